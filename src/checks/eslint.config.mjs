import docusaurus from '@docusaurus/eslint-plugin';
import globals from 'globals';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import {importRules} from './import-rules.mjs';

/** Rules with a reason of their own; everything else is the strict set. */
const ours = {
  // Numbers, booleans and undefined-free unions read well in template strings.
  '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
  '@typescript-eslint/consistent-type-imports': 'error',
  '@typescript-eslint/switch-exhaustiveness-check': ['error', {considerDefaultExhaustiveForUnions: true}],
  // Index access is checked by the compiler (noUncheckedIndexedAccess); `!` is not a way around it.
  '@typescript-eslint/no-non-null-assertion': 'error',
  'react-hooks/exhaustive-deps': 'error',
  'no-console': 'error',
  eqeqeq: 'error',
};

export default tseslint.config(
  {
    ignores: ['build', '.docusaurus', '.cache', 'node_modules', 'test-results', '**/*.data.ts'],
  },
  {linterOptions: {reportUnusedDisableDirectives: 'error'}},
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {parserOptions: {project: './tsconfig.json', tsconfigRootDir: process.cwd()}},
    plugins: {'react-hooks': reactHooks},
    rules: {...reactHooks.configs.recommended.rules, ...ours},
  },
  {
    files: ['src/**/*.tsx'],
    extends: [jsxA11y.flatConfigs.recommended],
    plugins: {'@docusaurus': docusaurus},
    rules: {'@docusaurus/no-html-links': 'error', '@docusaurus/string-literal-i18n-messages': 'error'},
  },
  ...importRules,
  {
    files: ['**/*.mjs'],
    languageOptions: {globals: globals.node, ecmaVersion: 2023, sourceType: 'module'},
    rules: {eqeqeq: 'error', 'no-undef': 'error', 'no-unused-vars': 'error'},
  },
  {files: ['src/cli/**', 'e2e/**', 'src/tools/**'], rules: {'no-console': 'off'}},
);
