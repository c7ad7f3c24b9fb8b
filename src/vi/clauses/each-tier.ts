import type { Clause } from "./clause.ts";
import type { Sentence } from "./sentence.ts";
import { seriesOf, withFirstName, withLastName } from "./series.ts";
import { type PlacedTier, tiersFor } from "./turns.ts";

/** Whether a number of a row is said as the first is: a share that has grown "đạt 80%, tăng 5%" is of no other tier. */
function isAlike({ member: { part } }: Clause, { member: { part: first } }: Clause): boolean {
  if (part.kind !== "measure" || first.kind !== "measure") return false;
  const isPlain = part.lead.change === null && !part.lead.isReached && !part.lead.isTo;
  return isPlain && part.numeral.unit?.measure === first.numeral.unit?.measure;
}

/** The numbers of a row, each with the tier in its turn. */
const placed = (row: readonly Clause[], tiers: readonly PlacedTier[]): readonly Clause[] =>
  withFirstName(withLastName(row)).map((clause, at) => {
    const tier = tiers[at];
    return tier === undefined ? clause : { ...clause, tiers: [tier.tier], tiersAt: tier.at };
  });

/**
 * The clauses of a sentence; of numbers in a row, as many as the tiers that are named together, each is that of its tier:
 * "cấp tỉnh, huyện, xã đạt 90%, 80%, 60%".
 */
export function eachTier(sentence: Sentence, clauses: readonly Clause[]): readonly Clause[] {
  let last: readonly PlacedTier[] = [];
  return seriesOf(clauses).flatMap((row) => {
    const [first, ...others] = row;
    if (first === undefined || others.length === 0) return row;
    const own = tiersFor(sentence, row);
    if (own.length > 0) last = own;
    const isRow = last.length === row.length && others.every((one) => isAlike(one, first));
    return isRow ? placed(row, last) : row;
  });
}
