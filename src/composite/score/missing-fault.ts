import type { Issue } from "../../model/error.ts";

/** A member that counts without a score, where a node takes none. */
export const missingFault = (unit: string, member: string): Issue => ({
  code: "bad-argument",
  path: ["data", unit, member],
  expected: "a value that can be scored",
  found: "none",
});
