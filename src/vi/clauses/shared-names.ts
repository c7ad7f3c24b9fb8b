import { append } from "../append.ts";
import type { Comparator } from "../lexicon/comparators.ts";
import type { Clause } from "./clause.ts";
import { isEmpty, type Name } from "./names.ts";
import { isMultiple } from "./numerals.ts";
import type { Measure, Rank } from "./part.ts";

/** Whether the number stands first, with what is measured after it. */
const isNumberFirst = ({ name, member: { part } }: Clause): boolean =>
  part.kind === "measure" && !part.lead.isReached && name.before.length === 0;

const hasOwnTiers = ({ tiersAt }: Clause): boolean => tiersAt !== null;

/** Whether a clause has a tier and a predicate, but no noun: "80% cấp huyện được …". */
const lacksHead = (clause: Clause): boolean =>
  clause.name.before.length + clause.name.head.length === 0 &&
  (isEmpty(clause.name) || hasOwnTiers(clause));

/** The name of a clause, with what it lacks taken from the one before. */
function fromBefore(clause: Clause, last: Clause | undefined): Name {
  const { name } = clause;
  if (last === undefined) return name;
  if (lacksHead(clause)) {
    const tail = name.tail.length > 0 ? name.tail : last.name.tail;
    return { ...last.name, tail };
  }
  const isObject = last.name.verb.length > 0 && last.name.before.length > 0;
  if (
    isObject &&
    clause.stretch === last.stretch &&
    isNumberFirst(clause) &&
    name.verb.length === 0
  ) {
    return { ...name, before: last.name.before, verb: last.name.verb };
  }
  return name;
}

const said = ({ member: { part }, inherited }: Clause): Comparator | null =>
  part.kind === "rank" ? null : (part.after ?? part.lead.comparator ?? inherited);

/** Whether two numbers count alike: "hơn 1,1 nghìn tỷ đồng, đạt 93,5%" says "more than" of the sum alone. */
const isOfSameKind = (one: Measure, two: Measure | Rank): boolean =>
  (one.numeral.unit?.measure === "percent") ===
  (two.kind === "measure" && two.numeral.unit?.measure === "percent");

/** The comparator said once for a list of tiers. */
function comparatorFrom(clause: Clause, last: Clause | undefined): Comparator | null {
  const { part } = clause.member;
  if (last === undefined || part.kind === "rank" || said(clause) !== null) return null;
  // "Khoảng 2.900 hộ, gấp 3 lần": what is compared with another time is no such number.
  if (isMultiple(part.numeral)) return null;
  const isList = hasOwnTiers(clause) && hasOwnTiers(last) && last.name.verb.length === 0;
  const isSame = isEmpty(clause.name);
  if (clause.act.act !== last.act.act || !isOfSameKind(part, last.member.part)) return null;
  const isPlain = part.lead.change === null && !part.lead.isObject;
  return (isList || isSame) && isPlain && !startsOver(clause, last) ? said(last) : null;
}

/** Whether a clause has a deadline of its own and so a comparator of its own. */
const startsOver = (clause: Clause, last: Clause): boolean =>
  clause.time !== last.time &&
  clause.member.part.kind === "measure" &&
  clause.member.part.lead.isReached;

const changeOf = ({ member: { part } }: Clause): "rise" | "fall" | null =>
  part.kind === "rank" ? null : part.lead.change;

/** Whether a clause ends where its list goes on: its predicate is that of the next. */
function sharesTail(clause: Clause, next: Clause | undefined): next is Clause {
  if (next === undefined || next.name.tail.length === 0 || clause.name.tail.length > 0)
    return false;
  if (changeOf(clause) !== changeOf(next)) return false;
  if (next.stretch !== clause.stretch && !lacksHead(next)) return false;
  const isShare =
    clause.member.part.kind === "measure" && clause.member.part.numeral.unit?.measure === "percent";
  return (
    isShare &&
    isNumberFirst(clause) &&
    isNumberFirst(next) &&
    clause.name.head.length > 0 &&
    clause.name.verb.length === 0
  );
}

/** A clause with the predicate and the exclusions that close its list. */
function withTail(clause: Clause, next: Clause | undefined): Clause {
  if (!sharesTail(clause, next)) return clause;
  const { exclusions } = clause.exclusions.length > 0 ? clause : next;
  return { ...clause, name: { ...clause.name, tail: next.name.tail }, exclusions };
}

/** A clause in the brackets of another, with the name of that if it has none of its own. */
const withName = (one: Clause, given: Clause, outer: Clause): Clause =>
  one.name === given.name ? { ...one, name: outer.name, exclusions: outer.exclusions } : one;

/** Clauses with what they share with their neighbours: first from left to right, then back. */
export function sharedNames(
  clauses: readonly Clause[],
  inner: ReadonlyMap<Clause, readonly Clause[]>,
): Clause[] {
  const pairs: { readonly given: Clause; readonly clause: Clause }[] = [];
  for (const given of clauses) {
    const last = pairs.at(-1)?.clause;
    const name = fromBefore(given, last);
    const inherited = comparatorFrom(given, last);
    const isWhole = name === given.name && inherited === given.inherited;
    pairs.push({ given, clause: isWhole ? given : { ...given, name, inherited } });
  }
  const shared: Clause[] = [];
  let next: Clause | undefined;
  for (const { given, clause } of pairs.toReversed()) {
    const outer = withTail(clause, next);
    const within: Clause[] = [];
    for (const one of inner.get(given) ?? []) within.push(withName(one, given, outer));
    append(shared, within.reverse()).push(outer);
    next = outer;
  }
  return shared.reverse();
}
