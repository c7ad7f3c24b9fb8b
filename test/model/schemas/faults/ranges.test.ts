import { safeParsePlan } from "dxplan";
import { describe, expect, test } from "vitest";
import { faultsOf } from "../../outcome.ts";
import { type Fields, indicator, name, place, plan, planOf, target } from "../../plan.ts";

const validFor = (validity: Fields) =>
  plan({ unit: { id: "gso63:84", name, tier: "province", validity } });

const spanning = (start: string, end: string) =>
  plan({ period: { start, end }, targets: [target({ due: undefined })] });

const bounded = (kind: string, low: number, high: number) =>
  planOf(target({ bound: { kind, low, high } }));

const limited = (limits: Fields) => plan({ indicators: [indicator(limits)] });

describe("safeParsePlan", () => {
  test.for<[what: string, given: Fields]>([
    ["a plan for one day", spanning("2025-01-01", "2025-01-01")],
    ["a unit of one day", validFor({ start: "2025-06-30", end: "2025-06-30" })],
    ["a unit with a last day only", validFor({ end: "2025-06-30" })],
    ["a unit with a first day only", validFor({ start: "2025-07-01" })],
    ["a range of one number", bounded("between", 20, 20)],
    ["a corridor of one number", bounded("within", 20, 20)],
    ["limits with a low end only", limited({ naturalLimits: { low: 0 } })],
    ["limits with a high end only", limited({ plausibleRange: { high: 0 } })],
    ["limits of one number", limited({ plausibleRange: { low: 5, high: 5 } })],
    ["a rank that is to decrease", plan({ indicators: [indicator(), place()] })],
  ])("accepts %s", ([, given]) => {
    expect(faultsOf(safeParsePlan(given))).toStrictEqual([]);
  });

  test.for<[what: string, given: Fields, fault: string]>([
    [
      "a plan that ends before it starts",
      spanning("2025-01-02", "2025-01-01"),
      "start-after-end period.start",
    ],
    [
      "a unit that ends before it starts",
      validFor({ start: "2025-07-01", end: "2025-06-30" }),
      "start-after-end unit.validity.start",
    ],
    ["20 to 15 %", bounded("between", 20, 15), "low-above-high targets[0].bound.low"],
    ["a corridor of 60 to 40 %", bounded("within", 60, 40), "low-above-high targets[0].bound.low"],
    [
      "natural limits of 100 to 0",
      limited({ naturalLimits: { low: 100, high: 0 } }),
      "low-above-high indicators[0].naturalLimits.low",
    ],
    [
      "plausible values of 100 to 0",
      limited({ plausibleRange: { low: 100, high: 0 } }),
      "low-above-high indicators[0].plausibleRange.low",
    ],
    [
      "a rank that is to increase",
      plan({ indicators: [indicator(), place({ direction: "increase" })] }),
      "contradicts-direction indicators[1].direction",
    ],
  ])("refuses %s", ([, given, fault]) => {
    expect(faultsOf(safeParsePlan(given))).toStrictEqual([fault]);
  });
});
