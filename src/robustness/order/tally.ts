import { byText } from "../../measure/order.ts";
import type { Mean } from "../../model/types.ts";
import { isAlwaysAhead } from "./always-ahead.ts";
import { type Standing, standingOf } from "./dominance.ts";
import type { Profile } from "./profile.ts";

/** How often a unit stands to the others in each way, and whom it dominates. */
interface Counts extends Record<Standing, number> {
  /** Those that are ahead of it under all weights above 0. */
  alwaysBehind: number;
}

/** The same, and by whom; the ids rise. */
export interface Tally {
  readonly counts: Readonly<Counts>;
  readonly dominated: readonly string[];
}

interface Growing {
  readonly profile: Profile;
  readonly counts: Counts;
  readonly dominated: string[];
}

const growing = (profile: Profile): Growing => ({
  profile,
  counts: { ahead: 0, behind: 0, equal: 0, crossed: 0, undecided: 0, alwaysBehind: 0 },
  dominated: [],
});

function countOrder(mean: Mean, ahead: Growing, behind: Growing): void {
  ahead.counts.ahead += 1;
  ahead.dominated.push(behind.profile.unit);
  behind.counts.behind += 1;
  if (isAlwaysAhead(mean, ahead.profile, behind.profile)) behind.counts.alwaysBehind += 1;
}

/** Counts a pair on both sides. */
function count(mean: Mean, one: Growing, other: Growing): void {
  const standing = standingOf(one.profile, other.profile);
  if (standing === "ahead") countOrder(mean, one, other);
  else if (standing === "behind") countOrder(mean, other, one);
  else {
    one.counts[standing] += 1;
    other.counts[standing] += 1;
  }
}

/** The tally of each unit, by its id. */
export function talliesOf(mean: Mean, profiles: readonly Profile[]): ReadonlyMap<string, Tally> {
  // In the order of their ids, so that lists of them come out sorted.
  const tallies = profiles
    .toSorted((left, right) => byText(left.unit, right.unit))
    .map((profile) => growing(profile));
  tallies.forEach((own, left) => {
    for (let right = left + 1; right < tallies.length; right += 1) {
      const other = tallies[right];
      if (other !== undefined) count(mean, own, other);
    }
  });
  return new Map(tallies.map((tally) => [tally.profile.unit, tally]));
}
