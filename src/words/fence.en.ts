import type {FenceProblem} from '../engines/vpc/fence/problem';
import {code, guess, known, networkSentences} from './fence-network.en';
import {expected, kinds, trees} from './fence-terms.en';
import type {FenceSentences, FenceWords} from './fence.types';

const inside = (within: string): string => (within === '' ? 'at the top of the fence' : `in ${code(within)}`);

const count = (text: string): string => Number(text).toLocaleString('en-US');
const a = (noun: string): string => `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`;

const shapes = {
  text: 'a line of text',
  list: 'a list (`[a, b]`)',
  map: 'a map (`{key: value}`)',
  'text-or-map': 'a line of text or a map (`{key: value}`)',
  'text-or-list': 'a line of text or a list (`[a, b]`)',
} as const;

const sentences: FenceSentences = {
  ...networkSentences,
  'too-long': (v) =>
    `The fence is too long: ${count(v.length)} characters, at most ${count(v.limit)} are read. Split the figure, or point to a folder with \`from-aws\`.`,
  empty: () => 'The fence is empty. Write at least two lines: `id: study` and `vpc: study-vpc 10.0.0.0/16`.',
  'not-a-map': (v) =>
    `A fence is made of \`key: value\` lines, but this is ${trees[v.found]}. Begin with a line such as \`id: study\`.`,
  'yaml-tab': () => 'This line is indented with a tab, and YAML takes spaces only. Replace the tab with two spaces.',
  'yaml-indent': () => 'The indentation does not fit. Keys of one level start in the same column.',
  'yaml-unclosed': (v) => `The bracket or quote opened here is never closed. Close it with ${code(v.character)}.`,
  'yaml-colon': () =>
    'There are two `key: value` pairs on one line. Quote a value that holds a colon and a space; write a map as `{key: value}`.',
  'yaml-documents': () => 'A `---` line starts a second document, which a fence cannot have. One fence is one figure.',
  'yaml-alias': (v) => `Anchors and aliases (${code(v.found)}) are not read. Write the value out.`,
  'yaml-tag': (v) => `YAML tags (${code(v.found)}) are not read. Write the value alone.`,
  'yaml-key': () => 'A key is text. A list or a map cannot be one.',
  'yaml-character': (v) =>
    `The character ${code(v.found)} cannot stand here. Quote the value if you mean the character itself.`,
  'yaml-other': (v) =>
    `This cannot be read as YAML (${code(v.message)}). Check colons, brackets and indentation on this line.`,
  'duplicate-key': (v) =>
    `The key ${code(v.key)} is written twice; the first is on line ${v.line}. Merge the two or rename one.`,

  'unknown-key': (v) =>
    `There is no key ${code(v.key)} ${inside(v.within)}.${guess(v.suggestion)} Known keys: ${known(v.known)}.`,
  'missing-key': (v) => `The key ${code(v.key)} is missing ${inside(v.within)}. Add ${code(v.example)}.`,
  'wrong-type': (v) => `${code(v.key)} takes ${shapes[v.expected]}, but this is ${trees[v.found]}.`,
  'bad-value': (v) => `${code(v.key)} cannot be ${code(v.found)}.${guess(v.suggestion)} Allowed: ${known(v.allowed)}.`,
  'empty-value': (v) => `${code(v.key)} has no value. Write it like ${code(v.example)}.`,
  'one-language': (v) =>
    `${code(v.key)} has no ${v.missing === 'ko' ? 'Korean (`ko`)' : 'English (`en`)'} text. Write both as \`{ko: …, en: …}\`, or one line without a map.`,

  'bad-id': (v) =>
    `${code(v.found)} cannot be an \`id\`. Use lower-case letters a to z, digits and hyphens, at most 60. For example: \`two-tier\`.`,
  'bad-name': (v) =>
    `${code(v.name)} cannot be a name. Start with a letter or a digit and use letters, digits, \`.\`, \`_\` and \`-\`, at most 100. It may not look like an address.`,
  'reserved-name': (v) => `${code(v.name)} has a meaning of its own in a fence. Choose another name.`,
  'name-taken': (v) =>
    `${code(v.name)} is already the name of the ${kinds[v.kind]} on line ${v.line}. A name names one thing: choose another.`,
  'unknown-name': (v) =>
    `The fence has no ${expected[v.expected]} named ${code(v.name)}.${guess(v.suggestion)}` +
    (v.known === '' ? '' : ` It has ${known(v.known)}.`),
  'wrong-kind': (v) => `${code(v.name)} is the name of ${a(kinds[v.kind])}. Name ${a(expected[v.expected])} here.`,
  'vpc-unclear': (v) =>
    `Nothing says in which VPC the ${kinds[v.kind]} ${code(v.name)} is. Choose with \`vpc:\`: ${known(v.vpcs)}.`,
  'other-vpc': (v) =>
    `The ${kinds[v.kind]} ${code(v.name)} is in ${code(v.vpc)}, but ${code(v.owner)} takes only what is in ${code(v.expected)}.`,
  'named-twice': (v) => `${code(v.name)} is named twice in ${code(v.within)}. Remove one.`,

  'needs-network': () =>
    'There is no VPC to draw. Write `vpc: study-vpc 10.0.0.0/16`, or fetch one with `from-aws: ./folder`.',
  'vpc-and-vpcs': () => 'Both `vpc` and `vpcs` are written. Use `vpc` for one VPC, `vpcs` for several.',
  'network-and-folder': (v) => `With \`from-aws\` the network comes from the folder. Remove ${code(v.key)}.`,
  'draw-without-folder': () => '`draw` chooses VPCs of a `from-aws` folder only. Remove this line.',
  'bad-folder': (v) =>
    `${code(v.found)} cannot be read as a folder. Write a path relative to the Korean page, such as \`./aws\`.`,
  'bad-region': (v) => `${code(v.found)} is not the code of a Region. Write it like \`ap-northeast-2\`.`,
};

