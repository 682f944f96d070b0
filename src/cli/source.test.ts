import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterAll, describe, expect, test} from 'vitest';
import {loadSource} from './source';

const folder = mkdtempSync(join(tmpdir(), 'vpc-source-'));
afterAll(() => {
  rmSync(folder, {recursive: true});
});

const write = (name: string, text: string): string => {
  const path = join(folder, name);
  mkdirSync(dirname(path), {recursive: true});
  writeFileSync(path, text);
  return path;
};

const vpcs = (id: string): string => JSON.stringify({Vpcs: [{VpcId: id, CidrBlock: '10.0.0.0/16'}]});

describe('a folder of answers', () => {
  test('is read with its folders, but without hidden files and other kinds of files', async () => {
    write('account/us-east-1/Vpcs.json', vpcs('vpc-1'));
    write('account/us-west-2/Vpcs.JSON', vpcs('vpc-2'));
    write('account/.cache/Vpcs.json', vpcs('vpc-hidden'));
    write('account/node_modules/x/Vpcs.json', vpcs('vpc-package'));
    write('account/README.md', '# not JSON');
    const loaded = await loadSource(join(folder, 'account'));
    expect(loaded).toMatchObject({
      ok: true,
      value: {
        notUnderstood: [],
        model: {
          vpcs: [
            {id: 'vpc-1', region: 'us-east-1'},
            {id: 'vpc-2', region: 'us-west-2'},
          ],
        },
      },
    });
  });

  test('with one broken file is read without it, and the file is named as below the folder', async () => {
    write('half/a/Vpcs.json', vpcs('vpc-1'));
    write('half/b/Subnets.json', '{');
    expect(await loadSource(join(folder, 'half'))).toMatchObject({
      ok: true,
      value: {notUnderstood: [{path: 'b/Subnets.json', code: 'not-json', values: {line: '1', column: '2'}}]},
    });
  });

  test('without any answer cannot be traced, and says why', async () => {
    mkdirSync(join(folder, 'empty'));
    expect(await loadSource(join(folder, 'empty'))).toMatchObject({
      ok: false,
      error: {kind: 'data', notUnderstood: [{code: 'no-files'}]},
    });
    write('other/package.json', '{"name": "x"}');
    expect(await loadSource(join(folder, 'other'))).toMatchObject({
      ok: false,
      error: {kind: 'data', notUnderstood: [{path: 'package.json', code: 'not-describe'}]},
    });
  });
});

describe('a fence', () => {
  test('may be drawn from answers beside its page', async () => {
    write('docs/aws/Vpcs.json', vpcs('vpc-1'));
    const page = write('docs/page.mdx', '# A\n\n```vpc\nid: a\nfrom-aws: ./aws\n```\n');
    expect(await loadSource(page)).toMatchObject({ok: true, value: {model: {vpcs: [{id: 'vpc-1'}]}}});
  });

  test('whose answers are missing says which folder', async () => {
    const page = write('docs/lost.mdx', '```vpc\nid: a\nfrom-aws: ./lost\n```\n');
    expect(await loadSource(page)).toEqual({
      ok: false,
      error: {kind: 'cli', problem: {code: 'file-missing', path: join(folder, 'docs/lost')}},
    });
  });
});

test('a file that PowerShell wrote is read like any other', async () => {
  const path = join(folder, 'powershell.json');
  writeFileSync(path, `\uFEFF${vpcs('vpc-1')}`, 'utf16le');
  expect(await loadSource(path)).toMatchObject({ok: true, value: {model: {vpcs: [{id: 'vpc-1'}]}, notUnderstood: []}});
});

test('other kinds of files, and files that are not there, are refused', async () => {
  expect(await loadSource(write('a.tf', ''))).toMatchObject({error: {problem: {code: 'form-unknown'}}});
  expect(await loadSource(join(folder, 'nowhere.json'))).toMatchObject({error: {problem: {code: 'file-missing'}}});
});
