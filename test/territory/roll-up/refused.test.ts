import { type Figure, rollUp, territory, vietnam } from "dxplan";
import { describe, expect, test } from "vitest";
import { refusedBy } from "../../measure/refused.ts";
import { asOf, count, fraction, land, of, share } from "./fixture.ts";

const options = { asOf, to: "t:P" };

describe("is refused with every fault at once", () => {
  test.for([
    { title: "no territory", call: [{}, [], [], options], paths: ["territory"] },
    { title: "no lists", call: [land, null, {}, options], paths: ["indicators", "observations"] },
    {
      title: "what is no indicator or observation",
      call: [land, [{ id: "a" }], [{ unit: "t:a1" }], options],
      paths: ["indicators.0", "observations.0"],
    },
    {
      title: "numbers that are none, each with its place",
      call: [
        land,
        [count()],
        [of("a1", "count", Number.NaN), fraction("a2", Infinity, 4), of("a3", "count", 3)],
        options,
      ],
      paths: ["observations.0.value", "observations.1.value", "observations.1.numerator"],
    },
    {
      title: "a period that ends before it begins",
      call: [land, [], [], { ...options, period: { start: "2025-01-01", end: "2024-12-31" } }],
      paths: ["period"],
    },
    {
      title: "a year for a period",
      call: [land, [], [], { ...options, period: "2024" }],
      paths: ["period"],
    },
    {
      title: "an indicator twice",
      call: [land, [count(), count()], [], options],
      paths: ["indicators.1.id"],
    },
    { title: "no options", call: [land, [], [], null], paths: ["options"] },
    {
      title: "unknown options and none that fit",
      call: [
        land,
        [count()],
        [],
        {
          asOf: "2025-02-29",
          on: "2025",
          to: "t:P",
          from: "ward",
          tiers: ["commune", "commune"],
          weights: { other: "people", count: 1 },
          missing: "zero",
          minimumCoverage: 1.5,
          plainMean: 1,
          by: "sum",
        },
      ],
      paths: [
        "by",
        "asOf",
        "on",
        "from",
        "tiers",
        "missing",
        "minimumCoverage",
        "plainMean",
        "weights.other",
        "weights.count",
      ],
    },
    {
      title: "weights that are none",
      call: [land, [], [], { ...options, weights: 1 }],
      paths: ["weights"],
    },
    { title: "an unknown unit", call: [land, [], [], { asOf, to: ["t:P", "t:x"] }], paths: ["to"] },
    {
      title: "a unit that has ended",
      call: [land, [], [], { asOf: "2025-07-01", to: "t:P" }],
      paths: ["to"],
    },
    { title: "a commune", call: [land, [], [], { asOf, to: "t:a1" }], paths: ["to"] },
    { title: "the lowest tier", call: [land, [], [], { asOf, to: "commune" }], paths: ["to"] },
    {
      title: "a tier not above the one put together",
      call: [land, [], [], { asOf, to: "district", from: "district" }],
      paths: ["to"],
    },
  ])("$title", ({ call, paths }) => {
    const error = refusedBy(() => Reflect.apply(rollUp, null, call));
    expect(error.code).toBe("invalid-argument");
    expect(error.message.split("\n")[0]).toBe("rollUp");
    expect(error.issues.map(({ path }) => path.join("."))).toStrictEqual(paths);
  });
});

describe("shapes that a territory can have", () => {
  test("a ring that came unchecked is walked once", () => {
    const ring = {
      units: land.units.map((unit) => (unit.id === "t:P" ? { ...unit, parent: "t:a1" } : unit)),
    };
    const { rows } = rollUp(ring, [count()], [of("a1", "count", 3)], options);
    expect(rows[0]).toMatchObject({ units: 5, from: ["t:a1"] });
  });

  test("a district whose communes are not listed is put together as it is", () => {
    const blind = territory([
      ...land.units
        .filter(({ id }) => !id.startsWith("t:b"))
        .map((unit) => ({ ...unit, parent: unit.parent ?? null })),
    ]);
    const figures = [
      ...["a1", "a2", "a3"].map((code) => of(code, "count", 1)),
      of("B", "count", 5, { tiers: ["commune"] }),
    ];
    const [row] = rollUp(blind, [count()], figures, options).rows;
    expect(row).toMatchObject({ value: 8, units: 4, from: ["t:B", "t:a1", "t:a2", "t:a3"] });
  });

  test("63 provinces come to the country, each once, and 34 from 2025-07-01", () => {
    const provinces = (system: string): readonly Figure[] =>
      vietnam.units
        .filter(({ id }) => id.startsWith(system))
        .map(({ id }) => fraction("", 1, 4, { unit: id }));
    const all = [...provinces("gso63"), ...provinces("gso34")];
    const of = (on: string) =>
      rollUp(vietnam, [share()], all, { asOf: "2025-12-31", on, to: "country" });
    const [before, after] = [of("2025-06-30"), of("2025-07-01")];
    expect(before.rows[0]).toMatchObject({ value: 25, numerator: 63, denominator: 252, units: 63 });
    expect(after.rows[0]).toMatchObject({ value: 25, numerator: 34, denominator: 136, units: 34 });
    expect(new Set(after.unused.map(({ reason }) => reason))).toStrictEqual(new Set(["not-then"]));
    // Their numbers of communes are known, one by one they are not.
    const { rows } = rollUp(vietnam, [share()], [], { asOf, to: "gso63:84", from: "commune" });
    expect(rows[0]).toMatchObject({ units: 0, counted: 104, reason: "no-units" });
  });

  test("a figure that stands for several units is no value of a plain mean", () => {
    const figures = [
      of("A", "count", 30, { tiers: ["commune"] }),
      of("b1", "count", 2),
      of("b2", "count", 4),
    ];
    const call = { ...options, plainMean: true };
    const [strict] = rollUp(land, [count()], figures, call).rows;
    expect([strict?.value, strict?.plainMean]).toStrictEqual([36, { value: null, units: 2 }]);
    const [lenient] = rollUp(land, [count()], figures, { ...call, minimumCoverage: 0.4 }).rows;
    expect(lenient?.plainMean).toStrictEqual({ value: 3, units: 2 });
  });
});
