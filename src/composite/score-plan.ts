import { type Evidence, evidenceOf, tiersOf } from "../measure/evidence.ts";
import { type UnusedReason, unusedReasons } from "../measure/unused.ts";
import { describe } from "../model/describe.ts";
import { DxplanError } from "../model/error.ts";
import { type Pillar, pillars, type Standing } from "../model/pillar.ts";
import type { Observation, Plan, Target } from "../model/types.ts";
import { type Assessment, assess } from "./assess.ts";
import type { Card, TargetResult, UnusedObservation } from "./card.ts";
import { type NotCountedReason, notCounted } from "./counting.ts";
import { combine, type Member, type NodeScore, nodeScore } from "./node.ts";
import { type ScoreOptions, type Settings, settingsOf } from "./options.ts";
import { relatedTo } from "./related.ts";

/** Observations that decided nothing so far, each with the reason that came nearest to being used. */
type Notes = Map<Observation, UnusedReason>;

const noteIn =
  (notes: Notes): Evidence["note"] =>
  (observation, reason) => {
    const before = notes.get(observation);
    const isNearer =
      before === undefined || unusedReasons.indexOf(reason) > unusedReasons.indexOf(before);
    if (isNearer) notes.set(observation, reason);
  };

const standingOf = (target: Target, { indicators }: Evidence): Standing =>
  target.indicator === undefined
    ? target.pillar
    : (indicators.get(target.indicator)?.pillar ?? "general");

/** How many targets of an indicator count in a pillar: they share its weight. */
function sharing(counting: readonly Target[]): ReadonlyMap<string, number> {
  const shares = new Map<string, number>();
  for (const { indicator, id } of counting) {
    const key = indicator ?? id;
    shares.set(key, (shares.get(key) ?? 0) + 1);
  }
  return shares;
}

const weightOf = (
  target: Target,
  shares: ReadonlyMap<string, number>,
  { targetWeights }: Settings,
): number => {
  const given = targetWeights.get(target.id) ?? ("weight" in target ? target.weight : undefined);
  return given ?? 1 / (shares.get(target.indicator ?? target.id) ?? 1);
};

/** The worst and best score that what is known of a target allows. */
const bounds = ({ measurement, score }: Assessment, method: Settings["method"]) => {
  if (score === null) return { low: 0, high: 1 };
  if (method === "progress" || measurement.attainmentRange === null)
    return { low: score, high: score };
  const { low, high } = measurement.attainmentRange;
  return { low: Math.min(1, Math.max(0, low ?? 0)), high: Math.min(1, Math.max(0, high ?? 1)) };
};

/** The counting targets of a pillar as the members of its node. */
function membersOf(assessments: readonly Assessment[], settings: Settings): Member[] {
  const shares = sharing(assessments.map(({ target }) => target));
  return assessments.map((assessment) => ({
    key: assessment.target.id,
    weight: weightOf(assessment.target, shares, settings),
    score: assessment.score,
    coverage: assessment.score === null ? 0 : 1,
    ...bounds(assessment, settings.method),
    measured: assessment.score === null ? 0 : 1,
    counting: 1,
  }));
}

/** A pillar: its members, what they combine to, and the score that is shown. */
interface PillarNode {
  readonly members: readonly Member[];
  readonly combined: Member;
  readonly shown: NodeScore;
}

function checkInput(plan: Plan, observations: readonly Observation[]): void {
  const faults = [
    ...(Array.isArray(plan?.targets) && Array.isArray(plan.indicators)
      ? []
      : [{ path: ["plan"], expected: "a plan, from parsePlan or typed", found: describe(plan) }]),
    ...(Array.isArray(observations)
      ? []
      : [{ path: ["observations"], expected: "a list", found: describe(observations) }]),
  ].map((fault) => ({ ...fault, code: "bad-argument" as const }));
  if (faults.length > 0) throw new DxplanError("invalid-argument", "scorePlan", faults);
}

function refuseMissing(assessments: readonly Assessment[]): void {
  const faults = assessments
    .filter(({ score }) => score === null)
    .map(({ target, measurement }) => ({
      code: "bad-argument" as const,
      path: ["targets", target.id],
      expected: "a value that can be scored",
      found: measurement.reason ?? measurement.progressReason ?? "none",
    }));
  if (faults.length > 0) throw new DxplanError("missing-value", "scorePlan", faults);
}

const unusedOrder = ({ observation, reason }: UnusedObservation): string =>
  JSON.stringify([
    observation.indicator ?? observation.milestone,
    observation.unit,
    observation.period.end,
    observation.source.publisher,
    observation.source.title,
    observation.source.url,
    reason,
    observation,
  ]);

const syntheticOf = (used: ReadonlySet<Observation>): Card["synthetic"] => {
  const made = [...used].filter(({ synthetic }) => synthetic === true).length;
  if (made === 0) return "none";
  return made === used.size ? "all" : "some";
};

