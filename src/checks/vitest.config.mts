import path from 'node:path';
import {defineConfig} from 'vitest/config';

const root = path.resolve(import.meta.dirname, '../..');
const standIn = (name: string) => path.join(root, 'src/room/testing', name);

/** Unit tests and the checks of the house. What Docusaurus brings at run time is replaced by small stand-ins. */
export default defineConfig({
  root,
  oxc: {jsx: {runtime: 'automatic'}},
  resolve: {
    alias: [
      {find: /^@site\//, replacement: `${root}/`},
      {find: '@docusaurus/router', replacement: standIn('router.ts')},
      {find: '@docusaurus/useDocusaurusContext', replacement: standIn('useDocusaurusContext.ts')},
      {find: '@docusaurus/useBaseUrl', replacement: standIn('useBaseUrl.ts')},
      {find: '@docusaurus/Link', replacement: standIn('Link.tsx')},
    ],
  },
  test: {
    include: ['src/**/*.test.ts', 'src/**/*.test.tsx'],
    environment: 'node',
    css: {modules: {classNameStrategy: 'non-scoped'}},
    testTimeout: 60_000,
  },
});
