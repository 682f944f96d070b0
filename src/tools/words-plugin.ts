import type {LoadContext, Plugin} from '@docusaurus/types';

/**
 * One language per bundle: `…/words/vpc` becomes `vpc.ko.ts` or `vpc.en.ts`.
 * Rooms that stand on several pages get a file of their own instead of one copy per page.
 */
export default function wordsPlugin({i18n}: LoadContext): Plugin {
  const shared = (name: string, test: RegExp) => ({
    [name]: {name, test, chunks: 'all' as const, minChunks: 2, priority: 60, enforce: true},
  });
  return {
    name: 'words',
    configureWebpack(_config, isServer) {
      return {
        mergeStrategy: {'resolve.extensions': 'prepend'},
        resolve: {extensions: [`.${i18n.currentLocale}.ts`]},
        ...(isServer
          ? {}
          : {
              optimization: {
                splitChunks: {
                  cacheGroups: {
                    ...shared('room', /[\\/]src[\\/](room|parts|diagram)[\\/]/),
                    ...shared('rooms-vpc', /[\\/]src[\\/](rooms[\\/]vpc|engines|words[\\/]vpc)/),
                  },
                },
              },
            }),
      };
    },
  };
}
