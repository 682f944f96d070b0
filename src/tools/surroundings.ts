import {execFileSync} from 'node:child_process';

export interface SiteAddress {
  readonly url: string;
  readonly baseUrl: string;
  readonly repository: string | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Where the site will live, from `SITE_URL`, `BASE_URL` and `REPO_URL`; on this computer when they are not set. */
export function siteAddress(env: Environment): SiteAddress {
  const base = env['BASE_URL'] ?? '/';
  return {
    url: (env['SITE_URL'] ?? 'http://localhost:3000').replace(/\/+$/, ''),
    baseUrl: `/${base.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/'),
    repository: env['REPO_URL']?.replace(/\/+$/, '') || undefined,
  };
}

/** The language being built: Docusaurus builds each language as a site of its own and names it here. */
export function pageLocale(env: Environment): 'ko' | 'en' {
  return env['DOCUSAURUS_CURRENT_LOCALE'] === 'en' ? 'en' : 'ko';
}

/** Dates of last change come from git; asking for them outside a checkout stops the build. */
export function isGitCheckout(folder: string): boolean {
  try {
    execFileSync('git', ['rev-parse', 'HEAD'], {cwd: folder, stdio: 'ignore'});
    return true;
  } catch {
    return false;
  }
}
