import { fc, test as given } from "@fast-check/vitest";
import { expectedProgress, type Trajectory, type Way } from "dxplan";
import { describe, expect, test } from "vitest";
import { refusedBy } from "../refused.ts";

/** From 40 at the end of 2020 to 80 at the end of 2024. */
const way: Way = {
  baseline: { date: "2020-12-31", value: 40 },
  target: { date: "2024-12-31", value: 80 },
};

const interim = [
  { date: "2023-12-31", value: 75 },
  { date: "2021-12-31", value: 44 },
];

describe("what is expected on a day", () => {
  test.for<{ trajectory: Trajectory; day: string; progress: number; value: number; from: string }>([
    {
      trajectory: { kind: "linear" },
      day: "2022-12-31",
      progress: 0.5,
      value: 60,
      from: "2 of 4 years",
    },
    {
      trajectory: { kind: "linear" },
      day: "2021-06-30",
      progress: 0.125,
      value: 45,
      from: "6 of 48 months",
    },
    {
      trajectory: { kind: "linear" },
      day: "2020-12-31",
      progress: 0,
      value: 40,
      from: "the day of the baseline",
    },
    {
      trajectory: { kind: "linear" },
      day: "2019-12-31",
      progress: 0,
      value: 40,
      from: "before it",
    },
    {
      trajectory: { kind: "linear" },
      day: "2024-12-31",
      progress: 1,
      value: 80,
      from: "the deadline",
    },
    { trajectory: { kind: "linear" }, day: "2026-06-30", progress: 1, value: 80, from: "after it" },
    {
      trajectory: { kind: "back-loaded" },
      day: "2022-12-31",
      progress: 0.25,
      value: 50,
      from: "0.5²",
    },
    {
      trajectory: { kind: "back-loaded", power: 3 },
      day: "2022-12-31",
      progress: 0.125,
      value: 45,
      from: "0.5³",
    },
    {
      trajectory: { kind: "front-loaded" },
      day: "2022-12-31",
      progress: 0.75,
      value: 70,
      from: "1 − 0.5²",
    },
    {
      trajectory: { kind: "front-loaded", power: 3 },
      day: "2023-12-31",
      progress: 0.984375,
      value: 79.375,
      from: "1 − 0.25³",
    },
    {
      trajectory: { kind: "steps", interim },
      day: "2021-12-30",
      progress: 0,
      value: 40,
      from: "a day before the first step",
    },
    {
      trajectory: { kind: "steps", interim },
      day: "2021-12-31",
      progress: 0.1,
      value: 44,
      from: "4 of 40",
    },
    {
      trajectory: { kind: "steps", interim },
      day: "2023-06-30",
      progress: 0.1,
      value: 44,
      from: "still the first step",
    },
    {
      trajectory: { kind: "steps", interim },
      day: "2024-06-30",
      progress: 0.875,
      value: 75,
      from: "35 of 40",
    },
    {
      trajectory: { kind: "steps", interim },
      day: "2024-12-31",
      progress: 1,
      value: 80,
      from: "the deadline",
    },
    {
      trajectory: { kind: "steps", interim: [] },
      day: "2024-12-30",
      progress: 0,
      value: 40,
      from: "no step before the last",
    },
    {
      trajectory: { kind: "lines", interim },
      day: "2021-06-30",
      progress: 0.05,
      value: 42,
      from: "half of the way to 44",
    },
    {
      trajectory: { kind: "lines", interim },
      day: "2022-12-31",
      progress: 0.4875,
      value: 59.5,
      from: "44 + 31 / 2",
    },
    {
      trajectory: { kind: "lines", interim },
      day: "2024-06-30",
      progress: 0.9375,
      value: 77.5,
      from: "75 + 5 / 2",
    },
    {
      trajectory: { kind: "lines", interim },
      day: "2020-06-30",
      progress: 0,
      value: 40,
      from: "before the baseline",
    },
    {
      trajectory: { kind: "lines", interim },
      day: "2025-06-30",
      progress: 1,
      value: 80,
      from: "after the deadline",
    },
    {
      trajectory: { kind: "lines", interim: [] },
      day: "2022-12-31",
      progress: 0.5,
      value: 60,
      from: "one line",
    },
  ])("$trajectory.kind on $day is $value: $from", ({ trajectory, day, progress, value }) => {
    expect(expectedProgress(way, trajectory, day)).toStrictEqual({ progress, value, reason: null });
  });

  test("goes down where the target lies below the baseline: 12 − 6 / 4", () => {
    const down = {
      baseline: { date: "2020-12-31", value: 12 },
      target: { date: "2024-12-31", value: 6 },
    };
    expect(expectedProgress(down, { kind: "linear" }, "2021-12-31")).toStrictEqual({
      progress: 0.25,
      value: 10.5,
      reason: null,
    });
  });

  test("is not less in a leap year: the end of each year is a quarter further", () => {
    const shares = ["2021-12-31", "2022-12-31", "2023-12-31"].map(
      (day) => expectedProgress(way, { kind: "linear" }, day).progress,
    );
    expect(shares).toStrictEqual([0.25, 0.5, 0.75]);
  });
});

describe("days that are one", () => {
  test("give what is asked on the later one, and no 0 ÷ 0", () => {
    const trajectory = { kind: "lines", interim: [{ date: "2021-12-30", value: 50 }] } as const;
    const onTheEnd = { ...way, target: { date: "2021-12-31", value: 80 } };
    expect(expectedProgress(onTheEnd, trajectory, "2021-12-30").reason).toBe(null);
    expect(expectedProgress(onTheEnd, trajectory, "2021-12-31").value).toBe(80);
  });
});

