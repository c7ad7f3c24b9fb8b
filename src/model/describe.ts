const longest = 60;

const quote = (text: string): string =>
  text.length <= longest
    ? JSON.stringify(text)
    : `${JSON.stringify(text.slice(0, longest))}… (${text.length} characters)`;

const shownFields = 3;

/** An object by its first fields, so that a bound or a base is recognised. */
const describeObject = (value: object): string => {
  const fields = Object.entries(value);
  const shown = fields
    .slice(0, shownFields)
    .map(([key, inner]) => `${key}: ${typeof inner === "object" ? "…" : describe(inner)}`);
  return `{ ${[...shown, ...(fields.length > shownFields ? ["…"] : [])].join(", ")} }`;
};

/**
 * What a value is, in a few words for an error: never long, never failing, whatever the value.
 *
 * @param value - Anything.
 * @returns The value itself if it is short, else its kind and size.
 */
export function describe(value: unknown): string {
  switch (typeof value) {
    case "undefined":
      return "nothing";
    case "string":
      return quote(value);
    case "object":
      if (value === null) return "null";
      return Array.isArray(value) ? `a list of ${value.length}` : describeObject(value);
    case "function":
      return "a function";
    case "number":
    case "bigint":
    case "boolean":
    case "symbol":
      return String(value);
  }
}
