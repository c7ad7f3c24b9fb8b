import { formatIssue, type Issue, isDxplanError, type ParseResult } from "dxplan";

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

const linesIn = (error: unknown, line: (issue: Issue) => string): unknown =>
  isDxplanError(error) ? [error.code, ...error.issues.map(line)] : error;

/** The code of a DxplanError and the path of each of its faults, `targets.0.due`; anything else as it is. */
export const pathsIn = (error: unknown): unknown => linesIn(error, ({ path }) => path.join("."));

/** The code of a DxplanError, and of each of its faults the code and the path; anything else as it is. */
export const codesIn = (error: unknown): unknown =>
  linesIn(error, ({ code, path }) => `${code} ${path.join(".")}`);
