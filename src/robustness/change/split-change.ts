import { asCalled } from "../../model/as-called.ts";
import { type Mixture, scoreOfMixture } from "./mixture.ts";
import { partsOf } from "./parts.ts";
import type {
  ChangeFactor,
  ChangeOptions,
  ChangeReason,
  ScoreChange,
  Situation,
} from "./result.ts";
import { whyNotMixed } from "./same-graph.ts";
import { type Coalition, coalitions } from "./shapley.ts";
import { checkArguments, scoreIn } from "./situation.ts";

const mixtureOf = (before: Situation, after: Situation, joined: Coalition): Mixture => {
  const of = (factor: ChangeFactor) => (joined.has(factor) ? after : before);
  return {
    data: of("data"),
    weights: of("weights"),
    targets: of("targets"),
    units: of("units"),
  };
};

const isScore = (score: number | null): score is number => score !== null;

/**
 * The change of a unit's score between two dates, split over what changed: the unit's own data, the weights, the
 * targets and the units that it is set against (see {@link changeFactors}).
 *
 * Each part is Shapley's value: what the factor changes when it is taken from the later date instead of the
 * earlier, in the mean over all orders in which the four can be. So no order is preferred, what did not change
 * has a part of 0, and the parts add up to the change to the last bit, in whatever order they are added. The
 * score is worked out for all 16 mixtures of the two dates. There `points` and `fraction` are taken as straight
 * lines, since what was earned of one maximum may lie beyond another.
 *
 * @param before - The index and the data of the earlier date.
 * @param after - Those of the later date: the same nodes over the same components.
 * @param options - Which unit, at which node.
 * @returns The two scores, the change and its parts, or why it is not split.
 * @throws DxplanError as `scoreIndex`, also where a mixture lacks what `missing: "error"` asks for;
 *   `invalid-argument` for a unit or a node that one of the dates does not have.
 * @example
 * ```ts
 * const indexOf = (weight, high) => defineIndex({
 *   id: "dti",
 *   components: [
 *     { id: "portal", direction: "increase", scale: { kind: "goalposts", low: 0, high, clamp: true } },
 *     { id: "cloud", direction: "increase", scale: { kind: "fraction" } },
 *   ],
 *   nodes: [{
 *     id: "overall",
 *     mean: { kind: "arithmetic" },
 *     weights: "given",
 *     members: [{ id: "portal", weight }, { id: "cloud", weight: 1 }],
 *   }],
 *   missing: "reweight",
 *   minimumCoverage: 0.5,
 * });
 * const rowsOf = (portal) => [{ unit: "a", values: { portal, cloud: 0 } }];
 * const before = { index: indexOf(1, 100), data: rowsOf(40) };
 * const after = { index: indexOf(1, 80), data: rowsOf(60) };
 * // (60 ÷ 80 − 40 ÷ 100) ÷ 2. Data: the mean of 20 ÷ 100 and 20 ÷ 80, halved; targets: of 40 ÷ 80 − 40 ÷ 100
 * // and 60 ÷ 80 − 60 ÷ 100.
 * const { change, parts } = splitChange(before, after, { unit: "a", node: "overall" });
 * [change, parts.data, parts.targets, parts.weights, parts.units].map((part) => part.toFixed(4));
 * // => ["0.1750", "0.1125", "0.0625", "0.0000", "0.0000"]
 * ```
 * @category Robustness
 */
export function splitChange(
  before: Situation,
  after: Situation,
  options: ChangeOptions,
): ScoreChange {
  checkArguments(before, after, options);
  const { unit, node } = options;
  const [first, last] = [scoreIn("before", before, options), scoreIn("after", after, options)];
  const ends = { unit, node, before: first, after: last };
  const difference = first === null || last === null ? null : last - first;
  const change = Number.isFinite(difference) ? difference : null;
  const none = (reason: ChangeReason) => ({ ...ends, change, parts: null, reason });
  const reason = whyNotMixed(before.index, after.index, node);
  if (reason !== null) return none(reason);
  if (difference === null) return none("no-score");
  if (change === null) return none("overflow");
  const scores = asCalled("splitChange", () =>
    coalitions.map((joined) => scoreOfMixture(mixtureOf(before, after, joined), options)),
  );
  const known = scores.filter(isScore);
  if (known.length < scores.length) return none("no-score-between");
  const split = partsOf(known, change);
  return split === null ? none("overflow") : { ...ends, ...split, reason: null };
}
