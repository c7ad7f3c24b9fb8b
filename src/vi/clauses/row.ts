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

/** A row of a table. */
export interface Row {
  /** What it measures. */
  readonly name: Tokens;
  readonly unit: Tokens;
  /** Its deadline, where the table has a column of them. */
  readonly term: Placed | null;
  readonly values: readonly RowValue[];
}
