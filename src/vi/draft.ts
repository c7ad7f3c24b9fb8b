import { badArgument, unknownFaults } from "../model/bad-argument.ts";
import { DxplanError, type Issue } from "../model/error.ts";
import type { Indicator, LegalDocument, Period, Source, Text, Unit } from "../model/types.ts";
import type { TargetDraft } from "./clauses/target-draft.ts";
import { idOf } from "./draft/id.ts";
import { type DraftedTarget, targetOf } from "./draft/target-of.ts";

/**
 * What a text does not say and a plan must have.
 *
 * @category Vietnamese
 */
export interface PlanHead {
  /** The id of the plan. */
  readonly id: string;
  /** Its title. */
  readonly title: Text;
  /** The unit whose plan it is. */
  readonly unit: Unit;
  /** From its first to its last day. */
  readonly period: Period;
  /** Where it is printed. */
  readonly source: Source;
  /** The documents that it rests on; absent: none. */
  readonly legalBasis?: readonly LegalDocument[];
  /** The definitions of indicators; those that drafts matched are brought into the plan. Absent: none. */
  readonly indicators?: readonly Indicator[];
}

/**
 * What is still to be filled in, or checked.
 *
 * @category Vietnamese
 */
export interface Blank {
  /** The way to it in the plan. */
  readonly path: readonly (string | number)[];
  /** What belongs there. */
  readonly expected: string;
}

/**
 * A plan with blanks.
 *
 * @category Vietnamese
 */
export interface PlanDraft {
  /** Plain data: what `parsePlan` takes once each blank, a `null`, is filled in. */
  readonly plan: Readonly<Record<string, unknown>>;
  /** Every blank, in the order of the targets. */
  readonly blanks: readonly Blank[];
  /** The places of the drafts that are no target: reported figures. */
  readonly leftOut: readonly number[];
}

const known = ["id", "title", "unit", "period", "source", "legalBasis", "indicators"];
const required = ["id", "title", "unit", "period", "source"] as const;

function faultsOf(drafts: unknown, head: unknown): Issue[] {
  const faults = Array.isArray(drafts) ? [] : [badArgument(["drafts"], "a list of drafts", drafts)];
  if (typeof head !== "object" || head === null) {
    return [...faults, badArgument(["head"], "an object with the head of the plan", head)];
  }
  const fields = new Map<string, unknown>(Object.entries(head));
  const missing = required
    .filter((name) => fields.get(name) === undefined)
    .map((name) => badArgument(["head", name], "a value", undefined));
  return [...faults, ...unknownFaults(["head"], head, known), ...missing];
}

/** Ids that no two targets share. */
function withIds(drafted: readonly DraftedTarget[]): Readonly<Record<string, unknown>>[] {
  const taken = new Map<string, number>();
  return drafted.map(({ id, target }) => {
    const times = (taken.get(id) ?? 0) + 1;
    taken.set(id, times);
    return { id: times === 1 ? id : `${id}.${times}`, ...target };
  });
}

/**
 * A plan from drafts: the JSON that `parsePlan` accepts once its blanks are filled in. Nothing is made up: what the text
 * does not say (the English of a name, a pillar, how far "khoảng" reaches, among how many units a place is) is `null`
 * and listed. A draft whose indicator is unknown, or whose bound asks the indicator for the worse, has a blank there.
 *
 * @param drafts - Drafts as `parseTargets` gives them. Reported figures are left out, and listed.
 * @param head - What the text does not say.
 * @returns The plan, its blanks, and what was left out.
 * @throws DxplanError `invalid-argument` if a field of the head is missing or unknown.
 * @example
 * ```ts
 * const drafts = parseTargets("Đến năm 2030, phổ cập kỹ năng số.");
 * const unit = { id: "gso34:33", name: { vi: "Hưng Yên", en: "Hưng Yên" }, tier: "province" } as const;
 * const source = { publisher: "UBND tỉnh Hưng Yên", title: "Kế hoạch" };
 * const period = { start: "2026-01-01", end: "2030-12-31" };
 * const { blanks } = draftPlan(drafts, { id: "hung-yen", title: { vi: "Kế hoạch", en: "Plan" }, unit, period, source });
 * blanks.map(({ path }) => path.join("."));
 * // => ["targets.0.name.en", "targets.0.pillar"]
 * ```
 * @category Vietnamese
 */
export function draftPlan(drafts: readonly TargetDraft[], head: PlanHead): PlanDraft {
  const faults = faultsOf(drafts, head);
  if (faults.length > 0) throw new DxplanError("invalid-argument", "draftPlan", faults);
  const { indicators = [], legalBasis = [], ...given } = head;
  const definitions = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const drafted = drafts
    .filter(({ act }) => act === "commitment")
    .map((draft) => targetOf(draft, idOf(draft), definitions, head.source));
  const used = new Set(drafted.map(({ target }) => target["indicator"]));
  const listed = drafted.flatMap(({ blanks }, at) =>
    blanks.map(({ path, expected }) => ({ path: ["targets", at, ...path], expected })),
  );
  const isEmpty = drafted.length === 0;
  const none: Blank = { path: ["targets"], expected: "at least one target: the text sets none" };
  return {
    plan: {
      ...given,
      legalBasis,
      indicators: indicators.filter(({ id }) => used.has(id)),
      targets: isEmpty ? null : withIds(drafted),
      goals: [],
      tasks: [],
      prioritySectors: [],
      organisations: [],
      platforms: [],
    },
    blanks: isEmpty ? [none] : listed,
    leftOut: [...drafts.keys()].filter((at) => drafts[at]?.act !== "commitment"),
  };
}
