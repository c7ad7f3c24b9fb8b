import { fc, test as given } from "@fast-check/vitest";
import {
  attainment,
  type Bound,
  type Measurement,
  measure,
  type Qualifier,
  scaleOf,
  snap,
} from "dxplan";
import { describe, expect } from "vitest";
import {
  anyCase,
  anyChange,
  anyLevel,
  anyQualified,
  anythingFinite,
  oneSided,
  twoSided,
} from "./arbitraries.ts";
import { deepFreeze } from "./deep-freeze.ts";
import * as f from "./fixture.ts";

/** What float noise may cost a ratio. */
const noise = 1e-11;

const contrary = {
  atLeast: "atMost",
  moreThan: "lessThan",
  atMost: "atLeast",
  lessThan: "moreThan",
  reach: "reach",
  maintain: "maintain",
} as const;

/** A bound with its numbers times a factor; below 0 it asks for the contrary. */
function times(bound: Bound, factor: number): Bound {
  if (bound.kind === "about") {
    return f.about(factor * bound.value, Math.abs(factor) * bound.tolerance);
  }
  if (bound.kind === "between" || bound.kind === "within") {
    const edges = [factor * bound.low, factor * bound.high];
    return { kind: bound.kind, low: Math.min(...edges), high: Math.max(...edges) };
  }
  const kind = factor < 0 ? contrary[bound.kind] : bound.kind;
  return { kind, value: factor * bound.value };
}

/** Every value at the bottom of an object. */
const leaves = (value: unknown): unknown[] =>
  typeof value === "object" && value !== null ? Object.values(value).flatMap(leaves) : [value];

const isStray = (leaf: unknown): boolean =>
  leaf === undefined ||
  (typeof leaf === "number" && (!Number.isFinite(leaf) || Object.is(leaf, -0)));

describe("measure, mirrored", () => {
  const compared = ({ progress, progressReason, gap, met, stretchMet }: Measurement) => ({
    progress,
    progressReason,
    gap,
    met,
    stretchMet,
  });

  given.prop([anyLevel])(
    "in values and direction gives the same progress, gap and verdict",
    ({ level, base }) => {
      const { bound, direction, values } = level;
      const scale = scaleOf(level.target, level.indicator, { base });
      const mirrored = measure(
        scaleOf(
          f.level(times(bound, -1)),
          f.share({ direction: direction === "increase" ? "decrease" : "increase" }),
          { base: -base },
        ),
        -values[0],
      );
      expect(compared(mirrored)).toStrictEqual(compared(measure(scale, values[0])));
    },
  );
});

describe("measure, in other units", () => {
  const judged = ({ attainment, progress, reason, met }: Measurement) => ({
    attainment,
    progress,
    reason,
    met,
  });

  given.prop([anyLevel])("gives a level the same attainment", ({ level, base, factor }) => {
    const { target, bound, indicator, values } = level;
    const plain = measure(scaleOf(target, indicator, { base }), values[0]);
    const scaled = measure(
      scaleOf(f.level(times(bound, factor)), indicator, { base: factor * base }),
      factor * values[0],
    );
    expect(judged(scaled)).toStrictEqual(judged(plain));
  });

  given.prop([anyChange])(
    "gives a change the same attainment",
    ({ change, unit, base, factor }) => {
      const bound = unit === "points" ? times(change.bound, factor) : change.bound;
      const plain = measure(scaleOf(change.target, change.indicator, { base }), change.values[0]);
      const scaled = measure(
        scaleOf(f.change(unit, bound), change.indicator, { base: factor * base }),
        factor * change.values[0],
      );
      const [one = Number.NaN, other = Number.NaN] = [plain, scaled].map(
        (it) => it.attainment ?? 0,
      );
      expect([scaled.kind, scaled.met]).toStrictEqual([plain.kind, plain.met]);
      expect(Math.abs(one - other)).toBeLessThanOrEqual(noise * Math.max(1, Math.abs(one)));
    },
  );
});

