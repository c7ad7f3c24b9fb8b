import type { IssueCode } from "../../error.ts";

/** Something in otherwise well-shaped input that does not fit together. */
export interface Fault {
  readonly code: IssueCode;
  readonly path: readonly (string | number)[];
  readonly expected: string;
}
