// Writes src/diagram/icons.data.ts: the outlines of the AWS icons that the figures use, without colour, title and tile.
// Run after an update of `aws-icons`: node src/tools/icons.mjs
import {readFileSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

/** Our name, the file, and the family that gives the tile its colour. */
const icons = {
  instance: ['resource/AmazonEC2Instance', 'compute'],
  container: ['resource/AmazonElasticContainerServiceContainer1', 'compute'],
  function: ['resource/AWSLambdaLambdaFunction', 'compute'],
  database: ['resource/Database', 'database'],
  appliance: ['resource/Firewall', 'neutral'],
  interface: ['resource/AmazonVPCElasticNetworkInterface', 'network'],
  'load-balancer': ['resource/ElasticLoadBalancingApplicationLoadBalancer', 'network'],
  'nat-gateway': ['resource/AmazonVPCNATGateway', 'network'],
  'internet-gateway': ['resource/AmazonVPCInternetGateway', 'network'],
  'vpn-gateway': ['resource/AmazonVPCVPNGateway', 'network'],
  endpoint: ['resource/AmazonVPCEndpoints', 'network'],
  peering: ['resource/AmazonVPCPeeringConnection', 'network'],
  'transit-gateway': ['architecture-service/AWSTransitGateway', 'network'],
  router: ['resource/AmazonVPCRouter', 'network'],
  acl: ['resource/AmazonVPCNetworkAccessControlList', 'network'],
  shield: ['resource/Shield', 'neutral'],
  internet: ['resource/Globe', 'neutral'],
  site: ['architecture-group/Corporatedatacenter', 'neutral'],
  region: ['architecture-group/Region', 'private'],
  vpc: ['architecture-group/VirtualprivatecloudVPC', 'network'],
  'public-subnet': ['architecture-group/Publicsubnet', 'public'],
  'private-subnet': ['architecture-group/Privatesubnet', 'private'],
};

/** The numbers of one command; the two flags of an arc are single digits that may be glued to what follows. */
function numbersOf(command, text) {
  const found = [];
  let rest = text;
  while ((rest = rest.replace(/^[\s,]+/, '')) !== '') {
    const flag = command.toLowerCase() === 'a' && (found.length % 7 === 3 || found.length % 7 === 4);
    const match = (flag ? /^[01]/ : /^-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/).exec(rest);
    if (!match) throw new Error(`not a number: ${rest}`);
    found.push(Number(match[0]));
    rest = rest.slice(match[0].length);
  }
  return found;
}

/** One decimal of 48 units is a twentieth of a pixel at the size we draw. A first `m` counts from the corner, so it is written as `M`. */
function compact(path) {
  const commands = [...path.matchAll(/([a-z])([^a-z]*)/gi)].map(([, command, text]) => [
    command,
    numbersOf(command, text),
  ]);
  const [first, start] = commands[0];
  if (first === 'm')
    commands.splice(0, 1, ['M', start.slice(0, 2)], ...(start.length > 2 ? [['l', start.slice(2)]] : []));
  return commands
    .map(([command, numbers]) => {
      const written = numbers.map((n) => String(Math.round(n * 10) / 10).replace(/^(-?)0\./, '$1.'));
      return command + written.reduce((line, n) => line + (line === '' || n.startsWith('-') ? '' : ' ') + n, '');
    })
    .join('');
}

function outline(file) {
  const source = readFileSync(file, 'utf8');
  const size = Number(/viewBox="0 0 (\d+) \1"/.exec(source)?.[1]);
  const paths = [...source.matchAll(/ d="([^"]+)"/g)].map((match) => match[1]);
  // The first path of a service or group icon is its coloured square.
  const drawn = paths.filter((d) => !/^M0 0h\d+v\d+H0z$/.test(d));
  if (!size || drawn.length === 0) throw new Error(`${file}: not the form this tool reads`);
  return {size, path: drawn.map(compact).join('')};
}

const root = join(dirname(createRequire(import.meta.url).resolve('aws-icons/package.json')), 'icons');
const lines = Object.entries(icons).map(([name, [file, family]]) => {
  const {size, path} = outline(join(root, `${file}.svg`));
  return `  ${/^\w+$/.test(name) ? name : `'${name}'`}: [${size}, '${family}', '${path}'],`;
});

const out = fileURLToPath(new URL('../diagram/icons.data.ts', import.meta.url));
writeFileSync(
  out,
  `// Written by src/tools/icons.mjs from the package aws-icons (MIT; the icons are AWS's architecture icons). Do not edit.
/** Side of the square it is drawn in, family of its colour, outline. */
export type IconShape = readonly [size: number, family: IconFamily, path: string];
export type IconFamily = 'compute' | 'database' | 'network' | 'public' | 'private' | 'neutral';

export const icons = {
${lines.join('\n')}
} as const satisfies Record<string, IconShape>;

export type IconName = keyof typeof icons;
`,
);
console.log(`${out}: ${lines.length} icons`);
