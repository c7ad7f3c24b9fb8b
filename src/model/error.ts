/**
 * What can be wrong with input. Shape first, then what does not fit together.
 *
 * Shape:
 *
 * - `missing-field` - a field that must be there is not
 * - `unknown-field` - a field that does not exist, by its name
 * - `wrong-type` - another kind of value: a number as text, `null`, a list
 * - `not-finite` - NaN or an infinity
 * - `not-an-option` - a word that is not in the closed set
 * - `out-of-range` - a number or a length beyond its limits
 * - `bad-format` - text that is no id, day or address
 * - `unreadable` - the input cannot be read at all
 *
 * What does not fit together:
 *
 * - `unknown-indicator` - a target names an indicator that the plan does not define
 * - `unknown-base` - a change is counted from a target that the plan does not have on its indicator
 * - `unknown-target` - another reference to a target that the plan does not have
 * - `unknown-organisation` - an owner that the plan does not name
 * - `duplicate-id` - an id, or an observation, stands twice
 * - `duplicate-tier` - a tier stands twice in one list
 * - `impossible-tier` - a tier above the plan's unit; a unit of a tier that its parent, its kind or its days do not allow
 * - `due-before-start` - a deadline before the start of the plan
 * - `basis-without-due` - a `dueBasis` with no deadline
 * - `start-after-end` - a period or a validity that ends before it starts
 * - `contradicts-direction` - a bound or an amount that asks for the worse
 * - `low-above-high` - a range whose low edge lies above its high edge
 * - `unit-mismatch` - a rank of something that is no rank, or the reverse
 * - `rank-beyond-field` - a place above the number of units, below 1, or not whole
 * - `count-beyond-members` - a count above the number of its members
 * - `bound-mismatch` - a comparator that this quantity cannot have
 * - `reference-cycle` - a target that, step by step, is based on or replaces itself; a node that contains itself; a
 *   unit that, step by step, belongs to itself
 * - `unknown-member` - a node names a member that the index does not have
 * - `no-weight` - the weights of a node's members are all 0
 * - `missing-maximum` - a node sums the points of a member that has none
 * - `not-rising` - numbers that are to rise do not
 * - `unknown-unit` - a unit names a parent, a predecessor or a successor that the territory does not have
 * - `outside-parent` - a unit exists on days on which its parent does not
 * - `succession-mismatch` - predecessors and successors that contradict each other, or overlap in time
 * - `unequal-columns` - columns of one table that differ in length
 *
 * A call:
 *
 * - `bad-argument` - an argument or an option that the function cannot take
 * - `ambiguous-code` - a bare code that means one unit before a day and another after
 *
 * @category Errors
 */
export const issueCodes = [
  "missing-field",
  "unknown-field",
  "wrong-type",
  "not-finite",
  "not-an-option",
  "out-of-range",
  "bad-format",
  "unreadable",
  "unknown-indicator",
  "unknown-base",
  "unknown-target",
  "unknown-organisation",
  "duplicate-id",
  "duplicate-tier",
  "impossible-tier",
  "due-before-start",
  "basis-without-due",
  "start-after-end",
  "contradicts-direction",
  "low-above-high",
  "unit-mismatch",
  "rank-beyond-field",
  "count-beyond-members",
  "bound-mismatch",
  "reference-cycle",
  "unknown-member",
  "no-weight",
  "missing-maximum",
  "not-rising",
  "unknown-unit",
  "outside-parent",
  "succession-mismatch",
  "unequal-columns",
  "bad-argument",
  "ambiguous-code",
] as const;

/**
 * One of {@link issueCodes}.
 *
 * @category Errors
 */
export type IssueCode = (typeof issueCodes)[number];

/**
 * One fault of the input: where, what was expected, what was found.
 *
 * @category Errors
 */
export interface Issue {
  /** What kind of fault. */
  readonly code: IssueCode;
  /** The way to the offending field: names and positions from 0. */
  readonly path: readonly (string | number)[];
  /** What would have been right. */
  readonly expected: string;
  /** What was there, cut to a readable length. */
  readonly found: string;
}