describe("nothing is expected", () => {
  const { baseline, target } = way;

  test.for([
    { title: "without time", target: { date: "2020-12-31", value: 80 }, reason: "no-time" },
    {
      title: "of a deadline before the baseline",
      target: { date: "2019-12-31", value: 80 },
      reason: "no-time",
    },
    {
      title: "without a way",
      target: { date: "2024-12-31", value: 40 },
      reason: "baseline-meets-target",
    },
    {
      title: "beyond what a computer can hold",
      target: { date: "2024-12-31", value: 1.7e308 },
      baseline: { date: "2020-12-31", value: -1.7e308 },
      reason: "overflow",
    },
  ])("$title: $reason", ({ reason, ...more }) => {
    expect(expectedProgress({ ...way, ...more }, { kind: "linear" }, "2022-12-31")).toStrictEqual({
      progress: null,
      value: null,
      reason,
    });
  });

  test.for<{ title: string; call: () => unknown; path: string }>([
    {
      title: "a day that does not exist",
      call: () => expectedProgress(way, { kind: "linear" }, "2023-02-29"),
      path: "day",
    },
    {
      title: "a baseline without a day",
      call: () =>
        expectedProgress(
          { target, baseline: { date: "2020", value: 1 } },
          { kind: "linear" },
          "2023-02-28",
        ),
      path: "way.baseline.date",
    },
    {
      title: "a value that is no number",
      call: () =>
        expectedProgress(
          { baseline, target: { date: "2024-12-31", value: Number.NaN } },
          { kind: "linear" },
          "2023-02-28",
        ),
      path: "way.target.value",
    },
    {
      title: "a power of 1",
      call: () => expectedProgress(way, { kind: "back-loaded", power: 1 }, "2023-02-28"),
      path: "trajectory.power",
    },
    {
      title: "a field that its kind does not have",
      call: () => expectedProgress(way, JSON.parse('{"kind":"linear","interim":[]}'), "2023-02-28"),
      path: "trajectory.interim",
    },
    {
      title: "a trajectory of another kind",
      call: () => expectedProgress(way, JSON.parse('{"kind":"wavy"}'), "2023-02-28"),
      path: "trajectory.kind",
    },
    {
      title: "no trajectory",
      call: () => expectedProgress(way, JSON.parse("null"), "2023-02-28"),
      path: "trajectory.kind",
    },
    {
      title: "no list of interim values",
      call: () => expectedProgress(way, JSON.parse('{"kind":"steps"}'), "2023-02-28"),
      path: "trajectory.interim",
    },
    {
      title: "an interim value on the deadline",
      call: () =>
        expectedProgress(
          way,
          { kind: "steps", interim: [{ date: "2024-12-31", value: 7 }] },
          "2023-02-28",
        ),
      path: "trajectory.interim[0].date",
    },
    {
      title: "an interim value on the day of the baseline",
      call: () =>
        expectedProgress(
          way,
          { kind: "lines", interim: [{ date: "2020-12-31", value: 7 }] },
          "2023-02-28",
        ),
      path: "trajectory.interim[0].date",
    },
    {
      title: "two interim values on a day",
      call: () =>
        expectedProgress(
          way,
          {
            kind: "lines",
            interim: [
              { date: "2022-12-31", value: 7 },
              { date: "2022-12-31", value: 8 },
            ],
          },
          "2023-02-28",
        ),
      path: "trajectory.interim[1].date",
    },
    {
      title: "an interim value that is none",
      call: () =>
        expectedProgress(way, { kind: "lines", interim: JSON.parse("[null]") }, "2023-02-28"),
      path: "trajectory.interim[0].date",
    },
    {
      title: "no way",
      call: () => expectedProgress(JSON.parse("null"), { kind: "linear" }, "2023-02-28"),
      path: "way.baseline.date",
    },
  ])("is refused of $title", ({ call, path }) => {
    const error = refusedBy(call);
    expect(error.code).toBe("invalid-argument");
    expect(error.message).toContain(`${path}: expected`);
  });
});

const day = fc
  .integer({ min: 0, max: 4000 })
  .map((days) => new Date(Date.UTC(2019, 0, 1 + days)).toISOString().slice(0, 10));
const curve = fc.constantFrom<Trajectory>(
  { kind: "linear" },
  { kind: "back-loaded" },
  { kind: "front-loaded", power: 2.5 },
);

describe("every curve", () => {
  given.prop([curve, day, day])("asks for no less on a later day", (trajectory, one, other) => {
    const [first = "", last = ""] = [one, other].toSorted();
    const share = (on: string) => expectedProgress(way, trajectory, on).progress ?? -1;
    expect(share(last)).toBeGreaterThanOrEqual(share(first));
  });

  given.prop([curve, day])("lies from 0 to 1, and a front-loaded one above", (trajectory, on) => {
    const { progress } = expectedProgress(way, trajectory, on);
    const front = expectedProgress(way, { kind: "front-loaded" }, on).progress ?? -1;
    const back = expectedProgress(way, { kind: "back-loaded" }, on).progress ?? 2;
    expect(progress).toBeGreaterThanOrEqual(0);
    expect(progress).toBeLessThanOrEqual(1);
    expect(front).toBeGreaterThanOrEqual(back);
  });
});
