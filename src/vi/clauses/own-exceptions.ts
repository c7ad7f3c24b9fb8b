import type { Tokens } from "../tokens/token.ts";
import type { Part } from "./part.ts";

/** So many parts may stand between who is left out and the number of their own: "ngoại trừ cấp xã chỉ đạt 60%". */
const nearby = 2;

/** Whether those that an exclusion at a place names have a number of their own. */
function hasOwn(parts: readonly Part[], at: number): boolean {
  if (parts[at]?.kind !== "exclusion" || parts[at + 1]?.kind !== "tiers") return false;
  const own = parts
    .slice(at + 2, at + 3 + nearby)
    .find(({ kind }) => kind === "measure" || kind === "separator");
  return own?.kind === "measure" && own.lead.isReached;
}

/** The parts of a sentence; those that are left out with a number of their own are a clause: "ngoại trừ cấp xã đạt 60%". */
export const withOwnExceptions = (_: Tokens, parts: readonly Part[]): readonly Part[] =>
  parts.map(
    (part, at): Part =>
      hasOwn(parts, at) ? { kind: "aside", from: part.from, to: part.to } : part,
  );
