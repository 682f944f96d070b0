import {describe, expect, test} from 'vitest';

import {apply} from '../apply';
import {fixesFor} from '../fixes';
import {prepare} from '../prepare';
import {resolveDestination, resolveSource} from '../resolve';
import {trace} from '../trace';
import {parseFence} from './parse';
import {writeFence} from './write';

const parsed = parseFence(`
id: x
vpc: v 10.0.0.0/16
subnets: {pub-a: 10.0.0.0/24, app-a: 10.0.1.0/24, db-c: 10.0.2.0/24}
gateways: {igw: internet}
tables:
  rtb-public: {subnets: pub-a, routes: {0.0.0.0/0: igw}}
  rtb-app: {subnets: app-a, routes: {192.168.0.0/16: pcx-gone blackhole}}
groups: {sg-web: {in: tcp 443 from 0.0.0.0/0}, sg-shut: {in: [], out: []}}
acls: {acl-db: {subnets: db-c, in: [100 deny tcp 5432 from 10.0.1.0/24, 200 allow all from 0.0.0.0/0]}}
instances: {web: pub-a sg-web, app: app-a sg-web stopped, db: db-c sg-shut, free: app-a}
`);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
const {model} = parsed.value;

/** All fixes for all flows between the ends of the network that do not arrive. */
const fixes = ['web', 'app', 'db', 'free', 'internet'].flatMap((from) =>
  ['web', 'app', 'db', 'free', 'internet'].flatMap((to) => {
    const [source, destination] = [resolveSource(model, from), resolveDestination(model, to)];
    if (from === to || !source.ok || !destination.ok) return [];
    const prepared = prepare(model);
    const answer = trace(prepared, {
      source: source.value,
      destination: destination.value,
      protocol: 6,
      destinationPort: 5432,
    });
    return fixesFor(prepared, answer);
  }),
);

describe('a network that a reader has mended', () => {
  test('was mended in many ways here', () => {
    expect(new Set(fixes.map(({code}) => code)).size).toBeGreaterThanOrEqual(6);
  });

  for (const {code, operations} of fixes) {
    test(`can be written and read again: ${code} (${JSON.stringify(operations.map(({op}) => op))})`, () => {
      const written = writeFence({id: 'x', model: apply(model, operations)});
      const again = parseFence(written);
      expect(again.ok ? [] : again.error).toEqual([]);
      expect(again.ok && writeFence(again.value)).toBe(written);
    });
  }
});
