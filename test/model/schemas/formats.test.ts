import { safeParseObservations, safeParsePlan } from "dxplan";
import { describe, expect, test } from "vitest";
import { faultsOf } from "../outcome.ts";
import { act, type Fields, figure, name, plan, planOf, source, target } from "../plan.ts";

const due = (day: unknown) => planOf(target({ due: day }));

const id = (given: unknown) => plan({ prioritySectors: [{ id: given, name }] });

const unit = (given: unknown) => plan({ unit: { id: given, name, tier: "province" } });

const text = (given: unknown) => plan({ title: { vi: "Kế hoạch", en: given } });

const sourced = (changes: Fields) => plan({ source: { ...source, ...changes } });

const bound = (given: Fields) => planOf(target({ bound: given }));

const rankOf = (of: unknown) =>
  planOf(
    target({
      indicator: "place",
      quantity: { kind: "rank", of },
      bound: { kind: "reach", value: 1 },
    }),
  );

describe("safeParsePlan", () => {
  test.for<[what: string, given: Fields]>([
    ["a leap day", due("2024-02-29")],
    ["an id of digits, hyphens and dots", id("5g.coverage-2025")],
    ["an id of 120 characters", id("x".repeat(120))],
    ["an id that names a method of objects", id("constructor")],
    ["a unit code with a hyphen", unit("iso:VN-51")],
    ["a unit code with a slash", unit("gso-2004:84/1")],
    ["text of 5000 characters", text("x".repeat(5000))],
    ["text with a line break", text("one\ntwo")],
    ["an address with Vietnamese letters", sourced({ url: "https://travinh.gov.vn/kế-hoạch" })],
    ["the headline as paragraph 0", sourced({ paragraph: 0 })],
    ["a weight of 0", planOf(target({ weight: 0 }))],
    ["a bound of 0", bound({ kind: "atLeast", value: 0 })],
    ["a rank among one", rankOf(1)],
  ])("accepts %s", ([, given]) => {
    expect(faultsOf(safeParsePlan(given))).toStrictEqual([]);
  });

  test.for<[what: string, given: Fields, fault: string]>([
    ["2025-02-30", due("2025-02-30"), "bad-format targets[0].due"],
    ["2023-02-29", due("2023-02-29"), "bad-format targets[0].due"],
    ["a year alone", due("2025"), "bad-format targets[0].due"],
    ["a year and a month", due("2025-12"), "bad-format targets[0].due"],
    ["a day as officials write it", due("31/12/2025"), "bad-format targets[0].due"],
    ["a day with a time", due("2025-12-31T00:00:00Z"), "bad-format targets[0].due"],
    ["a day with a space", due(" 2025-12-31"), "bad-format targets[0].due"],
    ["a day of five-digit years", due("12025-12-31"), "bad-format targets[0].due"],
    ["a year as a number", due(2025), "wrong-type targets[0].due"],
    ["a Date", due(new Date(0)), "wrong-type targets[0].due"],
    ["an id with capitals", id("Share"), "bad-format prioritySectors[0].id"],
    ["an id in Vietnamese", id("y-tế"), "bad-format prioritySectors[0].id"],
    ["an id with a space", id("y te"), "bad-format prioritySectors[0].id"],
    ["an id with a line break", id("health\n"), "bad-format prioritySectors[0].id"],
    ["an id with two hyphens", id("y--te"), "bad-format prioritySectors[0].id"],
    ["an id that ends with a hyphen", id("health-"), "bad-format prioritySectors[0].id"],
    ["an id of 121 characters", id("x".repeat(121)), "out-of-range prioritySectors[0].id"],
    ["an id as a number", id(84), "wrong-type prioritySectors[0].id"],
    ["a unit with no code system", unit("84"), "bad-format unit.id"],
    ["a unit with two code systems", unit("gso63:gso34:84"), "bad-format unit.id"],
    ["a unit code as a number", unit(84), "wrong-type unit.id"],
    ["blank text", text(" \n\t"), "bad-format title.en"],
    ["text of 5001 characters", text("x".repeat(5001)), "out-of-range title.en"],
    ["text in one language", plan({ title: "Kế hoạch" }), "wrong-type title"],
    ["text in a third language", plan({ title: { ...name, fr: "Nom" } }), "unknown-field title.fr"],
    ["an address with no protocol", sourced({ url: "travinh.gov.vn" }), "bad-format source.url"],
    ["an address that is a script", sourced({ url: "javascript:1" }), "bad-format source.url"],
    ["paragraph −1", sourced({ paragraph: -1 }), "out-of-range source.paragraph"],
    ["paragraph 2.5", sourced({ paragraph: 2.5 }), "wrong-type source.paragraph"],
    ["paragraph 10^20", sourced({ paragraph: 1e20 }), "out-of-range source.paragraph"],
    [
      "a number as text",
      bound({ kind: "atLeast", value: "80" }),
      "wrong-type targets[0].bound.value",
    ],
    ["a percentage", bound({ kind: "atLeast", value: "80%" }), "wrong-type targets[0].bound.value"],
    ["a bound with no kind", bound({ value: 80 }), "missing-field targets[0].bound.kind"],
    ["an unknown bound", bound({ kind: "over", value: 80 }), "not-an-option targets[0].bound.kind"],
    ["a bound with no number", bound({ kind: "reach" }), "missing-field targets[0].bound.value"],
    [
      "about 80 with no tolerance",
      bound({ kind: "about", value: 80 }),
      "missing-field targets[0].bound.tolerance",
    ],
    [
      "about 80 ± 0",
      bound({ kind: "about", value: 80, tolerance: 0 }),
      "out-of-range targets[0].bound.tolerance",
    ],
    [
      "a range with a value",
      bound({ kind: "between", low: 1, high: 2, value: 1 }),
      "unknown-field targets[0].bound.value",
    ],
    [
      "a number with a tolerance",
      bound({ kind: "reach", value: 80, tolerance: 1 }),
      "unknown-field targets[0].bound.tolerance",
    ],
    ["a rank among none", rankOf(0), "out-of-range targets[0].quantity.of"],
    ["a rank among 63.5", rankOf(63.5), "wrong-type targets[0].quantity.of"],
    ["no tiers", planOf(target({ tiers: [] })), "out-of-range targets[0].tiers"],
    ["an unknown tier", planOf(target({ tiers: ["ward"] })), "not-an-option targets[0].tiers[0]"],
    ["a weight below 0", planOf(target({ weight: -0.1 })), "out-of-range targets[0].weight"],
    ["a plan with no targets", plan({ targets: [] }), "out-of-range targets"],
    [
      "an unknown quantity",
      planOf(target({ quantity: { kind: "share" } })),
      "not-an-option targets[0].quantity.kind",
    ],
    [
      "a baseline with no day",
      planOf(target({ baseline: { value: 40 } })),
      "missing-field targets[0].baseline.date",
    ],
  ])("refuses %s", ([, given, fault]) => {
    expect(faultsOf(safeParsePlan(given))).toStrictEqual([fault]);
  });
});

