import type { Finding, PrintFinding, RateFinding } from "../../measure/lint/finding.ts";
import type { Text } from "../../model/types.ts";
import { type FindingParts, type Language, messages } from "../messages/index.ts";
import { amountText, signedAmountText } from "../text/amount.ts";
import { dayText, decimalsApart, figureText, usualDecimals } from "../text/digits.ts";
import { textIn } from "../text/text-in.ts";

/** A number as a value in the unit of the finding; with as many decimals as tell the two apart. */
function valueText(
  number: number | null,
  { stated, statedAgainst, differenceUnit }: Finding,
  language: Language,
): string | null {
  if (number === null) return null;
  const decimals = decimalsApart([0, stated ?? 0, statedAgainst ?? 0], usualDecimals);
  const text = figureText(number, { language, decimals });
  return differenceUnit === null ? text : messages[language].words.values[differenceUnit](text);
}

const nothing = "–";

const saidIn = (text: Text | null, language: Language): string =>
  text === null ? "" : textIn(text, language);

const dateText = (day: string | null, language: Language): string | null =>
  day === null ? null : dayText(day, language);

/** The target beside it, with its plan where that is another, and its deadline. */
function otherText(
  { other, dueAgainst }: Finding,
  plan: string,
  language: Language,
): string | null {
  if (other === null) return null;
  const where = [
    ...(other.plan === plan ? [] : [other.plan]),
    ...(dueAgainst === null ? [] : [dayText(dueAgainst, language)]),
  ];
  return where.length === 0
    ? other.target
    : `${other.target} (${messages[language].notation.list(where)})`;
}

function apartText({ difference, differenceUnit }: Finding, language: Language): string | null {
  const { apart, sameNumber } = messages[language].findings;
  if (difference === null || differenceUnit === null) return null;
  return difference === 0
    ? sameNumber
    : apart(amountText(difference, differenceUnit, null, language), difference > 0);
}

/** A change that is judged by itself, and not by the level that it leads to: an amount. */
const isByItself = ({ code, statedAgainst, differenceUnit }: Finding): boolean =>
  code === "impossible-rate" && statedAgainst === null && differenceUnit === "points";

function statedText(finding: Finding, language: Language): string | null {
  return isByItself(finding) && finding.stated !== null
    ? signedAmountText(finding.stated, "points", null, language)
    : valueText(finding.stated, finding, language);
}

/** What the sentence on a finding is made of. */
export const findingParts = (finding: Finding, plan: string, language: Language): FindingParts => ({
  stated: statedText(finding, language) ?? nothing,
  against: valueText(finding.statedAgainst, finding, language),
  other: otherText(finding, plan, language),
  apart: apartText(finding, language),
  due: dateText(finding.due, language),
  dueAgainst: dateText(finding.dueAgainst, language),
});

function printText(finding: PrintFinding, parts: FindingParts, language: Language): string {
  const { dueBeforeBase, noDenominator } = messages[language].findings;
  const { declared, printed, read, code } = finding;
  if (!declared) return code === "misprint" ? dueBeforeBase(parts) : noDenominator;
  const said = saidIn(read, language);
  return printed === null ? said : `${messages[language].notation.quoted(printed)}: ${said}`;
}

function rateText(finding: RateFinding, parts: FindingParts, language: Language): string {
  const { noTime, beyond, tooSteep } = messages[language].findings;
  const { cause, limit, perYear, perYearUnit } = finding;
  if (cause === "no-time") return noTime(parts);
  if (cause === "beyond-limits") {
    return beyond(parts, valueText(limit, finding, language) ?? nothing);
  }
  const amount = (number: number) =>
    signedAmountText(number, perYearUnit ?? "units", null, language);
  return tooSteep(parts, amount(perYear ?? 0), amount(limit ?? 0));
}

/** The numbers of a finding, in words. */
export function findingText(finding: Finding, found: FindingParts, language: Language): string {
  const texts = messages[language].findings;
  const parts = { ...found, against: found.against ?? nothing };
  switch (finding.code) {
    case "misprint":
    case "undefined-denominator":
      return printText(finding, parts, language);
    case "impossible-rate":
      return rateText(finding, found, language);
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
        ? `${said}; ${texts.namesake(indicatorAgainst, saidIn(why, language))}`
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
