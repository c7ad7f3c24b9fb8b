import {
  type Bands,
  bandOf,
  type Expected,
  type Finding,
  type Inverse,
  type Measurement,
  type PaceStatus,
  paceBands,
  type Scale,
  type ScoreOptions,
  type Status,
  type TargetResult,
  type Trajectory,
} from "dxplan";
import { describe, expectTypeOf, test } from "vitest";

declare const measurement: Measurement;
declare const result: TargetResult;
declare const expected: Expected;
declare const inverse: Inverse;
declare const finding: Finding;

declare function asTrajectory(trajectory: Trajectory): void;
declare function asOptions(options: ScoreOptions): void;

describe("a measurement", () => {
  test("has an attainment once it is measured, and its scale", () => {
    if (measurement.kind === "measured") {
      expectTypeOf(measurement.attainment).toEqualTypeOf<number>();
      expectTypeOf(measurement.scale).toEqualTypeOf<Scale>();
    }
  });

  test("has a gap, and no attainment, where it is only compared", () => {
    if (measurement.kind === "compared") {
      expectTypeOf(measurement.gap).toEqualTypeOf<number>();
      expectTypeOf(measurement.attainment).toEqualTypeOf<null>();
    }
  });

  test("on a card is told apart as it is by itself", () => {
    if (result.kind === "unmeasured") expectTypeOf(result.value).toEqualTypeOf<null>();
    expectTypeOf(result.status).toEqualTypeOf<Status>();
  });
});

describe("numbers that may be absent", () => {
  test("are there where there is no reason", () => {
    if (expected.reason === null) expectTypeOf(expected.progress).toEqualTypeOf<number>();
    if (inverse.reason === null) expectTypeOf(inverse.value).toEqualTypeOf<number>();
  });
});

describe("bands", () => {
  test("give one of their own names", () => {
    expectTypeOf(bandOf(paceBands, 1)).toEqualTypeOf<PaceStatus>();
    const marks: Bands<"pass" | "fail"> = {
      closed: "from",
      bands: [
        { name: "fail", from: null, to: 4 },
        { name: "pass", from: 4, to: null },
      ],
    };
    expectTypeOf(bandOf(marks, 5)).toEqualTypeOf<"pass" | "fail">();
  });

  test("of a card have names of statuses alone", () => {
    const lights = {
      closed: "from",
      bands: [{ name: "green", from: null, to: null }],
    } as const;
    // @ts-expect-error - green is no status
    asOptions({ asOf: "2024-12-31", bands: lights });
  });
});

describe("a trajectory", () => {
  test("of steps needs its interim values, a straight line has none", () => {
    asTrajectory({ kind: "steps", interim: [{ date: "2022-12-31", value: 50 }] });
    // @ts-expect-error - steps without interim values
    asTrajectory({ kind: "steps" });
    // @ts-expect-error - a straight line has no interim values
    asTrajectory({ kind: "linear", interim: [] });
  });
});

describe("a finding", () => {
  test("is told apart by its code", () => {
    if (finding.code === "asks-less") expectTypeOf(finding.namesake).toEqualTypeOf<boolean>();
    if (finding.code === "impossible-rate") {
      expectTypeOf(finding.perYear).toEqualTypeOf<number | null>();
    }
  });
});
