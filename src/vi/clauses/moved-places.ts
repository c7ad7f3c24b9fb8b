import { indexNames, rankWords } from "../lexicon/growth.ts";
import { phraseAt, phraseTable } from "../lexicon/phrase-table.ts";
import { rankedUnits, standWords } from "../lexicon/ranks.ts";
import { toPlaceWords } from "../lexicon/verbs.ts";
import type { Numeral } from "../numbers/numeral.ts";
import { numeralAt } from "../numbers/numeral-at.ts";
import type { Tokens } from "../tokens/token.ts";
import type { Part, Rank } from "./part.ts";
import { withPlaceLeads } from "./place-leads.ts";
import { placeOf } from "./place-number.ts";
import { provinces } from "./quantities.ts";

/**
 * What the words before a number say that make it a place:
 *
 * - `none` - nothing of a ranking
 * - `index` - an index in which provinces are ranked
 * - `ranking` - that places follow
 * - `start` - where a change of place starts
 * - `end` - where it ends, so that further places may follow in a list
 * - `before` - a ranking in the stretch before, and nothing else since: "…; mục tiêu năm 2026: 15/34"
 */
type Known = "none" | "index" | "ranking" | "start" | "end" | "before";

const telling = /* @__PURE__ */ phraseTable<Known>([
  ["ranking", rankWords],
  ["index", indexNames],
]);

/** The phrases without one of which no number alone is a place: each place has "thứ" or "hạng" before it. */
export const rankingPhrases: readonly string[] = /* @__PURE__ */ (() => [
  ...rankWords,
  ...indexNames,
  ...standWords,
])();

/** Words after which a number alone may be a place. */
const leads: readonly string[] = /* @__PURE__ */ (() => ["từ", ...standWords, ...toPlaceWords])();

/** Words between a ranking of the stretch before and its next place. */
const goingOn: readonly string[] = /* @__PURE__ */ (() => [
  "đạt",
  "là",
  "vươn",
  ...standWords,
  ...toPlaceWords,
])();

/** What is known after a place. */
function knownAfterPlace(known: Known, { isFrom }: Rank): Known {
  if (isFrom) return "start";
  if (known === "start") return "end";
  return known === "none" ? "index" : known;
}

/** What is known after a word. */
function knownAfterWord(known: Known, tokens: Tokens, { from }: Part): Known {
  const told = phraseAt(telling, tokens, from);
  if (told !== null) return told.value;
  const isOver = known === "before" && !goingOn.includes(tokens[from]?.text ?? "");
  return isOver ? "none" : known;
}

const open: readonly Known[] = ["none", "index", "before"];

/** What is known after a part. */
function knownAfter(known: Known, tokens: Tokens, part: Part): Known {
  if (part.kind === "separator") return part.mark === ";" && known !== "none" ? "before" : known;
  if (part.kind === "rank") return knownAfterPlace(known, part);
  return part.kind === "words" && open.includes(known)
    ? knownAfterWord(known, tokens, part)
    : known;
}

/** What has been said so far, and among how many the last place was. */
interface State {
  readonly known: Known;
  readonly field: number | null;
}

const stateAfter = ({ known, field }: State, tokens: Tokens, part: Part): State => ({
  known: knownAfter(known, tokens, part),
  field: part.kind === "rank" ? part.of : field,
});

/** Whether a number is so many of all that are ranked: "25/34", "25/34 tỉnh"; `isSure` if words say so. */
const isOfRanked = (numeral: Numeral, { known, field }: State, isSure: boolean): boolean =>
  numeral.kind === "fraction" &&
  (numeral.unit === null || rankedUnits.includes(numeral.unit.text)) &&
  (isSure ||
    !open.includes(known) ||
    numeral.denominator === field ||
    (known !== "none" && provinces.includes(numeral.denominator)));

/** Whether a number alone is where a change of place ends: "từ thứ 37 lên 25". */
const isEnd = ({ kind, unit }: Numeral, known: Known): boolean =>
  known === "start" && kind === "number" && unit === null;

/** Whether digits that count nothing stand among what is ranked: "chính quyền số đứng thứ 22, kinh tế số 35/63"; 63/63 is all of them. */
function isAloneAfter(tokens: Tokens, { kind, from }: Part, known: Known): boolean {
  if (kind !== "words" || (known !== "index" && known !== "ranking")) return false;
  const numeral = tokens[from]?.kind === "digits" ? numeralAt(tokens, from) : null;
  return numeral !== null && !(numeral.kind === "fraction" && numeral.value === 1);
}

/** Where the number begins that may be a place by the word that a part begins with; `null` if that is no such word. */
function numberFrom(tokens: Tokens, part: Part, known: Known): number | null {
  const isBefore = known === "before";
  if (part.kind === "separator") {
    const isListed = isBefore || (known === "end" && part.mark !== ":" && part.mark !== ";");
    return isListed ? part.to : null;
  }
  if (part.kind !== "words" && part.kind !== "measure") return null;
  const first = tokens[part.from]?.text ?? "";
  const words = isBefore ? goingOn : leads;
  return words.includes(first) ? part.from + 1 : null;
}

const startOf = (tokens: Tokens, part: Part, known: Known): number | null =>
  isAloneAfter(tokens, part, known) ? part.from : numberFrom(tokens, part, known);

/** The place that a number alone is; `null` if it is none. */
function placeIn(tokens: Tokens, part: Part, state: State): Rank | null {
  const at = startOf(tokens, part, state.known);
  const numeral = at === null ? null : numeralAt(tokens, at);
  if (at === null || numeral === null) return null;
  const word = tokens[at - 1]?.text ?? "";
  const isFrom = word === "từ";
  const isListed = part.kind === "separator";
  if (isListed && numeral.unit !== null && !numeral.unit.text.startsWith("tỉnh")) return null;
  const isPlace = isOfRanked(numeral, state, standWords.includes(word));
  if (!isPlace && (isFrom || !isEnd(numeral, state.known))) return null;
  const place = placeOf({ ...numeral, unit: null });
  if (place === null) return null;
  const { next: to, doubts } = numeral;
  const range = { from: at, at, to, valueEnd: to };
  return { kind: "rank", ...range, comparator: "reach", ...place, isFrom, doubts };
}

/** What stands before a place that begins with or after a part. */
const upTo = (to: number, part: Part): Part =>
  part.kind === "separator" ? part : { kind: "words", from: part.from, to };

/**
 * The parts of a sentence; where a change of place starts and ends, and what follows in its list, are places without a
 * word that says so: "nâng xếp hạng từ 37/63 lên 25/34 (năm 2025), 20/34 (năm 2026)".
 */
export function withMovedPlaces(tokens: Tokens, parts: readonly Part[]): readonly Part[] {
  const moved: Part[] = [];
  let state: State = { known: "none", field: null };
  let next = 0;
  for (const part of parts) {
    if (part.from < next) continue;
    const place = placeIn(tokens, part, state);
    moved.push(place === null ? part : upTo(place.from, part));
    if (place !== null) {
      moved.push(place);
      next = place.to;
    }
    state = stateAfter(state, tokens, place ?? part);
  }
  return next > 0 ? withPlaceLeads(tokens, moved) : moved;
}
