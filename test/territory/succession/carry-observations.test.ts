import {
  type CarryObservationsOptions,
  carryObservations,
  type Figure,
  type Indicator,
  type Observation,
  parseObservations,
  territory,
} from "dxplan";
import { observations, traVinh2025 } from "dxplan/seeds";
import { describe, expect, test } from "vitest";
import * as f from "../../measure/fixture.ts";
import { frozen } from "../../model/frozen.ts";
import { pathsIn, thrownBy } from "../../model/outcome.ts";
import { communes, lines } from "./fixture.ts";

const to = "2020-01-01";

const by = (units: Indicator["aggregation"]["units"], more: Partial<Indicator> = {}): Indicator =>
  f.share({ id: "share", aggregation: { units, time: "last" }, ...more });

const on = (code: string, value: Figure["value"], more: Partial<Figure> = {}): Figure => ({
  ...f.figure(value),
  unit: `t:${code}`,
  period: { end: "2018-12-31" },
  ...more,
});

const carried = (
  indicators: readonly Indicator[],
  figures: readonly Observation[],
  options: Partial<CarryObservationsOptions> = {},
) => carryObservations(lines, frozen(indicators), frozen(figures), { to, ...options });

/** What becomes of figures: values, or reasons. */
const told = (...call: Parameters<typeof carried>) =>
  carried(...call).figures.map(({ reason, value }) => reason ?? value);

