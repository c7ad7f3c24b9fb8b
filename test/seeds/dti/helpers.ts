import { type IndexDefinition, scoreIndex, type UnitScores } from "dxplan";
import type { DtiTable, OfPillars } from "dxplan/seeds";

const sum = (numbers: Iterable<number>): number =>
  [...numbers].reduce((total, number) => total + number, 0);

/** The plain mean. */
export const mean = (numbers: readonly number[]): number => sum(numbers) / numbers.length;

/** The sum of the points that components can earn. */
export const pointsOf = ({ components }: IndexDefinition): number =>
  sum(components.map(({ maximum = 0 }) => maximum));

export const pillarIds = ["government", "economy", "society"] as const;

const activities = ["government-activities", "economic-activities", "social-activities"];

/**
 * All units of a table of the 63, of which only the activities and the whole are known. The foundation is what they
 * leave of the whole: F = points × DTI − p7 − p8 − p9. It counts in the pillars by its sum alone, so that it may
 * stand in each of its indices by its share.
 */
export function scoredByFoundation(
  scheme: IndexDefinition,
  { rows }: DtiTable,
): readonly UnitScores[] {
  const inActivities = scheme.components.filter(({ id }) => activities.includes(id));
  const inFoundation = scheme.components.filter(({ id }) => !activities.includes(id));
  const room = sum(inFoundation.map(({ maximum = 0 }) => maximum));
  const data = rows.map(({ unit, dti, values }) => {
    const earned = inActivities.map(({ id, maximum = 0 }) => maximum * (values[id] ?? Number.NaN));
    const share = (pointsOf(scheme) * (dti ?? Number.NaN) - sum(earned)) / room;
    const foundation = Object.fromEntries(inFoundation.map(({ id }) => [id, share]));
    return { unit, values: { ...values, ...foundation } };
  });
  return scoreIndex(scheme, data).units;
}

/** The pillars of a unit that is scored. */
export const pillarsOf = ({ nodes }: UnitScores): OfPillars => ({
  government: nodes["government"]?.score ?? Number.NaN,
  economy: nodes["economy"]?.score ?? Number.NaN,
  society: nodes["society"]?.score ?? Number.NaN,
});

/** Doubles that should be equal may differ by this much. */
export const noise = 1e-12;
