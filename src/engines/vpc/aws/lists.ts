import {isBesideThePoint, isNotModelled, kindOf, plainName, type ReadKind} from './kinds';
import {below, type Report, type Where} from './report';

export type Members = Readonly<Record<string, unknown>>;

/** One object of a describe list, with the place it came from. */
export interface Entry {
  readonly where: Where;
  readonly members: Members;
  readonly region?: string;
  readonly account?: string;
}

export type Collect = (kind: ReadKind, entry: Entry) => void;

export const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Finds the lists of describe answers in one file, in any of the forms in use: the plain answer of the command line, a
 * recorded SDK call (`status_code` and `data`), everything in one object under snake_case names, an object per Region.
 */
export const collectLists = (root: unknown, path: string, collect: Collect, report: Report): void => {
  const file: Where = {path, place: ''};
  const origin = originOf(path);
  const take = (kind: ReadKind, value: unknown, where: Where): void => {
    collect(kind, {where, members: isMembers(value) ? value : {}, ...origin});
  };
  const found = isMembers(root) ? walk(root, file, take, report, 0) : bareList(root, file, take, report);
  if (!found) report.add(file, 'not-describe');
};

type Take = (kind: ReadKind, value: unknown, where: Where) => void;

/** How deep an answer may be wrapped: account, Region, call. */
const deepest = 4;

/** True when the object, or one inside it, holds anything that a describe call answers. */
const walk = (object: Members, where: Where, take: Take, report: Report, depth: number): boolean => {
  let found = false;
  const status = object['status_code'] ?? object['statusCode'];
  if (typeof status === 'number' && status >= 400) {
    report.add(where, 'call-failed', {status: String(status), message: failure(object)});
    return true;
  }
  for (const [name, value] of Object.entries(object)) {
    const here = below(where, name);
    const kind = kindOf(name);
    if (kind !== undefined && (Array.isArray(value) || isMembers(value))) {
      const items: readonly unknown[] = Array.isArray(value) ? value : [value];
      items.forEach((item, index) => {
        const place = Array.isArray(value) ? {path: here.path, place: `${here.place}[${String(index)}]`} : here;
        if (isMembers(item)) take(kind, item, place);
        else report.add(place, 'bad-shape', {expected: 'object', received: JSON.stringify(item)});
      });
      found = true;
    } else if (ownedList(name, value, here, take, report)) found = true;
    else if (Array.isArray(value)) found = listElsewhere(name, value, here, report) || found;
    else if (isMembers(value) && name !== 'ResponseMetadata' && depth < deepest)
      found = walk(value, here, take, report, depth + 1) || found;
    else if (isNextToken(name) && typeof value === 'string' && value !== '') report.add(here, 'cut-off');
  }
  return found;
};

/** The same list as `aws … --query 'Vpcs'` prints it; the name of the file tells the kind. */
const bareList = (root: unknown, file: Where, take: Take, report: Report): boolean => {
  const name = /([^/]+?)(?:-[a-z]{2}(?:-[a-z]+)+-\d)?\.json$/i.exec(file.path)?.[1] ?? '';
  const kind = kindOf(name) ?? kindOf(name.replace(/^.*describe[-_]?/i, '').replace(/_\d+$/, ''));
  return kind !== undefined && Array.isArray(root) && walk({[kind]: root}, file, take, report, deepest);
};

/** Answers that do not name the thing they are about; its id must then be in the name of the file. */
const ownedList = (name: string, value: unknown, here: Where, take: Take, report: Report): boolean => {
  const owned = ownedAnswers.find((answer) => plainName(answer.list) === plainName(name));
  if (owned === undefined || !Array.isArray(value)) return false;
  const id = owned.id.exec(here.path)?.[0];
  if (id === undefined) report.add(here, 'owner-unknown', {list: name, count: String(value.length)});
  else take(owned.kind, {[owned.key]: id, [owned.as]: value as unknown}, here);
  return true;
};

const ownedAnswers = [
  {list: 'Entries', id: /pl-[0-9a-z]+/, kind: 'PrefixLists', key: 'PrefixListId', as: 'Entries'},
  {
    list: 'Routes',
    id: /tgw-rtb-[0-9a-z]+/,
    kind: 'TransitGatewayStaticRoutes',
    key: 'TransitGatewayRouteTableId',
    as: 'Routes',
  },
  {
    list: 'Associations',
    id: /tgw-rtb-[0-9a-z]+/,
    kind: 'TransitGatewayAssociations',
    key: 'TransitGatewayRouteTableId',
    as: 'Associations',
  },
  {
    list: 'TransitGatewayRouteTablePropagations',
    id: /tgw-rtb-[0-9a-z]+/,
    kind: 'TransitGatewayPropagations',
    key: 'TransitGatewayRouteTableId',
    as: 'TransitGatewayRouteTablePropagations',
  },
] as const;

const listElsewhere = (name: string, items: readonly unknown[], here: Where, report: Report): boolean => {
  if (isBesideThePoint(name)) return true;
  const code = isNotModelled(name) ? 'not-modelled' : 'unknown-list';
  if (code === 'unknown-list' && !items.some(isMembers)) return false;
  if (items.length > 0) report.add(here, code, {list: name, count: String(items.length)});
  return code === 'not-modelled';
};

const isNextToken = (name: string): boolean => ['nexttoken', 'nextmarker', 'marker'].includes(plainName(name));

const failure = (object: Members): string => {
  const data = object['data'];
  const error = isMembers(data) && isMembers(data['Error']) ? data['Error'] : {};
  return [error['Code'], error['Message']].filter((part) => typeof part === 'string').join(': ');
};

const regionPattern = /(?<![a-z0-9])[a-z]{2}(?:-[a-z]+)+-\d(?![a-z0-9])/;

/** Account and Region, where folders or file names tell them. */
const originOf = (path: string): {region?: string; account?: string} => {
  const region = regionPattern.exec(path)?.[0];
  const account = /(?:^|\/)(\d{12})(?=\/)/.exec(path)?.[1];
  return {...(region !== undefined && {region}), ...(account !== undefined && {account})};
};
