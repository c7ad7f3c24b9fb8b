import { describe } from "./describe.ts";
import type { Issue } from "./error.ts";

/** An argument or an option that a function cannot take, as an issue. */
export const badArgument = (path: Issue["path"], expected: string, found: unknown): Issue => ({
  code: "bad-argument",
  path,
  expected,
  found: describe(found),
});

/** Names that are no option: a misspelt one would be taken for the default in silence. */
export const unknownFaults = (
  path: Issue["path"],
  given: object,
  known: readonly string[],
): Issue[] =>
  Object.entries(given)
    .filter(([name]) => !known.includes(name))
    .map(([name, value]) => badArgument([...path, name], `one of ${known.join(", ")}`, value));
