import type { Doubt } from "dxplan";
import { describe, expect, test } from "vitest";
import { milestone, statement } from "../../evidence/fixture.ts";
import * as f from "../../fixture.ts";
import { by, type Case, count, found, reachBy } from "../fixture.ts";

const doubt = (more: Partial<Doubt> = {}): Doubt => ({
  code: "undefined-denominator",
  printed: "tỷ lệ",
  read: { vi: "Của tất cả", en: "Of all of it" },
  ...more,
});

const silent: readonly (Case & { readonly title: string })[] = [
  { title: "a share that says what it is a share of", targets: [reachBy(2025, 80)] },
  { title: "a count", targets: [reachBy(2025, 80)], indicator: count() },
  { title: "a place", targets: [f.rankOf63(f.atMost(20))], indicator: f.place() },
  {
    title: "a share of which the numerator is not said",
    targets: [reachBy(2025, 80, { doubts: [doubt({ code: "undefined-numerator" })] })],
  },
  {
    title: "a share that no target is on",
    targets: [milestone()],
    indicator: f.share(),
  },
];

describe("undefined-denominator is said of", () => {
  test("a share whose indicator has no denominator, of each target on it", () => {
    const targets = [reachBy(2025, 80), by(2030, f.reach(90), { id: "later" })];
    const said = found("undefined-denominator", { targets, indicator: f.share() });
    expect(said).toMatchObject(
      ["target", "later"].map((target) => ({
        severity: "warning",
        target,
        indicator: "share",
        declared: false,
        printed: null,
        read: null,
      })),
    );
  });

  test("a doubt that the plan declares, with its words", () => {
    const targets = [reachBy(2025, 80, { doubts: [doubt()] })];
    expect(found("undefined-denominator", { targets })).toMatchObject([
      {
        severity: "note",
        target: "target",
        declared: true,
        printed: "tỷ lệ",
        read: { vi: "Của tất cả", en: "Of all of it" },
      },
    ]);
  });

  test("a doubt about what is not printed", () => {
    const { printed: _printed, ...unprinted } = doubt();
    const targets = [reachBy(2025, 80, { doubts: [unprinted] })];
    expect(found("undefined-denominator", { targets })).toMatchObject([{ printed: null }]);
  });

  test("a share without a denominator that the plan declares doubtful, twice", () => {
    const targets = [reachBy(2025, 80, { doubts: [doubt()] })];
    const said = found("undefined-denominator", { targets, indicator: f.share() });
    expect(said.map(({ severity }) => severity).toSorted()).toStrictEqual(["note", "warning"]);
  });

  test("a doubt on a commitment without an indicator", () => {
    const targets = [statement({ doubts: [doubt()] })];
    expect(found("undefined-denominator", { targets })).toMatchObject([
      { indicator: null, declared: true },
    ]);
  });
});

describe("undefined-denominator is not said of", () => {
  test.for(silent)("$title", (given) => {
    expect(found("undefined-denominator", given)).toStrictEqual([]);
  });
});
