import { fc, test as given } from "@fast-check/vitest";
import { formatDay, formatNumber, formatRatio, type Language } from "dxplan";
import { describe, expect, test } from "vitest";
import { refusedBy } from "../measure/refused.ts";

describe("a number", () => {
  test.for<{ value: number; en: string; vi: string; decimals?: number }>([
    { value: 0, en: "0", vi: "0" },
    { value: -0, en: "0", vi: "0" },
    { value: 80, en: "80", vi: "80" },
    { value: 83.21, en: "83.21", vi: "83,21" },
    { value: 1823, en: "1,823", vi: "1.823" },
    { value: 1234567.5, en: "1,234,567.5", vi: "1.234.567,5" },
    { value: 0.40965, en: "0.4097", vi: "0,4097" },
    { value: -1500.25, en: "−1,500.25", vi: "−1.500,25" },
    { value: 100, en: "100", vi: "100", decimals: 0 },
    { value: 2.5, en: "3", vi: "3", decimals: 0 },
    { value: 0.00000012, en: "0.00000012", vi: "0,00000012", decimals: 12 },
    { value: 0.00001, en: "0", vi: "0" },
    { value: 123456.78, en: "123,456.78", vi: "123.456,78", decimals: 12 },
    {
      value: 1e21,
      en: "1,000,000,000,000,000,000,000",
      vi: "1.000.000.000.000.000.000.000",
    },
    {
      value: -1e22,
      en: "−10,000,000,000,000,000,000,000",
      vi: "−10.000.000.000.000.000.000.000",
    },
    { value: 1e15, en: "1,000,000,000,000,000", vi: "1.000.000.000.000.000" },
  ])("$value is $en and $vi", ({ value, en, vi, decimals }) => {
    const options = decimals === undefined ? {} : { decimals };
    expect(formatNumber(value, { language: "en", ...options })).toBe(en);
    expect(formatNumber(value, { language: "vi", ...options })).toBe(vi);
  });

  test.for([Number.NaN, Number.POSITIVE_INFINITY])("that is %s is refused", (value) => {
    expect(refusedBy(() => formatNumber(value, { language: "en" })).code).toBe("invalid-argument");
  });

  test.for([1.5e300, Number.MAX_VALUE])("of %d is written in digits", (value) => {
    const text = formatNumber(value, { language: "en" });
    expect(text).toMatch(/^\d{1,3}(,\d{3})+$/);
    expect(Number(text.replaceAll(",", ""))).toBe(value);
  });

  given.prop([fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 9999 })])(
    "can be read back from its text",
    (whole, part) => {
      const value = whole + part / 10_000;
      const text = formatNumber(value, { language: "vi" });
      const read = Number(text.replaceAll(".", "").replace(",", ".").replace("−", "-"));
      expect(read).toBeCloseTo(value, 4);
    },
  );
});

describe("a ratio in percent", () => {
  test.for<{ ratio: number; en: string; why: string }>([
    { ratio: 0.5, en: "50%", why: "half" },
    { ratio: 1, en: "100%", why: "attained" },
    { ratio: 0.9999, en: "99.9%", why: "nearly there is not there" },
    { ratio: 0.99951, en: "99.9%", why: "nor is this" },
    { ratio: 1.0001, en: "100%", why: "a little more than attained" },
    { ratio: 0.00001, en: "0.1%", why: "a little is not nothing" },
    { ratio: 0, en: "0%", why: "nothing" },
    { ratio: -0.25, en: "−25%", why: "back" },
    { ratio: -0.0001, en: "−0.1%", why: "a little back is not nothing" },
    { ratio: -0.99996, en: "−99.9%", why: "nearly all the way back is not all" },
    { ratio: -1, en: "−100%", why: "all the way back" },
    { ratio: 1e19, en: "1,000,000,000,000,000,000,000%", why: "whole numbers alone" },
    { ratio: 1.2345, en: "123.5%", why: "half up at the first decimal" },
  ])("$ratio is $en: $why", ({ ratio, en }) => {
    expect(formatRatio(ratio, { language: "en" })).toBe(en);
  });

  test("beyond what 100 times it could hold is written in digits", () => {
    const text = formatRatio(-1e308, { language: "vi" });
    expect(text).toMatch(/^−\d{1,3}(\.\d{3})+%$/);
    expect(BigInt(text.replaceAll(/[−.%]/g, ""))).toBe(100n * BigInt(1e308));
  });

  test("of more decimals is still not there", () => {
    expect(formatRatio(0.999999, { language: "vi", decimals: 2 })).toBe("99,99%");
  });

  given.prop([fc.double({ min: 0, max: 2, noNaN: true })])(
    "is 100% or more of what is attained alone, and 0% of nothing alone",
    (ratio) => {
      const percent = Number.parseFloat(formatRatio(ratio, { language: "en" }));
      expect(percent >= 100).toBe(ratio >= 1);
      expect(percent === 0).toBe(ratio === 0);
    },
  );
});

describe("a day", () => {
  test.for<{ language: Language; text: string }>([
    { language: "en", text: "2025-06-30" },
    { language: "vi", text: "30/06/2025" },
  ])("is $text in $language", ({ language, text }) => {
    expect(formatDay("2025-06-30", { language })).toBe(text);
  });
});
