import type * as z from "zod";
import { DxplanError, type ErrorCode } from "../error.ts";
import type { IndexDefinition, Observation, Plan } from "../types.ts";
import { indexShape } from "./composite.ts";
import { indexFaults } from "./faults/composite.ts";
import type { Fault } from "./faults/fault.ts";
import { observationsFaults } from "./faults/observations.ts";
import { planFaults } from "./faults/plan.ts";
import { issueOf, issuesOf, unreadable } from "./issues.ts";
import { observationsShape } from "./observation.ts";
import { planShape } from "./plan.ts";

/**
 * What a `safeParse…` function returns: the typed data, or the error with every fault.
 *
 * @category Parsing
 */
export type ParseResult<T> =
  | { readonly success: true; readonly data: T }
  | { readonly success: false; readonly error: DxplanError };

/** A schema of shapes, and the rules of what fits together: neither waits for the other. */
interface Rules<T> {
  readonly shape: z.ZodType<T>;
  readonly faults: (input: unknown) => readonly Fault[];
  readonly code: ErrorCode;
}

function parse<T>({ shape, faults, code }: Rules<T>, input: unknown): ParseResult<T> {
  const fail = (issues: DxplanError["issues"]): ParseResult<T> => ({
    success: false,
    error: new DxplanError(code, code.replace("-", " "), issues),
  });
  try {
    const result = shape.safeParse(input);
    const misfits = faults(input).map((fault) => issueOf(fault, input));
    if (result.success && misfits.length === 0) return { success: true, data: result.data };
    return fail([...(result.success ? [] : issuesOf(result.error, input)), ...misfits]);
  } catch {
    // A getter that throws, a revoked proxy: input that cannot even be looked at.
    return fail([unreadable]);
  }
}

const planRules: Rules<Plan> = { shape: planShape, faults: planFaults, code: "invalid-plan" };

const observationsRules: Rules<readonly Observation[]> = {
  shape: observationsShape,
  faults: observationsFaults,
  code: "invalid-observations",
};

const indexRules: Rules<IndexDefinition> = {
  shape: indexShape,
  faults: indexFaults,
  code: "invalid-index",
};

/**
 * Reads a plan from unknown input, such as parsed JSON.
 *
 * @param input - Anything.
 * @returns The plan, or an error that lists every fault: of shape and of what does not fit together.
 * @example
 * ```ts
 * const result = safeParsePlan({ ...plan, period: { start: "2022", end: "2030-12-31" } });
 * result.success ? [] : result.error.issues.map(formatIssue);
 * // => ['period.start: expected a calendar day such as 2025-12-31 (for a year alone, write its last day), found "2022" (bad-format)']
 * ```
 * @category Parsing
 */
export function safeParsePlan(input: unknown): ParseResult<Plan> {
  return parse(planRules, input);
}

/**
 * Reads a plan from unknown input, such as parsed JSON.
 *
 * @param input - Anything.
 * @returns The plan.
 * @throws DxplanError `invalid-plan`, with every fault: of shape and of what does not fit together.
 * @example
 * ```ts
 * parsePlan(JSON.parse(JSON.stringify(plan))).id;
 * // => "tra-vinh-2025"
 * ```
 * @category Parsing
 */
export function parsePlan(input: unknown): Plan {
  const result = safeParsePlan(input);
  if (!result.success) throw result.error;
  return result.data;
}

/**
 * Reads observations from unknown input.
 *
 * @param input - Anything; a list is expected.
 * @returns The observations in their order, or an error that lists every fault.
 * @example
 * ```ts
 * const result = safeParseObservations([{ ...observations[0], value: "60" }]);
 * result.success ? [] : result.error.issues.map(({ code, path }) => [code, ...path]);
 * // => [["wrong-type", 0, "value"]]
 * ```
 * @category Parsing
 */
export function safeParseObservations(input: unknown): ParseResult<readonly Observation[]> {
  return parse(observationsRules, input);
}

/**
 * Reads observations from unknown input.
 *
 * @param input - Anything; a list is expected.
 * @returns The observations in their order.
 * @throws DxplanError `invalid-observations`, with every fault.
 * @example
 * ```ts
 * parseObservations([]);
 * // => []
 * ```
 * @category Parsing
 */
export function parseObservations(input: unknown): readonly Observation[] {
  const result = safeParseObservations(input);
  if (!result.success) throw result.error;
  return result.data;
}

/**
 * Reads the definition of a composite index from unknown input, such as parsed JSON.
 *
 * @param input - Anything.
 * @returns The index, or an error that lists every fault: of shape and of what does not fit together.
 * @example
 * ```ts
 * const result = safeDefineIndex({
 *   id: "two",
 *   components: [{ id: "fibre", direction: "increase", scale: { kind: "min-max" } }],
 *   nodes: [{ id: "overall", mean: { kind: "arithmetic" }, weights: "equal", members: ["fiber"] }],
 *   missing: "reweight",
 *   minimumCoverage: 0.5,
 * });
 * result.success ? [] : result.error.issues.map(({ code, path }) => [code, ...path]);
 * // => [["unknown-member", "nodes", 0, "members", 0]]
 * ```
 * @category Composite
 */
export function safeDefineIndex(input: unknown): ParseResult<IndexDefinition> {
  return parse(indexRules, input);
}

/**
 * A composite index: components with scales, and nodes over them. What is typed by hand is checked for what
 * types cannot say: members that do not exist, nodes that contain themselves, weights that are all 0,
 * scales against the direction.
 *
 * @param definition - The definition; {@link safeDefineIndex} takes anything.
 * @returns The index, plain data.
 * @throws DxplanError `invalid-index`, with every fault.
 * @example
 * ```ts
 * const index = defineIndex({
 *   id: "two",
 *   components: [
 *     { id: "fibre", direction: "increase", scale: { kind: "goalposts", low: 0, high: 100, clamp: true } },
 *     { id: "outages", direction: "decrease", scale: { kind: "goalposts", low: 0, high: 24, clamp: true } },
 *   ],
 *   nodes: [
 *     { id: "overall", mean: { kind: "arithmetic" }, weights: "equal", members: ["fibre", "outages"] },
 *   ],
 *   missing: "reweight",
 *   minimumCoverage: 0.5,
 * });
 * const { units } = scoreIndex(index, [{ unit: "gso34:01", values: { fibre: 80, outages: 6 } }]);
 * units[0].nodes.overall.score;
 * // => 0.775
 * ```
 * @category Composite
 */
export function defineIndex(definition: IndexDefinition): IndexDefinition {
  const result = safeDefineIndex(definition);
  if (!result.success) throw result.error;
  return result.data;
}
