const longest = 60;

const cut = (text: string): string =>
  text.length <= longest ? text : `${text.slice(0, longest)}…`;

const quote = (text: string): string =>
  text.length <= longest
    ? JSON.stringify(text)
    : `${JSON.stringify(text.slice(0, longest))}… (${text.length} characters)`;

const shownFields = 3;

/** An object by its first fields, so that a bound or a base is recognised. */
function describeObject(value: object): string {
  const kind = Object.prototype.toString.call(value).slice("[object ".length, -1);
  if (kind !== "Object") return `an object of another kind (${cut(kind)})`;
  const fields = Object.entries(value);
  if (fields.length === 0) return "{}";
  const shown = fields
    .slice(0, shownFields)
    .map(([key, inner]) => `${cut(key)}: ${isNested(inner) ? "…" : describe(inner)}`);
  return `{ ${[...shown, ...(fields.length > shownFields ? ["…"] : [])].join(", ")} }`;
}

const isNested = (value: unknown): boolean => typeof value === "object" && value !== null;

/**
 * What a value is, in a few words for an error: never long, never failing, whatever the value.
 *
 * @param value - Anything.
 * @returns The value itself if it is short, else its kind and size.
 */
export function describe(value: unknown): string {
  try {
    return describeValue(value);
  } catch {
    return "something that fails when it is read";
  }
}

function describeValue(value: unknown): string {
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
      return cut(String(value));
  }
}
