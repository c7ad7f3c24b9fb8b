import { DxplanError } from "dxplan";
import { formatNumber, type ParsedNumber, parseNumber } from "dxplan/vi";
import { describe, expect, test } from "vitest";

describe("a number", () => {
  test.for<[value: number, text: string]>([
    [0, "0"],
    [-0, "0"],
    [7, "7"],
    [999, "999"],
    [1000, "1.000"],
    [1823, "1.823"],
    [-1823.5, "−1.823,5"],
    [34_047_796, "34.047.796"],
    [0.8241, "0,8241"],
    [0.5, "0,5"],
    [267.681, "267,681"],
    [0.1 + 0.2, "0,30000000000000004"],
    [1e21, "1.000.000.000.000.000.000.000"],
    [1.5e-7, "0,00000015"],
    [-1e-7, "−0,0000001"],
    [2 ** 53, "9.007.199.254.740.992"],
    [5e-324, `0,${"0".repeat(323)}5`],
    // 1.7976931348623157 · 10³⁰⁸: 17 digits and 292 zeros, in groups from the right.
    [Number.MAX_VALUE, `179.769.313.486.231.570${".000".repeat(97)}`],
  ])("%d is %s", ([value, text]) => {
    expect(formatNumber(value)).toBe(text);
  });

  test.for<[value: number, decimals: number, text: string]>([
    [2 / 3, 2, "0,67"],
    [0.40965, 4, "0,4097"],
    [1.005, 2, "1,01"],
    [-1.005, 2, "−1,01"],
    [1823.5, 0, "1.824"],
    [1823.5, 2, "1.823,5"],
    [0.004, 2, "0"],
    [-0.004, 2, "0"],
    [999.96, 1, "1.000"],
    [1e21, 4, "1.000.000.000.000.000.000.000"],
    [5e-324, 12, "0"],
    // Not more decimals than are asked for: nothing to round, to the last bit.
    [-821_952.0216807723, 12, "−821.952,0216807723"],
    [967_024.9246992171, 12, "967.024,9246992171"],
    [425_373.57518449426, 11, "425.373,57518449426"],
    [0.000001, 6, "0,000001"],
    [0.0000005, 6, "0,000001"],
    [0.0000004, 6, "0"],
    // Halves of the digits themselves: …,06354955 is below the half of the fourth decimal, and a product by 100 of
    // 51 billion and some halves is no double.
    [-337_908.0635495484, 4, "−337.908,0635"],
    [51_092_458_011_796.805, 2, "51.092.458.011.796,81"],
    // Noise of a calculation, 100 · 0,285, is no reason to round down.
    [28.499999999999996, 0, "29"],
    [0.40964999999999996, 4, "0,4097"],
  ])("%d with %d decimals at most is %s", ([value, decimals, text]) => {
    expect(formatNumber(value, { decimals })).toBe(text);
  });
});

