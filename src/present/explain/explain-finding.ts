import type { Finding } from "../../measure/lint/finding.ts";
import { aFinding, aPlanId } from "../check/finding.ts";
import { checkCall, language as languageRule, optional } from "../check/options.ts";
import { type Language, messages } from "../messages/index.ts";
import { findingParts, findingText } from "./finding-text.ts";

/**
 * A finding of `lintPlan` in words: what it is called, and the numbers that say it.
 *
 * @param finding - A finding.
 * @param options - The id of the plan that was looked over, whose own targets are named without it; and the
 *   language, English unless given.
 * @returns A line without a full stop.
 * @throws DxplanError `invalid-argument` for what is no finding, for another language, for a plan that is no
 *   id, and for an option that does not exist.
 * @example
 * ```ts
 * const { findings } = lintPlan(hue2024, { against: [hue2023] });
 * const less = findings.find(({ code }) => code === "asks-less");
 * explainFinding(less, { plan: "hue-2024" });
 * // => "asks less than another plan: 75%, against 90% of adults-smartphone-2023 (hue-2023, 2023-12-31): 15 points less"
 * ```
 * @category Words
 */
export function explainFinding(
  finding: Finding,
  options: { readonly plan?: string; readonly language?: Language } = {},
): string {
  checkCall("explainFinding", [["finding", finding, aFinding]], options, {
    plan: optional(aPlanId),
    language: optional(languageRule),
  });
  const { plan = "", language = "en" } = options;
  const name = messages[language].findings.names[finding.code];
  return `${name}: ${findingText(finding, findingParts(finding, plan, language), language)}`;
}
