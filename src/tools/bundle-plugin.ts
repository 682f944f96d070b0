import type {LoadContext, Plugin} from '@docusaurus/types';
import {packagesBehind} from './packages-behind';

/**
 * What the diagram library's many parts share. Without a group of its own it counts as common to half the site's chunks,
 * and every page would load it.
 */
function diagramLibrary(siteDir: string) {
  const names = [...packagesBehind('mermaid', siteDir)].map((name) => name.replace('/', '[\\\\/]'));
  const test = new RegExp(`[\\\\/]node_modules[\\\\/](${names.join('|')})[\\\\/]`);
  return {name: 'diagrams', test, chunks: 'async' as const, minChunks: 3, priority: 45, enforce: true};
}

/**
 * One language per bundle: `…/words/vpc` becomes `vpc.ko.ts` or `vpc.en.ts`. One form of a figure per side: `figure` becomes
 * `figure.server.tsx` while pages are written, `figure.client.tsx` in the browser, which fetches the room's code when it is wanted.
 */
export default function bundlePlugin({i18n, siteDir}: LoadContext): Plugin {
  return {
    name: 'bundle',
    configureWebpack(_config, isServer) {
      const language = {
        mergeStrategy: {'resolve.extensions': 'prepend' as const},
        resolve: {extensions: [`.${i18n.currentLocale}.ts`, isServer ? '.server.tsx' : '.client.tsx']},
      };
      if (isServer) return language;
      const cacheGroups = {diagrams: diagramLibrary(siteDir)};
      return {...language, optimization: {splitChunks: {cacheGroups}}};
    },
  };
}
