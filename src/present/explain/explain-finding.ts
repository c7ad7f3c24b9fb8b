import type { Finding, PrintFinding, RateFinding } from "../../measure/lint/finding.ts";
import { badArgument } from "../../model/bad-argument.ts";
import { DxplanError } from "../../model/error.ts";
import { type FindingParts, type Language, languages, messages } from "../messages/index.ts";
import { amountText } from "../text/amount.ts";
import { formatDay, formatNumber } from "../text/number.ts";

/** A number as a value in the unit of the finding. */
function valueText(number: number | null, { differenceUnit }: Finding, language: Language): string {
  if (number === null) return "–";
  const text = formatNumber(number, { language });
  return differenceUnit === null ? text : messages[language].words.values[differenceUnit](text);
}

const dayText = (day: string | null, language: Language): string | null =>
  day === null ? null : formatDay(day, { language });

/** The target beside it, with its plan where that is another, and its deadline. */
function otherText(
  { other, dueAgainst }: Finding,
  plan: string,
  language: Language,
): string | null {
  if (other === null) return null;
  const { ofPlan } = messages[language].findings;
  const name = other.plan === plan ? other.target : ofPlan(other.target, other.plan);
  return dueAgainst === null ? name : `${name} (${dayText(dueAgainst, language)})`;
}

function apartText({ difference, differenceUnit }: Finding, language: Language): string | null {
  const { apart, sameNumber } = messages[language].findings;
  if (difference === null || differenceUnit === null) return null;
  return difference === 0
    ? sameNumber
    : apart(amountText(difference, differenceUnit, language), difference > 0);
}

const partsOf = (finding: Finding, plan: string, language: Language): FindingParts => ({
  stated: valueText(finding.stated, finding, language),
  against: valueText(finding.statedAgainst, finding, language),
  other: otherText(finding, plan, language),
  apart: apartText(finding, language),
  due: dayText(finding.due, language),
  dueAgainst: dayText(finding.dueAgainst, language),
});

function printText(finding: PrintFinding, parts: FindingParts, language: Language): string {
  const { dueBeforeBase, noDenominator } = messages[language].findings;
  const { declared, printed, read, code } = finding;
  if (!declared) return code === "misprint" ? dueBeforeBase(parts) : noDenominator;
  return [...(printed === null ? [] : [`“${printed}”`]), read?.[language] ?? ""].join(": ");
}

function rateText(finding: RateFinding, parts: FindingParts, language: Language): string {
  const { noTime, beyond, tooSteep } = messages[language].findings;
  const { cause, limit, perYear, perYearUnit } = finding;
  if (cause === "no-time") return noTime(parts);
  if (cause === "beyond-limits") return beyond(parts, valueText(limit, finding, language));
  const amount = (number: number) =>
    `${number < 0 ? "−" : ""}${amountText(number, perYearUnit ?? "units", language)}`;
  return tooSteep(parts, amount(perYear ?? 0), amount(limit ?? 0));
}

function textOf(finding: Finding, parts: FindingParts, language: Language): string {
  const texts = messages[language].findings;
  switch (finding.code) {
    case "misprint":
    case "undefined-denominator":
      return printText(finding, parts, language);
    case "impossible-rate":
      return rateText(finding, parts, language);
    case "baseline-meets-target":
      return texts.baseline(parts);
    case "outside-range":
      return texts.limit(parts);
    case "repeated":
      return texts.twice(parts);
    case "asks-less": {
      const { namesake, indicatorAgainst, why } = finding;
      const said = texts.beside(parts);
      return namesake
        ? `${said}; ${texts.namesake(indicatorAgainst, why?.[language] ?? "")}`
        : said;
    }
    case "easier-later":
    case "sources-disagree":
      return texts.beside(parts);
    case "lower-tier-asks-more": {
      const { tiers } = messages[language].words;
      return texts.tiers(parts, tiers[finding.tier], tiers[finding.tierAgainst]);
    }
  }
}

/**
 * A finding of `lintPlan` in words: what it is called, and the numbers that say it.
 *
 * @param finding - A finding.
 * @param options - The id of the plan that was looked over, whose own targets are named without it; and the
 *   language, English unless given.
 * @returns A line without a full stop.
 * @throws DxplanError `invalid-argument` for what is no finding, and for another language.
 * @example
 * ```ts
 * const { findings } = lintPlan(hue2024, { against: [hue2023] });
 * const less = findings.find(({ code }) => code === "asks-less");
 * explainFinding(less, { plan: "hue-2024" });
 * // => "asks less than another plan: 75% beside 90% of adults-smartphone-2023 of hue-2023 (2023-12-31): 15 points less"
 * ```
 * @category Words
 */
export function explainFinding(
  finding: Finding,
  options: { readonly plan?: string; readonly language?: Language } = {},
): string {
  const { plan = "", language = "en" } = options;
  const isFinding = typeof finding?.code === "string" && finding.code in messages.en.findings.names;
  const faults = [
    ...(isFinding ? [] : [badArgument(["finding"], "a finding, from lintPlan", finding)]),
    ...(languages.includes(language)
      ? []
      : [badArgument(["language"], languages.join(" or "), language)]),
  ];
  if (faults.length > 0) throw new DxplanError("invalid-argument", "explainFinding", faults);
  const name = messages[language].findings.names[finding.code];
  return `${name}: ${textOf(finding, partsOf(finding, plan, language), language)}`;
}
