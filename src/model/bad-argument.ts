import { describe } from "./describe.ts";
import type { Issue } from "./error.ts";

/** An argument or an option that a function cannot take, as an issue. */
export const badArgument = (path: Issue["path"], expected: string, found: unknown): Issue => ({
  code: "bad-argument",
  path,
  expected,
  found: describe(found),
});
