import { formatIssue, type Issue, type ParseResult } from "dxplan";

/** The issues of a failed parse; none of one that succeeded. */
export const issuesOf = (result: ParseResult<unknown>): readonly Issue[] =>
  result.success ? [] : result.error.issues;

/** The code and the path of every issue, `bad-format targets[0].due`, in alphabetical order. */
export const faultsOf = (result: ParseResult<unknown>): string[] =>
  issuesOf(result)
    .map((issue) => `${issue.code} ${formatIssue(issue).split(": expected")[0]}`)
    .toSorted();

/** What a call throws; nothing if it does not throw. */
export function thrownBy(call: () => unknown): unknown {
  try {
    call();
    return undefined;
  } catch (error) {
    return error;
  }
}
