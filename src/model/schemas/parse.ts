import type * as z from "zod";
import { DxplanError, type ErrorCode } from "../error.ts";
import type { Observation, Plan } from "../types.ts";
import { issuesOf, unreadable } from "./issues.ts";
import { observationsSchema } from "./observation.ts";
import { planSchema } from "./plan.ts";

/**
 * What a `safeParse…` function returns: the typed data, or the error with every fault.
 *
 * @category Parsing
 */
export type ParseResult<T> =
  | { readonly success: true; readonly data: T }
  | { readonly success: false; readonly error: DxplanError };

function parse<T>(schema: z.ZodType<T>, code: ErrorCode, input: unknown): ParseResult<T> {
  const fail = (issues: DxplanError["issues"]): ParseResult<T> => ({
    success: false,
    error: new DxplanError(code, code.replace("-", " "), issues),
  });
  try {
    const result = schema.safeParse(input);
    return result.success
      ? { success: true, data: result.data }
      : fail(issuesOf(result.error, input));
  } catch {
    // A getter that throws, a revoked proxy: input that cannot even be looked at.
    return fail([unreadable]);
  }
}

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
  return parse(planSchema, "invalid-plan", input);
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
  return parse(observationsSchema, "invalid-observations", input);
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
