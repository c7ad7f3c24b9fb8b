import type { Tier } from "../../model/tier.ts";
import type { Horizon } from "../dates/horizon.ts";
import type { Comparator } from "../lexicon/comparators.ts";
import type { Numeral } from "../numbers/numeral.ts";
import type { DraftAct } from "./target-draft.ts";

/** From one piece of a sentence up to, but without, another. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** What the words before a number say of it. */
export interface Lead {
  /** The comparator; `null` if none is printed. */
  readonly comparator: Comparator | null;
  /** Whether a verb ("đạt", "chiếm") makes the number the predicate of what stands before. */
  readonly isReached: boolean;
  /** Whether a verb ("có", "phủ", "hình thành") has the number and what follows as its object. */
  readonly isObject: boolean;
  /** Up, down, or no change: the number is the level itself. */
  readonly change: "rise" | "fall" | null;
  /** Whether the change is "thêm": points or percent. */
  readonly isFurther: boolean;
  /** Whether it is what a change starts from ("từ 60% …"). */
  readonly isFrom: boolean;
  /** Whether it is what a change ends at ("… lên 80%"). */
  readonly isTo: boolean;
  /** Whether it is an average over years. */
  readonly isAverage: boolean;
  /** Whether it is of every year. */
  readonly isYearly: boolean;
  /** What the verb says of commitment or result; `null` if nothing. */
  readonly act: DraftAct | null;
}

/** A number that is compared, with its comparators and its unit. */
export interface Measure extends Range {
  readonly kind: "measure";
  readonly lead: Lead;
  readonly numeral: Numeral;
  /** The first piece of the number itself, after the lead. */
  readonly at: number;
  /** Whether no words around it compare it: a target only in a list or after a cue. */
  readonly isBare: boolean;
  /** The comparator after the number ("trở lên"). */
  readonly after: Comparator | null;
}

/** A place, or a leading group, in a ranking. */
export interface Rank extends Range {
  readonly kind: "rank";
  readonly comparator: Comparator;
  readonly value: number;
  /** Among how many; `null` if that is not printed. */
  readonly of: number | null;
  /** The number itself: its first piece, and the first after it. */
  readonly at: number;
  readonly valueEnd: number;
  /** Whether it is where a change starts: "từ vị trí 15/34 lên …". */
  readonly isFrom: boolean;
  readonly doubts: Numeral["doubts"];
}

/** A part of a sentence. */
export type Part =
  | (Range & { readonly kind: "words" })
  | (Range & { readonly kind: "separator"; readonly mark: string })
  | (Range & { readonly kind: "open" | "close" })
  | (Range & { readonly kind: "cue"; readonly act: DraftAct })
  | (Range & { readonly kind: "horizon"; readonly horizon: Horizon })
  | (Range & { readonly kind: "baseline"; readonly year: number | null; readonly isPast: boolean })
  | (Range & { readonly kind: "exclusion" })
  | (Range & { readonly kind: "denominator" })
  /** Words that say something of a number further off, and are of no name: "không để", "trở lên". */
  | (Range & { readonly kind: "aside" })
  | (Range & { readonly kind: "tiers"; readonly tiers: readonly Tier[] })
  | Measure
  | Rank;
