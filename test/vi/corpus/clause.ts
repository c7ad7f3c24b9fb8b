import type { BoundKind, DoubtCode, QuantityKind, Tier } from "dxplan";

/**
 * What the number of a target counts in. `amount` is in whole currency units (đồng, USD), `percent` is 0 to 100,
 * `places` are those of a ranking, `points` are percentage points or points of a score that change by so much,
 * `size` is an area, a length or a weight.
 */
export type Unit =
  | "percent"
  | "points"
  | "count"
  | "amount"
  | "rank"
  | "places"
  | "score"
  | "times"
  | "days"
  | "hours"
  | "minutes"
  | "speed"
  | "size";

/** A comparator with its number or numbers; a change carries its sign, and its comparator goes with the sign. */
export type Bound =
  | { readonly kind: Exclude<BoundKind, "between" | "within">; readonly value: number }
  | { readonly kind: "between"; readonly low: number; readonly high: number };

/** What is said now and then. */
export interface Aside {
  /** The tiers that are named. */
  readonly tiers?: readonly Tier[];
  /** How many units a place is among, or the whole of a fraction. */
  readonly of?: number;
  /** The year of the base. */
  readonly baseline?: number;
  /** How many things are left out. */
  readonly exclusions?: number;
  /** What a careful reader must doubt. What is in doubt is not held against a draft (see {@link measure}). */
  readonly doubt?: DoubtCode;
}

/** One target, or one figure reported, that a careful official finds in a clause. */
export interface Expected extends Aside {
  /** Promised, or reported. */
  readonly act: "commitment" | "result";
  /** What it speaks of. */
  readonly quantity: Exclude<QuantityKind, "milestone">;
  /** The comparator; none for a statement. */
  readonly bound: Bound | null;
  /** What the number counts in; none for a statement. */
  readonly unit: Unit | null;
  /** The last day; of a figure reported, the last day of its period. None where none is printed. */
  readonly due: string | null;
}

/**
 * A clause as found in a plan or a report, with what a careful official finds in it, in order.
 *
 * Rules that hold for all labels:
 *
 * - "level" is the value of an indicator, so also "500 doanh nghiệp" and "1,1 nghìn tỷ đồng"; "count" is only
 *   how many of a list of targets or tasks are done ("9/21 chỉ tiêu").
 * - "tăng/giảm n %", "tăng n bậc", "gấp n lần" (of an earlier value) are changes, with a sign: "giảm ít nhất 20 %" is
 *   at most −20, and ten places up is −10. "/năm", "hằng năm" and "tốc độ tăng (trưởng)" make it a growth.
 *   "từ 65 % lên 80 %", "xuống còn 5 %" are levels; what they start from is no target of its own.
 * - "ước đạt 80 %" reports 80, bare; "khoảng", "gần", "xấp xỉ" are about; "top 10", "nhóm 10" are at most the 10th.
 *   A comparator before several tiers holds for all of them. A printed comparator wins over "duy trì", and
 *   "duy trì" over "nhóm".
 * - A tier is one that is named ("cấp xã", "khối huyện"); units that are counted ("75 % xã") name none.
 * - A share said as a part ("một nửa", "9/10 hộ") is a level in percent. "15/18 xã" is 15 of 18. A
 *   fraction that a percentage repeats, and a count with its share in brackets, are one target, the percentage.
 *   A figure in brackets in another currency is no second target.
 * - A result before its time ("năm 2022: 71 %") is a result of its own. Results without a number are left out.
 * - A statement is a commitment to an end state with no threshold; a task ("đẩy mạnh", "tăng cường") is none.
 *   "Mọi", "tất cả", "toàn bộ" without a number is a statement, but 100 % at the end of a series of shares.
 *   "Dự kiến" commits, "ước" reports.
 *   Figures that place the story (people at a meeting, area, villages, tasks of an annex, money set aside) are none.
 * - "trước ngày 01/7" ends on 30/6, "trước năm 2028" with 2027; "trong quý II/2024" on 30/6/2024.
 * - A change or a figure "so với năm 2020", "từ 61 % năm 2020" has 2020 as its base.
 */
export interface Clause {
  /**
   * Stable: "d-" of those developed on, "h-" of those held out at first, "f-" of those never looked at, "u-"
   * of another writer, "b-" and "n-" of a third and a fourth, of which the even numbers were never looked at.
   */
  readonly id: string;
  /** The text as given. */
  readonly text: string;
  /** The year of the document, where it is needed. */
  readonly year?: number;
  /** In order of the text. */
  readonly targets: readonly Expected[];
}