/**
 * Measures a plan against observations on a day, and scores its pillars and the whole.
 *
 * Of the targets on one indicator and one set of tiers one counts: the earliest due on or after the
 * horizon, else the last. Within a pillar every indicator weighs the same, split over its tiers; each
 * pillar weighs a third. A node's score is the weighted arithmetic mean of what is measured; it is
 * withheld below the minimum coverage, and the interval that the missing values allow is always given.
 * `general` targets stand outside `overall`.
 *
 * @param plan - A plan: from `parsePlan`, from `dxplan/seeds`, or typed by hand.
 * @param observations - What has been reported, of any unit and in any order.
 * @param options - The day of assessment, and any option that is not to be the default.
 * @returns The card: nodes, every target, and every observation that decided nothing. Plain data.
 * @throws DxplanError `invalid-argument` for what is no plan, no list, no day, no weight; `missing-value`
 *   with `missing: "error"`; `invalid-plan` for a plan that refers to what it does not have.
 * @example
 * ```ts
 * const card = scorePlan(plan, observations, { asOf: "2024-12-31" })
 * const { score, reason, coverage } = card.pillars.economy
 * [score, reason, coverage]
 * // => [null, "nothing-measured", 0]
 * ```
 * @category Scoring
 */
export function scorePlan(
  plan: Plan,
  observations: readonly Observation[],
  options: ScoreOptions,
): Card {
  checkInput(plan, observations);
  const settings = settingsOf(plan, options);
  const notes: Notes = new Map();
  const note = noteIn(notes);
  const evidence = evidenceOf(plan, observations, settings.asOf, note);
  const assessments = plan.targets.map((target) => assess(target, evidence, settings.method));
  const reasons = notCounted(plan, settings.asOf, settings.horizon);
  const counting = assessments.filter(({ target }) => !reasons.has(target.id));
  if (settings.missing === "error") refuseMissing(counting);

  const missing = settings.missing === "zero" ? "zero" : "reweight";
  const nodeOf = (standing: Standing, weight: number): PillarNode => {
    const own = counting.filter(({ target }) => standingOf(target, evidence) === standing);
    const members = membersOf(own, settings);
    const combined = combine(standing, weight, members, missing);
    return { members, combined, shown: nodeScore(combined, members, settings.minimumCoverage) };
  };
  const node = (pillar: Pillar) => nodeOf(pillar, settings.pillarWeights[pillar]);
  const nodes = {
    government: node("government"),
    economy: node("economy"),
    society: node("society"),
  };
  const general = nodeOf("general", 1);
  const inPillars = pillars.map((pillar) => nodes[pillar].combined);
  const overall = combine("overall", 1, inPillars, missing);

  const weights = sharesOf([...pillars.map((pillar) => nodes[pillar]), general]);
  const targets = assessments.map((assessment) =>
    resultOf(assessment, evidence, reasons.get(assessment.target.id) ?? null, weights),
  );
  const used = usedBy(targets);
  for (const { related } of targets)
    for (const { observation } of related) note(observation, "related");
  return {
    plan: plan.id,
    unit: plan.unit,
    asOf: settings.asOf,
    method: {
      score: settings.method,
      mean: "weighted-arithmetic",
      horizon: settings.horizon,
      missing: settings.missing,
      minimumCoverage: settings.minimumCoverage,
      pillarWeights: settings.pillarWeights,
    },
    overall: nodeScore(overall, inPillars, settings.minimumCoverage),
    pillars: {
      government: nodes.government.shown,
      economy: nodes.economy.shown,
      society: nodes.society.shown,
    },
    general: general.shown,
    targets,
    unused: observations
      .filter((observation) => !used.has(observation))
      .map((observation) => ({ observation, reason: notes.get(observation) ?? "no-target" }))
      .toSorted((left, right) => (unusedOrder(left) < unusedOrder(right) ? -1 : 1)),
    synthetic: syntheticOf(used),
  };
}

/** Each counting target's share of its pillar's weight. */
function sharesOf(nodes: readonly PillarNode[]): ReadonlyMap<string, number> {
  return new Map(
    nodes.flatMap(({ members }) => {
      const ordered = members.toSorted((left, right) => (left.key < right.key ? -1 : 1));
      const total = ordered.reduce((sum, { weight }) => sum + weight, 0);
      return ordered.map(({ key, weight }) => [key, total === 0 ? 0 : weight / total] as const);
    }),
  );
}

function resultOf(
  { target, measurement, ...found }: Assessment,
  evidence: Evidence,
  reason: NotCountedReason | null,
  weights: ReadonlyMap<string, number>,
): TargetResult {
  return {
    ...measurement,
    id: target.id,
    target,
    indicator: evidence.indicators.get(target.indicator ?? "") ?? null,
    pillar: standingOf(target, evidence),
    tiers: tiersOf(target, evidence.plan),
    due: target.due ?? null,
    status: found.status,
    score: found.score,
    counts: reason === null,
    notCounted: reason,
    weight: weights.get(target.id) ?? 0,
    observations: found.observations,
    base: found.base,
    afterwards: found.afterwards,
    related: relatedTo(target, evidence),
  };
}

/** Every observation that decided something: a value, a base, or what came after a deadline. */
function usedBy(targets: readonly TargetResult[]): ReadonlySet<Observation> {
  return new Set(
    targets.flatMap(({ kind, observations, base, afterwards }) => [
      ...(kind === "unmeasured" ? [] : observations),
      ...(base?.figure ? [base.figure] : []),
      ...(afterwards?.observations ?? []),
    ]),
  );
}
