import {existsSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {renderToStaticMarkup} from 'react-dom/server';
import {describe, expect, test} from 'vitest';
import {readAws} from '../../engines/vpc/aws/read';
import {filesOf, hasInputs, inputs, withoutInputs} from '../../engines/vpc/aws/testing/sets';
import {VpcFigure} from './index';
import {inspect} from './inspect/inspect';
import {decode, encode} from './permalink';
import {initialState} from './state';
import {reachOf} from './tables/reach';

const mayStandAside = !hasInputs && !process.env['CI'];

/** Collections whose folders are one account or one test network each. */
const sets = ['batfish', 'cloud-custodian', 'np-guard/input']
  .filter((collection) => existsSync(path.join(inputs, collection)))
  .flatMap((collection) => readdirSync(path.join(inputs, collection)).map((name) => `${collection}/${name}`));

const networks = sets
  .map((set) => ({set, model: readAws(filesOf(set)).model}))
  .filter(({model}) => model.vpcs.length > 0);

describe.skipIf(mayStandAside)(`real networks (${mayStandAside ? withoutInputs : 'from public repositories'})`, () => {
  test('are there', () => {
    expect(networks.length).toBeGreaterThan(10);
  });

  for (const {set, model} of networks) {
    test(`${set} is drawn and asked without a failure`, () => {
      const html = renderToStaticMarkup(<VpcFigure id="real" title={set} model={model} fence="" />);
      expect(html.includes('data-drawing="wide"')).toBe(true);
      expect(html.includes('data-verdict') || html.includes('role="alert"') || model.interfaces.length === 0).toBe(
        true,
      );
      expect(
        reachOf(model, {protocol: 6, port: 443})
          .cells.flat()
          .includes(undefined as never),
      ).toBe(false);
    });

    test(`${set} shows the settings of everything in it`, () => {
      const known = [
        ['vpc', model.vpcs],
        ['subnet', model.subnets],
        ['interface', model.interfaces],
        ['route-table', model.routeTables],
        ['network-acl', model.networkAcls],
        ['security-group', model.securityGroups],
        ['peering', model.peerings],
        ['transit-gateway', model.transitGateways],
      ] as const;
      for (const [kind, things] of known)
        for (const {id} of things) expect(inspect(model, {kind, id}, null)?.kind, `${kind} ${id}`).toBeDefined();
    });

    test(`${set}, edited, comes back from a link as it was`, () => {
      const start = initialState(model, undefined);
      const edited = {...start, model: {...model}};
      expect(decode({value: encode(edited, model), parameters: {}}, start)?.state.model).toEqual(edited.model);
    });
  }
});
