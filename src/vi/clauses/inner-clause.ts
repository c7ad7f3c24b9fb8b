import type { Comparator } from "../lexicon/comparators.ts";
import { pastLabels } from "../lexicon/cues.ts";
import { phraseAt, phraseSet } from "../lexicon/phrase-table.ts";
import type { Tokens } from "../tokens/token.ts";
import type { Act } from "./acts.ts";
import { bracketAct } from "./bracket-act.ts";
import type { BracketKind } from "./bracket-kind.ts";
import type { Clause } from "./clause.ts";
import type { Context, Placed } from "./context.ts";
import { isClauseTime } from "./horizons.ts";
import type { Legend } from "./legend.ts";
import type { Member } from "./members.ts";
import { isEmpty, type Name, nameOf, piecesOf } from "./names.ts";
import type { Measure, Range } from "./part.ts";
import { tiersIn } from "./parts-of.ts";
import { planAfter } from "./plan-after.ts";
import type { Sentence } from "./sentence.ts";
import { placedAt, timeOf } from "./times.ts";

const labels = /* @__PURE__ */ phraseSet(pastLabels);

/** What is known of the brackets of a clause. */
export interface Inside {
  readonly kind: BracketKind;
  /** The later time of a pair before the clause. */
  readonly later: Placed | null;
  readonly isOpen: boolean;
  /** What the sentence or its heading says of figures in brackets. */
  readonly legend: Legend | null;
  readonly context: Context;
}

/** The time that is said for what stands in brackets of each kind, if they say none. */
const saidFor: Readonly<
  Record<BracketKind, (outer: Clause, later: Placed | null) => Placed | null>
> = {
  time: () => null,
  plan: () => null,
  now: () => null,
  part: ({ time }) => time,
  change: ({ time }) => time,
  share: ({ time }) => time,
  goal: ({ time }) => time,
  pair: (_, later) => later,
  legend: (_, later) => later,
};

/** The comparator of a clause; `null` if none is printed. */
const comparatorOf = ({ member: { part } }: Clause): Comparator | null =>
  part.kind === "rank" ? null : (part.after ?? part.lead.comparator);

/** Whether a number is all of something: 100%. */
const isAll = ({ numeral }: Measure): boolean =>
  numeral.kind === "number" && numeral.unit?.measure === "percent" && numeral.value === 100;

/** Whether the comparator of a clause likely holds in its brackets: "tối thiểu 32 giường (năm 2030: 35 giường)". */
const isShared = (kind: BracketKind, { part }: Member): boolean =>
  (kind === "pair" || kind === "time") &&
  part.kind === "measure" &&
  !part.lead.isReached &&
  !isAll(part);

/** Whether a name says only of when a figure is: "(cùng kỳ năm 2025: 75%)", "(thực hiện năm 2025: 71%)". */
const isLabel = (tokens: Tokens, name: Name): boolean =>
  piecesOf(name).every(({ from, to }) => phraseAt(labels, tokens, from)?.next === to);

/** The plan of which a number in brackets is a share; `null` if it is of none. */
const planOf = ({ tokens }: Sentence, { part }: Member, kind: BracketKind): Range | null =>
  kind === "share" && part.kind === "measure" ? planAfter(tokens, part.numeral.next) : null;

/** Whether a clause in brackets measures what the clause around it does. */
const saysOuter = (tokens: Tokens, name: Name, kind: BracketKind): boolean =>
  ["goal", "change", "share", "legend"].includes(kind) || isEmpty(name) || isLabel(tokens, name);

/** Whether a clause in brackets has a time: a plan has none, nor of an aim's has what has come about. */
function hasTime(kind: BracketKind, isSaid: boolean, { act }: Act, outer: Clause): boolean {
  if (kind === "plan" || isSaid) return kind !== "plan";
  return kind !== "now" && !(act === "result" && outer.act.act === "commitment");
}

/** The time that was said last in brackets before a number: "(năm 2024: 67,5 điểm, xếp thứ 20/63)". */
function saidIn(inner: Sentence, { from }: Member): Placed | null {
  const at = inner.times.slice(0, from).findLastIndex(isClauseTime);
  return at < 0 ? null : placedAt(inner, at);
}

/** A clause in brackets: what it does not say is said by the clause around it. */
export function innerClause(
  inner: Sentence,
  member: Member,
  outer: Clause,
  { kind, later, isOpen, legend, context }: Inside,
): Clause {
  const { tokens, parts, outside } = inner;
  const stretch = { tokens, parts, outside, from: 0, to: parts.length };
  const name = nameOf(stretch, member);
  const own = tiersIn(stretch, member.from, member.to);
  const before = saidIn(inner, member);
  const said = before ?? saidFor[kind](outer, later);
  const time = timeOf(inner, member, { said, closing: null, context });
  const act = bracketAct(inner, member, outer, { kind, context, time, legend });
  const isAim = act.act === "commitment";
  const isSaid = time.isOwn || before !== null || kind === "legend";
  return {
    ...outer,
    stretch,
    member,
    name: saysOuter(tokens, name, kind) ? outer.name : name,
    tiers: own.at === null ? outer.tiers : own.tiers,
    tiersAt: own.at ?? outer.tiersAt,
    time: hasTime(kind, isSaid, act, outer) ? time.placed : null,
    isStated: time.isStated,
    act,
    denominator: planOf(inner, member, kind) ?? outer.denominator,
    isOpen,
    inherited: isAim && isShared(kind, member) ? comparatorOf(outer) : outer.inherited,
  };
}
