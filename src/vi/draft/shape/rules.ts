import { badArgument } from "../../../model/bad-argument.ts";
import type { Issue } from "../../../model/error.ts";
import { type Fields, isFields } from "../../../present/check/options.ts";

/** What is wrong with a value, at its place. */
export type Shape = (value: unknown, path: Issue["path"]) => readonly Issue[];

/** A value of one kind. */
export const is =
  (expected: string, accepts: (value: unknown) => boolean): Shape =>
  (value, path) =>
    accepts(value) ? [] : [badArgument(path, expected, value)];

/** One of a closed set of words. */
export const oneOf = (words: readonly unknown[]): Shape =>
  is(`one of ${words.join(", ")}`, (value) => words.includes(value));

export const orNull =
  (shape: Shape): Shape =>
  (value, path) =>
    value === null ? [] : shape(value, path);

export const orAbsent =
  (shape: Shape): Shape =>
  (value, path) =>
    value === undefined ? [] : shape(value, path);

/** A list of what has one shape; gaps are faults like any other. */
export const listOf =
  (expected: string, item: Shape): Shape =>
  (value, path) =>
    Array.isArray(value)
      ? Array.from(value).flatMap((one, at) => item(one, [...path, at]))
      : [badArgument(path, expected, value)];

/** An object with fields of its own shapes; others, which nothing would read, are faults if it is closed. */
const fieldsOf =
  (expected: string, shapes: Readonly<Record<string, Shape>>, isClosed: boolean): Shape =>
  (value, path) => {
    if (!isFields(value)) return [badArgument(path, expected, value)];
    const unknown = Object.keys(value).filter((name) => isClosed && !Object.hasOwn(shapes, name));
    const names = Object.keys(shapes).join(", ");
    return [
      ...unknown.map((name) => badArgument([...path, name], `one of ${names}`, value[name])),
      ...Object.entries(shapes).flatMap(([name, shape]) => shape(value[name], [...path, name])),
    ];
  };

export const closed = (expected: string, shapes: Readonly<Record<string, Shape>>): Shape =>
  fieldsOf(expected, shapes, true);

export const open = (expected: string, shapes: Readonly<Record<string, Shape>>): Shape =>
  fieldsOf(expected, shapes, false);

/** An object told by its kind. */
export const byKind =
  (expected: string, kinds: ReadonlyMap<unknown, Shape>): Shape =>
  (value, path) => {
    if (!isFields(value)) return [badArgument(path, expected, value)];
    const shape = kinds.get(value["kind"]);
    const known = [...kinds.keys()].join(", ");
    return shape === undefined
      ? [badArgument([...path, "kind"], `one of ${known}`, value["kind"])]
      : shape(value, path);
  };

/** An object whose fields go together. */
export const holds = (expected: string, together: (fields: Fields) => boolean): Shape =>
  is(expected, (value) => isFields(value) && together(value));

/** What has a shape and, if it has, holds together. */
export const also =
  (shape: Shape, whole: Shape): Shape =>
  (value, path) => {
    const faults = shape(value, path);
    return faults.length > 0 ? faults : whole(value, path);
  };
