import type {SiteWords} from './site.types';

export const words: SiteWords = {
  home: 'Home',
  sections: {
    foundations: 'Foundations',
    compute: 'Compute',
    network: 'Network',
    storage: 'Storage',
    database: 'Database',
    operations: 'Operations',
    labs: 'Labs',
    reference: 'Reference',
  },
  title: 'AWS Notes, Illustrated',
  tagline: 'AWS you can touch',
  notes: 'Notes',
  draw: 'Draw your own',
  footer: (repository) =>
    [
      'Code under the <a href="https://opensource.org/license/mit">MIT</a> licence, text and figures under <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>.',
      repository ? ` <a href="${repository}">Source</a>` : '',
      '<br>Not an AWS site, and not endorsed by AWS. AWS and the AWS icons are trademarks of Amazon.com, Inc. or its affiliates.',
      '<br>Icons: AWS Architecture Icons (aws-icons). Typeface: Pretendard (SIL OFL 1.1).',
    ].join(''),
};
