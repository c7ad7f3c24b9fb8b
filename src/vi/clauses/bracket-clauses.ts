import type { Comparator } from "../lexicon/comparators.ts";
import { pastLabels } from "../lexicon/cues.ts";
import { phraseAt, phraseSet } from "../lexicon/phrase-table.ts";
import type { Tokens } from "../tokens/token.ts";
import { bracketAct } from "./bracket-act.ts";
import { type BracketKind, bracketKind } from "./bracket-kind.ts";
import type { Bracket } from "./brackets.ts";
import type { Clause } from "./clause.ts";
import { type Context, governing, type Placed } from "./context.ts";
import { isClauseTime } from "./horizons.ts";
import type { Legend } from "./legend.ts";
import { type Member, membersOf } from "./members.ts";
import { isEmpty, type Name, nameOf, piecesOf } from "./names.ts";
import type { Measure } from "./part.ts";
import { tiersIn } from "./parts-of.ts";
import { isSecond, secondKind, settingFor } from "./second-figure.ts";
import type { Sentence } from "./sentence.ts";
import { placedAt, timeOf } from "./times.ts";

const labels = /* @__PURE__ */ phraseSet(pastLabels);

/** What stands in brackets, as a sentence of its own. */
function innerOf(sentence: Sentence, { open, close }: Bracket): Sentence {
  const parts = sentence.parts.slice(open + 1, close);
  return {
    ...sentence,
    parts,
    times: sentence.times
      .slice(open + 1, close)
      .map((time) => (time === "inner" ? "deadline" : time)),
    brackets: [],
    outside: parts.map(() => true),
  };
}

/** What is known of the brackets of a clause. */
interface Inside {
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

/** Whether brackets have nothing but another figure of the same thing, whatever words stand in them. */
const isOther = (kind: BracketKind): boolean => kind === "goal" || kind === "legend";

/** The time that was said last in brackets before a number: "(năm 2024: 67,5 điểm, xếp thứ 20/63)". */
function saidIn(inner: Sentence, { from }: Member): Placed | null {
  const at = inner.times.slice(0, from).findLastIndex(isClauseTime);
  return at < 0 ? null : placedAt(inner, at);
}

/** A clause in brackets: what it does not say is said by the clause around it. */
function innerClause(
  inner: Sentence,
  member: Member,
  outer: Clause,
  { kind, later, isOpen, legend, context }: Inside,
): Clause {
  const { tokens, parts, outside } = inner;
  const stretch = { tokens, parts, outside, from: 0, to: parts.length };
  const name = nameOf(stretch, member);
  const own = tiersIn(stretch, member.from, member.to);
  const said = saidIn(inner, member) ?? saidFor[kind](outer, later);
  const time = timeOf(inner, member, { said, closing: null, context });
  const act = bracketAct(inner, member, outer, { kind, context, time, legend });
  const isAim = act.act === "commitment";
  return {
    ...outer,
    stretch,
    member,
    name: isEmpty(name) || isOther(kind) || isLabel(tokens, name) ? outer.name : name,
    tiers: own.at === null ? outer.tiers : own.tiers,
    tiersAt: own.at ?? outer.tiersAt,
    time: kind === "plan" || (kind === "now" && !time.isOwn) ? null : time.placed,
    isStated: time.isStated,
    act,
    isOpen,
    inherited: isAim && isShared(kind, member) ? comparatorOf(outer) : outer.inherited,
  };
}

/** The clauses in the brackets of a clause: the same thing at another time, or of a part. */
export function bracketClauses(
  sentence: Sentence,
  outer: Clause,
  brackets: readonly Bracket[],
  { later: paired, context }: Pick<Inside, "later" | "context">,
): Clause[] {
  if (brackets.length === 0) return [];
  const legend = sentence.legend ?? governing(context, (scope) => scope.legend);
  const later = paired ?? legend?.time ?? null;
  return brackets.flatMap((bracket) => {
    const second = isSecond(sentence, bracket, outer) ? secondKind(paired, legend) : null;
    const kind = bracketKind(sentence, bracket) ?? second;
    if (kind === null) return [];
    const inner = innerOf(sentence, bracket);
    const { tokens, parts, outside } = inner;
    const isOpen = bracket.close >= sentence.parts.length;
    const stretch = { tokens, parts, outside, from: 0, to: parts.length };
    return membersOf(stretch, { before: null, setting: settingFor(kind) }).map((member) =>
      innerClause(inner, member, outer, { kind, later, isOpen, legend, context }),
    );
  });
}
