import type { Tokens } from "../tokens/token.ts";
import type { Part } from "./part.ts";

/** A stretch of a sentence in which members are sought. */
export interface Stretch {
  readonly tokens: Tokens;
  readonly parts: readonly Part[];
  readonly outside: readonly boolean[];
  readonly from: number;
  readonly to: number;
}
