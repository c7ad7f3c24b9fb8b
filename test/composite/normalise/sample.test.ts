import type { IndexComponent, IndexTable } from "dxplan";
import { describe, expect, test } from "vitest";
import { tableOf } from "../score/fixture.ts";
import { normalise } from "./fixture.ts";

const earlier = tableOf({ a: [10, 20, null] });
const later = tableOf({ a: [30, 50, 20] });
const years: readonly IndexTable[] = [earlier, later];

const kinds = ["min-max", "z-score", "rank", "percentile", "borda"] as const;

const scored = (
  scale: IndexComponent["scale"],
  values: readonly (number | null)[],
  sample: readonly IndexTable[] = years,
) => normalise({ direction: "increase", scale }, values, { sample });

describe("scoreIndex with a sample", () => {
  // The worst of both years is 10, the best 50: (v − 10) ÷ 40.
  test("has common bounds for several years", () => {
    expect(scored({ kind: "min-max" }, [10, 20, null]).scores).toStrictEqual([0, 0.25, null]);
    expect(scored({ kind: "min-max" }, [30, 50, 20]).scores).toStrictEqual([0.5, 1, 0.25]);
  });

  // 10, 20, 20, 30, 50: one is below 20, three below 30, four below 50.
  test("counts the units of all years", () => {
    expect(scored({ kind: "borda" }, [30, 50, 20]).scores).toStrictEqual([3, 4, 1]);
    expect(scored({ kind: "rank" }, [30, 50, 20]).scores).toStrictEqual([4, 5, 2]);
    expect(scored({ kind: "percentile" }, [30, 50, 20]).scores).toStrictEqual([0.75, 1, 0.25]);
  });

  // (v − 10) ÷ (90 − 10)
  test("takes the worst of all years for the distance to a target", () => {
    const scale = { kind: "distance-to-target", target: 90, clamp: false } as const;

    expect(scored(scale, [30, 50, 20]).scores).toStrictEqual([0.25, 0.5, 0.125]);
  });

  test("takes no value of a reference unit that has several", () => {
    const scale = { kind: "distance-to-reference", unit: "u1", clamp: false } as const;

    expect(scored(scale, [30, 50, 20]).scale.reason).toBe("no-reference");
    // u3 has 20 in the later year alone: (v − 10) ÷ (20 − 10)
    expect(scored({ ...scale, unit: "u3" }, [30, 50, 20]).scores).toStrictEqual([2, 4, 1]);
  });

  test.for(kinds)("does not depend on the order of years: %s", (kind) => {
    const [one, other] = [years, years.toReversed()].map((sample) =>
      scored({ kind }, [30, 50, 20], sample),
    );
    expect(other).toStrictEqual(one);
  });

  test.for(kinds)("has no scale by %s of no tables", (kind) => {
    expect(scored({ kind }, [1, 2], []).scale.reason).toBe("no-values");
  });

  test("is the data itself unless given", () => {
    const values = [30, 50, 20];
    const component = { direction: "decrease", scale: { kind: "z-score" } } as const;

    expect(normalise(component, values)).toStrictEqual(
      normalise(component, values, { sample: [later] }),
    );
  });

  // Beyond the sample a line goes on.
  test("goes beyond 0 and 1 outside of it", () => {
    expect(scored({ kind: "min-max" }, [90, -30]).scores).toStrictEqual([2, -1]);
  });
});
