import { distantFalls, falls, rises, unchanging } from "../lexicon/changes.ts";
import { phraseAt, phraseTable } from "../lexicon/phrase-table.ts";
import type { Clause } from "./clause.ts";
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

/** A clause whose verb of change stands before what changes: "giảm tỷ lệ … 2%". */
export function distantChange(clause: Clause): Clause {
  const { member, name, stretch } = clause;
  const { part } = member;
  const [first, ...rest] = name.before;
  if (part.kind !== "measure" || first === undefined) return clause;
  const { lead } = part;
  if (lead.change !== null || lead.isReached || lead.comparator !== null) return clause;
  if (isMarked(stretch, member.at)) return clause;
  const { tokens } = stretch;
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
