import * as v from 'valibot';
import type {Entry, Members} from './lists';
import {below, type Report, type Where} from './report';

/** Missing and null are the same: recorded answers and Go programs write null. */
export const maybe = v.nullish;
export const text = v.string();
export const id = v.pipe(v.string(), v.nonEmpty());
/** Kept raw here and understood one by one, so that one odd item does not take the others with it. */
export const list = v.nullish(v.array(v.unknown()), []);
export const texts = v.nullish(v.array(v.string()), []);
/** Some tools write numbers and booleans as strings. */
export const number = v.pipe(v.union([v.number(), v.pipe(v.string(), v.regex(/^-?\d+$/))]), v.transform(Number));
export const flag = v.pipe(
  v.union([v.boolean(), v.picklist(['true', 'false', 'True', 'False'])]),
  v.transform((value) => value === true || value === 'true' || value === 'True'),
);
export const state = v.nullish(v.object({State: maybe(text)}));

/** The value in its shape, or a line in the report. */
export const understand = <Shape extends v.GenericSchema>(
  shape: Shape,
  value: unknown,
  where: Where,
  report: Report,
): v.InferOutput<Shape> | undefined => {
  const parsed = v.safeParse(shape, value, {abortEarly: true});
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  const step = v.getDotPath(issue);
  if (issue.received === 'undefined' && step !== null) {
    report.add(where, 'missing-member', {member: step});
    return undefined;
  }
  report.add(step === null ? where : below(where, step), 'bad-shape', {
    expected: (issue.expected ?? 'value').replace(/^\((.*)\)$/, '$1'),
    received: issue.received,
  });
  return undefined;
};

/** Every item of a list that has the shape, with its place; the others are in the report. */
export const understandAll = <Shape extends v.GenericSchema>(
  shape: Shape,
  items: readonly unknown[],
  where: Where,
  report: Report,
): readonly {readonly value: v.InferOutput<Shape>; readonly where: Where}[] =>
  items.flatMap((item, index) => {
    const here = {path: where.path, place: `${where.place}[${String(index)}]`};
    const value = understand(shape, item, here, report);
    return value === undefined ? [] : [{value, where: here}];
  });

/** Reads every entry of a kind; what has no such shape is in the report. */
export const readEach = <Shape extends v.GenericSchema, Value>(
  entries: readonly Entry[] | undefined,
  shape: Shape,
  report: Report,
  read: (value: v.InferOutput<Shape>, entry: Entry) => Value | undefined,
): readonly Value[] =>
  (entries ?? []).flatMap((entry) => {
    const value = understand(shape, entry.members, entry.where, report);
    const result = value === undefined ? undefined : read(value, entry);
    return result === undefined ? [] : [result];
  });

/** `{name}` from the Name tag, or nothing; spread it into a thing. */
export const named = (members: Members, fallback?: string | null): {readonly name?: string} => {
  const tags = [members['Tags'], members['TagSet']].find((value): value is unknown[] => Array.isArray(value)) ?? [];
  const tag = tags.find((item): item is {Key: string; Value: string} => v.is(nameTag, item));
  const name = tag?.Value ?? fallback?.trim() ?? '';
  return name === '' ? {} : {name};
};

const nameTag = v.object({Key: v.literal('Name'), Value: v.pipe(v.string(), v.nonEmpty())});