describe("carryObservations", () => {
  test.for([
    { units: "sum", is: 40 },
    { units: "minimum", is: 10 },
    { units: "maximum", is: 30 },
    { units: "none", is: "not-comparable" },
    { units: "ratio-of-sums", is: "missing-denominator" },
    { units: "weighted-mean", is: "missing-weight" },
  ] as const)("puts 10 and 30 together by the indicator's own rule, $units", ({ units, is }) => {
    expect(told([by(units)], [on("a", 10), on("b", 30)])).toStrictEqual([is]);
  });

  test("forms a ratio of sums from what was counted", () => {
    const figures = [
      on("a", 10, { numerator: 1, denominator: 10 }),
      on("b", 30, { numerator: 9, denominator: 30 }),
    ];
    expect(told([by("ratio-of-sums")], figures)).toStrictEqual([25]);
  });

  test.for([
    { title: "a sum", units: "sum", is: "qualified-figure" },
    { title: "a ratio of what was counted", units: "ratio-of-sums", is: 25 },
  ] as const)("takes no interval into $title but for what was counted: $is", ({ units, is }) => {
    const figures = [
      on("a", 10, { numerator: 1, denominator: 10, qualifier: { kind: "nearly" } }),
      on("b", 30, { numerator: 9, denominator: 30 }),
    ];
    expect(told([by(units)], figures)).toStrictEqual([is]);
  });

  test("carries an interval as it is to the same unit under another id", () => {
    const more3000 = on("d", 3000, { qualifier: { kind: "moreThan" } });
    const [own] = carried([by("sum")], [more3000], { to: "2025-01-01" }).figures;
    expect(own?.figure?.qualifier).toStrictEqual({ kind: "moreThan" });
  });

  test("names the first five of many", () => {
    const codes = ["a", "b", "c", "d", "e", "f"];
    const many = communes(...codes.map((code) => [code, null, "2019-12-31", "z"] as const), [
      "z",
      "2020-01-01",
      null,
    ]);
    const figures = codes.map((code) => on(code, 1));
    const [own] = carryObservations(many, [by("sum")], figures, { to }).figures;
    expect(own?.figure?.doubts?.[0]?.read.en).toBe(
      "Computed from the figures of t:a, t:b, t:c, t:d, t:e, … (the sum), not as reported",
    );
  });

  test("weighs by the indicator that the rule names, for the same last day", () => {
    const people = by("sum", { id: "people", unitOfMeasure: "count" });
    const weighted = by("weighted-mean", {
      aggregation: { units: "weighted-mean", time: "last", weight: "people" },
    });
    const figures = [
      on("a", 10),
      on("b", 30),
      on("a", 1, { indicator: "people" }),
      on("b", 3, { indicator: "people" }),
      on("b", 99, { indicator: "people", period: { end: "2017-12-31" } }),
    ];
    const ofShare = (options: Partial<CarryObservationsOptions> = {}) =>
      carried([weighted, people], figures, options).figures.find(
        (one) => one.indicator === "share",
      );
    // (10 + 90) / 4, and with given weights (10 + 30) / 2
    expect(ofShare()?.value).toBe(25);
    expect(ofShare({ weights: { "t:a": 1, "t:b": 1 } })?.value).toBe(20);
  });

  test("takes the plain mean of predecessors only if it is asked for by name", () => {
    const figures = [on("a", 10), on("b", 30)];
    const rules = { share: "mean-of-predecessors" } as const;
    expect(told([by("none")], figures)).toStrictEqual(["not-comparable"]);
    expect(told([by("none")], figures, { rules })).toStrictEqual([20]);
  });

  test("puts no places together, whatever the rule", () => {
    const rules = { share: "mean-of-predecessors" } as const;
    const figures = [on("a", 1, { of: 63 }), on("b", 3, { of: 63 })];
    expect(told([by("none", { unitOfMeasure: "rank" })], figures, { rules })).toStrictEqual([
      "not-comparable",
    ]);
  });

  test("puts no changes and no growths together", () => {
    const quantity = { kind: "change", in: "points" } as const;
    const figures = [on("a", 10, { quantity }), on("b", 30, { quantity })];
    expect(told([by("sum")], figures)).toStrictEqual(["not-comparable"]);
  });

  test("carries a place to the same unit under another id, with the field that it is among", () => {
    const place = by("none", { unitOfMeasure: "rank", direction: "decrease" });
    const [own] = carried([place], [on("d", 5, { of: 63 })], { to: "2025-01-01" }).figures;
    expect([own?.unit, own?.value, own?.unchanged, own?.rule]).toStrictEqual([
      "t:d2",
      5,
      true,
      null,
    ]);
    expect(own?.figure?.of).toBe(63);
    expect(own?.figure?.doubts?.map(({ code }) => code)).toStrictEqual(["derived"]);
  });

  test.for([
    { title: "other periods", more: { period: { end: "2017-12-31" } }, count: 2 },
    { title: "other offices", more: { tiers: ["province", "commune"] }, count: 2 },
    { title: "a change", more: { quantity: { kind: "change", in: "points" } }, count: 2 },
    { title: "the unit's own offices, said", more: { tiers: ["commune"] }, count: 1 },
    {
      title: "another first day",
      more: { period: { start: "2018-01-01", end: "2018-12-31" } },
      count: 1,
    },
  ] as const)("keeps figures of $title apart: $count", ({ more, count }) => {
    const figures = [on("a", 10), on("b", 30, more)];
    expect(told([by("sum")], figures)).toHaveLength(count);
  });

  test("keeps flows of other first days apart", () => {
    const flow = by("sum", { accumulation: "flow" });
    const quarter = on("b", 30, { period: { start: "2018-10-01", end: "2018-12-31" } });
    expect(told([flow], [on("a", 10), quarter])).toStrictEqual([
      "missing-predecessor",
      "missing-predecessor",
    ]);
  });

  test("takes no figure of a district's own offices for one of a commune's", () => {
    const island = territory([
      { id: "t:a", name: "island", tier: "district", end: "2025-06-30", successors: "t:z" },
      { id: "t:z", name: "zone", tier: "commune", start: "2025-07-01" },
    ]);
    const call = (more: Partial<Figure>) =>
      carryObservations(island, [by("sum")], [on("a", 10, more)], { to: "2025-07-01" }).figures[0];
    expect([call({})?.value, call({})?.reason]).toStrictEqual([null, "not-comparable"]);
    expect(call({})?.figure).toBeNull();
    expect(call({ tiers: ["commune"] })?.value).toBe(10);
  });

  test("has the figure of a merged unit as an estimate that says what it is from", () => {
    const figures = [
      on("a", 10, { publishedAt: "2019-02-01", synthetic: true }),
      on("b", 30, { publishedAt: "2019-03-01", obsStatus: "verified" }),
    ];
    const [own] = carried([by("sum")], figures).figures;
    expect(own?.from).toStrictEqual(figures);
    expect(own?.figure).toStrictEqual({
      unit: "t:ab",
      indicator: "share",
      period: { end: "2018-12-31" },
      value: 40,
      obsStatus: "E",
      source: f.figure(1).source,
      doubts: [
        {
          code: "derived",
          read: {
            vi: "Tính từ số liệu của t:a, t:b (cộng lại), không phải số được công bố",
            en: "Computed from the figures of t:a, t:b (the sum), not as reported",
          },
        },
      ],
      publishedAt: "2019-03-01",
      synthetic: true,
    });
  });

  test("names the first of several sources, in whatever order the figures come", () => {
    const source = (title: string) => ({ ...f.figure(1).source, title });
    const doubt = { code: "misprint", read: { vi: "80", en: "80" } } as const;
    const figures = [
      on("a", 10, { source: source("B"), doubts: [doubt] }),
      on("b", 30, { source: source("A"), doubts: [{ ...doubt }] }),
    ];
    for (const list of [figures, figures.toReversed()]) {
      const [own] = carried([by("sum")], list).figures;
      expect(own?.figure?.source).toStrictEqual(source("A"));
      expect(own?.figure?.doubts?.map(({ code }) => code)).toStrictEqual(["misprint", "derived"]);
    }
  });

  test.for([
    ["A", "verified", "E"],
    ["self-reported", "verified", "self-reported"],
    ["U", "A", "U"],
    ["F", "self-reported", "F"],
  ] as const)("has no better status than its parts: %s and %s is %s", ([one, other, is]) => {
    const figures = [on("a", 1, { obsStatus: one }), on("b", 2, { obsStatus: other })];
    expect(carried([by("sum")], figures).figures[0]?.figure?.obsStatus).toBe(is);
  });

  test("gives observations that the schema takes", () => {
    const figures = [
      on("a", 10, { related: [{ indicator: "other", why: { vi: "x", en: "x" } }] }),
      on("b", 30),
      on("d", 1),
    ];
    const all = [
      ...carried([by("sum")], figures).figures,
      ...carried([by("sum")], figures, { to: "2025-01-01" }).figures,
    ];
    const given = all.flatMap(({ figure }) => figure ?? []);
    expect(given.map(({ unit }) => unit)).toStrictEqual(["t:ab", "t:d2"]);
    expect(parseObservations(given)).toStrictEqual(given);
  });

  test("takes the publication that scoring would, and says which it did not", () => {
    const figures = [on("a", 10), on("a", 11, { obsStatus: "verified" }), on("b", 30)];
    const { figures: own, unused } = carried([by("sum")], figures);
    expect(own.map(({ value }) => value)).toStrictEqual([41]);
    expect(unused).toStrictEqual([{ observation: figures[0], by: null, reason: "weaker-status" }]);
  });

  test("carries nothing of a unit on which figures of equal standing disagree", () => {
    const figures = [on("a", 10), on("a", 11), on("b", 30)];
    const { figures: own, unused } = carried([by("sum")], figures);
    expect(own.map(({ reason }) => reason)).toStrictEqual(["conflicting-observations"]);
    expect(own[0]?.missing).toStrictEqual([{ unit: "t:a", reason: "conflicting-observations" }]);
    expect(unused.map(({ reason }) => reason)).toStrictEqual(["conflicting", "conflicting"]);
  });

  test("leaves a unit alone that has a figure of its own", () => {
    const figures = [on("a", 10), on("b", 30), on("ab", 44)];
    const { figures: own, unused } = carried([by("sum")], figures);
    expect(own).toStrictEqual([]);
    expect(unused.map(({ by: at, reason }) => [at, reason])).toStrictEqual([
      ["t:ab", "later-figure"],
      ["t:ab", "later-figure"],
    ]);
  });

  test("takes a reported lack of a value for none", () => {
    const figures = [on("a", { missing: "not-collected" }), on("b", 30)];
    const { figures: own, unused } = carried([by("sum")], figures);
    expect(own.map(({ reason }) => reason)).toStrictEqual(["missing-predecessor"]);
    expect(unused.map(({ reason }) => reason)).toStrictEqual(["missing-value"]);
  });

  test("loses none of the published observations, in whatever order", () => {
    const { indicators } = traVinh2025;
    const call = (list: readonly Observation[]) =>
      carryObservations(lines, indicators, list, { to: "2025-01-01" });
    // None of them is of a unit of the tests.
    expect(call(observations).unused).toHaveLength(observations.length);
    expect(call(observations.toReversed())).toStrictEqual(call(observations));
  });

  test("does not depend on the order of the observations, and survives JSON", () => {
    const figures = [on("a", 10), on("b", 30), on("c", 5), on("e", 4), on("zz", 1), on("a", 9)];
    const result = carried([by("sum")], figures, { to: "2025-01-01" });
    const turned = carried([by("sum")], figures.toReversed(), { to: "2025-01-01" });
    expect(turned).toStrictEqual(result);
    expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
  });

  test.for([
    ["indicators that are none", [lines, [{}], [], { to }], "indicators"],
    [
      "an indicator that stands twice",
      [lines, [by("sum"), by("sum")], [], { to }],
      "indicators.1.id",
    ],
    ["observations that are no list", [lines, [], {}, { to }], "observations"],
    ["an observation that is none", [lines, [], [on("a", 1), 3], { to }], "observations.1"],
    [
      "a value that is no number",
      [lines, [], [on("a", Number.NaN)], { to }],
      "observations.0.value",
    ],
    ["no options", [lines, [], [], null], "options"],
    ["an unknown option", [lines, [], [], { to, rule: "sum" }], "rule"],
    ["rules that are none", [lines, [], [], { to, rules: "sum" }], "rules"],
    ["a rule that is none", [lines, [], [], { to, rules: { share: "mean" } }], "rules.share"],
  ] as const)("refuses %s", ([, args, path]) => {
    const error = thrownBy(() => Reflect.apply(carryObservations, undefined, [...args]));
    expect(pathsIn(error)).toStrictEqual(["invalid-argument", path]);
  });
});
