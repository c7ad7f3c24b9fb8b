import { indexWords } from "../lexicon/growth.ts";
import { phraseSet } from "../lexicon/phrase-table.ts";
import { isRoundPart, isWordFraction } from "./numerals.ts";
import type { Measure, Rank } from "./part.ts";
import { holds, isPlace, type Setting, singleOf } from "./quantities.ts";
import type { DraftUnit } from "./target-draft.ts";

const indices = /* @__PURE__ */ phraseSet(indexWords);

const measures = {
  percent: "percent",
  permille: "percent",
  points: "percent",
  times: "times",
  places: "rank",
  score: "index",
  amount: "amount",
  count: "count",
} as const;

/** What a number counts. */
export function unitOf(part: Measure | Rank, setting: Setting): DraftUnit {
  const { tokens, name } = setting;
  if (part.kind === "rank") return { measure: "rank", label: null };
  const { numeral } = part;
  if (isWordFraction(numeral) || isRoundPart(numeral)) return { measure: "percent", label: null };
  if (isPlace(part, setting)) return { measure: "rank", label: null };
  if (numeral.unit !== null) {
    return { measure: measures[numeral.unit.measure], label: numeral.unit.text };
  }
  const ends = numeral.kind === "range" ? [numeral.low, numeral.high] : [singleOf(numeral)];
  const isWhole = ends.every(Number.isInteger);
  const isIndex = !isWhole && numeral.kind !== "fraction";
  return { measure: isIndex || holds(indices, tokens, name) ? "index" : "count", label: null };
}
