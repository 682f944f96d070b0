import {useId, type ReactNode} from 'react';
import {renderToStaticMarkup, renderToString} from 'react-dom/server';
import {describe, expect, test} from 'vitest';
import {still} from './still';

function Small({id, word}: {readonly id: string; readonly word: string}): ReactNode {
  const labelled = useId();
  return (
    <p id={labelled} data-of={id}>
      {word} &amp; {word}
    </p>
  );
}

describe('a figure that is rendered while the site is built', () => {
  const Still = still(Small);

  test('is whole, and what its own root in the browser will expect', () => {
    const own = renderToString(<Small id="study" word="길" />, {identifierPrefix: 'study'});
    expect(renderToStaticMarkup(<Still id="study" word="길" />)).toBe(`<div>${own}</div>`);
  });

  test('has ids of its own beside another figure', () => {
    const html = renderToStaticMarkup(
      <>
        <Still id="one" word="a" />
        <Still id="two" word="b" />
      </>,
    );
    const ids = Array.from(html.matchAll(/ id="([^"]+)"/g), ([, id]) => id);
    expect(new Set(ids).size).toBe(2);
  });
});
