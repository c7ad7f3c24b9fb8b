import type { Tier } from "../../model/tier.ts";
import { inTurnWords } from "../lexicon/cues.ts";
import { phraseAt, phraseSet } from "../lexicon/phrase-table.ts";
import type { Clause } from "./clause.ts";
import type { Context, Placed } from "./context.ts";
import { yearAct } from "./implied-act.ts";
import type { Part, Range } from "./part.ts";
import { tidy } from "./runs.ts";
import type { Sentence } from "./sentence.ts";
import { placedAt } from "./times.ts";
import { yearHorizon } from "./year-horizon.ts";

const words = /* @__PURE__ */ phraseSet(inTurnWords);

/** Where a sentence says that its numbers go in turn: "lần lượt"; `null` if it does not. */
function turnIn({ tokens, parts, outside }: Sentence): Range | null {
  const at = parts.findIndex(
    ({ from }, place) => outside[place] === true && phraseAt(words, tokens, from) !== null,
  );
  const from = parts[at]?.from;
  const to = from === undefined ? undefined : phraseAt(words, tokens, from)?.next;
  return from === undefined || to === undefined ? null : { from, to };
}

/** The numbers that go in turn: those after the words in their stretch, or else those before. */
function turning(clauses: readonly Clause[], { from }: Range): readonly Clause[] {
  const beside = clauses.filter(({ stretch: { parts, from: first, to } }) => {
    const [start, end] = [parts[first], parts[to - 1]];
    return start !== undefined && end !== undefined && start.from <= from && from < end.to;
  });
  const after = beside.filter(({ member: { part } }) => part.from >= from);
  return after.length > 0 ? after : beside;
}

/** The years that a part names one by one, each with the place of all of them. */
function yearsOf(sentence: Sentence, at: number): readonly Placed[] {
  const placed = placedAt(sentence, at);
  if (placed === null) return [];
  return placed.horizon.years.length > 0
    ? placed.horizon.years.map((year) => ({ horizon: yearHorizon(year), span: placed.span }))
    : [placed];
}

const isWithin = ({ stretch: { from, to } }: Clause, at: number): boolean => at >= from && at < to;

/** As many times as numbers, in their order; none if there are more or fewer. */
function timesFor(sentence: Sentence, clauses: readonly Clause[]): readonly Placed[] {
  const [first] = clauses;
  const times = sentence.times.flatMap((time, at) =>
    time === "deadline" && first !== undefined && isWithin(first, at) ? yearsOf(sentence, at) : [],
  );
  return times.length === clauses.length ? times : [];
}

interface PlacedTier {
  readonly tier: Tier;
  readonly at: Range;
}

/** As many tiers as numbers, in their order; none if there are more or fewer. */
function tiersFor({ parts }: Sentence, clauses: readonly Clause[]): readonly PlacedTier[] {
  const [first] = clauses;
  const tiers = parts.flatMap((part: Part, at) =>
    part.kind === "tiers" && first !== undefined && isWithin(first, at)
      ? part.tiers.map((tier) => ({ tier, at: part }))
      : [],
  );
  return tiers.length === clauses.length ? tiers : [];
}

/** Pieces without those of a range. */
const without = (ranges: readonly Range[], cut: Range): Range[] =>
  ranges
    .flatMap(({ from, to }) => [
      { from, to: Math.min(to, cut.from) },
      { from: Math.max(from, cut.to), to },
    ])
    .filter(({ from, to }) => from < to);

function named(clause: Clause, cut: Range): Clause {
  const { name, stretch } = clause;
  const before = tidy(stretch.tokens, without(name.before, cut));
  return { ...clause, name: { ...name, before: tidy(stretch.tokens, before) } };
}

function timed(clause: Clause, time: Placed | undefined, context: Context): Clause {
  if (time === undefined) return clause;
  const isOpen = clause.act.basis !== "before" && clause.act.basis !== "after";
  const act = isOpen ? { ...yearAct(time, context), basis: "year" as const } : clause.act;
  return { ...clause, time, isStated: true, act };
}

/** The clauses of a sentence whose numbers go in turn, each with its own time or tier: "lần lượt đạt 50%, 75% và 100%". */
export function inTurn(
  sentence: Sentence,
  clauses: readonly Clause[],
  context: Context,
): readonly Clause[] {
  const words_ = clauses.length < 2 ? null : turnIn(sentence);
  if (words_ === null) return clauses;
  const turn = turning(clauses, words_);
  if (turn.length < 2) return clauses;
  const times = timesFor(sentence, turn);
  const tiers = tiersFor(sentence, turn);
  const places = new Map(turn.map((clause, at) => [clause, at]));
  return clauses.map((clause) => {
    const at = places.get(clause);
    if (at === undefined) return clause;
    const tier = tiers[at];
    const own = timed(named(clause, words_), times[at], context);
    return tier === undefined ? own : { ...own, tiers: [tier.tier], tiersAt: tier.at };
  });
}
