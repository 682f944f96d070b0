import type {ComponentType, ReactNode} from 'react';
import {renderToString} from 'react-dom/server';
import type {IslandProps} from './types';

/** On the server: the whole figure as HTML, with the ids that its React root in the browser will give. */
export function still<Props extends IslandProps>(Room: ComponentType<Props>): (props: Props) => ReactNode {
  return function Still(props) {
    const __html = renderToString(<Room {...props} />, {identifierPrefix: props.id});
    return <div suppressHydrationWarning dangerouslySetInnerHTML={{__html}} />;
  };
}