describe("attainment", () => {
  given.prop([oneSided])("is not lower for a better value", (it) => {
    const scale = scaleOf(it.target, it.indicator, it.options);
    const [worse, better] = it.values.toSorted((left, right) =>
      it.direction === "increase" ? left - right : right - left,
    );
    const [low, high] = [worse ?? 0, better ?? 0].map((value) => attainment(scale, value));
    expect(high ?? 0).toBeGreaterThanOrEqual(low ?? 0);
  });

  given.prop([anyCase])("is at least 1 where the target is met, unless it is about", (it) => {
    const result = measure(scaleOf(it.target, it.indicator, it.options), it.values[0]);
    if (result.met !== true || it.bound.kind === "about" || result.kind !== "measured") return;
    expect(result.attainment).toBeGreaterThanOrEqual(1 - noise);
  });

  given.prop([oneSided])("above 1 says that the target is met", (it) => {
    const result = measure(scaleOf(it.target, it.indicator, it.options), it.values[0]);
    if (result.kind !== "measured" || result.attainment <= 1 + noise) return;
    expect(result.met).toBe(true);
  });

  given.prop([twoSided])("of a corridor is 1 inside, and less outside", (it) => {
    const result = measure(scaleOf(it.target, it.indicator, it.options), it.values[0]);
    expect(result.kind).toBe("measured");
    expect(snap(result.attainment ?? 0) === 1).toBe(result.met);
    expect(result.attainment).toBeLessThanOrEqual(1);
  });
});

describe("gap", () => {
  given.prop([anyCase])("is above 0 where the target is not met, below 0 beyond it", (it) => {
    const { gap, met } = measure(scaleOf(it.target, it.indicator, it.options), it.values[0]);
    const isStrict = it.bound.kind === "moreThan" || it.bound.kind === "lessThan";
    expect(met).toBe(isStrict ? (gap ?? 0) < 0 : (gap ?? 0) <= 0);
  });
});

describe("attainmentRange", () => {
  const contains = (
    range: { readonly low: number | null; readonly high: number | null } | null,
    ratio: number | null,
  ) =>
    range === null || ratio === null
      ? range === ratio
      : (range.low ?? ratio) <= ratio && ratio <= (range.high ?? ratio);

  given.prop([anyQualified])("holds the attainment", ({ target, indicator, figure }) => {
    const { attainment, attainmentRange } = measure(scaleOf(target, indicator), figure);
    expect(contains(attainmentRange, attainment)).toBe(true);
  });

  given.prop([anythingFinite])("holds the attainment, whatever the numbers", (it) => {
    const { attainment, attainmentRange } = measure(
      scaleOf(it.target, it.indicator, it.options),
      it.observed,
    );
    expect(contains(attainmentRange, attainment)).toBe(true);
  });
});

describe("a result", () => {
  given.prop([anythingFinite])("has no NaN, Infinity, −0 or undefined anywhere", (it) => {
    const result = measure(scaleOf(it.target, it.indicator, it.options), it.observed);
    expect(leaves(result).filter(isStray)).toStrictEqual([]);
  });

  given.prop([anyCase])("survives JSON, and so does its scale", (it) => {
    const scale = scaleOf(it.target, it.indicator, it.options);
    const result = measure(scale, it.values[0]);
    expect(JSON.parse(JSON.stringify({ scale, result }))).toStrictEqual({ scale, result });
  });

  given.prop([anyQualified])("survives JSON when the figure is qualified", (it) => {
    const result = measure(scaleOf(it.target, it.indicator), it.figure);
    expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
  });

  given.prop([anyQualified])("of frozen input is the same", ({ target, indicator, figure }) => {
    const plain = measure(scaleOf(target, indicator), figure);
    const frozen = deepFreeze(scaleOf(deepFreeze(target), deepFreeze(indicator)));
    expect(measure(frozen, deepFreeze(figure))).toStrictEqual(plain);
  });
});

describe("a verdict on a qualified figure", () => {
  /** Whether a value is what a word before a figure says (gần: 5 % below; khoảng: 5 % around). */
  const isSaid = (value: number, figure: number, { kind, ...more }: Qualifier): boolean => {
    const { width = 0.05 * figure } = { width: undefined, ...more };
    switch (kind) {
      case "atLeast":
        return value >= figure;
      case "moreThan":
        return value > figure;
      case "atMost":
        return value <= figure;
      case "lessThan":
        return value < figure;
      case "about":
        return Math.abs(value - figure) < width;
      case "nearly":
        return value < figure && value > figure - width;
    }
  };

  given.prop([anyQualified, fc.array(fc.integer({ min: 0, max: 2500 }))])(
    "holds for every value that it can stand for",
    ({ target, indicator, figure, value, qualifier }, values) => {
      const scale = scaleOf(target, indicator);
      const { met } = measure(scale, figure);
      const possible = values.filter((other) => isSaid(other, value, qualifier));
      const verdicts = possible.map((other) => measure(scale, other).met);
      expect(met === null || verdicts.every((verdict) => verdict === met)).toBe(true);
    },
  );
});
