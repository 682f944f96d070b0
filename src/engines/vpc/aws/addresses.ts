import {parseAddress, parseBlock} from '../fence/block';
import {type Report, type Where} from './report';

/** The CIDR in canonical form (rule R01), or a line in the report. */
export const readCidr = (value: string, where: Where, report: Report): string | undefined => {
  const cidr = parseBlock(value)?.text;
  if (cidr === undefined) report.add(where, 'bad-cidr', {value});
  return cidr;
};

/** The address in canonical form, or a line in the report. */
export const readAddress = (value: string, where: Where, report: Report): string | undefined => {
  const address = parseAddress(value)?.text;
  if (address === undefined) report.add(where, 'bad-address', {value});
  return address;
};

export const readCidrs = (values: readonly string[], where: Where, report: Report): string[] =>
  unique(values.flatMap((value) => readCidr(value, where, report) ?? []));

export const unique = <Value>(values: readonly Value[]): Value[] => [...new Set(values)];
