// Who may import whom. Arrows point one way: facts → engines → rooms → docs; `diagram`, `room`, `parts`, `words` join at rooms.

/** A rule for one folder: the import specifiers it may not use. Tests may reach further than what they test. */
const never = (folder, patterns) => ({
  files: [`src/${folder}/**/*.{ts,tsx}`],
  ignores: ['**/*.test.ts', '**/*.test.tsx', '**/testing/**'],
  rules: {
    'no-restricted-imports': [
      'error',
      {patterns: patterns.map(([group, message]) => ({group, message: `src/${folder}: ${message}`}))},
    ],
  },
});

const react = [['react', 'react-dom', 'react/*', 'react-dom/*'], 'no React here'];
const docusaurus = [['@docusaurus/*', '@theme/*', '@theme-original/*', '@site/*'], 'no Docusaurus here'];
const node = [['node:*'], 'must also run in a browser'];
const folders = (...names) => [
  names.flatMap((name) => [`**/../${name}`, `**/../${name}/**`]),
  `may not import ${names.join(', ')}`,
];

export const importRules = [
  never('facts', [
    react,
    docusaurus,
    node,
    folders('engines', 'rooms', 'room', 'diagram', 'parts', 'words', 'mdx', 'theme', 'fence', 'cli'),
  ]),
  never('engines', [
    react,
    docusaurus,
    node,
    folders('rooms', 'room', 'diagram', 'parts', 'words', 'mdx', 'theme', 'fence', 'cli'),
  ]),
  never('diagram', [
    docusaurus,
    node,
    folders('engines', 'facts', 'rooms', 'room', 'parts', 'words', 'mdx', 'theme', 'fence', 'cli'),
  ]),
  never('room', [node, folders('engines', 'facts', 'rooms', 'mdx', 'theme', 'fence', 'cli')]),
  never('parts', [node, folders('engines', 'facts', 'rooms', 'mdx', 'theme', 'fence', 'cli')]),
  never('rooms', [node, folders('mdx', 'theme', 'fence', 'cli')]),
  never('fence', [react, folders('rooms', 'room', 'diagram', 'parts', 'mdx', 'theme', 'cli')]),
  never('words', [
    react,
    docusaurus,
    node,
    folders('rooms', 'room', 'diagram', 'parts', 'mdx', 'theme', 'fence', 'cli'),
  ]),
  never('theme', [node, folders('rooms', 'engines', 'cli', 'fence')]),
  never('cli', [react, docusaurus, folders('rooms', 'room', 'diagram', 'parts', 'mdx', 'theme', 'fence')]),
];
