import type { Profile } from "./profile.ts";

/**
 * How two units stand to each other at all members:
 *
 * - `ahead` - the first is behind at none and ahead at one
 * - `behind` - the same of the second
 * - `equal` - they have the same scores
 * - `crossed` - each is ahead at one
 * - `undecided` - one has a score that the other lacks
 */
export type Standing = "ahead" | "behind" | "equal" | "crossed" | "undecided";

const missing = Number.NaN;

/** How one unit stands to another. */
export function standingOf(one: Profile, other: Profile): Standing {
  if (one.lacks !== other.lacks) return "undecided";
  let [ahead, behind] = [0, 0];
  for (let at = 0; at < one.scores.length && ahead * behind === 0; at += 1) {
    // Nothing is above or below what both lack.
    const [left, right] = [one.scores[at] ?? missing, other.scores[at] ?? missing];
    ahead += Number(left > right);
    behind += Number(left < right);
  }
  if (ahead > 0) return behind > 0 ? "crossed" : "ahead";
  return behind > 0 ? "behind" : "equal";
}
