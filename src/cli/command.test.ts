import {execFile} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, describe, expect, test} from 'vitest';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'vpc-command-'));
afterAll(() => {
  rmSync(folder, {recursive: true});
});

const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** The command as a user starts it, in a process of its own. */
const command = (argv: readonly string[], LANG = 'en_US.UTF-8'): Promise<Ended> =>
  new Promise((resolve) => {
    const env = {...process.env, LC_ALL: '', LC_MESSAGES: '', LANG};
    const script = join(root, 'src/cli/vpc.ts');
    execFile(process.execPath, ['--import', 'tsx', script, ...argv], {cwd: root, env}, (problem, out, error) => {
      resolve({code: typeof problem?.code === 'number' ? problem.code : 0, out, error});
    });
  });

const fence = `id: study
vpc: study-vpc 10.0.0.0/16
subnets:
  public-a: 10.0.0.0/24
  private-a: 10.0.10.0/24
gateways:
  igw-1: internet
tables:
  rtb-public:
    subnets: [public-a]
    routes:
      0.0.0.0/0: igw-1
groups:
  sg-web:
    in: [tcp 443 from 0.0.0.0/0]
instances:
  web-a: public-a 10.0.0.10 public sg-web
  app-a: private-a 10.0.10.10 sg-web
`;

describe('the command in a process of its own', () => {
  const yaml = file('study.yaml', fence);
  const page = file('study.mdx', `# 제목\n\n\`\`\`vpc\n${fence}\`\`\`\n`);

  test('ends with 0 for a packet that arrives, and prints the answer as JSON', async () => {
    const {code, out, error} = await command(['trace', yaml, '--from', 'web-a', '--to', 'internet', '--json']);
    expect(error).toBe('');
    expect(code).toBe(0);
    const answer = JSON.parse(out) as Record<string, unknown>;
    expect(answer).toMatchObject({verdict: 'delivered', leg: null, blockedBy: null, alsoBlocking: [], fixes: []});
    expect(Object.keys(answer)).toEqual([
      ...['verdict', 'leg', 'blockedBy', 'alsoBlocking', 'hops', 'fixes', 'notUnderstood'],
      ...['notes', 'flow'],
    ]);
  });

  test('ends with 1 for one that is dropped, and names what dropped it in Korean', async () => {
    const {code, out} = await command(['trace', page, '--from', 'app-a', '--to', 'internet'], 'ko_KR.UTF-8');
    expect(code).toBe(1);
    expect(out).toContain(
      '인터넷으로 나가지 못합니다. private-a 서브넷이 쓰는 기본(main) 라우팅 테이블에는 198.51.100.7 주소로 가는 경로가 없습니다.',
    );
    expect(out).toContain('고치기');
    expect(out).toContain('포트를 정하지 않아 443번으로 계산했습니다.');
  });

  test('ends with 3 where the data do not say', async () => {
    const data = file(
      'data.json',
      JSON.stringify({
        Vpcs: [{VpcId: 'vpc-1', CidrBlock: '10.0.0.0/16'}],
        Subnets: [{SubnetId: 'subnet-1', VpcId: 'vpc-1', CidrBlock: '10.0.0.0/24'}],
        SecurityGroups: [
          {
            GroupId: 'sg-1',
            VpcId: 'vpc-1',
            IpPermissionsEgress: [{IpProtocol: '-1', IpRanges: [{CidrIp: '0.0.0.0/0'}]}],
          },
        ],
        NetworkInterfaces: [
          {
            NetworkInterfaceId: 'eni-1',
            SubnetId: 'subnet-1',
            PrivateIpAddress: '10.0.0.4',
            Groups: [{GroupId: 'sg-1'}],
          },
        ],
      }),
    );
    const {code, out} = await command(['trace', data, '--from', 'eni-1', '--to', '8.8.8.8', '--json']);
    expect(code).toBe(3);
    expect(JSON.parse(out)).toMatchObject({verdict: 'unknown', leg: 'forward'});
  });

  const refused: readonly (readonly [title: string, argv: readonly string[], error: string])[] = [
    [
      'nothing that is there',
      ['trace', 'no/such/folder', '--from', 'a', '--to', 'b'],
      'no/such/folder: there is no such file or folder.',
    ],
    [
      'a name that nobody has',
      ['trace', yaml, '--from', 'wbe-a', '--to', 'internet'],
      'wbe-a: nothing has that name. Close to it: web-a',
    ],
    [
      'broken JSON',
      ['trace', file('broken.json', '{"Vpcs": [}'), '--from', 'a', '--to', 'b'],
      'broken.json: line 1, column 11: } cannot stand here in JSON',
    ],
    [
      'a page without a fence',
      ['trace', file('plain.md', '# Hello'), '--from', 'a', '--to', 'b'],
      'plain.md: it has no vpc fence.',
    ],
    [
      'a form it cannot read',
      ['trace', file('a.txt', ''), '--from', 'a', '--to', 'b'],
      'a folder, .json, .yaml, .yml, .md or .mdx can be read.',
    ],
    ['an option it does not have', ['trace', yaml, '--form', 'a'], '--form: no such option. Did you mean --from?'],
  ];
  for (const [title, argv, expected] of refused)
    test(`ends with 2 and a sentence for ${title}`, async () => {
      const {code, out, error} = await command(argv);
      expect(code).toBe(2);
      expect(out).toBe('');
      expect(error).toContain(expected);
      expect(error).not.toMatch(/at .*\.ts|Error:|undefined/);
    });

  test('tells where a fence is wrong, counted in the page', async () => {
    const wrong = file('wrong.mdx', '# 제목\n\n```vpc\nid: study\nvpc: study-vpc 10.0.0.0/33\n```\n');
    const {code, error} = await command(['trace', wrong, '--from', 'a', '--to', 'b'], 'ko_KR.UTF-8');
    expect(code).toBe(2);
    expect(error).toMatch(/wrong\.mdx: 5행 \d+열: /);
  });

  test('explains itself', async () => {
    const {code, out} = await command(['--help'], 'ko_KR.UTF-8');
    expect(code).toBe(0);
    expect(out).toMatch(/^사용법: npm run -s vpc -- trace SOURCE/);
  });
});
