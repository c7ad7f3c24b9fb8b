import { describe, expect, test } from "vitest";
import written from "../../docs/two-systems.svg?raw";
import { changedCodes, twoSystems } from "../../docs/two-systems.ts";

/** The texts of the picture, in their order. */
const texts = [...written.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map((match) => match[1]);

describe("docs/two-systems.svg", () => {
  test("is up to date (npm run update:two-systems)", () => {
    expect(written).toBe(twoSystems());
  });

  test.for(["63", "696", "10,051", "34", "–", "3,321"])("shows %s", (count) => {
    expect(texts).toContain(count);
  });

  test("says how many went on as before, and how many were merged", () => {
    expect(texts).toContain("ids gso34:01 … gso34:96 · 11 as before, 23 merged");
  });

  test("shows the seven codes that mean another province", () => {
    expect(changedCodes).toStrictEqual([
      { code: "15", was: "Yên Bái", is: "Lào Cai", before: "10" },
      { code: "24", was: "Bắc Giang", is: "Bắc Ninh", before: "27" },
      { code: "44", was: "Quảng Bình", is: "Quảng Trị", before: "45" },
      { code: "52", was: "Bình Định", is: "Gia Lai", before: "64" },
      { code: "80", was: "Long An", is: "Tây Ninh", before: "72" },
      { code: "82", was: "Tiền Giang", is: "Đồng Tháp", before: "87" },
      { code: "91", was: "Kiên Giang", is: "An Giang", before: "89" },
    ]);
    for (const { was, is, before } of changedCodes) {
      expect(texts).toContain(was);
      expect(texts).toContain(`${is} (${before})`);
    }
  });

  test("is told in words, too", () => {
    expect(written).toContain(
      "10,051 communes and wards. From 2025-07-01: 34 provinces and cities, no districts,",
    );
  });
});
