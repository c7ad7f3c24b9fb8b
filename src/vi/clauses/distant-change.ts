import { distantFalls, fallNouns, falls, rises, unchanging } from "../lexicon/changes.ts";
import { isPhraseAt, phraseAt, phraseSet, phraseTable } from "../lexicon/phrase-table.ts";
import type { Tokens } from "../tokens/token.ts";
import type { Clause } from "./clause.ts";
import type { Measure } from "./part.ts";
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

const falling = (clause: Clause, part: Measure): Clause => ({
  ...clause,
  member: { ...clause.member, part: { ...part, lead: { ...part.lead, change: "fall" } } },
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
  if (isFall(tokens, first.from)) return falling(clause, part);
  if (lead.isReached || lead.comparator !== null || isMarked(stretch, member.at)) return clause;
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
