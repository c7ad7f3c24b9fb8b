import type { NotCountedReason } from "../../composite/counting.ts";
import type { NodeReason } from "../../composite/node.ts";
import type { PaceReason, RequiredReason } from "../../measure/pace/reasons.ts";
import type {
  ComparedReason,
  ProgressReason,
  UnmeasuredReason,
  WarningCode,
} from "../../measure/reasons.ts";
import type { GapUnit } from "../../measure/scale.ts";
import type { Status } from "../../measure/status.ts";
import type { UnusedReason } from "../../measure/unused.ts";
import type { BoundKind } from "../../model/bound.ts";
import type { MissingReason, QualifierKind } from "../../model/observation.ts";
import type { Standing } from "../../model/pillar.ts";
import type { ChangeUnit } from "../../model/quantity.ts";
import type { Tier } from "../../model/tier.ts";
import type { Text } from "../../model/types.ts";
import type { FindingTexts } from "./findings.ts";

/**
 * How numbers and days are written in a language.
 *
 * @category Words
 */
export interface Notation {
  /** The mark before decimals. */
  readonly decimalMark: string;
  /** The mark between groups of three digits. */
  readonly groupMark: string;
  /** The mark before a number that is below 0. */
  readonly minus: string;
  /** So many percent. */
  readonly percent: (number: string) => string;
  /** A number with a word that says what it counts. */
  readonly counted: (number: string, what: string) => string;
  /** A calendar day, from its year, month and day of the month. */
  readonly day: (year: string, month: string, date: string) => string;
  /** Several things, one after the other. */
  readonly list: (items: readonly string[]) => string;
  /** What is printed elsewhere, word by word. */
  readonly quoted: (text: string) => string;
}

/**
 * The words of the closed sets.
 *
 * @category Words
 */
export interface Vocabulary {
  /** Where something stands. */
  readonly standings: Readonly<Record<Standing | "overall", string>>;
  /** The tiers, as offices that a target binds. */
  readonly tiers: Readonly<Record<Tier, string>>;
  /** The comparators, before the number of a target. */
  readonly bounds: Readonly<Record<BoundKind, string>>;
  /** The words before a reported figure. */
  readonly qualifiers: Readonly<Record<QualifierKind, string>>;
  /** Where a target stands. */
  readonly statuses: Readonly<Record<Status, string>>;
  /** Why there is no attainment. */
  readonly reasons: Readonly<Record<UnmeasuredReason | ComparedReason, string>>;
  /** Why there is no value. */
  readonly missing: Readonly<Record<MissingReason, string>>;
  /** Why there is no progress. */
  readonly progressReasons: Readonly<Record<ProgressReason, string>>;
  /** Why there is no pace. */
  readonly paceReasons: Readonly<Record<PaceReason, string>>;
  /** Why nothing is required per year. */
  readonly requiredReasons: Readonly<Record<RequiredReason, string>>;
  /** Why a node has no score. */
  readonly nodeReasons: Readonly<Record<NodeReason, string>>;
  /** Why a target does not count. */
  readonly notCounted: Readonly<Record<NotCountedReason, string>>;
  /** Why an observation decided nothing. */
  readonly unused: Readonly<Record<UnusedReason, string>>;
  /** What to bear in mind. */
  readonly warnings: Readonly<Record<WarningCode, string>>;
  /** A gap with its unit, in the form that its number asks for. */
  readonly gapUnits: Readonly<Record<GapUnit, (number: string) => string>>;
  /** A change with its unit. */
  readonly changeUnits: Readonly<Record<ChangeUnit, (number: string) => string>>;
  /** A number in the unit of a gap, as a value and not as a gap. */
  readonly values: Readonly<Record<GapUnit, (number: string) => string>>;
}

/**
 * The phrases that sentences are made of; every argument is a text that is ready to be read.
 *
 * @category Words
 */
