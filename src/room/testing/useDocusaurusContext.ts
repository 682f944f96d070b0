/** Stands in for `@docusaurus/useDocusaurusContext`. */
export default function useDocusaurusContext() {
  return {
    siteConfig: {title: 'test', url: 'http://localhost', baseUrl: '/'},
    i18n: {currentLocale: 'ko', defaultLocale: 'ko', locales: ['ko', 'en']},
  };
}
