import type { Clause } from "./clause.ts";
import type { Measure, Rank } from "./part.ts";

const says = ({ lead }: Measure): boolean =>
  lead.comparator !== null || lead.isReached || lead.isObject || lead.change !== null;

const measureOf = (part: Measure | Rank): Measure | null => (part.kind === "measure" ? part : null);

/** Whether "và" alone joins a number to what stands before it. */
function isJoined({ stretch, member }: Clause): boolean {
  const before = stretch.parts[member.at - 1];
  return before?.kind === "separator" && before.mark === "và";
}

/** A clause with the verb of change that the one before shares with it: "giảm ít nhất 20% số quy định và 20% chi phí". */
export function withSharedChange(clause: Clause, last: Clause | undefined): Clause {
  const part = measureOf(clause.member.part);
  const verb = last === undefined ? null : measureOf(last.member.part);
  if (part === null || verb === null || verb.lead.change === null) return clause;
  if (says(part) || !isJoined(clause)) return clause;
  if (part.numeral.unit?.measure !== verb.numeral.unit?.measure) return clause;
  const { change, comparator } = verb.lead;
  const lead = { ...part.lead, change, comparator };
  return { ...clause, member: { ...clause.member, part: { ...part, lead } } };
}
