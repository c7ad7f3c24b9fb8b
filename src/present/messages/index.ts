import { en } from "./en.ts";
import type { Messages } from "./messages.ts";
import { vi } from "./vi.ts";

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