/**
 * What an error is about:
 *
 * - `invalid-plan`, `invalid-observations` - the input of a parser
 * - `invalid-index` - the definition of an index
 * - `invalid-territory` - the units of a territory
 * - `ambiguous-unit` - a bare code that means one unit before a day and another after, without a day
 * - `invalid-text` - a Vietnamese text that is no number, or no time
 * - `invalid-argument` - a caller's mistake
 * - `missing-value` - a value is missing and `missing: "error"` was asked for
 *
 * @category Errors
 */
export const errorCodes = [
  "invalid-plan",
  "invalid-observations",
  "invalid-index",
  "invalid-territory",
  "ambiguous-unit",
  "invalid-text",
  "invalid-argument",
  "missing-value",
] as const;

/**
 * One of {@link errorCodes}.
 *
 * @category Errors
 */
export type ErrorCode = (typeof errorCodes)[number];

const longestName = 60;

/** A name after a point; in brackets, quoted and cut, if it is none that could stand there. */
const stepText = (step: string, isFirst: boolean): string => {
  if (/^[\p{L}_$][\p{L}\p{N}_$-]*$/u.test(step) && step.length <= longestName) {
    return isFirst ? step : `.${step}`;
  }
  const shown = step.length <= longestName ? step : `${step.slice(0, longestName)}…`;
  return `[${JSON.stringify(shown)}]`;
};

/** `["targets", 3, "due"]` as `targets[3].due`. */
const pathText = (path: Issue["path"]): string =>
  path
    .map((step, at) => (typeof step === "number" ? `[${step}]` : stepText(step, at === 0)))
    .join("");

/** As many issues as a person reads in a console; all of them stand in `issues`. */
const issuesInMessage = 20;

const messageOf = (subject: string, issues: readonly Issue[]): string => {
  const lines = issues.slice(0, issuesInMessage).map(formatIssue);
  const more = issues.length - lines.length;
  return [subject, ...lines, ...(more > 0 ? [`… and ${more} more`] : [])].join("\n  ");
};

/**
 * One line for one issue: the path, what was expected, what was found.
 *
 * @param issue - The issue.
 * @returns A line without a line break.
 * @example
 * ```ts
 * formatIssue({ code: "bad-format", path: ["targets", 3, "due"], expected: "a day", found: '"2025"' });
 * // => 'targets[3].due: expected a day, found "2025" (bad-format)'
 * ```
 * @category Errors
 */
export function formatIssue(issue: Issue): string {
  const where = issue.path.length === 0 ? "input" : pathText(issue.path);
  return `${where}: expected ${issue.expected}, found ${issue.found} (${issue.code})`;
}

/**
 * The only error that dxplan throws: a code, and every fault at once.
 *
 * @example
 * ```ts
 * const error = new DxplanError("invalid-argument", "rank", [
 *   { code: "bad-argument", path: ["decimals"], expected: "a whole number", found: "0.5" },
 * ]);
 * error.message;
 * // => "rank\n  decimals: expected a whole number, found 0.5 (bad-argument)"
 * ```
 * @category Errors
 */
export class DxplanError extends Error {
  override readonly name = "DxplanError";
  /** What the error is about. */
  readonly code: ErrorCode;
  /** Every fault that was found, at least one. */
  readonly issues: readonly Issue[];

  /**
   * @param code - What the error is about.
   * @param subject - What was being done, for the first line of the message.
   * @param issues - Every fault that was found.
   */
  constructor(code: ErrorCode, subject: string, issues: readonly Issue[]) {
    super(messageOf(subject, issues));
    this.code = code;
    this.issues = issues;
  }
}

/**
 * Whether something caught is a {@link DxplanError}, from whichever copy of the package (ESM or CJS)
 * it comes: `instanceof` is false between two copies.
 *
 * @param error - Anything that was caught.
 * @returns `true` for a `DxplanError`.
 * @example
 * ```ts
 * isDxplanError(new Error("something else"));
 * // => false
 * ```
 * @category Errors
 */
export function isDxplanError(error: unknown): error is DxplanError {
  return error instanceof Error && error.name === "DxplanError" && "issues" in error;
}
