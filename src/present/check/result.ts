import { notCountedReasons } from "../../composite/counting.ts";
import { warningCodes } from "../../measure/reasons.ts";
import { gapUnits } from "../../measure/scale.ts";
import { statuses } from "../../measure/status.ts";
import { tiers } from "../../model/tier.ts";
import { messages } from "../messages/index.ts";
import { areDoubts, isObservation, isSource } from "./observation.ts";
import { type Fields, isFields, isOneOf, type Rule } from "./options.ts";
import { aBase, isIndicator, isTarget } from "./target.ts";
import { isCalendarDay, isListOf, isSaid, isText, orAbsent, orNull } from "./values.ts";

const isReason = (reason: unknown): boolean =>
  isText(reason) && Object.hasOwn(messages.en.words.reasons, reason);

/** Whether a value that is known has what is said of it. */
const isCompared = ({ kind, value, gap, gapUnit, scale }: Fields): boolean =>
  kind === "unmeasured" ||
  ([value, gap].every(Number.isFinite) &&
    isOneOf(gapUnits, gapUnit) &&
    isFields(scale) &&
    isFields(scale["accept"]) &&
    isListOf(scale["domain"], Number.isFinite));

const isNamedTarget = (target: unknown): boolean =>
  isFields(target) &&
  isTarget(target) &&
  orAbsent(target["name"], isSaid) &&
  isSource(target["source"]) &&
  areDoubts(target["doubts"]);

const isMeasured = (result: Fields): boolean =>
  isOneOf(["measured", "compared", "unmeasured"], result["kind"]) &&
  orNull(result["attainment"], Number.isFinite) &&
  orNull(result["reason"], isReason) &&
  isListOf(result["warnings"], (code) => isOneOf(warningCodes, code)) &&
  isCompared(result);

const isAfterwards = (afterwards: unknown): boolean =>
  isFields(afterwards) && isListOf(afterwards["observations"], isObservation);

const isFounded = ({ observations, base, afterwards }: Fields): boolean =>
  isListOf(observations, isObservation) && aBase.accepts(base) && orNull(afterwards, isAfterwards);

const isStanding = ({ status, notCounted, due, history, pace, ...result }: Fields): boolean =>
  isOneOf(statuses, status) &&
  orNull(notCounted, (reason) => isOneOf(notCountedReasons, reason)) &&
  orNull(due, isCalendarDay) &&
  [history, pace].every(isFields) &&
  isListOf(result["tiers"], (tier) => isOneOf(tiers, tier)) &&
  orNull(result["indicator"], isIndicator);

const isResult = (result: unknown): boolean =>
  isFields(result) &&
  isNamedTarget(result["target"]) &&
  isMeasured(result) &&
  isFounded(result) &&
  isStanding(result);

export const aResult: Rule = {
  expected: "a target of a card, from scorePlan",
  accepts: isResult,
};
