import {readAws, type AwsReading} from '../read';

/** One file with this value in it. */
export const readOf = (value: unknown, path = 'answer.json'): AwsReading =>
  readAws([{path, text: typeof value === 'string' ? value : JSON.stringify(value)}]);

/** The problems of a reading, each as one line: code, place, values. */
export const problemsOf = ({notUnderstood}: AwsReading): readonly string[] =>
  notUnderstood.map(({code, place, values}) =>
    [code, place, ...Object.entries(values).map(([key, value]) => `${key}=${value}`)].filter(Boolean).join(' '),
  );
