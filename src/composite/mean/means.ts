import { formOf, type PlainMean, takesNegatives, type Weighted } from "./form.ts";

/** Why members that have scores have no mean; what each means stands with `indexReasons`. */
type MeanReason = "negative-score" | "overflow";

/** A mean, or why there is none. */
export type MeanResult =
  | { readonly mean: number; readonly reason: null }
  | { readonly mean: null; readonly reason: MeanReason };

function rawMean(mean: PlainMean, members: readonly Weighted[]): number {
  const { first, decide, term, whole, careful } = formOf(mean);
  const most = members.reduce((found, { score }) => decide(found, score), first);
  let [total, all] = [0, 0];
  for (const { weight, score } of members) {
    total += weight * term(score, most);
    all += weight;
  }
  const average = total / all;
  return careful?.when(average, most) === true
    ? careful.mean(members, average, most)
    : whole(average, most);
}

/** The mean of some members, one at least. */
export function meanOf(mean: PlainMean, members: readonly Weighted[]): MeanResult {
  if (!takesNegatives(mean) && members.some(({ score }) => score < 0)) {
    return { mean: null, reason: "negative-score" };
  }
  const result = rawMean(mean, members);
  return Number.isFinite(result)
    ? { mean: result + 0, reason: null }
    : { mean: null, reason: "overflow" };
}
