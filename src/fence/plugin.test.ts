import {mkdirSync, mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {VFile} from 'vfile';
import {describe, expect, test} from 'vitest';

import remarkVpcFence from './plugin';

interface Node {
  readonly type: string;
  readonly name?: string;
  readonly value?: string;
  readonly attributes?: readonly {readonly name: string; readonly value: unknown}[];
  readonly children?: readonly Node[];
}

const site = mkdtempSync(join(tmpdir(), 'fence-'));

function compile(markdown: string, {locale = 'ko', page = 'docs/network/vpc.mdx'} = {}): Node {
  const processor = unified().use(remarkParse).use(remarkMdx).use(remarkVpcFence, {locale, siteDir: site});
  const file = new VFile({value: markdown, path: join(site, page)});
  return processor.runSync(processor.parse(file), file);
}

/** The message that stops the build: `line:column` and the text. */
function failure(markdown: string, options: {locale?: string; page?: string} = {}): string {
  try {
    compile(markdown, options);
  } catch (error) {
    const {line, column, reason} = error as {line: number; column: number; reason: string};
    return `${line}:${column} ${reason}`;
  }
  return 'compiled';
}

const fence = (...lines: readonly string[]): string => ['```vpc', ...lines, '```'].join('\n');
const study = fence('id: study', 'title: {ko: 첫 VPC, en: The first VPC}', 'vpc: v 10.0.0.0/16');
const figureIn = (tree: Node): Node | undefined => tree.children?.find(({name}) => name === 'VpcFigure');
const attributeOf = (node: Node | undefined, name: string): unknown =>
  node?.attributes?.find((one) => one.name === name)?.value;

describe('a page', () => {
  test('is left as it is if it has no fence', () => {
    const markdown = '# Title\n\n```yaml\nid: study\n```\n\n```js\nvpc\n```\n';
    expect(compile(markdown).children?.map(({type}) => type)).toEqual(['heading', 'code', 'code']);
  });

  test('gets the figure in place of the fence, and imports the room at its head', () => {
    expect(compile(`# Title\n\n${study}\n\nText.`).children?.map(({type, name}) => name ?? type)).toEqual([
      'mdxjsEsm',
      'heading',
      'VpcFigure',
      'paragraph',
    ]);
  });

  test('imports the room once for several fences', () => {
    const tree = compile(`${study}\n\n${study.replace('id: study', 'id: other')}`);
    expect(tree.children?.map(({type}) => type)).toEqual(['mdxjsEsm', 'mdxJsxFlowElement', 'mdxJsxFlowElement']);
  });

  test('does not import the room again if it does so itself', () => {
    const tree = compile(`import {VpcFigure} from '@site/src/rooms/vpc';\n\n${study}`);
    expect(tree.children?.filter(({type}) => type === 'mdxjsEsm')).toHaveLength(1);
  });

  test('may hold a fence inside a list', () => {
    const tree = compile(`- first\n\n  ${study.replaceAll('\n', '\n  ')}`);
    expect(figureIn(tree.children?.[1]?.children?.[0] ?? {type: ''})?.name).toBe('VpcFigure');
  });
});

describe('the figure', () => {
  test('has its title in the language of the page', () => {
    expect(attributeOf(figureIn(compile(study)), 'title')).toBe('첫 VPC');
    expect(attributeOf(figureIn(compile(study, {locale: 'en'})), 'title')).toBe('The first VPC');
  });

  test('carries the fence as it was written, to be copied', () => {
    expect(attributeOf(figureIn(compile(study)), 'fence')).toBe(study.split('\n').slice(1, -1).join('\n'));
  });

  test('carries the model as a literal of the page', () => {
    const model = attributeOf(figureIn(compile(study)), 'model') as {data: {estree: {body: {expression: unknown}[]}}};
    expect(model.data.estree.body[0]?.expression).toMatchObject({
      type: 'ObjectExpression',
      properties: expect.arrayContaining([
        expect.objectContaining({key: expect.objectContaining({value: 'routeTables'}) as unknown}),
      ]) as unknown,
    });
  });

  test('has no caption and no flow if the fence has none', () => {
    expect(figureIn(compile(study))?.attributes?.map(({name}) => name)).toEqual(['id', 'title', 'model', 'fence']);
  });
});

describe('a mistake stops the build', () => {
  test('at its line and column in the page, with a sentence and AWS’s own code', () => {
    const page = `# Title\n\n${fence('id: study', 'vpc: v 10.0.0.0/16', 'subnets:', '  s-a: 10.1.0.0/24')}`;
    expect(failure(page)).toBe(
      '7:8 `vpc` 펜스에 고칠 곳이 1곳 있습니다.\n' +
        '- 7행 8열: `s-a` 서브넷의 `10.1.0.0/24` 블록이 VPC 밖에 있습니다. VPC의 블록: `v 10.0.0.0/16`. ' +
        'AWS라면 `InvalidSubnet.Range` 오류로 거절합니다.',
    );
  });

  test('in the language of the page', () => {
    expect(failure(fence('id: study'), {locale: 'en'})).toBe(
      '2:1 The `vpc` fence has one problem.\n' +
        '- line 2, column 1: There is no VPC to draw. Write `vpc: study-vpc 10.0.0.0/16`, or fetch one with `from-aws: ./folder`.',
    );
  });

  test('with all mistakes of all fences in one message', () => {
    const text = failure(`${fence('vpc: v 10.0.0.0/8', 'subnet: {}')}\n\n${fence('- a')}`);
    expect(text.match(/\d+행 \d+열/g)).toEqual(['2행 1열', '2행 8열', '3행 1열', '7행 1열']);
  });

  test('in a list, at the column of the page', () => {
    expect(failure(`- first\n\n  ${fence('id: study', 'vpc: v 10.0.0.0/8').replaceAll('\n', '\n  ')}`)).toMatch(
      /^5:10 /,
    );
  });

  test('if two figures of a page have one id', () => {
    expect(failure(`${study}\n\n${study}`)).toBe(
      '7:1 `study` 펜스에 고칠 곳이 1곳 있습니다.\n' +
        '- `id: study` 값은 이 문서의 1행에서 이미 썼습니다. 링크가 그림을 구별하도록 다른 `id`를 쓰세요.',
    );
  });

  test('if the fence is empty', () => {
    expect(failure('```vpc\n```')).toContain('펜스가 비어 있습니다.');
  });
});

describe('from-aws', () => {
  const folder = join(site, 'docs/team/aws');
  mkdirSync(join(folder, 'ap-northeast-2'), {recursive: true});
  const write = (path: string, value: unknown): void => {
    writeFileSync(join(folder, path), typeof value === 'string' ? value : JSON.stringify(value));
  };
  const named = (Value: string): object => ({Tags: [{Key: 'Name', Value}]});
  write('vpcs.json', {
    Vpcs: [
      {VpcId: 'vpc-1', CidrBlock: '10.0.0.0/16', ...named('shop')},
      {VpcId: 'vpc-2', CidrBlock: '10.1.0.0/16'},
    ],
  });
  write('ap-northeast-2/subnets.json', {
    Subnets: [
      {SubnetId: 'subnet-1', VpcId: 'vpc-1', CidrBlock: '10.0.1.0/24', AvailabilityZone: 'ap-northeast-2a'},
      {SubnetId: 'subnet-2', VpcId: 'vpc-2', CidrBlock: '10.1.1.0/24', AvailabilityZone: 'ap-northeast-2a'},
    ],
  });
  const korean = {page: 'docs/team/example.mdx'};
  const english = {page: 'i18n/en/docusaurus-plugin-content-docs/current/team/example.mdx', locale: 'en'};
  const modelText = (tree: Node): string => JSON.stringify(attributeOf(figureIn(tree), 'model'));

  test('draws all files below the folder', () => {
    const text = modelText(compile(fence('id: team', 'from-aws: ./aws'), korean));
    expect(text).toContain('subnet-1');
    expect(text).toContain('subnet-2');
  });

  test('finds the folder beside the Korean page when the English one is compiled', () => {
    expect(modelText(compile(fence('id: team', 'from-aws: ./aws'), english))).toContain('subnet-1');
  });

  test('draws only the chosen VPC and what belongs to it, by id or by name', () => {
    for (const choice of ['vpc-1', 'shop']) {
      const text = modelText(compile(fence('id: team', 'from-aws: ./aws', `draw: [${choice}]`), korean));
      expect(text).toContain('subnet-1');
      expect(text).not.toContain('subnet-2');
    }
  });

  for (const {why, lines, sentence} of [
    {
      why: 'a folder that does not exist',
      lines: ['from-aws: ./nothing'],
      sentence: '`from-aws: ./nothing` 폴더가 없습니다.',
    },
    {
      why: 'a VPC that the folder does not have',
      lines: ['from-aws: ./aws', 'draw: vpc-9'],
      sentence: '폴더에 있는 VPC: `shop`, `vpc-2`.',
    },
    {
      why: 'a flow from a name of nobody',
      lines: ['from-aws: ./aws', 'flow: web -> internet'],
      sentence: '`flow`에 쓴 `web` 이름을 폴더에서 찾지 못합니다.',
    },
  ]) {
    test(`says so for ${why}`, () => {
      expect(failure(fence('id: team', ...lines), korean)).toContain(sentence);
    });
  }

  test('says which file is not JSON, and where', () => {
    mkdirSync(join(site, 'docs/team/broken'));
    writeFileSync(join(site, 'docs/team/broken/vpcs.json'), '{"Vpcs": [');
    expect(failure(fence('id: team', 'from-aws: ./broken'), korean)).toContain(
      '`vpcs.json` 파일을 JSON으로 읽지 못합니다. 1행 11열',
    );
  });

  test('says so if the folder has no JSON, or no VPC', () => {
    mkdirSync(join(site, 'docs/team/empty'));
    expect(failure(fence('id: team', 'from-aws: ./empty'), korean)).toContain('`./empty` 폴더에 JSON 파일이 없습니다.');
    writeFileSync(join(site, 'docs/team/empty/subnets.json'), '{"Subnets": []}');
    expect(failure(fence('id: team', 'from-aws: ./empty'), korean)).toContain(
      '`./empty` 폴더의 파일에 VPC가 없습니다.',
    );
  });
});
