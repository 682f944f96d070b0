import {formatAddress, parseAddress} from '../../net/address';
import {canonicalCidr} from '../../net/cidr';
import {type Report, type Where} from './report';

/** The CIDR in canonical form (rule R01), or a line in the report. */
export const readCidr = (value: string, where: Where, report: Report): string | undefined => {
  const cidr = canonicalCidr(value);
  if (cidr === undefined) report.add(where, 'bad-cidr', {value});
  return cidr;
};

/** The address in canonical form, or a line in the report. */
export const readAddress = (value: string, where: Where, report: Report): string | undefined => {
  const address = parseAddress(value);
  if (address !== undefined) return formatAddress(address);
  report.add(where, 'bad-address', {value});
  return undefined;
};

export const readCidrs = (values: readonly string[], where: Where, report: Report): string[] =>
  unique(values.flatMap((value) => readCidr(value, where, report) ?? []));

export const unique = <Value>(values: readonly Value[]): Value[] => [...new Set(values)];
