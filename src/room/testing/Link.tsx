import type {ComponentProps, ReactNode} from 'react';

/** Stands in for `@docusaurus/Link`. */
export default function Link({to, children, ...rest}: ComponentProps<'a'> & {readonly to?: string}): ReactNode {
  return (
    // eslint-disable-next-line @docusaurus/no-html-links -- this is what the real one becomes
    <a href={to ?? rest.href} {...rest}>
      {children}
    </a>
  );
}
