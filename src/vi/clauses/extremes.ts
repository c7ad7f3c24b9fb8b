import type { Tokens } from "../tokens/token.ts";
import type { Measure, Part } from "./part.ts";

type End = "cao" | "thấp";

/** Which end of a list a number is called: "cao nhất là 91 điểm". */
function endOf(tokens: Tokens, part: Part): End | null {
  const first = tokens[part.from]?.text;
  const second = tokens[part.from + 1]?.text;
  if (part.kind !== "measure" || second !== "nhất") return null;
  return first === "cao" || first === "thấp" ? first : null;
}

const asValue = (part: Measure): Measure => ({
  ...part,
  lead: { ...part.lead, comparator: null, isReached: true },
});

/** The parts of a sentence; where it names the highest and the lowest, both are values and no limits. */
export function withExtremes(tokens: Tokens, parts: readonly Part[]): readonly Part[] {
  const ends = new Set(parts.map((part) => endOf(tokens, part)));
  if (!ends.has("cao") || !ends.has("thấp")) return parts;
  return parts.map((part) =>
    part.kind === "measure" && endOf(tokens, part) !== null ? asValue(part) : part,
  );
}
