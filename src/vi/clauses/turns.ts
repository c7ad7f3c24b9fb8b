import type { Tier } from "../../model/tier.ts";
import type { Clause } from "./clause.ts";
import type { Placed } from "./context.ts";
import { isClauseTime } from "./horizons.ts";
import type { Part, Range } from "./part.ts";
import type { Sentence } from "./sentence.ts";
import { placedAt } from "./times.ts";
import { yearHorizon } from "./year-horizon.ts";

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
export function timesFor(sentence: Sentence, clauses: readonly Clause[]): readonly Placed[] {
  const first = clauses[0];
  const times = sentence.times.flatMap((time, at) =>
    isClauseTime(time) && first !== undefined && isWithin(first, at) ? yearsOf(sentence, at) : [],
  );
  return times.length === clauses.length ? times : [];
}

/** A tier, and the words that name it. */
export interface PlacedTier {
  readonly tier: Tier;
  readonly at: Range;
}

/** As many tiers as numbers, in their order; none if there are more or fewer. */
export function tiersFor({ parts }: Sentence, clauses: readonly Clause[]): readonly PlacedTier[] {
  const first = clauses[0];
  const tiers = parts.flatMap((part: Part, at) =>
    part.kind === "tiers" && first !== undefined && isWithin(first, at)
      ? part.tiers.map((tier) => ({ tier, at: part }))
      : [],
  );
  return tiers.length === clauses.length ? tiers : [];
}
