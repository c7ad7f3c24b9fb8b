/** A text in both languages. */
interface BothLanguages {
  readonly vi: string;
  readonly en: string;
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

/** Every value inside the data, at every depth, the data itself included. */
const valuesIn = (data: unknown): unknown[] =>
  isObject(data) ? [data, ...Object.values(data).flatMap(valuesIn)] : [data];

/** Every string inside the data. */
export const stringsIn = (data: unknown) =>
  valuesIn(data).filter((value): value is string => typeof value === "string");

const isText = (value: unknown): value is BothLanguages =>
  isObject(value) && "vi" in value && "en" in value;

/** Every text in both languages inside the data. */
export const textsIn = (data: unknown) => valuesIn(data).filter(isText);

/** Every value of a field of this name inside the data. */
export const fieldsIn = (data: unknown, name: string) =>
  valuesIn(data)
    .filter(isObject)
    .flatMap((value) => Object.entries(value).filter(([key]) => key === name))
    .map(([, value]: [string, unknown]) => value)
    .filter((value) => value !== undefined);
