import type { Clause } from "./clause.ts";
import type { Measure, Rank } from "./part.ts";

const says = ({ lead }: Measure): boolean =>
  lead.comparator !== null || lead.isReached || lead.isObject || lead.change !== null;

const measureOf = (part: Measure | Rank): Measure | null => (part.kind === "measure" ? part : null);

/**
 * Whether a number goes on with the list of what changes: after "và", or after a comma if no verb of its own follows,
 * as in "giảm 30% thời gian, 50% chi phí" and unlike "tăng 10% lượng khách, 80% cơ sở dùng hóa đơn điện tử".
 */
function isJoined({ stretch, member, name }: Clause): boolean {
  const before = stretch.parts[member.at - 1];
  if (before?.kind !== "separator") return false;
  return before.mark === "và" || (before.mark === "," && name.tail.length === 0);
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
