import { isDxplanError } from "dxplan";
import { indicators } from "dxplan/seeds";
import { draftPlan, parseTargets, safeDraftPlan } from "dxplan/vi";
import { describe, expect, test } from "vitest";
import { withValue } from "./fill.ts";
import { head } from "./head.ts";

const drafts = parseTargets("Đến năm 2030, tối thiểu 90% hộ gia đình dùng Internet.");

/** The faults of a call, each as its path and what was expected. */
function faultsOf(given: unknown, headGiven: unknown): string[] {
  try {
    Reflect.apply(draftPlan, null, [given, headGiven]);
  } catch (error) {
    if (!isDxplanError(error)) throw error;
    expect(error.code).toBe("invalid-argument");
    return error.issues.map(({ path, expected }) => `${path.join(".")}: ${expected}`);
  }
  return [];
}

const ofDraft = (path: string, value: unknown): string[] =>
  faultsOf(
    withValue(
      drafts,
      ["0", ...path.split(".")].map((step) => (step === "0" ? 0 : step)),
      value,
    ),
    head,
  );

const ofHead = (path: string, value: unknown): string[] =>
  faultsOf(drafts, withValue(head, path.split("."), value));

const cyclic: { kind: string; self?: unknown } = { kind: "level" };
cyclic.self = cyclic;

describe("draftPlan refuses, and says where", () => {
  test.for([
    "text",
    "span",
    "act",
    "quantity",
    "bound",
    "unit",
    "name",
    "tiers",
    "due",
    "dueBasis",
    "baseline",
    "denominator",
    "exclusions",
    "indicator",
    "doubts",
  ])("a draft without %s", (name) => {
    expect(ofDraft(name, undefined)[0]).toMatch(`drafts.0.${name}`);
  });

  test.for([
    ["text", 5, "drafts.0.text: a text"],
    ["span", { start: -1, end: 2 }, "drafts.0.span.start: a whole number, 0 or above"],
    ["act", "Commitment", "drafts.0.act: one of commitment, result"],
    ["quantity", [], "drafts.0.quantity: a quantity with its kind"],
    ["quantity", cyclic, "drafts.0.quantity.self: one of kind"],
    [
      "quantity",
      { kind: "count" },
      "drafts.0.quantity.kind: one of level, rank, change, growth, statement",
    ],
    ["quantity", { kind: "rank" }, "drafts.0.quantity.of: a finite number"],
    ["bound.value", Number.NaN, "drafts.0.bound.value: a finite number"],
    ["bound.value", Number.POSITIVE_INFINITY, "drafts.0.bound.value: a finite number"],
    ["bound", { kind: "between", low: 3, high: 1 }, "drafts.0.bound: a low not above the high"],
    ["bound", null, "drafts.0: a bound, unless it is a statement, which has none"],
    [
      "quantity",
      { kind: "statement" },
      "drafts.0: a bound, unless it is a statement, which has none",
    ],
    ["tiers", ["Commune"], "drafts.0.tiers.0: one of country, province, district, commune"],
    ["due", "2030", "drafts.0.due: a calendar day such as 2025-12-31"],
    [
      "indicator",
      { id: "a", confidence: 2 },
      "drafts.0.indicator.confidence: a number from 0 to 1",
    ],
    ["exclusions", [null], "drafts.0.exclusions.0: a text"],
    [
      "doubts",
      [{ code: "number", span: null, readings: ["1"] }],
      "drafts.0.doubts.0.readings: two readings",
    ],
  ] as const)("a draft whose %s is %o", ([path, value, fault]) => {
    expect(ofDraft(path, value)).toStrictEqual([fault]);
  });

  test.for([
    ["no list", null, ["drafts: a list of drafts"]],
    ["a list of nothing", [null], ["drafts.0: a draft, as parseTargets gives it"]],
    ["a list with gaps", new Array(1), ["drafts.0: a draft, as parseTargets gives it"]],
  ] as const)("%s", ([, value, faults]) => {
    expect(faultsOf(value, head)).toStrictEqual(faults);
  });

  test.for([
    ["id", "", "head.id: an id of lower-case letters, digits, hyphens and dots"],
    ["title", 5, "head.title: a text with vi and en"],
    ["title.en", " ", "head.title.en: text that is not blank"],
    ["unit", [], "head.unit: a unit with id, name and tier"],
    ["unit.validity", {}, "head.unit.validity: a start, an end, or both"],
    [
      "unit.validity",
      { start: "2026-01-01", end: "2025-01-01" },
      "head.unit.validity: a start on or before the end",
    ],
    [
      "period",
      { start: "2030-01-01", end: "2026-12-31" },
      "head.period: a start on or before the end",
    ],
    ["source.url", "example.org", "head.source.url: a web address, http or https"],
    ["source.paragraph", 1.5, "head.source.paragraph: a whole number, 0 or above"],
    ["legalBasis", [{ number: "1/QĐ-TTg" }], "head.legalBasis.0.issuer: text that is not blank"],
    ["indicators", null, "head.indicators: a list of indicators"],
    ["indicators", 5, "head.indicators: a list of indicators"],
    ["indicators", "", "head.indicators: a list of indicators"],
    ["indicators", Number.NaN, "head.indicators: a list of indicators"],
    ["indicators", [null], "head.indicators.0: the definition of an indicator"],
    ["indicators", [indicators[0], indicators[0]], "head.indicators: each id once"],
    [
      "indicators",
      [{ ...indicators[0], unitOfMeasure: "rank", direction: "increase" }],
      "head.indicators.0: a rank whose direction is decrease",
    ],
    [
      "indicators",
      [{ ...indicators[0], plausibleRange: { low: 2, high: 1 } }],
      "head.indicators.0.plausibleRange: a low not above a high, or one of them",
    ],
    [
      "indicators",
      [{ ...indicators[0], plausibleRange: {} }],
      "head.indicators.0.plausibleRange: a low not above a high, or one of them",
    ],
    ["name", "a", "head.name: one of id, title, unit, period, source, legalBasis, indicators"],
  ] as const)("a head whose %s is %o", ([path, value, fault]) => {
    expect(ofHead(path, value)).toStrictEqual([fault]);
  });

  test("every fault at once", () => {
    const given = withValue(withValue(head, ["id"], ""), ["period", "start"], "2026");
    expect(faultsOf([null], given)).toStrictEqual([
      "drafts.0: a draft, as parseTargets gives it",
      "head.id: an id of lower-case letters, digits, hyphens and dots",
      "head.period.start: a calendar day such as 2025-12-31",
    ]);
    expect(faultsOf([], null)).toStrictEqual(["head: an object with the head of the plan"]);
  });
});

test("what may be left out of a head may be left out", () => {
  const { indicators: _, ...bare } = head;
  expect(safeDraftPlan(drafts, { ...bare, legalBasis: [] }).success).toBe(true);
  expect(
    safeDraftPlan(drafts, {
      ...bare,
      source: {
        ...bare.source,
        decision: {
          number: "749/QĐ-TTg",
          issuer: "Thủ tướng Chính phủ",
          doubts: [{ code: "misprint", read: { vi: "sai số", en: "a slip" } }],
        },
      },
    }).success,
  ).toBe(true);
});

test("safeDraftPlan gives the error instead of throwing it", () => {
  const result = Reflect.apply(safeDraftPlan, null, [[], null]);
  expect(result).toMatchObject({ success: false, error: { code: "invalid-argument" } });
});
