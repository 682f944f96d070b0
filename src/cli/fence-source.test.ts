import {describe, expect, test} from 'vitest';
import {firstFence, readFence} from './fence-source';

describe('the first vpc fence of a page', () => {
  const pages: readonly (readonly [title: string, page: string, fence: string | undefined, linesBefore: number])[] = [
    ['none', '# A\n\n```yaml\nid: a\n```\n', undefined, 0],
    ['in the middle', '# A\n\n```vpc\nid: a\n```\n\n```vpc\nid: b\n```\n', 'id: a', 3],
    ['with words after its name', '```vpc title="x"\nid: a\n```', 'id: a', 1],
    ['with more marks, holding others', '````vpc\nid: a\n```\n````', 'id: a\n```', 1],
    ['with tildes', '~~~vpc\nid: a\n~~~', 'id: a', 1],
    ['in a list', '- x\n\n  ```vpc\n  id: a\n  vpc: b\n  ```', 'id: a\nvpc: b', 3],
    ['never closed', 'x\n```vpc\nid: a', 'id: a', 2],
    ['with nothing in it', '```vpc\n```', '', 1],
    ['of another kind, whose name begins alike', '```vpcs\nid: a\n```', undefined, 0],
    ['with Windows line ends', '```vpc\r\nid: a\r\n```\r\n', 'id: a', 1],
  ];
  for (const [title, page, fence, linesBefore] of pages)
    test(title, () => {
      expect(firstFence(page)).toEqual(fence === undefined ? undefined : {text: fence, linesBefore});
    });
});

test('lines of problems count within the page', () => {
  const page = '# A\n\ntext\n\n```vpc\nid: a\nvpc: 10.0.0.0/33\n```\n';
  const read = readFence('docs/a.mdx', page);
  expect(read.ok).toBe(false);
  if (!read.ok && read.error !== 'no-fence')
    expect(read.error[0]).toMatchObject({path: 'docs/a.mdx', problem: {line: 7}});
  expect(readFence('a.md', '# nothing')).toEqual({ok: false, error: 'no-fence'});
});

test('a YAML file is a fence as a whole', () => {
  expect(readFence('a.yaml', 'id: a\nvpc: v 10.0.0.0/16\nsubnets: {s-a: 10.0.0.0/24}\n')).toMatchObject({
    ok: true,
    value: {id: 'a', model: {vpcs: [{id: 'v'}]}},
  });
});
