import type { Observation, Target } from "dxplan";
import { describe, expect, test } from "vitest";
import * as f from "./fixture.ts";

const from2020 = { kind: "date", date: "2020-12-31" } as const;

const share = (year: number, value: number, more = {}) =>
  f.on("share", `${year}-12-31`, value, more);

const resultOf = (target: Target, ...observations: readonly Observation[]) =>
  f.resultOn(f.cardOf([target], observations));

describe("a change that is reported", () => {
  test("from another day than the target's is no answer, whether or not the base is known", () => {
    const quantity = { kind: "change", in: "points", from: "2010-12-31" } as const;
    const report = share(2024, 12, { quantity });
    expect(resultOf(f.change(from2020), report).reason).toBe("different-quantity");
    expect(resultOf(f.change(from2020), report, share(2020, 60)).met).not.toBe(true);
  });
});

describe("an average growth that is reported", () => {
  test.for([
    { start: "2016-01-01", end: "2020-12-31", met: null, why: "before the base" },
    { start: "2019-01-01", end: "2024-12-31", met: null, why: "from before the base" },
    { start: "2021-01-01", end: "2024-12-31", met: true, why: "from the base on" },
  ])("over $start to $end, $why, is met: $met", ({ start, end, met }) => {
    const quantity = { kind: "growth", over: "average" } as const;
    const report = f.on("output", end, 9, { period: { start, end }, quantity });
    expect(resultOf(f.growth("average", from2020), report).met).toBe(met);
  });
});

describe("a growth of each year within a corridor", () => {
  test("is not met when one year lies above it", () => {
    const target = f.growth("each", from2020, { bound: { kind: "within", low: 6, high: 8 } });
    const quantity = { kind: "growth", over: "each" } as const;
    const rate = (year: number, value: number) =>
      f.on("output", `${year}-12-31`, value, { quantity });
    const { value, met, gap } = resultOf(target, rate(2021, 6.5), rate(2022, 9));
    expect([value, met, gap]).toStrictEqual([9, false, 1]);
  });
});

describe("a base that lies in an interval", () => {
  // +10 % from about 50, which is 47.5 to 52.5: from 52.25 to 57.75
  test.for([
    { value: 55.5, met: null },
    { value: 60, met: true },
    { value: 50, met: false },
  ])("leaves a change to $value met: $met", ({ value, met }) => {
    const target = f.change(from2020, {
      quantity: { kind: "change", in: "percent", from: from2020 },
    });
    const about = share(2020, 50, { qualifier: { kind: "about" } });
    expect(resultOf(target, about, share(2024, value)).met).toBe(met);
  });
});

describe("figures of one period", () => {
  test("agree when an interval holds the number", () => {
    const about = share(2024, 80, { qualifier: { kind: "about" }, source: f.elsewhere });
    const { value, met } = resultOf(f.level(), share(2024, 80), about);
    expect([value, met]).toStrictEqual([80, true]);
  });
});
