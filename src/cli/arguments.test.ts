import {describe, expect, test} from 'vitest';
import {readArguments, wantsHelp} from './arguments';

const read = (line: string) => readArguments(line.split(' ').filter(Boolean));
const asked = {source: 'in', from: 'a', to: 'b', protocol: 6, assumeRoutes: false, json: false};

describe('the command line', () => {
  const good: readonly (readonly [line: string, value: object])[] = [
    ['trace in --from a --to b', asked],
    ['trace --from a in --to b', asked],
    ['trace --from=a --to=b in', asked],
    ['trace in --from a --to b --json --assume-routes', {...asked, json: true, assumeRoutes: true}],
    ['trace in --from a --to b --protocol UDP --port 53', {...asked, protocol: 17, port: 53}],
    ['trace in --from a --to b --port 0 --source-port 65535', {...asked, port: 0, sourcePort: 65535}],
    [
      'trace in --from a --to b --protocol icmp --icmp-type 3 --icmp-code 4',
      {...asked, protocol: 1, icmpType: 3, icmpCode: 4},
    ],
    ['trace in --from a --to b --protocol 47', {...asked, protocol: 47}],
    ['trace in --from a --to b --source-ip 10.0.0.9', {...asked, sourceAddress: '10.0.0.9'}],
    ['trace in --from 192.168.0.1 --to b --via vgw-1', {...asked, from: '192.168.0.1', via: 'vgw-1'}],
  ];
  for (const [line, value] of good)
    test(line, () => {
      expect(read(line)).toEqual({ok: true, value});
    });

  test('names may hold blanks and begin with a dash after an equals sign', () => {
    expect(readArguments(['trace', 'in', '--from', '앱 서버', '--to=--odd'])).toEqual({
      ok: true,
      value: {...asked, from: '앱 서버', to: '--odd'},
    });
  });

  const bad: readonly (readonly [line: string, problem: object])[] = [
    ['--json', {code: 'no-command'}],
    ['tracee in', {code: 'unknown-command', command: 'tracee'}],
    ['trace', {code: 'missing-source'}],
    ['trace in', {code: 'missing-option', option: '--from'}],
    ['trace in --from a', {code: 'missing-option', option: '--to'}],
    ['trace in --from --to b', {code: 'missing-value', option: '--from'}],
    ['trace in --from a --to', {code: 'missing-value', option: '--to'}],
    ['trace in other --from a --to b', {code: 'extra-argument', argument: 'other'}],
    ['trace in --form a --to b', {code: 'unknown-option', option: '--form', suggestion: '--from'}],
    ['trace in --json=yes', {code: 'no-value-taken', option: '--json'}],
    ['trace in --from a --from b --to c', {code: 'repeated-option', option: '--from'}],
    [
      'trace in --from a --to b --port 65536',
      {code: 'bad-number', option: '--port', value: '65536', from: 0, to: 65535},
    ],
    ['trace in --from a --to b --port -1', {code: 'bad-number', option: '--port', value: '-1', from: 0, to: 65535}],
    ['trace in --from a --to b --port http', {code: 'bad-number', option: '--port', value: 'http', from: 0, to: 65535}],
    ['trace in --from a --to b --protocol 256', {code: 'bad-protocol', value: '256'}],
    ['trace in --from a --to b --protocol gre', {code: 'bad-protocol', value: 'gre'}],
    [
      'trace in --from a --to b --protocol icmp --port 80',
      {code: 'option-not-for-protocol', option: '--port', protocol: 'icmp'},
    ],
    [
      'trace in --from a --to b --icmp-type 8',
      {code: 'option-not-for-protocol', option: '--icmp-type', protocol: 'tcp'},
    ],
    ['trace in --from a --to b --via v --source-ip 1.2.3.4', {code: 'source-address-not-used'}],
  ];
  for (const [line, problem] of bad)
    test(`refuses: ${line}`, () => {
      expect(read(line)).toEqual({ok: false, error: problem});
    });

  test('help is asked for by any of its names, or by saying nothing', () => {
    for (const argv of [[], ['--help'], ['-h'], ['help'], ['trace', '--help']]) expect(wantsHelp(argv)).toBe(true);
    expect(wantsHelp(['trace', 'in'])).toBe(false);
  });
});
