import type { Clause } from "./clause.ts";
import type { Lead, Measure, Rank } from "./part.ts";
import type { Stretch } from "./stretch.ts";

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

/** A clause with a change in the way that another of the same unit says. */
function changed(clause: Clause, part: Measure, { lead: { change, comparator } }: Measure): Clause {
  const lead = { ...part.lead, change, comparator };
  return { ...clause, member: { ...clause.member, part: { ...part, lead } } };
}

/** Whether a change may be said of a number: "giảm lần lượt còn 3%" and "tăng lần lượt đạt 80%" tell what is reached. */
const mayChange = ({ tokens }: Stretch, { from, lead }: Measure): boolean =>
  !lead.isTo && !lead.isObject && (!lead.isReached || tokens[from]?.text === "là");

/** A number that goes in turn, with the change that is said of the first. */
function inTurnOf(clause: Clause, verb: Measure): Clause {
  const part = measureOf(clause.member.part);
  if (part === null || part.lead.change !== null || !mayChange(clause.stretch, part)) return clause;
  if (part.numeral.unit?.measure !== verb.numeral.unit?.measure) return clause;
  const comparator = part.lead.comparator ?? verb.lead.comparator;
  return changed(clause, part, { ...verb, lead: { ...verb.lead, comparator } });
}

/**
 * Numbers that go in turn, all changes if the first is one, or if a verb of change stands before them: "tăng lần lượt 5%; 6%
 * và 7%".
 */
export function withTurnChange(
  clauses: readonly Clause[],
  change: Lead["change"],
): readonly Clause[] {
  const [first] = clauses;
  const part = first === undefined ? null : measureOf(first.member.part);
  if (first === undefined || part === null) return clauses;
  const said = part.lead.change ?? (mayChange(first.stretch, part) ? change : null);
  if (said === null) return clauses;
  const verb = { ...part, lead: { ...part.lead, change: said } };
  return clauses.map((clause) => inTurnOf(clause, verb));
}

/** Numbers that go in turn, the comparator of the first likely said of all: "lần lượt tối thiểu 90% và 70%". */
export function withTurnBound(clauses: readonly Clause[]): readonly Clause[] {
  const [first] = clauses;
  const verb = first === undefined ? null : measureOf(first.member.part);
  const said = verb?.lead.change === null ? verb.lead.comparator : null;
  if (said === null) return clauses;
  return clauses.map((clause) => {
    const part = measureOf(clause.member.part);
    const isOpen = part !== null && !says(part) && part.after === null;
    return isOpen ? { ...clause, inherited: clause.inherited ?? said } : clause;
  });
}

/** A clause with the verb of change that the one before shares with it: "giảm ít nhất 20% số quy định và 20% chi phí". */
export function withSharedChange(clause: Clause, last: Clause | undefined): Clause {
  const part = measureOf(clause.member.part);
  const verb = last === undefined ? null : measureOf(last.member.part);
  if (part === null || verb === null || verb.lead.change === null) return clause;
  if (says(part) || !isJoined(clause)) return clause;
  const { measure } = part.numeral.unit ?? {};
  // "Tăng 3 điểm và 5 bậc": steps in a ranking are nothing but a change.
  if (measure !== verb.numeral.unit?.measure && measure !== "places") return clause;
  return changed(clause, part, verb);
}
