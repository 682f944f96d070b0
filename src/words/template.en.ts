import type {TemplateWords} from './template.types';

export const words: TemplateWords = {
  title: 'Reading a CIDR block',
  address: 'IPv4 address',
  prefix: 'Prefix length',
  bits: (network, host) => `The first ${network} bits name the network, the last ${host} the host.`,
  network: 'network',
  host: 'host',
  rows: {
    block: 'CIDR block',
    first: 'First address',
    last: 'Last address',
    size: 'Addresses',
    usable: 'Usable in a subnet',
  },
  what: 'Item',
  value: 'Value',
  caption: 'What the block holds',
  count: (addresses) => addresses.toLocaleString('en-US'),
  notASubnet: (widest, narrowest) => `Not a subnet (/${widest} to /${narrowest} only)`,
  notAnAddress: 'Write four numbers from 0 to 255 with dots between, such as `10.0.0.0`.',
  reserved: (addresses) => `AWS keeps ${addresses} addresses of every subnet.`,
  copyTable: 'Copy table as Markdown',
};
