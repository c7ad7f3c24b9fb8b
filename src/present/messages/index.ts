import type { CodeWords } from "./codes.ts";
import { en, enCodes } from "./en.ts";
import type { Messages } from "./messages.ts";
import { vi, viCodes } from "./vi.ts";

export type { CodeWords } from "./codes.ts";
export type { FindingParts, FindingTexts } from "./findings.ts";
export type {
  Messages,
  Notation,
  Phrases,
  SentenceParts,
  StepTexts,
  Vocabulary,
} from "./messages.ts";

/**
 * The languages that dxplan speaks.
 *
 * @category Words
 */
export const languages = ["en", "vi"] as const;

/**
 * One of {@link languages}.
 *
 * @category Words
 */
export type Language = (typeof languages)[number];

/**
 * The words for every code, in each language: statuses, reasons, warnings, tiers, comparators, and the
 * phrases of `explain`.
 *
 * @example
 * ```ts
 * messages.vi.words.statuses.achieved;
 * // => "đạt"
 * messages.en.words.reasons["zero-target"];
 * // => "the target is 0"
 * ```
 * @category Words
 */
export const messages: Readonly<Record<Language, Messages>> = { en, vi };

/**
 * The words for every code of every closed set that is exported, by the name of its list, in each language: why a
 * ranking has no movement, what is doubtful about a figure, what kind a unit is.
 *
 * @example
 * ```ts
 * codeWords.vi.taskStates["in-progress"];
 * // => "đang thực hiện"
 * codeWords.en.movementReasons.merged;
 * // => "formed by a merger"
 * doubtCodes.map((code) => codeWords.vi.doubtCodes[code])[1];
 * // => "điểm phần trăm hay phần trăm"
 * ```
 * @category Words
 */
export const codeWords: Readonly<Record<Language, CodeWords>> = { en: enCodes, vi: viCodes };
