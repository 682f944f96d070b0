import type {ReactNode} from 'react';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import OriginalContent from '@theme-original/DocItem/Content';
import TOCCollapsible from '@theme/TOCCollapsible';

/** Why a wrap: pages whose main figure is wide have their contents above the text instead of beside it. */
export default function Content(props: {readonly children: ReactNode}): ReactNode {
  const {toc, frontMatter} = useDoc();
  const wide = (frontMatter as {figure?: string}).figure === 'wide';
  return (
    <>
      {wide && toc.length > 1 && <TOCCollapsible toc={toc} minHeadingLevel={2} maxHeadingLevel={3} />}
      <OriginalContent {...props} />
    </>
  );
}
