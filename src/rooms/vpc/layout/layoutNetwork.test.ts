import {describe, expect, test} from 'vitest';
import {bottom, middle, right} from '../../../diagram/geometry';
import {emptyModel, type Model} from '../../../engines/vpc/model';
import {words} from '../../../words/vpc-drawing.en';
import {layoutNetwork} from './layoutNetwork';
import {study} from './testing/study';
import type {LaidNode, Layout} from './types';

const lay = (model: Model, shape: Layout['shape'] = 'wide'): Layout => layoutNetwork(model, {shape, words});
const at = (layout: Layout, key: string): LaidNode => {
  const node = layout.nodes.find((each) => each.key === key);
  if (!node) throw new Error(`${key} is not drawn`);
  return node;
};
const written = (node: LaidNode): string => node.texts.map(({text}) => text).join(' ');

describe('the study network, wide', () => {
  const layout = lay(study);

  test('zones stand side by side, public above private, rows level with each other', () => {
    const [publicA, privateA, publicC] = ['public-a', 'private-a', 'public-c'].map(
      (id) => at(layout, `subnet:${id}`).rect,
    );
    expect(publicA?.y).toBe(publicC?.y);
    expect(publicA?.height).toBe(publicC?.height);
    expect(privateA?.y).toBeGreaterThan(bottom(publicA ?? {x: 0, y: 0, width: 0, height: 0}));
    expect(right(at(layout, 'zone:study-vpc/ap-northeast-2a').rect)).toBeLessThan(
      at(layout, 'zone:study-vpc/ap-northeast-2c').rect.x,
    );
  });

  test('a subnet is public by its route to the internet gateway, not by its name', () => {
    expect(at(layout, 'subnet:public-a').subnet).toBe('public');
    expect(at(layout, 'subnet:private-a').subnet).toBe('private');
    const turned = study.routeTables.map((table) => ({
      ...table,
      routes: table.routes.filter(({target}) => target === 'local'),
    }));
    expect(at(lay({...study, routeTables: turned}), 'subnet:public-a').subnet).toBe('private');
    const blackhole = study.routeTables.map((table) => ({
      ...table,
      routes: table.routes.map((route) => ({...route, state: 'blackhole' as const})),
    }));
    expect(at(lay({...study, routeTables: blackhole}), 'subnet:public-a').subnet).toBe('private');
    expect(at(lay({...study, routeTables: [], absent: ['route-tables']}), 'subnet:public-a').subnet).toBe('unknown');
  });

  test('the internet gateway sits on the border of its VPC, straight below the internet', () => {
    const [vpc, gateway, internet] = ['vpc:study-vpc', 'gateway:igw-study', 'internet'].map(
      (key) => at(layout, key).rect,
    );
    expect(middle(gateway ?? {x: 0, y: 0, width: 0, height: 0}).y).toBe(vpc?.y);
    expect(layout.links.map(({from, to, points}) => [from, to, points.length])).toEqual([
      ['internet', 'gateway:igw-study', 2],
    ]);
    expect(internet?.y).toBeLessThan(vpc?.y ?? 0);
  });

  test('without a way out there is no internet', () => {
    expect(lay({...study, internetGateways: []}).nodes.some(({kind}) => kind === 'internet')).toBe(false);
  });

  test('without a way out the internet is drawn as cut off when a flow needs it', () => {
    const layout = layoutNetwork({...study, internetGateways: []}, {shape: 'wide', words, internet: 'always'});
    expect(at(layout, 'internet').ghost).toBe(true);
    expect(written(at(layout, 'internet'))).toBe('Internet no gateway');
    expect(layout.links).toEqual([]);
  });

  test('a card says name, address and whether the internet can see it', () => {
    expect(written(at(layout, 'card:public-a/web-a'))).toBe('web-a 10.0.0.10 ↔ 203.0.113.10');
    expect(written(at(layout, 'card:private-a/app-a'))).toBe('app-a 10.0.10.10 no public IP');
    expect(written(at(layout, 'card:public-a/nat-a'))).toBe('nat-a 10.0.0.20 NAT gateway ↔ 203.0.113.20');
  });

  test('every part has a name of its own to be spoken', () => {
    const labels = layout.parts.map(({label}) => label);
    expect(labels.every((label) => label.length > 2)).toBe(true);
    expect(new Set(labels).size).toBe(labels.length);
    expect(labels.slice(0, 2)).toEqual(['Internet', 'VPC study-vpc, 10.0.0.0/16']);
  });
});

describe('edges', () => {
  test('an empty model says so', () => {
    const layout = lay(emptyModel);
    expect(layout.nodes.map(written)).toEqual(['No VPC to draw']);
    expect(layout.parts).toEqual([]);
  });

  test('a VPC without subnets says so and keeps its main table in sight', () => {
    const layout = lay({...emptyModel, vpcs: study.vpcs, routeTables: study.routeTables.slice(0, 1)});
    expect(written(at(layout, 'vpc:study-vpc'))).toContain('No subnets');
    expect(layout.parts.map(({ref}) => ref.kind)).toEqual(['vpc', 'route-table']);
  });

  test('what others name but the data do not hold is drawn as missing', () => {
    const layout = lay({...emptyModel, subnets: study.subnets.slice(0, 1), interfaces: study.interfaces.slice(1, 2)});
    expect(at(layout, 'vpc:study-vpc').ghost).toBe(true);
    expect(at(layout, 'strip:public-a').ghost).toBe(true);
    expect(written(at(layout, 'vpc:?'))).toContain('VPC unknown');
    expect(at(layout, 'card:private-a/app-a').parent).toBe('subnet:private-a');
  });

  test('thirteen interfaces in a subnet make small cards, twelve do not', () => {
    const crowd = (count: number): Model => ({
      ...study,
      instances: [],
      interfaces: Array.from({length: count}, (_, i) => ({
        ...(study.interfaces[1] as Model['interfaces'][number]),
        id: `e${i}`,
      })),
    });
    const chips = (model: Model): number => lay(model).nodes.filter(({kind}) => kind === 'group').length;
    expect(chips(crowd(12))).toBe(12);
    expect(chips(crowd(13))).toBe(0);
  });

  test('a narrow drawing is 340 wide whatever it holds', () => {
    for (const model of [emptyModel, study]) expect(lay(model, 'narrow').width).toBe(340);
  });

  test('the same model gives the same drawing', () => {
    expect(lay(study)).toEqual(lay(structuredClone(study)));
  });
});
