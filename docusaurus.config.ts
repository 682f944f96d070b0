import {existsSync} from 'node:fs';
import path from 'node:path';
import type {Config} from '@docusaurus/types';
import type {Options as PresetOptions, ThemeConfig} from '@docusaurus/preset-classic';
import remarkCjkFriendly from 'remark-cjk-friendly';
import {codeTheme} from './src/css/code-theme';
import remarkVpcFence from './src/fence/plugin';
import remarkDiagrams from './src/mdx/remark-diagrams';
import remarkFacts from './src/mdx/remark-facts';
import {words as english} from './src/words/site.en';
import {words as korean} from './src/words/site.ko';
import {isGitCheckout, pageLocale, siteAddress} from './src/tools/surroundings';

const {url, baseUrl, repository} = siteAddress(process.env);
const siteDir = __dirname;
const locale = pageLocale(process.env);
const words = locale === 'ko' ? korean : english;

const markdownPlugins = {
  beforeDefaultRemarkPlugins: [remarkDiagrams],
  remarkPlugins: [remarkCjkFriendly, [remarkFacts, {locale}], [remarkVpcFence, {locale, siteDir}]],
};

const preset: PresetOptions = {
  docs: {
    path: 'docs',
    routeBasePath: '/',
    sidebarPath: './sidebars.ts',
    showLastUpdateTime: isGitCheckout(siteDir),
    ...(repository ? {editUrl: `${repository}/edit/main/`} : {}),
    ...markdownPlugins,
  },
  blog: false,
  pages: false,
  theme: {
    customCss: ['./src/css/font.css', './src/css/tokens.css', './src/css/figure-tokens.css', './src/css/site.css'],
  },
  sitemap: {lastmod: null, priority: null, changefreq: null, ignorePatterns: ['/test-pages/**', '/en/test-pages/**']},
};

const themeConfig: ThemeConfig = {
  colorMode: {respectPrefersColorScheme: true},
  docs: {sidebar: {hideable: false, autoCollapseCategories: false}},
  navbar: {
    title: words.title,
    logo: {alt: '', src: 'img/logo.svg', width: 28, height: 28},
    items: [
      {type: 'docSidebar', sidebarId: 'notes', position: 'left', label: words.notes},
      {type: 'doc', docId: 'reference/authoring', position: 'left', label: words.draw},
      {type: 'localeDropdown', position: 'right'},
      ...(repository ? [{href: repository, label: 'GitHub', position: 'right' as const}] : []),
    ],
  },
  footer: {style: 'light', copyright: words.footer(repository)},
  prism: {theme: codeTheme, additionalLanguages: ['bash', 'yaml', 'json']},
  mermaid: {theme: {light: 'neutral', dark: 'dark'}, options: {fontFamily: 'inherit', flowchart: {useMaxWidth: true}}},
};

/** The end-to-end suite's own pages: in a build only when it asks for them, and those of real accounts only where the data are. */
const withoutData = existsSync(path.join(siteDir, '../shared/vpc/inputs')) ? [] : ['real-account.mdx'];
const testPages = process.env['WITH_TEST_PAGES']
  ? [
      [
        '@docusaurus/plugin-content-docs',
        {
          id: 'test-pages',
          path: 'e2e/pages',
          routeBasePath: 'test-pages',
          sidebarPath: false,
          exclude: withoutData,
          ...markdownPlugins,
        },
      ] as [string, object],
    ]
  : [];

const config: Config = {
  title: words.title,
  tagline: words.tagline,
  favicon: 'img/logo.svg',
  url,
  baseUrl,
  trailingSlash: true,
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  future: {v4: true, faster: true},
  i18n: {
    defaultLocale: 'ko',
    locales: ['ko', 'en'],
    localeConfigs: {ko: {label: '한국어', htmlLang: 'ko-KR'}, en: {label: 'English', htmlLang: 'en-US'}},
  },
  markdown: {
    mermaid: true,
    hooks: {onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw'},
    // A wide figure needs the page's whole width: the contents stand above the text instead of beside it.
    async parseFrontMatter(params) {
      const result = await params.defaultParseFrontMatter(params);
      if (result.frontMatter['figure'] === 'wide') result.frontMatter['hide_table_of_contents'] = true;
      return result;
    },
  },
  presets: [['classic', preset]],
  themes: ['@docusaurus/theme-mermaid'],
  plugins: ['./src/tools/bundle-plugin.ts', ...testPages],
  themeConfig,
};

export default config;
