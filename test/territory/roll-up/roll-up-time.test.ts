import { fc, test as given } from "@fast-check/vitest";
import { type Figure, type Indicator, rollUpTime } from "dxplan";
import { describe, expect, test } from "vitest";
import * as f from "../../measure/fixture.ts";
import { refusedBy } from "../../measure/refused.ts";

const year = { start: "2024-01-01", end: "2024-12-31" };
const [first, second] = [
  { start: "2024-01-01", end: "2024-06-30" },
  { start: "2024-07-01", end: "2024-12-31" },
];

const flow = (time: Indicator["aggregation"]["time"]) =>
  f.share({ accumulation: "flow", aggregation: { units: "sum", time } });

const over = (period: Figure["period"], value: number, more: Partial<Figure> = {}): Figure =>
  f.figure(value, { period, ...more });

const rolled = (figures: readonly Figure[], indicator: Indicator, asOf?: string) =>
  rollUpTime(figures, indicator, { period: year, ...(asOf === undefined ? {} : { asOf }) });

const only = (...call: Parameters<typeof rolled>) => rolled(...call).rows[0];

describe("over time", () => {
  test("a flow that is counted adds up", () => {
    expect(rolled([over(second, 30), over(first, 12)], flow("sum"))).toStrictEqual({
      indicator: "share",
      rule: "sum",
      period: year,
      asOf: null,
      rows: [
        {
          unit: "gso63:84",
          tiers: null,
          value: 42,
          numerator: null,
          denominator: null,
          reason: null,
          from: [first, second],
          missing: [],
          warnings: [],
          synthetic: false,
        },
      ],
      unused: [],
    });
  });

  test("a flow that is a share is the ratio of its sums", () => {
    const figures = [
      over(first, 60, { numerator: 60, denominator: 100 }),
      over(second, 90, { denominator: 300 }),
    ];
    // 60 and 90 % of 300, 270, are 330 of 400.
    expect(only(figures, flow("ratio-of-sums"))).toMatchObject({
      value: 82.5,
      numerator: 330,
      denominator: 400,
    });
  });

  test("the mean is the plain mean of the parts", () => {
    expect(only([over(first, 10), over(second, 20)], flow("mean"))?.value).toBe(15);
  });

  test.for(["stock", "cumulative"] as const)("of a %s the last day counts", (accumulation) => {
    const state = f.share({ accumulation });
    const figures = [over({ end: "2024-06-30" }, 50), over({ end: "2024-12-31" }, 70)];
    const { rows, unused } = rolled(figures, state);
    expect(rows[0]).toMatchObject({ value: 70, from: [{ start: null, end: "2024-12-31" }] });
    expect(unused).toStrictEqual([{ observation: figures[0], reason: "earlier-period" }]);
    expect(only(figures.slice(0, 1), state)).toMatchObject({
      value: null,
      reason: "incomplete-period",
      from: [{ start: null, end: "2024-06-30" }],
      missing: [second],
    });
  });

  test("a half alone is no year, and says what is missing", () => {
    const { rows, unused } = rolled([over(second, 30)], flow("sum"));
    expect(rows[0]).toMatchObject({ value: null, reason: "incomplete-period", missing: [first] });
    expect(unused[0]?.reason).toBe("not-enough");
  });

  test("the figure of the year counts before its halves, and nothing twice", () => {
    const { rows, unused } = rolled(
      [over(first, 12), over(second, 30), over(year, 50)],
      flow("sum"),
    );
    expect(rows[0]).toMatchObject({ value: 50, from: [year] });
    expect(unused.map(({ reason }) => reason)).toStrictEqual([
      "covered-by-whole",
      "covered-by-whole",
    ]);
    // One that states no start, of the end of a year, is of the year.
    expect(only([over(first, 12), over({ end: "2024-12-31" }, 50)], flow("sum"))?.value).toBe(50);
  });

  test("parts that overlap cover each day, and are no whole", () => {
    const late = { start: "2024-06-01", end: "2024-12-31" };
    expect(only([over(first, 12), over(late, 30)], flow("sum"))).toMatchObject({
      value: null,
      reason: "overlapping-periods",
      missing: [],
    });
  });

  test("figures that disagree are not chosen from", () => {
    const other = over(first, 13, { source: { publisher: "Another", title: "Another" } });
    expect(only([over(first, 12), other, over(second, 30)], flow("sum"))).toMatchObject({
      value: null,
      reason: "conflicting-observations",
    });
  });

  test("a state does not add up, whatever its rule says", () => {
    const wrong = f.share({ aggregation: { units: "sum", time: "sum" } });
    expect(only([over(first, 12), over(second, 30)], wrong)?.reason).toBe("not-aggregable");
    expect(only([over(first, 12)], flow("none"))?.reason).toBe("not-aggregable");
  });

  test("what was not known on a day does not count", () => {
    const { rows, unused } = rolled([over(first, 12), over(second, 30)], flow("sum"), "2024-10-31");
    expect(rows[0]?.reason).toBe("incomplete-period");
    expect(unused.map(({ reason }) => reason)).toContain("after-as-of");
  });

  test.for([
    { reason: "different-quantity", more: { quantity: { kind: "change", in: "points" } } },
    { reason: "forecast", more: { obsStatus: "F" } },
    { reason: "missing-value", more: { value: { missing: "unknown" } } },
    { reason: "not-yet-published", more: { publishedAt: "2025-02-01" } },
    { reason: "outside-period", more: { period: { start: "2023-12-01", end: "2024-12-31" } } },
    { reason: "outside-period", more: { period: { end: "2025-01-01" } } },
    { reason: "other-indicator", more: { indicator: "other" } },
  ] as const)("what is $reason is in no sum", ({ reason, more }) => {
    const figures = [over(first, 12), over(second, 30), over(year, 7, more)];
    const { rows, unused } = rolled(figures, flow("sum"), "2025-01-31");
    expect(rows[0]?.value).toBe(42);
    expect(unused).toStrictEqual([{ observation: figures[2], reason }]);
  });

  test.for([
    { reason: "no-fraction", more: {} },
    { reason: "bad-fraction", more: { numerator: 3, denominator: 0 } },
    { reason: "bad-fraction", more: { numerator: -3, denominator: 10 } },
  ] as const)("what is $reason is no part of a share", ({ reason, more }) => {
    const part = over(first, 50, more);
    const { rows, unused } = rolled(
      [part, over(second, 50, { denominator: 10 })],
      flow("ratio-of-sums"),
    );
    expect(rows[0]).toMatchObject({ value: null, reason: "incomplete-period", missing: [first] });
    expect(unused).toContainEqual({ observation: part, reason });
  });

  test("of a state, figures outside the period and such as disagree tell nothing", () => {
    const state = f.share();
    const before = over({ end: "2023-12-31" }, 50);
    const { rows, unused } = rolled([before], state);
    expect(rows[0]).toMatchObject({ value: null, reason: "nothing-known", missing: [year] });
    expect(unused).toStrictEqual([{ observation: before, reason: "outside-period" }]);
    const elsewhere = { publisher: "Another", title: "Another" };
    const disputed = [
      over({ end: "2024-12-31" }, 50),
      over({ end: "2024-12-31" }, 60, { source: elsewhere }),
    ];
    expect(only(disputed, state)?.reason).toBe("conflicting-observations");
  });

  test("what is beyond holding is no ratio, and no 0", () => {
    const vast = { numerator: 1, denominator: 1.7e308 };
    const figures = [over(first, 0, vast), over(second, 0, vast)];
    expect(only(figures, flow("ratio-of-sums"))).toMatchObject({ value: null, reason: "overflow" });
  });

  test("a made-up part makes the whole made up", () => {
    expect(
      only([over(first, 1), over(second, 2, { synthetic: true })], flow("sum"))?.synthetic,
    ).toBe(true);
  });

  test("figures of other offices stand in a row of their own", () => {
    const tiers = ["commune" as const];
    const figures = [over(year, 1), over(year, 2, { tiers }), over(year, 3, { unit: "gso63:01" })];
    expect(
      rolled(figures, flow("sum")).rows.map(({ unit, tiers: of, value }) => [unit, of, value]),
    ).toStrictEqual([
      ["gso63:01", null, 3],
      ["gso63:84", ["commune"], 2],
      ["gso63:84", null, 1],
    ]);
  });

  test.for([
    { options: {}, paths: ["period"] },
    { options: { period: { start: "2024-12-31", end: "2024-01-01" } }, paths: ["period"] },
    { options: { period: year, asOf: "2024", when: 1 }, paths: ["when", "asOf"] },
    { options: null, paths: ["options"] },
  ])("$options is refused", ({ options, paths }) => {
    const error = refusedBy(() => Reflect.apply(rollUpTime, null, [[], flow("sum"), options]));
    expect(error.issues.map(({ path }) => path.join("."))).toStrictEqual(paths);
  });

  const months = Array.from({ length: 12 }, (_, at) => {
    const month = String(at + 1).padStart(2, "0");
    const last = new Date(Date.UTC(2024, at + 1, 0)).getUTCDate();
    return { start: `2024-${month}-01`, end: `2024-${month}-${last}` };
  });

  given.prop([fc.array(fc.integer(), { minLength: 12, maxLength: 12 }), fc.nat({ max: 12 })])(
    "twelve months come to the year in any order, and eleven do not",
    (values, from) => {
      const figures = months.map((period, at) => over(period, values[at] ?? 0));
      const turned = [...figures.slice(from), ...figures.slice(0, from)];
      const result = rolled(turned, flow("sum"));
      expect(result.rows[0]?.value).toBe(values.reduce((sum, value) => sum + value, 0));
      expect(result).toStrictEqual(rolled(figures, flow("sum")));
      expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
      expect(only(turned.slice(1), flow("sum"))?.reason).toBe("incomplete-period");
    },
  );
});
