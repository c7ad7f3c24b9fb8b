import {
  formOf,
  type MeanForm,
  type PlainMean,
  takesNegatives,
  type Weighted,
} from "../composite/mean/form.ts";
import { entryAt } from "../composite/weights/entry-at.ts";

const missing = Number.NaN;

/** A member of a node: its weight, above 0, and the score of each unit, NaN where there is none. */
export interface ScoreColumn {
  readonly weight: number;
  readonly scores: Float64Array;
}

/** The score of each unit that decides; NaN, which nothing is above or below, where one is below what the mean takes. */
function decisive(
  { first }: MeanForm,
  least: number,
  members: readonly ScoreColumn[],
  units: number,
): Float64Array {
  const found = new Float64Array(units).fill(first);
  const sign = first > 0 ? 1 : -1;
  for (const { scores } of members) {
    for (let unit = 0; unit < units; unit += 1) {
      const score = entryAt(scores, unit);
      if (sign * score < sign * entryAt(found, unit)) found[unit] = score;
      if (score < least) found[unit] = missing;
    }
  }
  return found;
}

/** The members that a unit has. */
const scoredOf = (members: readonly ScoreColumn[], unit: number): Weighted[] =>
  members.flatMap(({ weight, scores }) => {
    const score = entryAt(scores, unit);
    return Number.isNaN(score) ? [] : [{ weight, score }];
  });

/** The sums of a mean, of each unit over the members that it has. */
interface Sums {
  readonly totals: Float64Array;
  readonly weights: Float64Array;
}

/** Adds w·term(s), and w, of every unit that has a score. */
function add({ totals, weights }: Sums, member: ScoreColumn, form: MeanForm, most: Float64Array) {
  const { weight, scores } = member;
  for (let unit = 0; unit < scores.length; unit += 1) {
    const score = entryAt(scores, unit);
    if (Number.isNaN(score)) continue;
    const term = form.term(score, entryAt(most, unit));
    totals[unit] = entryAt(totals, unit) + weight * term;
    weights[unit] = entryAt(weights, unit) + weight;
  }
}

/** The mean of every unit over the members that it has; NaN where it has none, or there is no mean. */
export function meanColumn(
  mean: PlainMean,
  members: readonly ScoreColumn[],
  units: number,
): Float64Array {
  const form = formOf(mean);
  const most = decisive(form, takesNegatives(mean) ? -Infinity : 0, members, units);
  const sums = { totals: new Float64Array(units), weights: new Float64Array(units) };
  for (const member of members) add(sums, member, form, most);
  const { careful, whole } = form;
  return sums.totals.map((total, unit) => {
    const average = total / entryAt(sums.weights, unit);
    const decides = entryAt(most, unit);
    const result =
      careful?.when(average, decides) === true
        ? careful.mean(scoredOf(members, unit), average, decides)
        : whole(average, decides);
    return Number.isFinite(result) ? result + 0 : missing;
  });
}
