import { DxplanError } from "dxplan";
import { parseNumber, safeParseNumber } from "dxplan/vi";
import { describe, expect, test } from "vitest";

const faultsOf = (text: string) => {
  const result = safeParseNumber(text);
  return result.success ? [] : result.error.issues.map(({ code, expected }) => [code, expected]);
};

const wrongGroups = "digits in groups of three with one decimal mark";
const notOne = "a number that is no code, no day and not divided by 0";
const noNumber = "a number in digits or words";
const more = "nothing after the number but a unit";
const otherDigits = "the digits 0 to 9";
const comparator = "a number without a comparator before it";

describe("what is no number is refused, with the reason", () => {
  test.for<[text: string, reason: string]>([
    ["", "a number"],
    ["  \n\t", "a number"],
    ["\ufeff", "a number"],
    ["mười mấy", more],
    ["1.23.456", wrongGroups],
    ["1.2345.678", wrongGroups],
    ["1,23,456", wrongGroups],
    ["1.234.56", wrongGroups],
    ["0.123.456", wrongGroups],
    ["1234.567.890", wrongGroups],
    ["1,234.567,8", wrongGroups],
    ["01,5", wrongGroups],
    ["00,5", wrongGroups],
    ["-1.23.456", wrongGroups],
    ["1.23.456½", wrongGroups],
    ["31.12.2025", wrongGroups],
    [",5", noNumber],
    [".5", noNumber],
    ["5,", more],
    ["5.", more],
    ["1..2", more],
    ["1,,2", more],
    ["1.,2", more],
    ["1 2", more],
    ["1 23", more],
    ["01, 02", more],
    ["1 000 00", more],
    ["12 345 67", more],
    ["2025 000", more],
    ["5 5%", more],
    ["80%%", more],
    ["80% 90%", more],
    ["80% và 90%", more],
    ["80% trở lên", more],
    ["80 (tám mươi)", more],
    ["80; 90", more],
    ["80%.", more],
    ["5\n6", more],
    ["5 xã\nhuyện", more],
    ["5 \ud800", more],
    ["5 😀", more],
    ["hai triệu ba", more],
    ["hai mươi một", more],
    ["một trăm linh xã", more],
    ["hai phẩy", more],
    [`một phẩy${" một".repeat(13)}`, more],
    ["một hai ba", more],
    ["5 rưỡi", more],
    ["20 tr", more],
    ["20 tr.", more],
    ["5 tỷ triệu", more],
    ["5 - xã", more],
    ["5 xã -", more],
    // Half of what, where decimals stand already? Nor is more added to them.
    ["1,5 triệu rưỡi", more],
    ["1,5 triệu 200 nghìn", more],
    ["một phẩy năm triệu rưỡi", more],
    ["½½", more],
    ["12 345 ½", more],
    ["345 ½", more],
    ["1½2", more],
    ["1/2 triệu", more],
    ["7 trên 5", more],
    ["7 trên 21%", more],
    ["7% trên 21", more],
    ["7 trên 21 triệu", more],
    ["7 triệu trên 21", more],
    ["7 trên 21 km", more],
    ["7 xã trên 21", more],
    ["7 xã trên 21 hộ", more],
    ["7 trên 21 lượt/năm", more],
    ["7 trong số hai mươi mốt", more],
    ["0 trong số 0", more],
    ["2025 trên 3.000", more],
    ["7 trên một nửa", more],
    ["7 trên", more],
    ["$5 -", more],
    ["$5 - triệu", more],
    ["4G", notOne],
    ["1e5", notOne],
    ["1E+5", notOne],
    ["0x10", notOne],
    ["1_000", notOne],
    ["10:30", notOne],
    ["12/QĐ-TTg", notOne],
    ["57-NQ/TW", notOne],
    ["31/12/2025", notOne],
    ["1-3/2025", notOne],
    ["4/0", notOne],
    ["2 phần 3 triệu", notOne],
    ["4/0,0", notOne],
    ["1,5½", notOne],
    ["1,250½", notOne],
    ["QĐ12", noNumber],
    ["A4", noNumber],
    ["$", noNumber],
    ["$ triệu", noNumber],
    ["US$", noNumber],
    ["$5%", noNumber],
    ["$5 triệu đồng", noNumber],
    ["€5 triệu USD", noNumber],
    ["$4G", noNumber],
    ["-$5", noNumber],
    ["$-5", noNumber],
    ["A$5", noNumber],
    ["triệu USD 5", noNumber],
    ["- nửa", noNumber],
    ["hai phần ba triệu", noNumber],
    ["một phần mười nghìn", noNumber],
    ["NaN", noNumber],
    ["Infinity", noNumber],
    ["-Infinity", noNumber],
    ["--5", noNumber],
    ["-", noNumber],
    ["%", noNumber],
    ["tỷ đồng", noNumber],
    ["năm", noNumber],
    ["không", noNumber],
    ["năm xã", noNumber],
    ["nghìn", noNumber],
    ["mươi", noNumber],
    ["gấp", noNumber],
    ["gấp rút", noNumber],
    ["gấp 5 hồ sơ", noNumber],
    ["từ 80%", noNumber],
    ["nửa đầu năm", noNumber],
    ["năm 2025", noNumber],
    ["\ud800", noNumber],
    ["\u0000", noNumber],
    ["١٢", otherDigits],
    ["5 ١٢", otherDigits],
    ["1٢3", otherDigits],
    ["१२", otherDigits],
    ["𝟏𝟐", otherDigits],
    ["hơn một nửa", comparator],
    ["quá nửa", comparator],
    ["quá 50%", comparator],
    ["trên 50%", comparator],
    ["khoảng 3.000", comparator],
    ["ít nhất 80%", comparator],
    ["không quá 5", comparator],
    ["giảm 30%", comparator],
    ["tăng 5%", comparator],
  ])("%j", ([text, reason]) => {
    expect(faultsOf(text)).toStrictEqual([["bad-format", reason]]);
  });

  test.for([
    "20-15%",
    "15 - 15%",
    "3,3 - 3,2 triệu",
    "90% - 80%",
    "$6 - $5 triệu",
    "$5 triệu - €6 triệu",
    "5 triệu - $6 triệu",
  ])("%s does not rise, or is of two units", (text) => {
    expect(faultsOf(text)).toStrictEqual([["low-above-high", "two numbers of one unit that rise"]]);
  });

  test.for<[what: string, text: string, expected: string]>([
    ["400 nines", "9".repeat(400), "a number that a double can hold"],
    [
      "a number nearer to 0 than any double",
      `0,${"0".repeat(400)}1`,
      "a number that a double can hold",
    ],
    ["400 nines below 0", `-${"9".repeat(400)}`, "a number that a double can hold"],
    // 10³⁰⁰ times 10⁹ is no double any more.
    ["300 zeros and a scale word", `1${"0".repeat(300)} tỷ`, "a number that a double can hold"],
    ["ten thousand digits", "9".repeat(10_000), "at most 1000 characters"],
    ["a hundred thousand words", "hai ".repeat(100_000), "at most 1000 characters"],
    ["nested brackets", "(".repeat(5000), "at most 1000 characters"],
  ])("%s: out of range", ([, text, expected]) => {
    expect(faultsOf(text)).toStrictEqual([["out-of-range", expected]]);
  });
});

