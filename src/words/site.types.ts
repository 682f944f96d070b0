export type SectionId =
  'foundations' | 'compute' | 'network' | 'storage' | 'database' | 'operations' | 'labs' | 'reference';

export interface SiteWords {
  readonly home: string;
  readonly sections: Readonly<Record<SectionId, string>>;
  readonly title: string;
  readonly notes: string;
  readonly draw: string;
  readonly tagline: string;
  /** What stands at the foot of every page, as HTML: the theme takes it so. */
  footer(repository: string | undefined): string;
}
