import {describe, expect, test} from 'vitest';
import {readAws} from './read';
import {problemsOf, readOf} from './testing/of';

const vpc = {VpcId: 'vpc-1', CidrBlock: '10.0.0.0/16'};
const id = (reading: ReturnType<typeof readOf>): readonly string[] => reading.model.vpcs.map((one) => one.id);

describe('the forms in which answers are kept', () => {
  const forms: readonly (readonly [name: string, value: unknown])[] = [
    ['the plain answer of the command line', {Vpcs: [vpc]}],
    ['a recorded SDK call', {status_code: 200, data: {Vpcs: [vpc], ResponseMetadata: {RetryAttempts: 0}}}],
    ['dates as objects', {status_code: 200, data: {Vpcs: [{...vpc, Created: {__class__: 'datetime', year: 2020}}]}}],
    [
      'everything in one file, names in snake_case',
      {collector_version: '0.1', provider: 'aws', vpcs: [vpc], subnets: []},
    ],
    ['one object per Region', {'us-east-1': {Vpcs: [vpc]}, 'us-west-2': {Vpcs: []}}],
    ['one object per call', {'describe-vpcs': {Vpcs: [vpc]}}],
    [
      'null where nothing is',
      {Vpcs: [{...vpc, Tags: null, CidrBlockAssociationSet: null}], Subnets: null, NextToken: null},
    ],
  ];
  for (const [name, value] of forms)
    test(`${name} is understood`, () => {
      expect(id(readOf(value))).toEqual(['vpc-1']);
      expect(problemsOf(readOf(value))).toEqual([]);
    });

  test('a bare list is understood when the name of its file tells the kind', () => {
    for (const path of ['Vpcs.json', 'a/Vpcs-us-west-2.json', 'ec2-describe-vpcs.json', 'ec2.DescribeVpcs_1.json'])
      expect(id(readOf([vpc], path)), path).toEqual(['vpc-1']);
    expect(problemsOf(readOf([vpc], 'things.json'))).toEqual(['not-describe']);
  });

  test('account and Region come from folders and file names where the answer does not tell', () => {
    const at = (path: string) => readOf({Vpcs: [vpc]}, path).model.vpcs[0];
    expect(at('123456789012/eu-west-1/Vpcs.json')).toMatchObject({account: '123456789012', region: 'eu-west-1'});
    expect(at('Vpcs-us-gov-west-1.json')).toMatchObject({region: 'us-gov-west-1'});
    expect(at('Vpcs.json')).not.toHaveProperty('region');
  });
});

describe('what cannot be read is told with its place', () => {
  test('no file at all, an empty file, a file of blanks', () => {
    expect(problemsOf(readAws([]))).toEqual(['no-files']);
    expect(problemsOf(readOf(''))).toEqual(['empty-file']);
    expect(problemsOf(readOf(' \n'))).toEqual(['empty-file']);
  });

  const cases: readonly (readonly [title: string, value: unknown, problems: readonly string[]])[] = [
    ['broken JSON', '{"Vpcs": [\n  {]}', ['not-json line=2 column=4 found=]']],
    ['JSON of something else', {name: 'package', version: '1'}, ['not-describe']],
    ['a number', 7, ['not-describe']],
    ['an empty list', {Vpcs: []}, []],
    [
      'a list that nobody knows',
      {Vpcs: [vpc], Gadgets: [{GadgetId: 'g-1'}]},
      ['unknown-list Gadgets list=Gadgets count=1'],
    ],
    [
      'a list without a part in the model',
      {DBInstances: [{}, {}]},
      ['not-modelled DBInstances list=DBInstances count=2'],
    ],
    ['a list that does not matter', {AvailabilityZones: [{ZoneName: 'us-east-1a'}]}, []],
    ['an answer with a next page', {Vpcs: [vpc], NextToken: 'abc'}, ['cut-off NextToken']],
    [
      'a call that failed',
      {status_code: 403, data: {Error: {Code: 'UnauthorizedOperation', Message: 'no'}}},
      ['call-failed status=403 message=UnauthorizedOperation: no'],
    ],
    ['an item that is no object', {Vpcs: [vpc, 'vpc-2']}, ['bad-shape Vpcs[1] expected=object received="vpc-2"']],
    ['a thing without its id', {Vpcs: [{CidrBlock: '10.0.0.0/16'}]}, ['missing-member Vpcs[0] member=VpcId']],
    [
      'a block that is none',
      {Vpcs: [{VpcId: 'vpc-1', CidrBlock: '10.0.0.0/33'}]},
      ['bad-cidr Vpcs[0] value=10.0.0.0/33'],
    ],
  ];
  for (const [title, value, problems] of cases)
    test(title, () => {
      expect(problemsOf(readOf(value))).toEqual(problems);
    });

  test('one odd item does not take the others with it', () => {
    expect(id(readOf({Vpcs: [{}, vpc, null]}))).toEqual(['vpc-1']);
  });
});

describe('two descriptions of one thing', () => {
  const files = (first: unknown, second: unknown) =>
    readAws([
      {path: 'a_2.json', text: JSON.stringify(first)},
      {path: 'a_10.json', text: JSON.stringify(second)},
    ]);

  test('the later one wins where it says anything, in natural order of the file names', () => {
    const {model} = files({Vpcs: [{...vpc, IsDefault: false}]}, {Vpcs: [{...vpc, IsDefault: true, OwnerId: null}]});
    expect(model.vpcs).toEqual([{id: 'vpc-1', cidrs: ['10.0.0.0/16'], ipv6Cidrs: [], isDefault: true}]);
  });

  test('what only the earlier one says is kept, also inside', () => {
    const side = (info: object) => ({
      VpcPeeringConnections: [{VpcPeeringConnectionId: 'pcx-1', Status: {Code: 'active'}, ...info}],
    });
    const {model} = files(
      side({RequesterVpcInfo: {VpcId: 'vpc-1', CidrBlock: '10.0.0.0/16'}, AccepterVpcInfo: {VpcId: 'vpc-2'}}),
      side({RequesterVpcInfo: {VpcId: 'vpc-1'}, AccepterVpcInfo: {VpcId: 'vpc-2', CidrBlock: '10.1.0.0/16'}}),
    );
    expect(model.peerings).toMatchObject([
      {requester: {vpc: 'vpc-1', cidrs: ['10.0.0.0/16']}, accepter: {vpc: 'vpc-2', cidrs: ['10.1.0.0/16']}},
    ]);
  });
});

test('names come from the Name tag, or from describe-tags', () => {
  const tags = {
    Tags: [
      {ResourceId: 'vpc-2', Key: 'Name', Value: '둘째'},
      {ResourceId: 'vpc-1', Key: 'env', Value: 'x'},
    ],
  };
  const {model} = readOf({
    Vpcs: [
      {...vpc, Tags: [{Key: 'Name', Value: '첫째'}]},
      {...vpc, VpcId: 'vpc-2'},
      {...vpc, VpcId: 'vpc-3', Tags: []},
    ],
    ...tags,
  });
  expect(model.vpcs.map((one) => one.name)).toEqual(['첫째', '둘째', undefined]);
});
