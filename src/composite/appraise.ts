import type { Evidence } from "../measure/evidence.ts";
import { type UnusedReason, unusedReasons } from "../measure/unused.ts";
import { DxplanError } from "../model/error.ts";
import { pillars, type Standing } from "../model/pillar.ts";
import type { Observation } from "../model/types.ts";
import { type Assessment, assess } from "./assess.ts";
import type { Card } from "./card.ts";
import type { NotCountedReason } from "./counting.ts";
import { membersOf, sharesOf } from "./members.ts";
import { type Member, type NodeMethod, type PlanNode, planNode } from "./node.ts";
import type { Settings } from "./options.ts";
import { standingOf } from "./result.ts";

/** Observations that decided nothing so far, each with the reason that came nearest to being used. */
export type Notes = Map<Observation, UnusedReason>;

/** How near a reason is to being used. */
const nearness = (reason: UnusedReason): number => unusedReasons.indexOf(reason);

/** Takes note of why an observation decided nothing; the nearest reason is kept. */
export const noteIn =
  (notes: Notes): Evidence["note"] =>
  (observation, reason) => {
    const before = notes.get(observation);
    if (before === undefined || nearness(reason) > nearness(before)) notes.set(observation, reason);
  };

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

/** A pillar, and the targets that are its members. */
interface PillarNode extends PlanNode {
  readonly members: readonly Member[];
}

/** How nodes are formed; `error` has been dealt with before. */
const nodeMethod = ({ missing, minimumCoverage }: Settings): NodeMethod => ({
  missing: missing === "zero" ? "zero" : "reweight",
  minimumCoverage,
});

function pillarNode(assessments: readonly Assessment[], settings: Settings): PillarNode {
  const members = membersOf(assessments, settings);
  return { members, ...planNode(members, nodeMethod(settings)) };
}

/** A plan measured and scored, before it is put on a card. */
export interface Appraisal extends Pick<Card, "overall" | "pillars" | "general"> {
  /** Every commitment, in the order of the plan. */
  readonly assessments: readonly Assessment[];
  /** The share of its pillar's weight of each target that counts. */
  readonly weights: ReadonlyMap<string, number>;
}

/** Measures a plan by what is known, and scores its pillars and the whole; `reasons`: why targets do not count. */
export function appraise(
  evidence: Evidence,
  settings: Settings,
  reasons: ReadonlyMap<string, NotCountedReason>,
): Appraisal {
  const assessments = evidence.plan.targets.map((target) => assess(target, evidence, settings));
  const counting = assessments.filter(({ target }) => !reasons.has(target.id));
  if (settings.missing === "error") refuseMissing(counting);

  const node = (standing: Standing) =>
    pillarNode(
      counting.filter(({ target }) => standingOf(target, evidence) === standing),
      settings,
    );
  const nodes = {
    government: node("government"),
    economy: node("economy"),
    society: node("society"),
    general: node("general"),
  };
  const inPillars = pillars.map((id): Member => {
    const { state, shown } = nodes[id];
    const { measured, counting: of } = shown;
    return { id, weight: settings.pillarWeights[id], state, measured, counting: of };
  });
  return {
    assessments,
    weights: new Map(Object.values(nodes).flatMap(({ members }) => sharesOf(members))),
    overall: planNode(inPillars, nodeMethod(settings)).shown,
    pillars: {
      government: nodes.government.shown,
      economy: nodes.economy.shown,
      society: nodes.society.shown,
    },
    general: nodes.general.shown,
  };
}
