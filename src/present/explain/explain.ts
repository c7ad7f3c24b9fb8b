import type { TargetResult } from "../../composite/card.ts";
import { badArgument } from "../../model/bad-argument.ts";
import { DxplanError } from "../../model/error.ts";
import type { Doubt, Observation } from "../../model/types.ts";
import { type Language, languages, messages } from "../messages/index.ts";
import { gapText } from "../text/amount.ts";
import { formatDay, formatRatio } from "../text/number.ts";
import { sourceText } from "../text/reported.ts";
import { requiredText } from "../text/required.ts";
import type { Explanation } from "./explanation.ts";
import { formulaText, reportedOf, stepsOf } from "./steps.ts";

/** The name of a commitment, with the offices that it binds if it names any. */
function nameOf({ target, indicator, tiers }: TargetResult, language: Language): string {
  const named = "name" in target ? target.name : indicator?.name;
  const name = named?.[language] ?? target.id;
  if (target.tiers === undefined) return name;
  const { words } = messages[language];
  return `${name} (${tiers.map((tier) => words.tiers[tier]).join(", ")})`;
}

/** Everything that decided: the figures, the base, and what came after a deadline. */
const evidenceOf = ({ observations, base, afterwards }: TargetResult) => [
  ...observations,
  ...(base?.figure ? [base.figure] : []),
  ...(afterwards?.observations ?? []),
];

const withAddress = (observation: Observation, language: Language): string =>
  [
    sourceText(observation, { language }),
    ...(observation.source.url === undefined ? [] : [observation.source.url]),
  ].join(", ");

/** Where the target and everything that decided are printed, each once. */
function sourcesOf(result: TargetResult, language: Language): string[] {
  const { publisher, title, paragraph } = result.target.source;
  const place = paragraph === undefined ? [] : [messages[language].phrases.paragraph(paragraph)];
  const own = [publisher, title, ...place].join(", ");
  return [...new Set([own, ...evidenceOf(result).map((one) => withAddress(one, language))])];
}

function doubtsOf(result: TargetResult, language: Language): string[] {
  const doubts: readonly Doubt[] = [
    ...(result.target.doubts ?? []),
    ...evidenceOf(result).flatMap(({ doubts: own = [] }) => own),
  ];
  return [...new Set(doubts.map(({ read }) => read[language]))];
}

function check(result: TargetResult, language: Language): void {
  const isResult = typeof result?.target?.quantity === "object" && Array.isArray(result.tiers);
  const faults = [
    ...(isResult ? [] : [badArgument(["result"], "a target of a card, from scorePlan", result)]),
    ...(languages.includes(language)
      ? []
      : [badArgument(["language"], languages.join(" or "), language)]),
  ];
  if (faults.length > 0) throw new DxplanError("invalid-argument", "explain", faults);
}

/**
 * A result in words: the formula with its numbers, the steps that led to it, where everything is printed,
 * and all of it in one sentence.
 *
 * @param result - A target of a card, from `scorePlan`.
 * @param options - The language; English unless given.
 * @returns The explanation: plain data.
 * @throws DxplanError `invalid-argument` for what is no target of a card, and for another language.
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
  const language = options?.language ?? "en";
  check(result, language);
  const { words } = messages[language];
  const { target, indicator, base, due, attainment, reason } = result;
  const isStatement = target.quantity.kind === "statement";
  const parts = {
    name: nameOf(result, language),
    required: requiredText(target, indicator, { language, base }),
    due: due === null ? null : formatDay(due, { language }),
    reported: reportedOf(result, language),
    attainment: attainment === null ? null : formatRatio(attainment, { language }),
    reason: reason === null ? null : words.reasons[reason],
    gap: result.kind === "unmeasured" ? null : gapText(result, language),
    status: words.statuses[result.status],
  };
  return {
    language,
    target: target.id,
    name: parts.name,
    required: parts.required,
    reported: parts.reported,
    attainment: parts.attainment,
    reason: parts.reason,
    gap: parts.gap,
    status: parts.status,
    sentence: messages[language].sentence(
      // "No figure; no data" says one thing twice.
      {
        ...parts,
        required: isStatement ? null : parts.required,
        reason: isStatement || result.status === "no-data" ? null : parts.reason,
      },
    ),
    formula: formulaText(result, language),
    steps: stepsOf(result, language),
    sources: sourcesOf(result, language),
    warnings: result.warnings.map((code) => words.warnings[code]),
    doubts: doubtsOf(result, language),
  };
}
