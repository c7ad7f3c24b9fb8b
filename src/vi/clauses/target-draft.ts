import type { BoundKind } from "../../model/bound.ts";
import type { DueBasis } from "../../model/due.ts";
import type { UnitOfMeasure } from "../../model/indicator.ts";
import type { ChangeUnit, GrowthSpan } from "../../model/quantity.ts";
import type { Tier } from "../../model/tier.ts";
import type { Span } from "../types.ts";
import type { DraftDoubt } from "./draft-doubt.ts";

/**
 * Whether a clause commits or reports:
 *
 * - `commitment` - "phấn đấu", "đặt mục tiêu", a deadline ahead
 * - `result` - "đã đạt 86 % vào năm 2022", "tính đến nay", "ước đạt"
 *
 * @category Vietnamese
 */
export const draftActs = ["commitment", "result"] as const;

/**
 * One of {@link draftActs}.
 *
 * @category Vietnamese
 */
export type DraftAct = (typeof draftActs)[number];

/**
 * What a clause speaks of: the quantity of a target as far as words tell. The base of a change or a
 * growth stands in the draft's `baseline`.
 *
 * @category Vietnamese
 */
export type DraftQuantity =
  | { readonly kind: "level" }
  | { readonly kind: "rank"; readonly of: number | null }
  | { readonly kind: "change"; readonly in: ChangeUnit }
  | { readonly kind: "growth"; readonly over: GrowthSpan }
  | { readonly kind: "statement" };

/**
 * A comparator with its number or numbers: `value`, or `low` and `high` of a range. How far "khoảng" (`about`) reaches is
 * not printed: its tolerance is a blank to be filled.
 *
 * @category Vietnamese
 */
export type DraftBound =
  | {
      readonly kind: Exclude<BoundKind, "between" | "within">;
      readonly value: number;
      readonly low?: never;
      readonly high?: never;
    }
  | {
      readonly kind: "between";
      readonly low: number;
      readonly high: number;
      readonly value?: never;
    };

/**
 * What the number of a clause counts: a unit of measure of the model, or `times` ("gấp 2 lần"), and the
 * words after the number as printed, `null` if there are none.
 *
 * @category Vietnamese
 */
export interface DraftUnit {
  /** What is counted. */
  readonly measure: UnitOfMeasure | "times";
  /** The word or sign after the number. */
  readonly label: string | null;
}

/**
 * What a change, a growth or a comparison starts from, as printed: a year and its last day.
 *
 * @category Vietnamese
 */
export interface DraftBaseline {
  /** The year. */
  readonly year: number;
  /** Its last day. */
  readonly date: string;
  /** What it was then, in the unit of the draft: 45 of "từ 45% năm 2020 lên 60%"; absent if that is not printed. */
  readonly value?: number;
}

/**
 * The indicator of the catalogue that the words fit best.
 *
 * @category Vietnamese
 */
export interface IndicatorMatch {
  /** The id in the catalogue. */
  readonly id: string;
  /** How well the words fit, from 0 to 1. */
  readonly confidence: number;
}

/**
 * Where each part of a draft stands in the text. A part that holds for several drafts (a comparator said
 * once for three tiers) has the same span in each; what is not printed has none.
 *
 * @category Vietnamese
 */
export interface DraftSpans {
  /** The number with its comparator. */
  readonly bound?: Span;
  /** The number alone. */
  readonly value?: Span;
  /** The unit after it. */
  readonly unit?: Span;
  /** The words that name the tiers. */
  readonly tiers?: Span;
  /** The words of the deadline, in the clause or in the heading that governs it. */
  readonly due?: Span;
  /** The words of the base. */
  readonly baseline?: Span;
  /** What a share is a share of. */
  readonly denominator?: Span;
  /** What is left out, one span for each. */
  readonly exclusions?: readonly Span[];
  /** The words of what is measured. */
  readonly name?: Span;
}

/**
 * A target, or a reported figure, as a clause of a Vietnamese text words it.
 *
 * @category Vietnamese
 */
export interface TargetDraft {
  /** The words of the clause. Words that it shares with its neighbours stand with one of them. */
  readonly text: string;
  /** Where they stand. */
  readonly span: Span;
  /** Whether it commits or reports. */
  readonly act: DraftAct;
  /** What it speaks of. */
  readonly quantity: DraftQuantity;
  /** The comparator and its number; `null` for a statement. A change downward has a negative number. */
  readonly bound: DraftBound | null;
  /** What the number counts; `null` for a statement. */
  readonly unit: DraftUnit | null;
  /** The words of what is measured; empty if there are none. */
  readonly name: string;
  /** The tiers that are named, highest first; empty if none is. */
  readonly tiers: readonly Tier[];
  /** The deadline; of a result, the last day that it tells of; `null` if none is known. */
  readonly due: string | null;
  /** Where the deadline comes from; `null` without one. */
  readonly dueBasis: DueBasis | null;
  /** What it is compared with ("so với năm 2025"). */
  readonly baseline: DraftBaseline | null;
  /** What a share is a share of, if that is printed ("/tổng số hồ sơ", "GRDP"). */
  readonly denominator: string | null;
  /** What is left out ("trừ …", "không bao gồm …"). */
  readonly exclusions: readonly string[];
  /** The indicator of the catalogue; `null` without a catalogue, or if none fits well enough. */
  readonly indicator: IndicatorMatch | null;
  /** Where each part stands in the text. */
  readonly spans: DraftSpans;
  /** What is doubtful, with both readings. */
  readonly doubts: readonly DraftDoubt[];
}
