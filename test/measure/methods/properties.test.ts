import { fc, test as given } from "@fast-check/vitest";
import type { Direction } from "dxplan";
import { describe, expect } from "vitest";
import {
  levelRatio,
  type OpenSdgSeries,
  okrLinear,
  openSdgMean,
  openSdgProgress,
  openSdgStatuses,
  unProgressChart,
} from "../../../src/measure/methods/index.ts";
import { deepFreeze } from "../deep-freeze.ts";

const finite = fc.double({ noNaN: true, noDefaultInfinity: true });

/** Numbers as indicators have them, with the values that break formulas among them. */
const value = fc.oneof(finite, fc.integer({ min: -200, max: 200 }), fc.constantFrom(0, -0, 100));

const year = fc.integer({ min: 2015, max: 2030 });

const direction = fc.constantFrom<Direction>("increase", "decrease");

const anySeries = fc.record({
  baseline: fc.option(value),
  baselineYear: year,
  value,
  year,
  direction,
  target: fc.option(value),
  targetYear: year,
});

const anyKeyResult = fc.record({
  baseline: fc.option(value),
  value,
  target: value,
  clamp: fc.boolean(),
});

const scored = fc.record({
  score: fc.option(fc.double({ min: -5, max: 5, noNaN: true })),
  status: fc.constantFrom(...openSdgStatuses),
});

const { anySeriesList } = fc.letrec<{
  anySeriesList: readonly OpenSdgSeries[];
  item: OpenSdgSeries;
}>((tie) => ({
  anySeriesList: fc.array(tie("item"), { maxLength: 4 }),
  item: fc.oneof({ maxDepth: 3 }, scored, tie("anySeriesList")),
}));

/** What every method says of one draw of numbers. */
const anyCall = fc.tuple(anySeries, anyKeyResult, anySeriesList, fc.option(value));

type Call = typeof anyCall extends fc.Arbitrary<infer T> ? T : never;

const answers = ([series, keyResult, list, limit]: Call) => [
  openSdgProgress({ ...series, limit }),
  unProgressChart({ ...series, unitOfMeasure: "percent" }),
  okrLinear(keyResult),
  levelRatio({ value: keyResult.value, target: keyResult.target }),
  openSdgMean(list),
];

/** Every value at the bottom of an object. */
const leaves = (said: unknown): unknown[] =>
  typeof said === "object" && said !== null ? Object.values(said).flatMap(leaves) : [said];

const isStray = (leaf: unknown): boolean =>
  leaf === undefined ||
  (typeof leaf === "number" && (!Number.isFinite(leaf) || Object.is(leaf, -0)));

describe("every method", () => {
  given.prop([anyCall], { numRuns: 1000 })("says no NaN, Infinity, −0 or undefined", (call) => {
    expect(leaves(answers(call)).filter(isStray)).toStrictEqual([]);
  });

  given.prop([anyCall])("says what survives JSON", (call) => {
    const said = answers(call);
    expect(JSON.parse(JSON.stringify(said))).toStrictEqual(said);
  });

  given.prop([anyCall])("leaves frozen input alone, and says the same", (call) => {
    const said = answers(structuredClone(call));
    expect(answers(deepFreeze(call))).toStrictEqual(said);
  });

  given.prop([anyCall])(
    "has a reason where it has no number, and none where it has one",
    (call) => {
      const [series, keyResult] = call;
      const open = openSdgProgress(series);
      expect((open.ratio ?? open.growth) === null).toBe(open.reason !== null);
      const chart = unProgressChart(series);
      expect(chart.score === null && chart.reason === null).toBe(false);
      const linear = okrLinear(keyResult);
      expect(linear.ratio === null).toBe(linear.reason !== null);
    },
  );
});

/** Whole numbers above 0: no stand-in for 0, no noise. */
const amount = fc.integer({ min: 1, max: 1000 });

/** Factors that change no digit. */
const factor = fc.constantFrom(0.125, 0.5, 2, 1024);

const span = { baselineYear: 2020, year: 2023, targetYear: 2030 };

describe("in other units", () => {
  given.prop([amount, amount, amount, direction, factor])(
    "nothing changes: levelRatio, okrLinear, openSdgProgress, unProgressChart",
    (baseline, now, target, way, times) => {
      const said = (unit: number) => {
        const numbers = { baseline: unit * baseline, value: unit * now, target: unit * target };
        const series = { ...numbers, ...span, direction: way };
        const { expected, ...chart } = unProgressChart(series);
        return [
          levelRatio({ value: numbers.value, target: numbers.target }),
          okrLinear(numbers),
          openSdgProgress(series),
          chart,
          expected === null,
        ];
      };
      expect(said(times)).toStrictEqual(said(1));
    },
  );
});

describe("mirrored at 0", () => {
  given.prop([amount, amount, amount, fc.boolean()])(
    "okrLinear does not change",
    (baseline, now, target, clamp) => {
      expect(okrLinear({ baseline: -baseline, value: -now, target: -target, clamp })).toStrictEqual(
        okrLinear({ baseline, value: now, target, clamp }),
      );
    },
  );

  given.prop([amount, amount, amount, direction])(
    "in values and direction openSdgProgress does not change",
    (baseline, now, target, way) => {
      const series = { baseline, value: now, target, ...span, direction: way };
      const mirrored = openSdgProgress({
        ...span,
        baseline: -baseline,
        value: -now,
        target: -target,
        direction: way === "increase" ? "decrease" : "increase",
      });
      expect(mirrored).toStrictEqual(openSdgProgress(series));
    },
  );
});

describe("openSdgProgress", () => {
  given.prop([amount, amount, amount, amount, direction])(
    "scores a better value no lower",
    (baseline, one, other, target, way) => {
      const scoreOf = (now: number) =>
        openSdgProgress({ baseline, value: now, target, ...span, direction: way }).score ?? 0;
      const isBetter = way === "increase" ? one >= other : one <= other;
      const [better, worse] = isBetter ? [one, other] : [other, one];
      expect(scoreOf(better)).toBeGreaterThanOrEqual(scoreOf(worse));
    },
  );
});

describe("openSdgMean", () => {
  given.prop([anySeriesList])("does not depend on the order of the series", (list) => {
    expect(openSdgMean(list.toReversed())).toStrictEqual(openSdgMean(list));
  });
});
