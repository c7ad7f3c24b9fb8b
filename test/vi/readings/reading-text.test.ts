import { boundKinds, changeUnits, languages, tiers } from "dxplan";
import { draftActs, parseTargets, readingCodes, readingText } from "dxplan/vi";
import { describe, expect, test } from "vitest";
import { development } from "../corpus/development.ts";

describe("readingText", () => {
  test.for([
    ["2025-12-31", "2025-12-31", "31/12/2025"],
    ["1500", "1,500", "1.500"],
    ["1.5", "1.5", "1,5"],
    ["-1234567.25", "−1,234,567.25", "−1.234.567,25"],
    ["atLeast", "at least", "tối thiểu"],
    ["points", "percentage points", "điểm phần trăm"],
    ["district,commune", "district tier, commune tier", "cấp huyện, cấp xã"],
    ["commitment", "commitment", "cam kết"],
    ["unknown", "unknown", "chưa rõ"],
    ["year-before", "from the year before, every year", "so với năm trước, hằng năm"],
    ["plan-start", "from the start of the plan", "so với đầu kỳ kế hoạch"],
    ["a word of its own", "a word of its own", "a word of its own"],
  ] as const)("says %s as %s, in Vietnamese %s", ([reading, en, vi]) => {
    expect([
      readingText(reading, { language: "en" }),
      readingText(reading, { language: "vi" }),
    ]).toStrictEqual([en, vi]);
  });

  test("knows every reading that a draft can have", () => {
    const codes = new Set<string>([
      ...boundKinds,
      ...changeUnits,
      ...tiers,
      ...draftActs,
      ...readingCodes,
    ]);
    const isKnown = (reading: string): boolean =>
      /^\d{4}-\d\d-\d\d$/.test(reading) ||
      reading === String(Number(reading)) ||
      reading.split(",").every((code) => codes.has(code));
    const readings = development.flatMap(({ text, year }) =>
      parseTargets(text, year === undefined ? {} : { year }).flatMap(({ doubts }) =>
        doubts.flatMap((doubt) => doubt.readings),
      ),
    );
    expect(readings.length).toBeGreaterThan(50);
    expect(readings.filter((reading) => !isKnown(reading))).toStrictEqual([]);
  });

  test.for(languages)("has words of %s for every code of its own", (language) => {
    const said = readingCodes.map((code) => readingText(code, { language }));
    expect(new Set(said).size).toBe(readingCodes.length);
  });

  test.for([
    [[5, { language: "vi" }], "reading: expected a text"],
    [["none", { language: "fr" }], "language: expected en or vi"],
    [["none"], "language: expected en or vi"],
  ] as const)("refuses %j", ([given, message]) => {
    expect(() => Reflect.apply(readingText, null, given)).toThrow(message);
  });
});
