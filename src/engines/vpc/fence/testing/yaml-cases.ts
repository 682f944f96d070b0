import {vpc} from './problem-case';
import type {ProblemCase} from './problem-case';

/** The text as YAML. */
export const yamlCases: readonly ProblemCase[] = [
  {why: 'a megabyte of text', code: 'too-long', at: '1:1', text: `id: x\n${'# filler\n'.repeat(120_000)}`},
  {why: 'nothing at all', code: 'empty', at: '1:1', text: ''},
  {why: 'only blank lines', code: 'empty', at: '1:1', text: '\n\n  \n'},
  {why: 'only a comment', code: 'empty', at: '1:1', text: '# to do\n'},
  {why: 'a list', code: 'not-a-map', at: '1:1', text: '- id: x\n- vpc: v 10.0.0.0/16'},
  {why: 'a sentence', code: 'not-a-map', at: '1:1', text: 'draw me a network'},
  {why: 'a tab', code: 'yaml-tab', at: '4:1', text: vpc('subnets:', '\ts-a: 10.0.0.0/24')},
  {
    why: 'a key between two levels',
    code: 'yaml-indent',
    at: '5:2',
    text: vpc('subnets:', '  s-a: 10.0.0.0/24', ' s-b: 10.0.1.0/24'),
  },
  {
    why: 'a bracket left open',
    code: 'yaml-unclosed',
    at: '3:14',
    text: vpc('groups: {sg: {in: [tcp 22 from 10.0.0.0/8'),
  },
  {why: 'a quote left open', code: 'yaml-unclosed', at: '3:8', text: vpc('title: "VPC')},
  {why: 'two pairs on one line', code: 'yaml-colon', at: '3:8', text: vpc('title: VPC: the first')},
  {why: 'a second document', code: 'yaml-documents', at: '3:1', text: vpc('---', 'id: y')},
  {why: 'an anchor', code: 'yaml-alias', at: '3:11', text: vpc('title: &t One')},
  {why: 'an alias', code: 'yaml-alias', at: '4:10', text: vpc('title: &t One', 'caption: *t')},
  {why: 'a tag', code: 'yaml-tag', at: '3:8', text: vpc('title: !mine One')},
  {why: 'a list as a key', code: 'yaml-key', at: '3:3', text: vpc('? [a]', ': b')},
  {why: 'a character YAML keeps for itself', code: 'yaml-character', at: '3:8', text: vpc('title: @home')},
  {why: 'a bracket too many', code: 'yaml-character', at: '3:26', text: vpc('prefix-lists: {pl: [a/1]]}')},
  {why: 'nesting without end', code: 'yaml-other', at: '1:1', text: `id: x\nvpc: ${'['.repeat(40)}${']'.repeat(40)}`},
  {why: 'a key twice', code: 'duplicate-key', at: '4:1', text: vpc('title: A', 'title: B')},
  {
    why: 'a name twice in its section',
    code: 'duplicate-key',
    at: '5:3',
    text: vpc('subnets:', '  s-a: 10.0.0.0/24', '  s-a: 10.0.1.0/24'),
  },
];
