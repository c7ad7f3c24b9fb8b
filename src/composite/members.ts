import { sortedBy } from "../measure/order.ts";
import type { Target } from "../model/types.ts";
import { type Assessment, clamp } from "./assess.ts";
import type { Member } from "./node.ts";
import type { Settings } from "./options.ts";

/** What shares the weight of an indicator; a target without one stands by itself. */
const sharingKey = ({ indicator, id }: Target): string =>
  JSON.stringify([indicator ?? null, indicator ?? id]);

/** How many targets of each indicator count in a pillar: they share its weight. */
function sharing(counting: readonly Target[]): ReadonlyMap<string, number> {
  const shares = new Map<string, number>();
  for (const target of counting) {
    const key = sharingKey(target);
    shares.set(key, (shares.get(key) ?? 0) + 1);
  }
  return shares;
}

/** A target's weight: as the caller gives it, else as the plan does, else an equal share of its indicator. */
const weightOf = (
  target: Target,
  shares: ReadonlyMap<string, number>,
  { targetWeights }: Settings,
): number => {
  const given = targetWeights.get(target.id) ?? ("weight" in target ? target.weight : undefined);
  return given ?? 1 / (shares.get(sharingKey(target)) ?? 1);
};

const anything = { low: 0, high: 1 };

/** The worst and best score that what is known of a target allows. */
const bounds = ({ measurement, score }: Assessment, { method }: Settings) => {
  // What has no score is left out of the mean: only the widest bounds are sure to hold the mean then.
  if (score === null) return anything;
  const { attainmentRange: range, warnings } = measurement;
  if (method === "attainment" && range !== null) {
    return { low: clamp(range.low ?? 0), high: clamp(range.high ?? 1) };
  }
  return warnings.includes("qualified-value") ? anything : { low: score, high: score };
};

/** The counting targets of a pillar as the members of its node, by id: no order of input changes a sum. */
export function membersOf(assessments: readonly Assessment[], settings: Settings): Member[] {
  const shares = sharing(assessments.map(({ target }) => target));
  const members = assessments.map((assessment) => {
    const { target, score } = assessment;
    const measured = score === null ? 0 : 1;
    return {
      id: target.id,
      weight: weightOf(target, shares, settings),
      state: { score, coverage: measured, ...bounds(assessment, settings) },
      measured,
      counting: 1,
    };
  });
  return sortedBy(members, ({ id }) => id);
}

/** Each member's share of the weight of its node. */
export function sharesOf(members: readonly Member[]): readonly (readonly [string, number])[] {
  const total = members.reduce((sum, { weight }) => sum + weight, 0);
  return members.map(({ id, weight }) => [id, total === 0 ? 0 : weight / total] as const);
}
