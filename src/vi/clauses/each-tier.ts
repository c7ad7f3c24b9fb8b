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

/** Whether the words that name a clause stand in it, before its number. */
const isNamedBefore = ({ name: { before }, stretch, member: { from } }: Clause): boolean =>
  (before[0]?.from ?? -1) >= (stretch.parts[from]?.from ?? 0);

/** A row with the name after its last number for all, where none stands before them: "80%, 60% hồ sơ". */
function namedAfter(row: readonly Clause[]): readonly Clause[] {
  const [first, last] = [row[0], row.at(-1)];
  if (first === undefined || last === undefined || last.name.head.length === 0) return row;
  return isNamedBefore(first) ? row : row.map((clause) => ({ ...clause, name: last.name }));
}

/** The numbers of a row, each with the tier in its turn. */
const placed = (row: readonly Clause[], tiers: readonly PlacedTier[]): readonly Clause[] =>
  withFirstName(withLastName(namedAfter(row))).map((clause, at) => {
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
