import type { Comparator } from "../lexicon/comparators.ts";
import { beforeMeasuredJourneys, journeyWords } from "../lexicon/idioms.ts";
import { phraseSet } from "../lexicon/phrase-table.ts";
import { journeyUnits } from "../lexicon/units.ts";
import type { Clause } from "./clause.ts";
import type { Measure } from "./part.ts";
import { phraseBefore } from "./phrase-before.ts";

const words = /* @__PURE__ */ phraseSet(journeyWords);

const units: ReadonlySet<string> = /* @__PURE__ */ new Set(journeyUnits);

const measured: ReadonlySet<string> = /* @__PURE__ */ new Set(beforeMeasuredJourneys);

/** Bounds that a story has: "hơn 20 km". */
const told: readonly (Comparator | null)[] = [null, "about", "moreThan"];

/** Whether words set a number, or say where a fall ends: "phải chờ không quá 15 phút", "chờ còn 10 phút". */
const isSet = ({ lead, after }: Measure): boolean =>
  lead.change !== null || lead.isTo || !told.includes(after ?? lead.comparator);

/** Whether a number tells how far or how long somebody goes or waits: "phải đi bộ 18 km", "mất hơn 3 giờ". */
export function isJourney({ stretch: { tokens }, member: { part } }: Clause): boolean {
  if (part.kind === "rank" || !units.has(part.numeral.unit?.text ?? "")) return false;
  if (isSet(part)) return false;
  for (let at = part.from; at <= part.at; at++) {
    const found = phraseBefore(words, tokens, at, 0);
    if (found !== null) return !measured.has(tokens[found.from - 1]?.text ?? "");
  }
  return false;
}
