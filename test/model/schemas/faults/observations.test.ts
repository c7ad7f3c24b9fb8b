import { safeParseObservations } from "dxplan";
import { describe, expect, test } from "vitest";
import { faultsOf } from "../../outcome.ts";
import { act, type Fields, figure, source } from "../../plan.ts";

const place = (value: unknown, of: number) => figure({ indicator: "place", value, of });

const change = { kind: "change", in: "points" };

describe("safeParseObservations", () => {
  test.for<[what: string, observations: readonly Fields[]]>([
    ["the first place of 63 and the last of 34", [place(1, 63), place(34, 34)]],
    ["a missing place", [place({ missing: "unknown" }, 63)]],
    ["two tiers", [figure({ tiers: ["district", "commune"] })]],
    ["a period of one day", [figure({ period: { start: "2024-12-31", end: "2024-12-31" } })]],
  ])("accepts %s", ([, observations]) => {
    expect(faultsOf(safeParseObservations(observations))).toStrictEqual([]);
  });

  test.for<[what: string, other: Fields]>([
    ["unit", figure({ unit: "gso34:86" })],
    ["indicator", figure({ indicator: "burden" })],
    ["period", figure({ period: { start: "2024-01-01", end: "2024-12-31" } })],
    ["set of tiers", figure({ tiers: ["commune"] })],
    ["day of publication", figure({ publishedAt: "2025-01-31" })],
    ["status", figure({ obsStatus: "P" })],
    ["quantity", figure({ quantity: change })],
    ["field", figure({ of: 99 })],
    ["publication", figure({ source: { ...source, title: "Báo cáo" } })],
    ["paragraph", figure({ source: { ...source, paragraph: 2 } })],
    ["subject, an act,", act()],
  ])("accepts two observations that differ in their %s", ([, other]) => {
    expect(faultsOf(safeParseObservations([figure(), other]))).toStrictEqual([]);
  });

  test("accepts acts for two plans with one id of a target", () => {
    const other = act({ milestone: { plan: "other", target: "opened" } });

    expect(faultsOf(safeParseObservations([act(), other]))).toStrictEqual([]);
  });

  test.for<[what: string, one: Fields, other: Fields]>([
    ["one figure twice", figure(), figure()],
    ["two values", figure(), figure({ value: 76 })],
    ["a value and a missing one", figure(), figure({ value: { missing: "unknown" } })],
    [
      "the same tiers in another order",
      figure({ tiers: ["district", "commune"] }),
      figure({ tiers: ["commune", "district"] }),
    ],
    ["one change twice", figure({ quantity: change }), figure({ quantity: change })],
    ["one act twice", act(), act({ done: false })],
  ])("refuses %s from one place for one period", ([, one, other]) => {
    expect(
      faultsOf(safeParseObservations([one, figure({ unit: "gso63:1" }), other])),
    ).toStrictEqual(["duplicate-id [2]"]);
  });

  test.for<[what: string, value: number]>([
    ["0", 0],
    ["64", 64],
    ["2.5", 2.5],
    ["−1", -1],
  ])("refuses place %s of 63", ([, value]) => {
    expect(faultsOf(safeParseObservations([place(value, 63)]))).toStrictEqual([
      "rank-beyond-field [0].value",
    ]);
  });

  test("refuses a tier that stands twice", () => {
    const given = [figure({ tiers: ["commune", "commune"] })];

    expect(faultsOf(safeParseObservations(given))).toStrictEqual(["duplicate-tier [0].tiers[1]"]);
  });

  test("refuses a period that ends before it starts", () => {
    const given = [figure({ period: { start: "2025-01-01", end: "2024-12-31" } })];

    expect(faultsOf(safeParseObservations(given))).toStrictEqual([
      "start-after-end [0].period.start",
    ]);
  });

  test.for<[what: string, given: Fields, faults: readonly string[]]>([
    [
      "a place beyond its field beside a wrong unit",
      figure({ value: 64, of: 63, unit: 5 }),
      ["rank-beyond-field [0].value", "wrong-type [0].unit"],
    ],
    [
      "a tier twice beside an unknown tier",
      figure({ tiers: ["commune", "village", "commune"] }),
      ["duplicate-tier [0].tiers[2]", "not-an-option [0].tiers[1]"],
    ],
  ])("reports %s", ([, given, faults]) => {
    expect(faultsOf(safeParseObservations([given]))).toStrictEqual(faults);
  });

  test("reports one figure twice beside a wrong value in each", () => {
    const given = [figure({ value: "75" }), figure({ doubts: "none" })];

    expect(faultsOf(safeParseObservations(given))).toStrictEqual([
      "duplicate-id [1]",
      "wrong-type [0].value",
      "wrong-type [1].doubts",
    ]);
  });
});
