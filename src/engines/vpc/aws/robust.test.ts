import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {parseJson} from './json';
import {firstBadOffset} from './json-scan';
import {readKinds} from './kinds';
import {readAws} from './read';
import {filesOf, hasInputs, withoutInputs} from './testing/sets';

const kinds = Object.keys(readKinds);

/** Things that look like answers: known lists, known members, any values. */
const members = fc.dictionary(
  fc.constantFrom(
    ...['VpcId', 'SubnetId', 'RouteTableId', 'NetworkAclId', 'GroupId', 'NetworkInterfaceId', 'InstanceId'],
    ...['CidrBlock', 'Routes', 'Entries', 'Associations', 'IpPermissions', 'Attachments', 'Tags', 'State', 'Instances'],
    ...['NetworkInterfaces', 'PrivateIpAddresses', 'NatGatewayId', 'TransitGatewayId', 'LoadBalancerArn'],
  ),
  fc.oneof(
    fc.jsonValue({maxDepth: 2}),
    fc.constantFrom('vpc-1', '10.0.0.0/16', '10.0.0.4', '::/0', 'available'),
    fc.array(fc.dictionary(fc.constantFrom('SubnetId', 'GatewayId', 'DestinationCidrBlock', 'VpcId'), fc.string())),
  ),
);

describe('whatever is fed to the reader', () => {
  test('it never throws, and says something about every answer it made nothing of', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...kinds), fc.array(members, {maxLength: 3})), (answer) => {
        const reading = readAws([{path: 'a.json', text: JSON.stringify(answer)}]);
        for (const vpc of reading.model.vpcs) expect(vpc.id).not.toBe('');
        const isEmptyAnswer = Object.keys(answer).length === 0;
        expect(reading.notUnderstood.some((one) => one.code === 'not-describe')).toBe(isEmptyAnswer);
      }),
    );
  });

  test('any JSON value at all is either read or reported', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const {notUnderstood} = readAws([{path: 'a.json', text: JSON.stringify(value)}]);
        expect(notUnderstood.length).toBeGreaterThan(0);
      }),
    );
  });

  test('a character put into JSON either leaves it JSON or is found at or before the place where the text breaks', () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.nat(),
        fc.constantFrom('}', ']', ',', ':', '"', 'x', '\n'),
        (value, at, character) => {
          const text = JSON.stringify(value, null, 1);
          const place = at % (text.length + 1);
          const broken = text.slice(0, place) + character + text.slice(place);
          const parsed = parseJson(broken);
          if (parsed.ok) return;
          const offset = firstBadOffset(broken);
          expect(offset).toBeGreaterThanOrEqual(0);
          expect(offset).toBeLessThanOrEqual(broken.length);
          // What stands before the place could still have become JSON: no shorter text is broken any earlier.
          expect(firstBadOffset(broken.slice(0, offset))).toBe(offset);
        },
      ),
    );
  });
});

describe.skipIf(!hasInputs && !process.env['CI'])(
  `a real account with one file cut short (or: ${withoutInputs})`,
  () => {
    test('is read without that file, which is reported with line and column', () => {
      const files = filesOf('batfish/test-public-subnet');
      for (const [index, file] of files.entries()) {
        const cut = files.map((one, other) => (other === index ? {...one, text: one.text.slice(0, -3)} : one));
        const {notUnderstood} = readAws(cut);
        expect(notUnderstood).toMatchObject([{path: file.path, place: '', code: 'not-json'}]);
      }
    });
  },
);
