import type { Tokens } from "../tokens/token.ts";
import type { Context } from "./context.ts";
import type { Reach } from "./reach.ts";
import type { Table } from "./rows.ts";

/** What holds after a line. */
export interface State {
  readonly context: Context;
  /** The table that goes on. */
  readonly table: Table | null;
  /** What the last row measures. */
  readonly row: Tokens;
  /** The unit that was said for all of a table. */
  readonly unit: Tokens;
  readonly reach: Reach;
}
