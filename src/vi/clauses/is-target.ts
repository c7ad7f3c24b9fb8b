import { settings as settingWords } from "../lexicon/idioms.ts";
import { isPhraseAt, phraseSet } from "../lexicon/phrase-table.ts";
import type { Clause } from "./clause.ts";
import { isCount } from "./numerals.ts";
import type { Measure } from "./part.ts";

const settings = /* @__PURE__ */ phraseSet(settingWords);

/** Whether a number is a plain count: a whole number that no words compare or change. */
const isPlainCount = ({ lead, after, numeral }: Measure): boolean =>
  (after ?? lead.comparator) === null &&
  lead.change === null &&
  isCount(numeral) &&
  numeral.kind === "number" &&
  Number.isInteger(numeral.value);

/**
 * Whether a clause can be a target or a figure: a count that nothing dates, compares or commits is part of the story
 * ("tỉnh có 9 huyện"), and so is what only places it ("tổng mức đầu tư").
 */
export function isTarget({ act, member: { part }, time, name, stretch }: Clause): boolean {
  if (part.kind === "rank") return true;
  const [first] = name.before;
  if (first !== undefined && isPhraseAt(settings, stretch.tokens, first.from)) return act.isSaid;
  return !(act.isDoubtful && time === null && isPlainCount(part));
}
