import {renderToStaticMarkup} from 'react-dom/server';
import {describe, expect, test} from 'vitest';
import {BlockReader} from './index';
import {goTo} from '../../room/testing/router';

describe('the static figure', () => {
  test('shows its lesson before anyone touches it', () => {
    const html = renderToStaticMarkup(<BlockReader id="block" />);
    expect(html).toContain('data-room="_template"');
    expect(html).toContain('<code>10.0.0.0/16</code>');
    expect(html).toContain('65,536개');
    expect(html).toContain('65,531개');
  });

  test('is the same whatever the address says', () => {
    const clean = renderToStaticMarkup(<BlockReader id="block" />);
    goTo('/?block=1.192.168.0.0/24');
    expect(renderToStaticMarkup(<BlockReader id="block" />)).toBe(clean);
  });
});
