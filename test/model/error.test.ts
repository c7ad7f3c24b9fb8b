import {
  DxplanError,
  errorCodes,
  formatIssue,
  type Issue,
  isDxplanError,
  issueCodes,
} from "dxplan";
import { describe, expect, test } from "vitest";

const issue: Issue = {
  code: "bad-format",
  path: ["targets", 3, "due"],
  expected: "a calendar day",
  found: '"2025"',
};

const issueAt = (...path: Issue["path"]): Issue => ({ ...issue, path });

const many = (length: number) => Array.from({ length }, (_, at) => issueAt("targets", at));

describe("formatIssue", () => {
  test("says where, what was expected, what was found and the code", () => {
    expect(formatIssue(issue)).toMatchInlineSnapshot(
      `"targets[3].due: expected a calendar day, found "2025" (bad-format)"`,
    );
  });

  test.for<[where: string, path: Issue["path"]]>([
    ["input", []],
    ["title", ["title"]],
    ["title.vi", ["title", "vi"]],
    ["[0]", [0]],
    ["[0].value", [0, "value"]],
    ["targets[0].quantity.targets[12]", ["targets", 0, "quantity", "targets", 12]],
    ["related[1][2].why", ["related", 1, 2, "why"]],
  ])("says %s", ([where, path]) => {
    expect(formatIssue(issueAt(...path))).toBe(
      `${where}: expected a calendar day, found "2025" (bad-format)`,
    );
  });
});

describe("DxplanError", () => {
  test("is an error with a name, a code and every issue", () => {
    const error = new DxplanError("invalid-plan", "invalid plan", [issue]);

    expect(error).toBeInstanceOf(Error);
    expect(error).toBeInstanceOf(DxplanError);
    expect(error).toMatchObject({ name: "DxplanError", code: "invalid-plan", issues: [issue] });
    expect(String(error)).toMatchInlineSnapshot(`
      "DxplanError: invalid plan
        targets[3].due: expected a calendar day, found "2025" (bad-format)"
    `);
  });

  test("says no more than the subject if there is no issue", () => {
    expect(new DxplanError("missing-value", "scorePlan", []).message).toBe("scorePlan");
  });

  test("shows twenty issues in the message", () => {
    const lines = new DxplanError("invalid-plan", "invalid plan", many(20)).message.split("\n");

    expect(lines).toHaveLength(21);
    expect(lines.at(-1)).toMatch(/^ {2}targets\[19\]: /);
  });

  test.for([
    [21, 1],
    [1000, 980],
  ])(
    "of %d issues shows twenty in the message, counts the other %d and keeps all",
    ([count, rest]) => {
      const error = new DxplanError("invalid-plan", "invalid plan", many(count ?? 0));
      const lines = error.message.split("\n");

      expect(lines).toHaveLength(22);
      expect(lines.at(20)).toMatch(/^ {2}targets\[19\]: /);
      expect(lines.at(-1)).toBe(`  … and ${rest} more`);
      expect(error.issues).toStrictEqual(many(count ?? 0));
    },
  );
});

describe("isDxplanError", () => {
  /** The class as another copy of the package defines it. */
  class OtherCopy extends Error {
    override readonly name = "DxplanError";
    readonly code = "invalid-plan";
    readonly issues: readonly Issue[] = [issue];
  }

  test.for<[what: string, error: unknown]>([
    ["its own error", new DxplanError("invalid-plan", "invalid plan", [issue])],
    ["the error of another copy of the package", new OtherCopy()],
  ])("is true for %s", ([, error]) => {
    expect(isDxplanError(error)).toBe(true);
  });

  test.for<[what: string, error: unknown]>([
    ["undefined", undefined],
    ["null", null],
    ["text", "DxplanError"],
    ["another error", new Error("invalid plan")],
    ["an error with issues", Object.assign(new Error("invalid"), { issues: [issue] })],
    ["an error of this name only", Object.assign(new Error("invalid"), { name: "DxplanError" })],
    ["the same fields in no error", { ...new OtherCopy(), message: "invalid plan" }],
    ["the class", DxplanError],
  ])("is false for %s", ([, error]) => {
    expect(isDxplanError(error)).toBe(false);
  });
});

describe("the codes", () => {
  test.for<[what: string, codes: readonly string[]]>([
    ["issueCodes", issueCodes],
    ["errorCodes", errorCodes],
  ])("in %s are words with hyphens, each once", ([, codes]) => {
    expect(codes.filter((code) => !/^[a-z]+(-[a-z]+)+$|^unreadable$/.test(code))).toStrictEqual([]);
    expect(new Set(codes).size).toBe(codes.length);
  });
});
