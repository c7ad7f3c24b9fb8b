import type * as z from "zod";
import { describe } from "../describe.ts";
import { type Issue, type IssueCode, issueCodes } from "../error.ts";
import type { Fault } from "./faults/fault.ts";
import { fieldsOf } from "./faults/loose.ts";

type ZodIssue = z.core.$ZodIssue;
type Path = Issue["path"];

/** Input that cannot even be looked at. */
export const unreadable: Issue = {
  code: "unreadable",
  path: [],
  expected: "plain data that can be read",
  found: "something that fails when it is read",
};

/** A fault of what fits together as an issue. */
export const issueOf = ({ code, path, expected }: Fault, input: unknown): Issue => ({
  code,
  path,
  expected,
  found: describe(valueAt(input, path)),
});

/** Every fault that a schema found, in dxplan's own words. */
export function issuesOf(error: z.ZodError, input: unknown): Issue[] {
  return error.issues.flatMap((issue) => translate(issue, [], input));
}

const pathOf = ({ path }: ZodIssue): Path =>
  path.map((step) => (typeof step === "symbol" ? String(step) : step));

/** One issue of the schema library as issues of ours, `prefix` being the path of the enclosing union. */
function translate(issue: ZodIssue, prefix: Path, input: unknown): Issue[] {
  const path = [...prefix, ...pathOf(issue)];
  const found = valueAt(input, path);
  const one = (code: IssueCode, expected: string): Issue[] => [
    { code: found === undefined ? "missing-field" : code, path, expected, found: describe(found) },
  ];
  switch (issue.code) {
    case "invalid_type":
      return one(isInfinite(found) ? "not-finite" : "wrong-type", nameOfType(issue));
    case "invalid_value":
      return one("not-an-option", issue.values.map((value) => describe(value)).join(" or "));
    case "invalid_format":
      return one("bad-format", issue.message);
    case "not_multiple_of":
      return one("wrong-type", issue.message);
    case "too_small":
      return one(
        "out-of-range",
        `${issue.inclusive ? "at least" : "more than"} ${limit(issue.minimum, issue.origin)}`,
      );
    case "too_big":
      return one(
        "out-of-range",
        `${issue.inclusive ? "at most" : "less than"} ${limit(issue.maximum, issue.origin)}`,
      );
    case "unrecognized_keys":
      return issue.keys.map((key) => ({
        code: "unknown-field",
        path: [...path, key],
        expected: "no field of this name",
        found: describe(ownValue(found, key)),
      }));
    case "invalid_union":
      return issue.errors.length === 0
        ? one("not-an-option", issue.message)
        : meant(issue.errors, found).flatMap((inner) => translate(inner, path, input));
    case "custom":
      return [{ code: codeOf(issue), path, expected: issue.message, found: describe(found) }];
    case "invalid_key":
    case "invalid_element":
      return one("wrong-type", issue.message);
  }
}

/** Whether a member of a union was not meant: its `kind`, which tells the members apart, is another. */
const isOtherKind = (issue: ZodIssue) =>
  issue.path.at(-1) === "kind" && issue.code === "invalid_value";

/**
 * How much of what stands there a member of a union has no place for: another kind of value, a field
 * that it lacks, a field that it needs.
 */
const strangeness = (issues: readonly ZodIssue[], found: unknown): number =>
  issues
    .map((issue) => {
      if (issue.code === "unrecognized_keys" && issue.path.length === 0) return issue.keys.length;
      const isWhole = issue.path.length === 0;
      const isAbsent = issue.path.length === 1 && valueAt(found, pathOf(issue)) === undefined;
      return issue.code === "invalid_type" && (isWhole || isAbsent) ? 1 : 0;
    })
    .reduce<number>((total, one) => total + one, 0);

/**
 * The faults of the member of a union that was meant: the one whose `kind` is right, then the one that
 * has a place for what stands there, then the one with the fewest faults. If no `kind` is right, its
 * options are those of all members.
 */
function meant(members: readonly (readonly ZodIssue[])[], found: unknown): readonly ZodIssue[] {
  const known = members.filter((issues) => !issues.some(isOtherKind));
  const farness = (issues: readonly ZodIssue[]) =>
    1000 * strangeness(issues, found) + issues.length;
  const nearest = (known.length > 0 ? known : members).reduce((best, issues) =>
    farness(issues) < farness(best) ? issues : best,
  );
  const values = members
    .flat()
    .flatMap((issue) => (isOtherKind(issue) && issue.code === "invalid_value" ? issue.values : []));
  return nearest.map((issue) =>
    isOtherKind(issue) && issue.code === "invalid_value"
      ? { ...issue, values: [...new Set(values)] }
      : issue,
  );
}

function valueAt(input: unknown, path: Path): unknown {
  return path.reduce((value, step) => ownValue(value, step), input);
}

const ownValue = (value: unknown, key: string | number): unknown =>
  Object.hasOwn(fieldsOf(value), key) ? fieldsOf(value)[key] : undefined;

const isInfinite = (value: unknown): boolean =>
  typeof value === "number" && !Number.isFinite(value);

const typeNames: Readonly<Record<string, string>> = {
  string: "text",
  number: "a finite number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "an object",
};

const nameOfType = (issue: { readonly expected: string; readonly message: string }): string =>
  // A message of ours says more than the name of a type.
  issue.message.startsWith("Invalid input")
    ? (typeNames[issue.expected] ?? issue.expected)
    : issue.message;

const limit = (number: number | bigint, origin: string): string => {
  if (origin === "string") return `${number} characters`;
  if (origin !== "array") return String(number);
  return number === 1 ? "1 item" : `${number} items`;
};

/** The code that a rule of ours put into its issue. */
function codeOf(issue: { readonly params?: Record<string, unknown> | undefined }): IssueCode {
  const code = issue.params?.["code"];
  return issueCodes.find((known) => known === code) ?? "wrong-type";
}
