import type { TargetResult } from "../../composite/card.ts";
import { checkCall, language as languageRule, optional } from "../check/options.ts";
import { aResult } from "../check/result.ts";
import { type Language, messages } from "../messages/index.ts";
import { gapText } from "../text/amount.ts";
import { askedText } from "../text/asked.ts";
import { ratioText } from "../text/digits.ts";
import { textIn } from "../text/text-in.ts";
import { doubtsOf, sourcesOf } from "./evidence.ts";
import type { Explanation } from "./explanation.ts";
import { formulaText } from "./formula.ts";
import { isKnown, reasonText, writingOf } from "./known.ts";
import { sentenceOf } from "./sentence.ts";
import { stepsOf } from "./steps.ts";
import { reportedOf } from "./value-steps.ts";

/** The name of a commitment, with the offices that it binds if it names any. */
function nameOf({ target, indicator, tiers }: TargetResult, language: Language): string {
  const named = "name" in target ? target.name : indicator?.name;
  const name = named === undefined ? target.id : textIn(named, language);
  if (target.tiers === undefined) return name;
  const { words, notation } = messages[language];
  return `${name} (${notation.list(tiers.map((tier) => words.tiers[tier]))})`;
}

/**
 * A result in words: the formula with its numbers, the steps that led to it, where everything is printed,
 * and all of it in one sentence. Numbers have 4 decimals at most, or as many more, up to 12, as it takes to tell
 * the value from what it is set beside.
 *
 * @param result - A target of a card, from `scorePlan`.
 * @param options - The language; English unless given.
 * @returns The explanation: plain data.
 * @throws DxplanError `invalid-argument` for what is no target of a card, for another language, and for an
 *   option that does not exist.
 * @example
 * ```ts
 * const card = scorePlan(plan, observations, { asOf: "2024-12-31" });
 * const rank = card.targets.find(({ id }) => id === "dti-top-20-2025");
 * explain(rank).formula;
 * // => "(63 − 25) ÷ (63 − 20) = 88.4%"
 * explain(rank, { language: "vi" }).gap;
 * // => "còn thiếu 5 bậc"
 * ```
 * @category Words
 */
export function explain(
  result: TargetResult,
  options: { readonly language?: Language } = {},
): Explanation {
  checkCall("explain", [["result", result, aResult]], options, {
    language: optional(languageRule),
  });
  const { language = "en" } = options;
  const { words } = messages[language];
  const { target, indicator, base, attainment, status } = result;
  const writing = writingOf(result, language);
  const formula = formulaText(result, writing);
  const parts = {
    name: nameOf(result, language),
    required: askedText(target, indicator, base, writing),
    reported: reportedOf(result, writing),
    attainment: attainment === null ? null : ratioText(attainment, { language, decimals: 1 }),
    reason: reasonText(result, language),
    gap: isKnown(result) ? gapText(result, language) : null,
  };
  return {
    language,
    target: target.id,
    ...parts,
    status: words.statuses[status],
    sentence: sentenceOf(result, parts, writing),
    formula: formula === null ? null : `${formula.formula} = ${formula.ratio}`,
    steps: stepsOf(result, writing),
    sources: sourcesOf(result, language),
    warnings: result.warnings.map((code) => words.warnings[code]),
    doubts: doubtsOf(result, language),
  };
}
