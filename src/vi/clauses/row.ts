import type { Tier } from "../../model/tier.ts";
import type { Tokens } from "../tokens/token.ts";
import type { Placed } from "./context.ts";
import type { DraftAct } from "./target-draft.ts";

/** A number of a row, and what the head of its column says of it. */
export interface RowValue {
  readonly cell: Tokens;
  readonly horizon: Placed | null;
  readonly act: DraftAct | null;
  readonly tiers: readonly Tier[];
  /** The unit of its column. */
  readonly unit: Tokens;
}

/** Deeper than all that has a marker: what a row between others says of those under it, and the head of a column. */
export const bandLevel = 98;
export const cellLevel = 99;

/** What a row sets in words alone. */
export interface RowTask {
  readonly cell: Tokens;
  /** Whether its table has a column of deadlines. */
  readonly isDated: boolean;
  /** Whether what it sets is due: a column of deadlines, and none that tells what was done. */
  readonly isDue: boolean;
}

/** A row of a table. */
export interface Row {
  /** What it measures. */
  readonly name: Tokens;
  readonly unit: Tokens;
  /** Its deadline, where the table has a column of them. */
  readonly term: Placed | null;
  readonly values: readonly RowValue[];
  /** What it sets in words, in a table with no numbers; `null` in any other. */
  readonly task: RowTask | null;
}
