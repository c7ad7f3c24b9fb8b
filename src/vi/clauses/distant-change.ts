import { distantFalls, fallNouns, falls, rises, unchanging } from "../lexicon/changes.ts";
import { rankWords } from "../lexicon/growth.ts";
import { isPhraseAt, phraseAt, phraseSet, phraseTable } from "../lexicon/phrase-table.ts";
import type { Tokens } from "../tokens/token.ts";
import type { Clause } from "./clause.ts";
import { isCount } from "./numerals.ts";
import type { Measure, Range } from "./part.ts";
import { holds } from "./quantities.ts";
import type { Stretch } from "./stretch.ts";

const changes = /* @__PURE__ */ phraseTable<"rise" | "fall" | null>([
  ["rise", rises],
  ["fall", [...falls, ...distantFalls]],
  [null, unchanging],
] as const);

/** Whether a number is the mark for a year: "tăng tỷ lệ ký số: năm 2026: 50%" is no rise by 50. */
const isMarked = ({ parts }: Stretch, at: number): boolean => {
  const part = parts[at - 1];
  return part?.kind === "separator" && part.mark === ":" && parts[at - 2]?.kind === "horizon";
};

const nouns = /* @__PURE__ */ phraseSet(fallNouns);

/** Whether a noun of a fall begins a name, or stands right before it: "mức giảm tỷ lệ hộ nghèo: 1,2%". */
const isFall = (tokens: Tokens, from: number): boolean =>
  isPhraseAt(nouns, tokens, from) ||
  [2, 3].some((length) => phraseAt(nouns, tokens, from - length)?.next === from);

const ranks = /* @__PURE__ */ phraseSet(rankWords);

/** Which way a noun says that a number goes: a fall, or so many places of a ranking, "thứ hạng tối thiểu 3 bậc". */
function nounChange(tokens: Tokens, part: Measure, first: Range): "rise" | "fall" | null {
  if (isFall(tokens, first.from)) return "fall";
  return part.numeral.unit?.measure === "places" && holds(ranks, tokens, [first]) ? "rise" : null;
}

const labels = /* @__PURE__ */ phraseSet(["số", "số lượng", "tổng số"]);

/** Whether a number says how many do so: "Số thủ tục cắt giảm thời gian: 45 thủ tục". */
const isCounted = ({ stretch, member }: Clause, part: Measure): boolean => {
  const first = stretch.parts[member.from]?.from ?? 0;
  return isPhraseAt(labels, stretch.tokens, first) && isCount(part.numeral);
};

/** Whether words near a number make it how high something is, whatever verb stands before. */
const isLevel = (clause: Clause, part: Measure): boolean =>
  part.lead.isReached ||
  part.lead.comparator !== null ||
  isMarked(clause.stretch, clause.member.at) ||
  isCounted(clause, part);

const changed = (clause: Clause, part: Measure, change: "rise" | "fall"): Clause => ({
  ...clause,
  member: { ...clause.member, part: { ...part, lead: { ...part.lead, change } } },
});

/** A clause whose verb of change stands before what changes: "giảm tỷ lệ … 2%". */
export function distantChange(clause: Clause): Clause {
  const { member, name, stretch } = clause;
  const { part } = member;
  const [first, ...rest] = name.before;
  if (part.kind !== "measure" || first === undefined) return clause;
  const { lead } = part;
  const { tokens } = stretch;
  if (lead.change !== null) return clause;
  const noun = nounChange(tokens, part, first);
  if (noun !== null) return changed(clause, part, noun);
  if (isLevel(clause, part)) return clause;
  // A name that begins with "tỷ lệ" leaves the verb before it out.
  const found = phraseAt(changes, tokens, first.from) ?? phraseAt(changes, tokens, first.from - 1);
  if (found === null || found.value === null) return clause;
  const from = Math.max(first.from, found.next);
  const before = from < first.to ? [{ from, to: first.to }, ...rest] : rest;
  return {
    ...clause,
    name: { ...name, before },
    member: { ...member, part: { ...part, lead: { ...lead, change: found.value } } },
  };
}
