import { rateCauses } from "../../measure/lint/codes.ts";
import { gapUnits } from "../../measure/scale.ts";
import { tiers } from "../../model/tier.ts";
import { messages } from "../messages/index.ts";
import { type Fields, isFields, isOneOf, type Rule } from "./options.ts";
import { isCalendarDay, isSaid, isText, orNull } from "./values.ts";

const isCode = (code: unknown): boolean =>
  isText(code) && Object.hasOwn(messages.en.findings.names, code);

const isNumbered = ({ stated, statedAgainst, difference, differenceUnit }: Fields): boolean =>
  [stated, statedAgainst, difference].every((number) => orNull(number, Number.isFinite)) &&
  orNull(differenceUnit, (unit) => isOneOf(gapUnits, unit));

const isReference = (other: unknown): boolean =>
  isFields(other) && isText(other["plan"]) && isText(other["target"]);

/** Whether a finding has what findings of its code say alone. */
function hasOwn(finding: Fields): boolean {
  switch (finding["code"]) {
    case "lower-tier-asks-more":
      return [finding["tier"], finding["tierAgainst"]].every((tier) => isOneOf(tiers, tier));
    case "impossible-rate":
      return (
        isOneOf(rateCauses, finding["cause"]) &&
        [finding["perYear"], finding["limit"]].every((rate) => orNull(rate, Number.isFinite)) &&
        orNull(finding["perYearUnit"], (unit) => isOneOf(gapUnits, unit))
      );
    case "misprint":
    case "undefined-denominator":
      return orNull(finding["printed"], isText) && orNull(finding["read"], isSaid);
    case "asks-less":
      return isText(finding["indicatorAgainst"]) && orNull(finding["why"], isSaid);
    default:
      return true;
  }
}

const isFinding = (finding: unknown): boolean =>
  isFields(finding) &&
  isCode(finding["code"]) &&
  isNumbered(finding) &&
  orNull(finding["other"], isReference) &&
  [finding["due"], finding["dueAgainst"]].every((day) => orNull(day, isCalendarDay)) &&
  hasOwn(finding);

export const aFinding: Rule = { expected: "a finding, from lintPlan", accepts: isFinding };

export const aPlanId: Rule = { expected: "the id of a plan", accepts: isText };
