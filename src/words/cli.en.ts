import {notUnderstood} from './cli-not-understood.en';
import type {CliProblem, CliWords} from './cli.types';
import {code} from './vpc-names';

export const words: CliWords = {
  usage: `Usage: npm run -s vpc -- trace SOURCE --from X --to Y [options]

Computes from the settings alone whether a packet arrives. No packet is sent.

  SOURCE              a folder or file of describe-* JSON, or a vpc fence (.yaml, .yml, .md, .mdx)
  --from X            source: an instance, network interface, name, private address,
                      internet address, internet, or on-premises address (with --via)
  --to Y              destination: an address, a name, or internet

  --protocol P        tcp (default), udp, icmp, or a protocol number
  --port N            destination port (default 443)
  --source-port N     source port (default 49152)
  --source-ip A       another source address: a secondary one, or one that is not its own
  --via VGW           virtual private gateway an on-premises source comes through
  --icmp-type N       ICMP type (default 8, echo request)
  --icmp-code N       ICMP code (default 0)
  --assume-routes     where the data holds no route tables, assume them
  --json              print JSON
  --help              this text

Exit codes: 0 delivered, 1 dropped, 3 unknown, 2 bad input

Example: npm run -s vpc -- trace ./describe --from web-a --to internet --port 443
`,
  problem: (problem) => say(problem),
  resolve: (problem) => {
    switch (problem.code) {
      case 'unknown-name':
        return `${code(problem.text)}: nothing has that name.${suggest(problem.nearest)}`;
      case 'ambiguous-name':
        return `${code(problem.text)}: several things have that name. Say which: ${list(problem.candidates)}`;
      case 'no-address':
        return `${code(problem.text)}: it has no network interface or address, so no packet can start or end there.`;
      case 'address-of-nobody':
        return (
          `${code(problem.text)}: no network interface has this private address.` +
          (problem.gateways.length === 0 ? '' : ` For an on-premises address add --via: ${list(problem.gateways)}`)
        );
      case 'via-needs-address':
        return `${code(problem.text)}: with --via, --from is an on-premises address.`;
      case 'unknown-gateway':
        return `--via ${code(problem.text)}: there is no such virtual private gateway.${suggest(problem.nearest)}`;
    }
  },
  notUnderstood,
  seeHelp: 'The options are listed by --help.',
  ask: {from: 'From', to: 'To', packet: 'Packet'},
  columns: {step: 'Step', where: 'Where', what: 'What was compared', result: 'Result'},
  portAssumed: (port) => `No port was given; computed for port ${String(port)}.`,
  notUnderstoodHeading: 'Data that was not understood',
  andMore: (count) => `and ${String(count)} more`,
};

const list = (items: readonly string[]): string => items.map(code).join(', ');

const suggest = (items: readonly string[]): string => (items.length === 0 ? '' : ` Close to it: ${list(items)}`);

const say = (problem: CliProblem): string => {
  switch (problem.code) {
    case 'no-command':
      return 'There is no command. The command is `trace`.';
    case 'unknown-command':
      return `${code(problem.command)}: no such command. The command is \`trace\`.`;
    case 'unknown-option':
      return (
        `${code(problem.option)}: no such option.` +
        (problem.suggestion === '' ? '' : ` Did you mean ${code(problem.suggestion)}?`)
      );
    case 'missing-value':
      return `${code(problem.option)}: its value is missing.`;
    case 'no-value-taken':
      return `${code(problem.option)}: it takes no value.`;
    case 'extra-argument':
      return `${code(problem.argument)}: there can be one SOURCE only.`;
    case 'missing-source':
      return 'SOURCE is missing: a folder or file of describe-* JSON, or a file with a vpc fence.';
    case 'missing-option':
      return `${code(problem.option)} is missing.`;
    case 'repeated-option':
      return `${code(problem.option)}: it can be given once only.`;
    case 'bad-number':
      return `${problem.option} ${code(problem.value)}: a whole number from ${String(problem.from)} to ${String(problem.to)} is expected.`;
    case 'bad-protocol':
      return `--protocol ${code(problem.value)}: tcp, udp, icmp, or a number from 0 to 255 is expected.`;
    case 'bad-address':
      return `${problem.option} ${code(problem.value)}: that is no IP address. Example: 10.0.0.10`;
    case 'option-not-for-protocol':
      return `${code(problem.option)}: a ${problem.protocol} packet has no such thing.`;
    case 'families-differ':
      return `Source ${code(problem.source)} and destination ${code(problem.destination)} are of different IP versions.`;
    case 'source-address-not-used':
      return '--source-ip does not go with --via: --from is that address.';
    case 'file-missing':
      return `${problem.path}: there is no such file or folder.`;
    case 'file-unreadable':
      return `${problem.path}: it could not be read (${problem.reason}).`;
    case 'form-unknown':
      return `${problem.path}: a folder, .json, .yaml, .yml, .md or .mdx can be read.`;
    case 'no-fence':
      return `${problem.path}: it has no \`vpc\` fence.`;
    case 'nothing-to-trace':
      return `${problem.path}: there is no VPC, subnet or instance in it.`;
  }
};