export const words: FenceWords = {
  sentences,
  kinds,
  expected,
  trees,
  place: (line, column) => `line ${line}, column ${column}`,
  problem: (problem) => {
    const aws = problem.awsCode === undefined ? '' : ` AWS refuses this with ${code(problem.awsCode)}.`;
    return `${words.place(problem.line, problem.column)}: ${sentenceOf(problem)}${aws}`;
  },
  heading: (id, count) =>
    `The ${id === '' ? '`vpc` fence' : `fence ${code(id)}`} has ${count === 1 ? 'one problem' : `${count} problems`}.`,
  idTwice: (id, line) =>
    `\`id: ${id}\` is already used on line ${line} of this page. Give each figure its own \`id\`, so that links can tell them apart.`,
  folderMissing: (folder, path) =>
    `The folder \`from-aws: ${folder}\` does not exist. Looked in ${code(path)}. The folder stands beside the Korean page.`,
  folderEmpty: (folder) =>
    `The folder ${code(folder)} has no JSON files. Save \`describe-*\` answers there, for example \`aws ec2 describe-vpcs > vpcs.json\`.`,
  fileUnreadable: (file, reason) => `The file ${code(file)} cannot be read as JSON. ${reason}`,
  folderWithoutVpcs: (folder) =>
    `The files in ${code(folder)} hold no VPC. Save the answer of \`aws ec2 describe-vpcs\` with them.`,
  notInFolder: (name, names) =>
    `\`draw\` names ${code(name)}, a VPC that the folder does not have. It has ${known(names.join(', '))}.`,
  endNotInFolder: (name) =>
    `\`flow\` names ${code(name)}, which is not in the folder. Write the id or name of an instance or network interface, an address, or \`internet\`.`,
};

/** The code and its values always belong together; the compiler cannot follow that through the map. */
function sentenceOf({code: key, values}: FenceProblem): string {
  const sentence = sentences[key] as (given: typeof values) => string;
  return sentence(values);
}
