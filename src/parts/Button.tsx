import clsx from 'clsx';
import type {ComponentProps, ReactNode} from 'react';
import styles from './Button.module.css';

interface Props extends Omit<ComponentProps<'button'>, 'disabled' | 'type'> {
  readonly look?: 'plain' | 'primary' | 'link';
  /** Cannot be used now. It stays focusable, so that pressing it for the last time does not lose the reader's place. */
  readonly idle?: boolean;
}

export function Button({look = 'plain', idle = false, onClick, className, ...rest}: Props): ReactNode {
  return (
    <button
      {...rest}
      type="button"
      className={clsx(styles.button, look !== 'plain' && styles[look], className)}
      aria-disabled={idle || undefined}
      onClick={idle ? undefined : onClick}
    />
  );
}
