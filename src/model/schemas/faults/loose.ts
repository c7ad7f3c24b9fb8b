import type * as z from "zod";

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null;

/** The fields of something that may be no object at all: then it has none. */
export const fieldsOf = (value: unknown): Fields => (isFields(value) ? value : {});

/** The items of something that may be no list at all: then it has none. */
export const itemsOf = (value: unknown): readonly unknown[] =>
  // A list with gaps is read as one that holds nothing there.
  Array.isArray(value) ? Array.from(value) : [];

/** A value if it has the shape, else `undefined`: the fault of shape is reported elsewhere. */
export function read<T>(schema: z.ZodType<T>, value: unknown): T | undefined {
  const result = schema.safeParse(value);
  return result.success ? result.data : undefined;
}

/** The text, or `undefined`. */
export const textOf = (value: unknown): string | undefined =>
  typeof value === "string" ? value : undefined;

/** What is there of a list, without the gaps. */
export const present = <T>(values: readonly (T | undefined)[]): T[] =>
  values.filter((value) => value !== undefined);
