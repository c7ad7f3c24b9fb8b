import { DxplanError } from "../model/error.ts";
import type { TargetDraft } from "./clauses/target-draft.ts";
import { checksOf } from "./draft/checks-of.ts";
import { idOf } from "./draft/id.ts";
import { type Catalogue, indicatorOf } from "./draft/indicator-field.ts";
import type { PlanBlank, PlanDraft } from "./draft/plan-draft.ts";
import type { PlanHead } from "./draft/plan-head.ts";
import { aDraft } from "./draft/shape/draft.ts";
import { aHead } from "./draft/shape/head.ts";
import { listOf } from "./draft/shape/rules.ts";
import { untaken } from "./draft/slug.ts";
import { targetOf } from "./draft/target-of.ts";
import type { ReadResult } from "./read-result.ts";
import { safely } from "./safely.ts";

function check(drafts: unknown, head: unknown): void {
  const faults = [
    ...listOf("a list of drafts", aDraft())(drafts, ["drafts"]),
    ...aHead()(head, ["head"]),
  ];
  if (faults.length > 0) throw new DxplanError("invalid-argument", "draftPlan", faults);
}

/** The commitments among drafts, each with its place. */
const commitmentsOf = (drafts: readonly TargetDraft[]) =>
  drafts.flatMap((draft, at) => (draft.act === "commitment" ? [{ draft, at }] : []));

const noTarget: PlanBlank = {
  code: "targets",
  path: ["targets"],
  expected: "at least one target: the text sets none",
  draft: null,
};

/**
 * A plan from drafts: the JSON that `parsePlan` accepts once its blanks are filled in. Nothing is made up: what the text
 * does not say (the English of a name, a pillar, how far "khoảng" reaches, among how many units a place is) is `null`
 * and listed, and so is what the text says and no plan can have (place 70 of 63, a deadline before the plan). An
 * indicator is named if the words surely mean it (`certainConfidence`), and listed among the checks; otherwise it
 * is a blank with what it may be. Every doubt of a draft stands in the doubts of its target or among the checks.
 *
 * @param drafts - Drafts as `parseTargets` gives them. Reported figures are left out, and listed.
 * @param head - What the text does not say.
 * @returns The plan, its blanks, what is to be checked, and what was left out.
 * @throws DxplanError `invalid-argument` if a draft or the head is not of its shape, with every fault at once.
 * @example
 * ```ts
 * const drafts = parseTargets("Đến năm 2030, phổ cập kỹ năng số.");
 * const unit = { id: "gso34:33", name: { vi: "Hưng Yên", en: "Hưng Yên" }, tier: "province" } as const;
 * const source = { publisher: "UBND tỉnh Hưng Yên", title: "Kế hoạch" };
 * const period = { start: "2026-01-01", end: "2030-12-31" };
 * const { blanks } = draftPlan(drafts, { id: "hung-yen", title: { vi: "Kế hoạch", en: "Plan" }, unit, period, source });
 * blanks.map(({ code, path }) => `${code}: ${path.join(".")}`);
 * // => ["english: targets.0.name.en", "pillar: targets.0.pillar"]
 * ```
 * @category Vietnamese
 */
export function draftPlan(drafts: readonly TargetDraft[], head: PlanHead): PlanDraft {
  check(drafts, head);
  const { indicators = [], legalBasis = [], ...given } = head;
  const known = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const catalogue: Catalogue = { known, taken: new Set(known.keys()), ids: new Map() };
  const ids = new Set<string>();
  const drafted = commitmentsOf(drafts).map(({ draft, at }, place) => {
    const indicator = indicatorOf(draft, catalogue);
    const { fields, blanks } = targetOf(draft, head, catalogue);
    return {
      indicator,
      target: { id: untaken(idOf(draft, indicator), ids), ...fields },
      blanks: blanks.map((blank) => ({
        ...blank,
        path: ["targets", place, ...blank.path],
        draft: at,
      })),
      checks: checksOf(draft, at, place, indicator),
    };
  });
  const used = new Set(drafted.map(({ indicator }) => indicator));
  const isEmpty = drafted.length === 0;
  return {
    plan: {
      ...given,
      legalBasis,
      indicators: indicators.filter(({ id }) => used.has(id)),
      targets: isEmpty ? null : drafted.map(({ target }) => target),
      goals: [],
      tasks: [],
      prioritySectors: [],
      organisations: [],
      platforms: [],
    },
    blanks: isEmpty ? [noTarget] : drafted.flatMap(({ blanks }) => blanks),
    checks: drafted.flatMap(({ checks }) => checks),
    leftOut: [...drafts.keys()].filter((at) => drafts[at]?.act !== "commitment"),
  };
}

/**
 * A plan from drafts, as {@link draftPlan} gives it, with no error thrown.
 *
 * @param drafts - Drafts as `parseTargets` gives them.
 * @param head - What the text does not say.
 * @returns The plan with its blanks, or the error.
 * @example
 * ```ts
 * const unit = { id: "gso34:33", name: { vi: "Hưng Yên", en: "Hưng Yên" }, tier: "province" } as const;
 * const source = { publisher: "UBND tỉnh Hưng Yên", title: "Kế hoạch" };
 * const period = { start: "2030-01-01", end: "2026-12-31" };
 * const head = { id: "hung-yen", title: { vi: "Kế hoạch", en: "Plan" }, unit, period, source };
 * const result = safeDraftPlan([], head);
 * result.success ? "" : result.error.issues[0].expected;
 * // => "a start on or before the end"
 * ```
 * @category Vietnamese
 */
export const safeDraftPlan = (
  drafts: readonly TargetDraft[],
  head: PlanHead,
): ReadResult<PlanDraft> => safely(() => draftPlan(drafts, head));
