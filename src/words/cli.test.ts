import {describe, expect, test} from 'vitest';
import type {NotUnderstoodCode} from '../engines/vpc/aws/report';
import type {ResolveProblem} from '../engines/vpc/resolve';
import {words as english} from './cli.en';
import {words as korean} from './cli.ko';
import type {CliProblem} from './cli.types';

const values = {
  line: '3',
  column: '5',
  found: '}',
  status: '403',
  message: 'no',
  list: 'Gadgets',
  count: '2',
  member: 'VpcId',
  expected: 'string',
  received: '7',
  value: 'x',
  from: '9',
  to: '3',
  keys: 'MoonId',
  name: 'web',
  group: 'sg-1',
  kind: 'Resource',
  attachment: 'tgw-attach-1',
  table: 'tgw-rtb-1',
  modes: 'off, block-ingress',
  interface: 'eni-1',
  instance: 'i-1',
};

const problems: readonly CliProblem[] = [
  {code: 'no-command'},
  {code: 'unknown-command', command: 'x'},
  {code: 'unknown-option', option: '--x', suggestion: ''},
  {code: 'unknown-option', option: '--form', suggestion: '--from'},
  {code: 'missing-value', option: '--from'},
  {code: 'no-value-taken', option: '--json'},
  {code: 'extra-argument', argument: 'x'},
  {code: 'missing-source'},
  {code: 'missing-option', option: '--to'},
  {code: 'repeated-option', option: '--to'},
  {code: 'bad-number', option: '--port', value: 'x', from: 0, to: 65535},
  {code: 'bad-protocol', value: 'x'},
  {code: 'bad-address', option: '--source-ip', value: 'x'},
  {code: 'option-not-for-protocol', option: '--port', protocol: 'icmp'},
  {code: 'families-differ', source: '10.0.0.4', destination: '2001:db8::1'},
  {code: 'source-address-not-used'},
  {code: 'file-missing', path: 'x'},
  {code: 'file-unreadable', path: 'x', reason: 'EACCES'},
  {code: 'form-unknown', path: 'x.txt'},
  {code: 'no-fence', path: 'x.md'},
  {code: 'nothing-to-trace', path: 'x'},
];

const names: readonly ResolveProblem[] = [
  {code: 'unknown-name', text: 'x', nearest: []},
  {code: 'unknown-name', text: 'wbe', nearest: ['web', 'web-b']},
  {code: 'ambiguous-name', text: 'x', candidates: ['a', 'b']},
  {code: 'no-address', text: 'x'},
  {code: 'address-of-nobody', text: '10.0.0.9', gateways: []},
  {code: 'address-of-nobody', text: '10.0.0.9', gateways: ['vgw-1']},
  {code: 'via-needs-address', text: 'x'},
  {code: 'unknown-gateway', text: 'x', nearest: ['vgw-1']},
];

describe.each(Object.entries({korean, english}))('in %s', (language, words) => {
  const expectGood = (text: string): void => {
    expect(text).not.toMatch(/undefined|null|``| {2}|을\(를\)|이\(가\)|은\(는\)/);
    expect(text.split('`').length % 2).toBe(1);
    if (language === 'korean') expect(text).toMatch(/[가-힣]/);
  };

  test('everything that can be wrong with the command is a sentence', () => {
    for (const problem of problems) expectGood(words.problem(problem));
    for (const problem of names) expectGood(words.resolve(problem));
  });

  test('everything that was not understood is a sentence', () => {
    for (const code of Object.keys(words.notUnderstood) as NotUnderstoodCode[])
      expectGood(words.notUnderstood[code](values));
  });

  test('help names every option and every exit code, and fits 100 columns', () => {
    const options =
      '--from --to --protocol --port --source-port --source-ip --via --icmp-type --icmp-code --assume-routes --json';
    for (const option of options.split(' ')) expect(words.usage).toContain(option);
    for (const line of words.usage.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
  });
});

test('an error says the place, what is wrong, and what is allowed', () => {
  expect(korean.problem({code: 'bad-number', option: '--port', value: '65536', from: 0, to: 65535})).toBe(
    '--port `65536`: 0에서 65535까지의 정수를 쓸 수 있습니다.',
  );
  expect(korean.resolve({code: 'unknown-name', text: 'wbe', nearest: ['web', 'web-b']})).toBe(
    '`wbe`: 이런 이름은 없습니다. 비슷한 이름: `web`, `web-b`',
  );
  expect(korean.notUnderstood['not-json'](values)).toBe('3행 5열: 여기에는 `}` 글자가 올 수 없습니다(JSON 문법).');
  expect(english.notUnderstood['not-json']({...values, found: ''})).toBe(
    'line 3, column 5: the JSON text ends too early',
  );
});
