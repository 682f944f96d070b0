import {fact} from './fact';
import {sources} from './sources';

/** Facts that the short introductions of the other sections need. */

/** Longest run of a function on demand. Other kinds of Lambda run longer. */
export const lambdaTimeout = fact({
  id: 'lambda.timeout',
  kind: 'limit',
  value: 15,
  unit: 'minutes',
  adjustable: false,
  source: sources.lambdaQuotas,
});

export const qldbEnded = fact({
  id: 'qldb.ended',
  kind: 'date',
  value: '2025-07-31',
  unit: 'date',
  source: sources.qldbHistory,
});
