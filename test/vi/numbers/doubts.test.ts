import { type DecimalMark, type NumberDoubtCode, parseNumber, safeParseNumber } from "dxplan/vi";
import { describe, expect, test } from "vitest";

describe("without a mark", () => {
  test.for<[text: string, code: NumberDoubtCode, readings: readonly number[]]>([
    // A comma and three digits: decimals by law, a group in English tables.
    ["267,680", "group-or-decimal", [267.68, 267_680]],
    ["1,234", "group-or-decimal", [1.234, 1234]],
    ["12,000", "group-or-decimal", [12, 12_000]],
    ["-1,234", "group-or-decimal", [-1.234, -1234]],
    ["63,125 triệu đồng", "group-or-decimal", [63_125_000, 63_125_000_000]],
    ["7,035%", "group-or-decimal", [7.035, 7035]],
    // A dot and three digits: groups by law, but seldom in a percentage.
    ["1.823%", "group-or-decimal", [1823, 1.823]],
    ["-1.500%", "group-or-decimal", [-1500, -1.5]],
    // What only English notation can be.
    ["34,047,796", "english-notation", [34_047_796]],
    ["1,000,000", "english-notation", [1_000_000]],
    ["1,234.56", "english-notation", [1234.56]],
    ["1,234,567.8", "english-notation", [1_234_567.8]],
    ["12.34", "english-notation", [12.34]],
    ["1.2345", "english-notation", [1.2345]],
    ["12.5%", "english-notation", [12.5]],
    ["4.0", "english-notation", [4]],
    ["1234.567", "english-notation", [1234.567]],
    ["1.1 nghìn tỷ", "english-notation", [1.1e12]],
    // Blanks between digits.
    ["12 345", "one-or-two-numbers", [12_345, 12]],
    ["1 234 567", "one-or-two-numbers", [1_234_567, 1]],
    ["12 345,5", "one-or-two-numbers", [12_345.5, 12]],
    // What may be a time.
    ["6/2025", "fraction-or-month", [6 / 2025]],
    ["12/2030", "fraction-or-month", [12 / 2030]],
    ["31/12", "fraction-or-day", [31 / 12]],
    ["24/7", "fraction-or-day", [24 / 7]],
    ["10/10", "fraction-or-day", [1]],
    ["31/12 xã", "fraction-or-day", [31 / 12]],
    ["2021-2025", "numbers-or-years", [2021, 2025]],
    ["2021 - 2030", "numbers-or-years", [2021, 2030]],
  ])("%s: %s", ([text, code, readings]) => {
    expect(parseNumber(text).doubts).toStrictEqual([{ code, readings }]);
  });

  test.for([
    "13/2025",
    "4/12",
    "12/12 xã",
    "63/35",
    "1.440/1.823",
    "2.021-2.025",
    "12/13",
    "6/1899",
  ])("%s: none", (text) => {
    expect(parseNumber(text).doubts).toStrictEqual([]);
  });

  test("of both ends of a range, in their order", () => {
    expect(parseNumber("1,250 - 1.5 triệu").doubts).toStrictEqual([
      { code: "group-or-decimal", readings: [1_250_000, 1_250_000_000] },
      { code: "english-notation", readings: [1_500_000] },
    ]);
  });

  test("of ends below 0", () => {
    expect(parseNumber("-1,250 - -1,125%").doubts).toStrictEqual([
      { code: "group-or-decimal", readings: [-1.25, -1250] },
      { code: "group-or-decimal", readings: [-1.125, -1125] },
    ]);
    expect(parseNumber("-1.500 - -1.250%").doubts).toStrictEqual([
      { code: "group-or-decimal", readings: [-1500, -1.5] },
      { code: "group-or-decimal", readings: [-1250, -1.25] },
    ]);
  });

  test("of both parts of a fraction", () => {
    expect(parseNumber("1,440/1,823").doubts).toStrictEqual([
      { code: "group-or-decimal", readings: [1.44, 1440] },
      { code: "group-or-decimal", readings: [1.823, 1823] },
    ]);
  });

  test("of decimals with a point after blanks, once", () => {
    expect(parseNumber("12 345.5").doubts).toStrictEqual([
      { code: "english-notation", readings: [12_345.5] },
    ]);
  });
});

describe("with a mark nothing is doubtful about groups and decimals", () => {
  test.for<[text: string, decimal: DecimalMark, value: number]>([
    ["267,680", "comma", 267.68],
    ["267,680", "point", 267_680],
    ["1.823", "comma", 1823],
    ["1.823", "point", 1.823],
    ["1.823%", "comma", 1823],
    ["12.34", "point", 12.34],
    ["34,047,796", "point", 34_047_796],
    ["1,234.5", "point", 1234.5],
    ["1.234,5", "comma", 1234.5],
    ["0.8241", "point", 0.8241],
  ])("%s with a %s is %d", ([text, decimal, value]) => {
    expect(parseNumber(text, { decimal })).toMatchObject({ value, doubts: [] });
  });

  test.for<[text: string, decimal: DecimalMark]>([
    ["0.8241", "comma"],
    ["34,047,796", "comma"],
    ["1,234.5", "comma"],
    ["12.34", "comma"],
    ["0,8241", "point"],
    ["1.234,5", "point"],
    ["12,5", "point"],
  ])("%s with a %s is refused", ([text, decimal]) => {
    expect(safeParseNumber(text, { decimal }).success).toBe(false);
  });

  test("an option that is not given is as none", () => {
    expect(parseNumber("267,680", {}).doubts).toHaveLength(1);
  });
});
