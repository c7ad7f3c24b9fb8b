import { measure, scaleOf } from "dxplan";
import { describe, expect, test } from "vitest";
import * as f from "./fixture.ts";

const indicator = f.share({
  naturalLimits: { low: 0, high: 100 },
  plausibleRange: { low: 5, high: 95 },
});
const scale = scaleOf(f.level(f.atLeast(80)), indicator);

describe("measure, of a value at a limit,", () => {
  test.for([5, 95])("warns of nothing: %i", (value) => {
    expect(measure(scale, value).warnings).toStrictEqual([]);
  });

  test.for([0, 100])("takes it for possible, though not for plausible: %i", (value) => {
    expect(measure(scale, value).warnings).toStrictEqual(["outside-plausible-range"]);
  });
});

describe("measure, of numbers beyond what a computer can hold,", () => {
  test("still says that the value cannot be", () => {
    const far = scaleOf(f.level(f.atLeast(1.7e308)), indicator);
    const { reason, warnings } = measure(far, -1.7e308);
    expect(reason).toBe("overflow");
    expect(warnings).toStrictEqual(["beyond-natural-limit", "outside-plausible-range"]);
  });

  test("compares with a corridor whose curve would leave them", () => {
    // Above 1.2e308 the curve would come back to 0 at 2.4e308.
    const corridor = scaleOf(f.level(f.within(1e308, 1.2e308)), f.share());
    const { kind, reason, met } = measure(corridor, 1.1e308);
    expect({ kind, reason, met }).toStrictEqual({
      kind: "compared",
      reason: "overflow",
      met: true,
    });
  });

  test("has no scale over levels for a change that leads there, and says so with every value", () => {
    // 1e20 · (1 + 1e300 ÷ 100) is 1e318.
    const beyond = scaleOf(f.change("percent", f.reach(1e300)), indicator, { base: 1e20 });
    const { form, domain, range, accept } = beyond;
    expect({ form, domain, range, accept }).toStrictEqual({
      form: "none",
      domain: [],
      range: [],
      accept: null,
    });
    const { kind, reason, warnings } = measure(beyond, 101);
    expect({ kind, reason, warnings }).toStrictEqual({
      kind: "unmeasured",
      reason: "overflow",
      warnings: ["beyond-natural-limit", "outside-plausible-range"],
    });
  });
});

describe("measure says where a value is known to lie:", () => {
  const closed = (at: number) => ({ at, closed: true });

  test.for([
    { title: "a number at itself", observed: 60, low: closed(60), high: closed(60) },
    { title: "−0 at a plain 0", observed: -0, low: closed(0), high: closed(0) },
    {
      title: "trên 60 up to what can be",
      observed: f.figure(60, { qualifier: { kind: "moreThan" } }),
      low: { at: 60, closed: false },
      high: closed(100),
    },
    {
      title: "khoảng 1.7e308 ± 1e308 without a higher end, which is beyond a computer",
      observed: f.figure(1.7e308, { qualifier: { kind: "about", width: 1e308 } }),
      low: { at: expect.closeTo(0.7e308, -300), closed: true },
      high: null,
    },
  ])("$title", ({ observed, low, high }) => {
    expect(measure(scale, observed).known).toStrictEqual({ low, high });
  });
});