describe("an error", () => {
  test("names the function, the text and the reason", () => {
    expect(() => parseNumber("1.23.456")).toThrowErrorMatchingInlineSnapshot(`
      [DxplanError: parseNumber
        input: expected digits in groups of three with one decimal mark, found "1.23.456" (bad-format)]
    `);
  });

  test("has the code of texts", () => {
    const result = safeParseNumber("x");

    expect(result.success ? null : result.error.code).toBe("invalid-text");
  });

  test.for<[what: string, text: unknown, options: unknown, paths: readonly string[]]>([
    ["no text", 5, {}, ["text"]],
    ["null", null, undefined, ["text"]],
    ["a list", ["5"], undefined, ["text"]],
    ["another mark", "5", { decimal: "," }, ["decimal"]],
    ["a misspelt option", "5", { decimals: "comma" }, ["decimals"]],
    ["no options", "5", null, ["options"]],
    ["two faults", 5, { decimal: 1 }, ["text", "decimal"]],
  ])("of a call with %s is a caller's mistake", ([, text, options, paths]) => {
    // What an untyped caller may do.
    const fails = (): unknown => Reflect.apply(parseNumber, null, [text, options]);

    expect(fails).toThrow(DxplanError);
    expect(fails).toThrow(
      expect.objectContaining({
        code: "invalid-argument",
        issues: paths.map((path) => expect.objectContaining({ path: [path] })),
      }),
    );
  });
});
