import { snap } from "../../measure/snap.ts";
import type { IndexComponent, IndexNode } from "../../model/types.ts";
import { memberIds } from "../score/order.ts";
import type { ComponentScale, ComponentScore, UnitScores } from "../score/result.ts";
import { type Frame, whyNoSum } from "./frame.ts";
import type { AssessmentReason } from "./reasons.ts";

/** Points of a component or a node, before they are cut to 12 digits. */
export interface Points {
  readonly points: number | null;
  /** What the components that have a score can earn. */
  readonly outOf: number | null;
  /** The components that have a score. */
  readonly criteria: ReadonlySet<string>;
  readonly reason: AssessmentReason | null;
}

/** No points. */
export const without = (reason: AssessmentReason): Points => ({
  points: null,
  outOf: null,
  criteria: new Set(),
  reason,
});

/** What a node passes over: there is nothing to count, on either side. */
const passedOver: readonly (AssessmentReason | null)[] = [
  "not-scored",
  "missing-value",
  "no-score",
  "nothing-measured",
];

/** Scores that count or measure in terms of their own. */
const inOwnTerms = ["z-score", "rank", "borda"];

const isShare = (score: number): boolean => snap(score) >= 0 && snap(score) <= 1;

/** Why no value of a component could have points. */
function whyNever(
  { maximum, scale: { kind } }: IndexComponent,
  scale: ComponentScale["scale"],
): AssessmentReason | null {
  if (maximum === undefined) return "no-maximum";
  if (scale === null) return "not-scored";
  const isStepped = scale.form === "step" && (kind === "steps" || kind === "scale");
  const isBeyond = isStepped && !scale.clamp && !scale.range.every(isShare);
  return inOwnTerms.includes(kind) || isBeyond ? "not-a-share" : null;
}

/** Points that are a value stand as they are; others are a share of the maximum. */
function ofComponent(
  component: IndexComponent,
  scale: ComponentScale["scale"],
  scored: ComponentScore | undefined,
): Points {
  const never = whyNever(component, scale);
  if (never !== null) return without(never);
  const { value = null, score = null } = scored ?? {};
  if (value === null) return without("missing-value");
  if (score === null) return without("no-score");
  if (!isShare(score)) return without("not-a-share");
  const { id, maximum = 0 } = component;
  const points = component.scale.kind === "points" ? value : score * maximum;
  return { points, outOf: maximum, criteria: new Set([id]), reason: null };
}

const sumOf = (numbers: readonly (number | null)[]): number =>
  numbers.reduce<number>((sum, number) => sum + (number ?? 0), 0);

/** The sum of the members' points; one that stands beneath two of them counts twice, as it does in the weights. */
function ofNode(node: IndexNode, members: readonly Points[]): Points {
  const never = whyNoSum(node);
  if (never !== null) return without(never);
  const counted = members.filter(({ reason }) => !passedOver.includes(reason));
  if (counted.length === 0) {
    const isScored = members.some(({ reason }) => reason !== "not-scored");
    return without(isScored ? "nothing-measured" : "not-scored");
  }
  if (counted.some(({ points }) => points === null)) return without("member-without-points");
  const points = sumOf(counted.map((one) => one.points));
  const outOf = sumOf(counted.map((one) => one.outOf));
  const criteria = new Set(counted.flatMap((one) => [...one.criteria]));
  return { points, outOf, criteria, reason: null };
}

/** The points of everything in an index that a unit was scored on. */
export function pointsOf(
  { components, nodes }: Frame,
  scales: readonly ComponentScale[],
  unit: UnitScores,
): ReadonlyMap<string, Points> {
  const byId = new Map(
    components.map((component, at) => [
      component.id,
      ofComponent(component, scales[at]?.scale ?? null, unit.components[component.id]),
    ]),
  );
  for (const node of nodes) {
    const members = memberIds(node).flatMap((id) => byId.get(id) ?? []);
    byId.set(node.id, ofNode(node, members));
  }
  return byId;
}
