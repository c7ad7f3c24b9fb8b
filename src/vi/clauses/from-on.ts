import type { Horizon } from "../dates/horizon.ts";
import type { HorizonMatch } from "../dates/meant.ts";
import { backwardEnds, originVerbs } from "../lexicon/dates.ts";
import { isPhraseAt, phraseSet } from "../lexicon/phrase-table.ts";
import type { Tokens } from "../tokens/token.ts";
import { unsaidYear } from "./unsaid-year.ts";

const origins = /* @__PURE__ */ phraseSet(originVerbs);
const backward = /* @__PURE__ */ phraseSet(backwardEnds);

/** Whether a time tells when something begins to hold: "từ năm 2027", "sau năm 2027". Such a time has no last day. */
export const isStart = ({ kind }: Horizon): boolean => kind === "from" || kind === "after";

const yearOf = (day: string): number => Number(day.slice(0, 4));

/** Whether something begins to hold after the year of the text, or after the one taken where it tells none. */
export const isStartAhead = ({ from }: Horizon, year: number | null): boolean =>
  from !== null && yearOf(from) > (year ?? unsaidYear);

/** Whether a time is of things, and not of what is asked of them: "hồ sơ phát sinh từ năm 2026". */
const isOfThings = (tokens: Tokens, at: number, { next }: HorizonMatch): boolean =>
  isPhraseAt(origins, tokens, at - 2) ||
  isPhraseAt(origins, tokens, at - 1) ||
  isPhraseAt(backward, tokens, next);

/**
 * A time as clauses take it, where it tells when something begins to hold: with no first day if it dates nothing that is
 * asked, since it is of things, or began before the year of the text.
 */
export function fromOn(
  tokens: Tokens,
  at: number,
  found: HorizonMatch,
  year = unsaidYear,
): HorizonMatch {
  const { from } = found;
  if (!isStart(found) || from === null) return found;
  return yearOf(from) < year || isOfThings(tokens, at, found) ? { ...found, from: null } : found;
}
