import fc from 'fast-check';
import {describe, expect, test} from 'vitest';

import type {Figure} from './figure';
import {parseFence} from './parse';
import {fences} from './testing/fences';
import {writeFence} from './write';

function figureOf(text: string): Figure {
  const parsed = parseFence(text);
  if (!parsed.ok) throw new Error(`${text}\n\n${JSON.stringify(parsed.error, null, 1)}`);
  return parsed.value;
}

describe('writing a fence', () => {
  test('leaves out what reading fills in', () => {
    const long = [
      'id: study',
      'region: ap-northeast-2',
      'vpc: {name: study, cidr: [10.0.0.0/16]}',
      'subnets: {app-c: {cidr: 10.0.1.0/24, az: ap-northeast-2c, vpc: study, public-ip: false}}',
      'tables: {main: {routes: {10.0.0.0/16: local}, subnets: []}}',
      'groups: {default: {in: [all from default], out: [all to 0.0.0.0/0]}, sg: {in: [], out: [all to 0.0.0.0/0]}}',
      'acls: {acl-default: {in: [100 allow all from 0.0.0.0/0], out: [100 allow all to 0.0.0.0/0]}}',
      'instances: {app: {subnet: app-c, ip: 10.0.1.10, groups: [default], state: running, source-dest-check: true}}',
      'block-public-access: off',
      'flow: {from: app, to: internet, protocol: tcp}',
    ];
    expect(writeFence(figureOf(long.join('\n')))).toBe(
      [
        'id: study',
        'vpc: study 10.0.0.0/16',
        'subnets:',
        '  app-c: 10.0.1.0/24',
        'groups:',
        '  sg: {}',
        'instances:',
        '  app: app-c',
        'flow: app -> internet',
        '',
      ].join('\n'),
    );
  });

  for (const {why, line} of [
    {why: 'an address that would be inferred otherwise', line: 'instances: {a: s-a 10.0.0.99}'},
    {why: 'both of two addresses that change places', line: 'instances: {a: s-a 10.0.0.11, b: s-a 10.0.0.10}'},
    {why: 'secondary addresses', line: 'instances: {a: {subnet: s-a, ip: [10.0.0.10, 10.0.0.20]}}'},
    {why: 'a public address of its own', line: 'instances: {a: s-a 8.8.8.8}'},
    {
      why: 'a role that is also the name of a group',
      line: 'groups: {database: {}}\ninstances: {a: {subnet: s-a, role: database}}',
    },
    {why: 'a text that YAML would read as something else', line: 'title: "a: b # c"\ncaption: "line\\nline"'},
    {why: 'a route instead of the local one', line: 'instances: {fw: s-a}\ntables: {r: {routes: {10.0.0.0/16: fw}}}'},
    {why: 'a main table of its own beside AWS’s', line: 'tables: {main: {}, r: {main: true}}'},
    {why: 'a transit gateway without anything', line: 'transit: {t: }'},
    {why: 'an attachment without a table', line: 'transit: {t: {attachments: {x: {vpn: v-1, table: none}}}}'},
    {why: 'a folder instead of a network', line: ''},
  ]) {
    test(`keeps ${why}`, () => {
      const figure = figureOf(
        line === ''
          ? 'id: x\nfrom-aws: ./aws\ndraw: [a, b]\nflow: {from: my server, to: internet}'
          : `id: x\nvpc: v 10.0.0.0/16\nsubnets: {s-a: 10.0.0.0/24}\n${line}`,
      );
      expect(figureOf(writeFence(figure))).toEqual(figure);
    });
  }

  test('an imported network gets its Region from its zones and its route targets from their instances', () => {
    const {model} = figureOf(
      [
        'id: x',
        'region: us-west-2',
        'vpc: v 10.0.0.0/16',
        'subnets: {s-b: 10.0.0.0/24}',
        'instances: {fw: s-b}',
        'tables: {main: {routes: {10.9.0.0/16: fw}}}',
      ].join('\n'),
    );
    const imported = {
      ...model,
      vpcs: model.vpcs.map(({id, cidrs, ipv6Cidrs}) => ({id, cidrs, ipv6Cidrs})),
      interfaces: model.interfaces.map((one) => ({...one, id: 'eni-1'})),
      routeTables: model.routeTables.map((table) => ({
        ...table,
        routes: table.routes.map((route) => (route.target === 'fw' ? {...route, target: 'eni-1'} : route)),
      })),
    };
    expect(writeFence({id: 'x', model: imported})).toBe(
      [
        'id: x',
        'region: us-west-2',
        'vpc: v 10.0.0.0/16',
        'subnets:',
        '  s-b: 10.0.0.0/24',
        'tables:',
        '  main: {routes: {10.9.0.0/16: fw}}',
        'instances:',
        '  fw: s-b',
        '',
      ].join('\n'),
    );
  });

  test('and reading it again gives the same figure, and the same text again', () => {
    fc.assert(
      fc.property(fences, (text) => {
        const figure = figureOf(text);
        const written = writeFence(figure);
        expect(figureOf(written)).toEqual(figure);
        expect(writeFence(figureOf(written))).toBe(written);
      }),
      {numRuns: 300},
    );
  });
});