describe("safeParseObservations", () => {
  test.for<[what: string, given: Fields, fault: string]>([
    ["a number as text", figure({ value: "75" }), "wrong-type [0].value"],
    ["a missing value as null", figure({ value: null }), "wrong-type [0].value"],
    ["no value", figure({ value: undefined }), "missing-field [0].value"],
    ["NaN", figure({ value: Number.NaN }), "not-finite [0].value"],
    [
      "an infinity",
      figure({ denominator: Number.NEGATIVE_INFINITY }),
      "not-finite [0].denominator",
    ],
    ["an unknown status", figure({ obsStatus: "rumour" }), "not-an-option [0].obsStatus"],
    [
      "an unknown word",
      figure({ qualifier: { kind: "some" } }),
      "not-an-option [0].qualifier.kind",
    ],
    [
      "a width of 0",
      figure({ qualifier: { kind: "about", width: 0 } }),
      "out-of-range [0].qualifier.width",
    ],
    [
      "a width where none is meant",
      figure({ qualifier: { kind: "moreThan", width: 1 } }),
      "unknown-field [0].qualifier.width",
    ],
    [
      "a level as a quantity",
      figure({ quantity: { kind: "level" } }),
      "not-an-option [0].quantity.kind",
    ],
    [
      "what is said not to be synthetic",
      figure({ synthetic: false }),
      "not-an-option [0].synthetic",
    ],
    ["an act done in part", act({ done: 0.5 }), "wrong-type [0].done"],
    ["an act with a field of figures", act({ numerator: 1 }), "unknown-field [0].numerator"],
    ["a figure with a field of acts", figure({ done: true }), "unknown-field [0].done"],
    [
      "a relation to two things",
      figure({ related: [{ indicator: "share", target: { plan: "a", target: "b" }, why: name }] }),
      "unknown-field [0].related[0].target",
    ],
  ])("refuses %s", ([, given, fault]) => {
    expect(faultsOf(safeParseObservations([given]))).toStrictEqual([fault]);
  });
});
