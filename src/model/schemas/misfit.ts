import type { IssueCode } from "../error.ts";

/** Where a schema's own rules put their issues. */
export interface Context {
  addIssue(issue: {
    code: "custom";
    path: (string | number)[];
    message: string;
    params: { code: IssueCode };
  }): void;
}

/**
 * Adds a fault of the kind "does not fit together" to a schema's issues: the code travels in `params`,
 * what was expected in `message`.
 */
export function misfit(
  context: Context,
  code: IssueCode,
  path: readonly (string | number)[],
  expected: string,
): void {
  context.addIssue({ code: "custom", path: [...path], message: expected, params: { code } });
}
