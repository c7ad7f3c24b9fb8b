import type { Tier } from "../../model/tier.ts";
import type { Horizon } from "../dates/horizon.ts";
import type { Span } from "../types.ts";
import type { Legend } from "./legend.ts";
import type { DraftAct } from "./target-draft.ts";

/** A horizon and where it stands in the text. */
export interface Placed {
  readonly horizon: Horizon;
  readonly span: Span;
}

/** What a heading says of what stands under it. */
export interface Scope {
  readonly level: number;
  /** Whether it opens a list whatever its markers: "Đến năm 2025:". */
  readonly isOpening: boolean;
  /** Whether work to be done stands under it, and no targets: "Nhiệm vụ và giải pháp". */
  readonly isWork: boolean;
  /** Whether it is about what work is paid with: "Kinh phí thực hiện". */
  readonly isFunding: boolean;
  readonly horizon: Placed | null;
  readonly act: DraftAct | null;
  /** What it says of figures in brackets under it. */
  readonly legend: Legend | null;
  readonly tiers: readonly Tier[];
}

/** What the text has said so far. */
export interface Context {
  /** The headings above, the outermost first. */
  readonly scopes: readonly Scope[];
  /** The deadline of the last sentence that committed by one. */
  readonly running: Placed | null;
  /** The latest deadline of the text so far. */
  readonly latest: Placed | null;
  /** A time named before any deadline, as in a title. */
  readonly weak: Placed | null;
  /** What the last sentence with a number did. */
  readonly act: DraftAct | null;
  /** Whether the sentence before, in the same line, tells what a document sets. */
  readonly isOfPlan: boolean;
  /** The year in which the text was written, as far as it tells. */
  readonly year: number | null;
}

/** Before a text begins. */
export const noContext = (year: number | null): Context => ({
  scopes: [],
  running: null,
  latest: null,
  weak: null,
  act: null,
  isOfPlan: false,
  year,
});

/** What the nearest heading says that says anything of it. */
export function governing<T>({ scopes }: Context, said: (scope: Scope) => T | null): T | null {
  for (let at = scopes.length - 1; at >= 0; at--) {
    const scope = scopes[at];
    const value = scope === undefined ? null : said(scope);
    if (value !== null) return value;
  }
  return null;
}