export interface Phrases {
  /** A number with its comparator, one of `bounds` or `qualifiers`. */
  readonly bounded: (comparator: string, number: string) => string;
  /** The first places of a ranking. */
  readonly topOf: (place: string, of: number) => string;
  /** A place in a ranking. */
  readonly placeOf: (place: string, of: number) => string;
  /** A move by places: up if above 0. */
  readonly moved: (places: number) => string;
  /** A growth: percent per year. */
  readonly aYear: (percent: string) => string;
  /** A growth that is asked for on average; the percent with its comparator. */
  readonly onAverage: (percent: string) => string;
  /** A growth that is asked for in each year; the percent with its comparator. */
  readonly eachYear: (percent: string) => string;
  /** A rise by an amount. */
  readonly rise: (amount: string) => string;
  /** A fall by an amount. */
  readonly fall: (amount: string) => string;
  /** A change, and what it is counted from. */
  readonly since: (change: string, base: string) => string;
  /** The target of a year as a base. */
  readonly targetOf: (year: string) => string;
  /** The two numbers of a range, after its comparator. */
  readonly range: (low: string, high: string, kind: "between" | "within") => string;
  /** A change whose base is not stated. */
  readonly unstatedBase: (change: string) => string;
  /** What is required of an act. */
  readonly act: string;
  /** That an act is done, or not. */
  readonly done: (isDone: boolean) => string;
  /** So many of the targets that are counted. */
  readonly ofTargets: (number: string) => string;
  /** How many of the targets that are counted are met. */
  readonly targetsMet: (met: string) => string;
  /** That nothing has been reported. */
  readonly nothingReported: string;
  /** A paragraph of a text; the headline is 0. */
  readonly paragraph: (number: number) => string;
  /** Published no later than a day. */
  readonly publishedBy: (day: string) => string;
  /** That no day of publication is printed. */
  readonly notPrinted: string;
  /** Whether a target is met. */
  readonly met: (met: boolean | null) => string;
  /** How far there is to go, and whether the value has to fall for it. */
  readonly toGo: (gap: string, falls: boolean) => string;
  /** How far beyond the target a value is, and whether it lies on the good side of a limit: below it. */
  readonly beyond: (gap: string, falls: boolean) => string;
  /** That nothing is lacking. */
  readonly noGap: string;
  /** That a value stands at the edge, and should lie beyond it. */
  readonly atEdge: string;
}

/**
 * What the steps of an explanation say.
 *
 * @category Words
 */
export interface StepTexts {
  /** What is required, and by when (`null` without a deadline). */
  readonly required: (required: string, due: string | null) => string;
  /** What a change is counted from. */
  readonly base: (value: string, day: string | null, isAssumed: boolean) => string;
  /** Where the indicator stood. */
  readonly baseline: (value: string, day: string | null) => string;
  /** What was reported. */
  readonly value: (reported: string) => string;
  /** Achieved by required. */
  readonly attainment: (formula: string, ratio: string) => string;
  /** Why there is no ratio. */
  readonly noAttainment: (reason: string) => string;
  /** The growth between two levels, as a formula. */
  readonly growth: (formula: string, rate: string) => string;
  /** The gap, as a difference. */
  readonly gap: (difference: string, gap: string) => string;
  /** Progress, as a formula. */
  readonly progress: (formula: string, ratio: string) => string;
  /** Why there is no progress. */
  readonly noProgress: (reason: string) => string;
  /** What was expected by the day of the value, and whether the share of the way was gone back. */
  readonly pace: (progress: string, expected: string, pace: string, isBack: boolean) => string;
  /** Why there is no pace. */
  readonly noPace: (reason: string) => string;
  /** What each year brought. */
  readonly achievedPerYear: (amount: string) => string;
  /** What each year has to bring. */
  readonly requiredPerYear: (amount: string) => string;
  /** What came after a passed deadline. */
  readonly afterwards: (reported: string) => string;
  /** The day on which it was first met. */
  readonly firstMet: (day: string) => string;
  /** The day since which it is met without a break. */
  readonly sustained: (day: string) => string;
  /** Where the target stands. */
  readonly status: (status: string) => string;
}

/**
 * Everything that is said in one language: adding a language is one more of these.
 *
 * @category Words
 */
export interface Messages {
  /** What the language calls itself. */
  readonly name: string;
  /** In which of the two languages of plans their own texts are read: names, titles, units, doubts. */
  readonly texts: keyof Text;
  /** How numbers and days are written. */
  readonly notation: Notation;
  /** The words of the closed sets. */
  readonly words: Vocabulary;
  /** The phrases that sentences are made of. */
  readonly phrases: Phrases;
  /** What the steps of an explanation say. */
  readonly steps: StepTexts;
  /** What findings of `lintPlan` say. */
  readonly findings: FindingTexts;
  /** A result in one sentence. */
  readonly sentence: (parts: SentenceParts) => string;
}

/**
 * What the sentence on a result is made of, each ready to be read.
 *
 * @category Words
 */
export interface SentenceParts {
  /** The name of the commitment, with the offices that it binds. */
  readonly name: string;
  /** What is required; `null` of a statement. */
  readonly required: string | null;
  /** The deadline, or `null`. */
  readonly due: string | null;
  /** What was reported; `null` if nothing. */
  readonly reported: string | null;
  /** The attainment, or `null`. */
  readonly attainment: string | null;
  /** Why there is no attainment, or `null`. */
  readonly reason: string | null;
  /** The gap, or `null`. */
  readonly gap: string | null;
  /** Where the target stands. */
  readonly status: string;
}
