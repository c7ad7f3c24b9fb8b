type Fields = Readonly<Record<string, unknown>>;

/** Whether a value has fields that can be read. */
export const isRecord = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Whether a value is a text. */
export const isText = (value: unknown): value is string => typeof value === "string";

/** Whether a value is a finite number. */
export const isNumber = (value: unknown): value is number =>
  typeof value === "number" && Number.isFinite(value);

/** Whether a value is a text in both languages. */
export const isTextPair = (value: unknown): boolean =>
  isRecord(value) && isText(value["vi"]) && isText(value["en"]);

/** Whether a value is absent, or as it should be. */
export const orAbsent =
  (isRight: (value: unknown) => boolean) =>
  (value: unknown): boolean =>
    value === undefined || isRight(value);

/** Whether a value is a list of such items. */
export const listOf =
  (isRight: (value: unknown) => boolean) =>
  (value: unknown): boolean =>
    Array.isArray(value) && itemsOf(value).every(isRight);

/** Whether a value is one of a closed set of words. */
export const oneOf =
  (words: readonly string[]) =>
  (value: unknown): boolean =>
    isText(value) && words.includes(value);

/** The items of a list; a gap is read as one that holds nothing there. */
export const itemsOf = (list: unknown): readonly unknown[] =>
  Array.isArray(list) ? Array.from(list) : [];

/** A field, what it is to be, and whether it is. */
export type FieldRule = readonly [
  field: string,
  expected: string,
  isRight: (value: unknown) => boolean,
];
