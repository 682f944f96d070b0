import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import {VFile} from 'vfile';
import {describe, expect, test} from 'vitest';
import remarkFacts from './remark-facts';

interface Element {
  readonly name: string;
  readonly attributes: readonly {readonly name: string; readonly value: string}[];
}

/** Attributes of the first element after the plugin has run. */
function resolve(mdx: string, locale = 'ko'): Record<string, string> {
  const file = new VFile({value: mdx, path: 'docs/a.mdx'});
  const processor = unified().use(remarkParse).use(remarkMdx).use(remarkFacts, {locale});
  const tree = processor.runSync(processor.parse(file), file);
  const found: Record<string, string>[] = [];
  visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
    const {attributes} = node as unknown as Element;
    found.push(Object.fromEntries(attributes.map(({name, value}) => [name, value])));
  });
  return found[0] ?? {};
}

describe('<Fact>', () => {
  test('becomes its value with source and dates, in Korean', () => {
    expect(resolve('서브넷마다 <Fact of="vpc.subnet.reserved" />를 씁니다.')).toEqual({
      value: '5개',
      label: '출처',
      title: 'Amazon EC2 API Reference: CreateSubnet',
      url: 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateSubnet.html',
      note: '2026년 10월 1일자 AWS API 참조 · 2026년 11월 25일 확인',
    });
  });

  test('and in English', () => {
    expect(resolve('<Fact of="vpc.subnet.reserved" /> are kept.', 'en')).toMatchObject({
      value: '5\u00a0addresses',
      label: 'Source',
      note: 'AWS API reference of 1 October 2026 · checked on 25 November 2026',
    });
  });

  test('prints an address range as code', () => {
    expect(resolve('<Fact of="vpc.default.block" />')).toMatchObject({value: '172.31.0.0/16', code: 'true'});
  });

  for (const {why, mdx, says} of [
    {
      why: 'an unknown id',
      mdx: '가\n\n<Fact of="vpc.subnet.reservd" />',
      says: 'docs/a.mdx:3:1-3:33: <Fact of="vpc.subnet.reservd">: there is no such id. Nearest: vpc.subnet.reserved',
    },
    {why: 'no id', mdx: '<Fact />', says: '<Fact> needs of="…"'},
    {why: 'a part left out', mdx: '<Fact of="vpc.block.count" />', says: 'Its parts: default, max'},
    {why: 'a part of a plain number', mdx: '<Fact of="vpc.subnet.reserved" show="max" />', says: 'It has no parts'},
    {why: 'a computed id', mdx: '<Fact of={"vpc.subnet.reserved"} />', says: '<Fact> takes plain attributes only'},
  ]) {
    test(`stops the build with its place: ${why}`, () => {
      const stopped = (): unknown => {
        try {
          return resolve(mdx);
        } catch (error) {
          return String(error);
        }
      };
      expect(stopped()).toContain(says);
    });
  }
});

describe('<Term>', () => {
  test('introduces a Korean term with its English name', () => {
    expect(resolve('<Term of="eni" />')).toMatchObject({
      term: '탄력적 네트워크 인터페이스(elastic network interface, ENI)',
      other: 'elastic network interface',
      otherLang: 'en',
      page: '/network/security#what-they-hang-on',
    });
  });

  test('leaves the English name out where it is short', () => {
    expect(resolve('<Term of="eni" short />')['term']).toBe('탄력적 네트워크 인터페이스');
  });

  test('does not repeat a bracket or a name that is English already', () => {
    expect(resolve('<Term of="vpc" />')['term']).toBe('Virtual Private Cloud(VPC)');
    expect(resolve('<Term of="main-route-table" />')['term']).toBe('기본(main) 라우팅 테이블');
  });

  test('speaks English on an English page, the Korean name in its card', () => {
    expect(resolve('<Term of="eni" />', 'en')).toMatchObject({
      term: 'elastic network interface',
      other: '탄력적 네트워크 인터페이스',
      otherLang: 'ko',
    });
  });

  test('keeps the author’s own word', () => {
    expect(resolve('<Term of="eni">인터페이스</Term>')).not.toHaveProperty('term');
  });

  test('fills facts into its explanation', () => {
    expect(resolve('<Term of="reserved-address" />')['text']).toContain('주소 5개입니다');
  });
});

describe('<NotesAndNow>', () => {
  test('brings the notes’ line, what holds now, and each source once', () => {
    const {id, verdict, notesLabel, notes, now, sources} = resolve('<NotesAndNow claim="igw-attach" />');
    expect({id, verdict, notesLabel, notes}).toEqual({
      id: 'claim-igw-attach',
      verdict: 'incomplete',
      notesLabel: '노트 84행',
      notes: '2. attach 해서 vpc와 연결함',
    });
    expect(now).toContain('VPC 하나에 인터넷 게이트웨이는 1개이고');
    const addresses = (sources ?? '').split('\n').filter((line) => line.startsWith('https://'));
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  test('names the first and last of several lines', () => {
    expect(resolve('<NotesAndNow claim="lab1-vpc-panel-order" />', 'en')['notesLabel']).toBe('Notes, line 74–77');
  });

  test('stops the build for an unknown claim', () => {
    expect(() => resolve('<NotesAndNow claim="main-rt" />')).toThrow('Nearest: main-rt-local-only');
  });
});

test('other elements pass untouched', () => {
  expect(resolve('<Figure of="x" />')).toEqual({of: 'x'});
});
