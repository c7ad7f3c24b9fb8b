import type { Expected } from "./clause.ts";
import type { Draft } from "./draft.ts";

/** A label and the draft that says the same. */
export interface Match {
  readonly expected: Expected;
  readonly draft: Draft;
}