describe("what was read", () => {
  test.for<[given: string, text: string]>([
    ["1.823", "1.823"],
    ["7,03 %", "7,03%"],
    ["5 ‰", "5‰"],
    ["15–20% GRDP", "15-20% GRDP"],
    ["2 điểm %", "2 điểm phần trăm"],
    ["72.865 tỉ đồng", "72.865 tỷ đồng"],
    ["1,1 nghìn tỷ đồng", "1.100 tỷ đồng"],
    ["63,1 triệu đồng", "63,1 triệu đồng"],
    ["63,1 triệu đồng/người/năm", "63,1 triệu đồng/người/năm"],
    ["-2,5 tỷ đồng", "−2,5 tỷ đồng"],
    // 63,125 could be groups: in full.
    ["63,1250 triệu đồng", "63.125.000 đồng"],
    ["999.999 đồng", "999.999 đồng"],
    ["1.000.000 đồng", "1 triệu đồng"],
    ["0 đồng", "0 đồng"],
    ["1.234.567.891 đồng", "1,234567891 tỷ đồng"],
    // A noun that begins with đồng is no money.
    ["3.000.000 đồng hồ", "3.000.000 đồng hồ"],
    ["1,1 nghìn tỷ", "1.100.000.000.000"],
    ["2.680 USD", "2.680 USD"],
    ["3,2 - 3,3 triệu đồng", "3,2-3,3 triệu đồng"],
    ["800 nghìn - 1,2 triệu đồng", "800.000-1.200.000 đồng"],
    ["-5 đến -3%", "−5 - −3%"],
    ["-5 đến 3%", "−5 - 3%"],
    ["5/người", "5/người"],
    ["4/12", "4/12"],
    ["1.440/1.823 TTHC", "1.440/1.823 TTHC"],
    ["một nửa số xã", "1/2 số xã"],
    ["gấp đôi", "2 lần"],
    ["gấp 1,5 - 2 lần", "1,5-2 lần"],
    ["bảy mươi phần trăm", "70%"],
    ["100 người mỗi năm", "100 người/năm"],
    ["12", "12"],
  ])("%s is written %s, which says the same", ([given, text]) => {
    const parsed = parseNumber(given);

    expect(formatNumber(parsed)).toBe(text);
    expect(parseNumber(text)).toStrictEqual(parsed);
  });

  test.for<[given: string, decimals: number, text: string]>([
    ["72.865,4 tỷ đồng", 0, "72.865 tỷ đồng"],
    ["63,16 triệu đồng", 1, "63,2 triệu đồng"],
    ["hai phần ba", 0, "2/3"],
    ["15,26–20,34%", 1, "15,3-20,3%"],
    ["2,55 lần", 1, "2,6 lần"],
  ])("%s with %d decimals at most is %s", ([given, decimals, text]) => {
    expect(formatNumber(parseNumber(given), { decimals })).toBe(text);
  });

  test("is written from its values alone", () => {
    const parsed: ParsedNumber = {
      kind: "number",
      value: 5,
      unit: null,
      perYear: true,
      doubts: [],
    };

    expect(formatNumber(Object.freeze(parsed))).toBe("5/năm");
  });
});

describe("a caller's mistake", () => {
  test.for<[what: string, value: unknown, options: unknown, paths: readonly string[]]>([
    ["NaN", Number.NaN, {}, ["value"]],
    ["infinity", Number.POSITIVE_INFINITY, {}, ["value"]],
    ["text", "5", undefined, ["value"]],
    ["null", null, undefined, ["value"]],
    ["a list", [5], undefined, ["value"]],
    ["another kind", { kind: "level", value: 5, unit: null }, undefined, ["value"]],
    ["no kind", { value: 5, unit: null }, undefined, ["value"]],
    ["a name that all objects have", { kind: "toString", unit: null }, undefined, ["value"]],
    ["no number", { kind: "number", value: "5", unit: null }, undefined, ["value"]],
    ["half a range", { kind: "range", low: 5, unit: null }, undefined, ["value"]],
    ["a range that falls", { kind: "range", low: 5, high: 1, unit: null }, undefined, ["value"]],
    [
      "a part of nothing",
      { kind: "fraction", numerator: 1, denominator: 0, unit: null },
      undefined,
      ["value"],
    ],
    ["a unit of another shape", { kind: "number", value: 5, unit: "%" }, undefined, ["value"]],
    ["too many decimals", 5, { decimals: 13 }, ["decimals"]],
    ["half a decimal", 5, { decimals: 0.5 }, ["decimals"]],
    ["an option of the other formatNumber", 5, { language: "vi" }, ["language"]],
    ["two faults", Number.NaN, { decimals: -1 }, ["value", "decimals"]],
  ])("%s", ([, value, options, paths]) => {
    const fails = (): unknown => Reflect.apply(formatNumber, null, [value, options]);

    expect(fails).toThrow(DxplanError);
    expect(fails).toThrow(
      expect.objectContaining({
        code: "invalid-argument",
        issues: paths.map((path) => expect.objectContaining({ path: [path] })),
      }),
    );
  });
});
