import { fc, test as given } from "@fast-check/vitest";
import { type Figure, type Indicator, type RollUpRow, rollUp } from "dxplan";
import { type RolledColumn, rollUpColumns, rollUpTree } from "dxplan/columns";
import { describe, expect, test } from "vitest";
import { refusedBy } from "../../measure/refused.ts";
import { asOf, count, land, of, share } from "../../territory/roll-up/fixture.ts";

const tree = rollUpTree(land, { on: asOf, from: "commune", to: "province" });
const column = (...numbers: readonly number[]) => Float64Array.from(numbers);
const missing = Number.NaN;

describe("the tree", () => {
  test("has the leaves, and above them the lowest tier first", () => {
    expect(tree).toStrictEqual({
      leaves: ["t:a1", "t:a2", "t:a3", "t:b1", "t:b2"],
      uppers: ["t:A", "t:B", "t:P"],
      parents: Int32Array.of(0, 0, 0, 1, 1, 2, 2, -1),
    });
  });

  test("is empty on a day without units", () => {
    const late = rollUpTree(land, { on: "2025-07-01", from: "commune", to: "province" });
    expect(late).toStrictEqual({ leaves: [], uppers: [], parents: new Int32Array(0) });
    expect(rollUpColumns(late, [])).toStrictEqual([]);
  });

  test.for([
    { options: { on: asOf, from: "province", to: "commune" }, paths: ["to"] },
    { options: { on: "2025", from: "ward", to: "city", by: 1 }, paths: ["by", "on", "from", "to"] },
    { options: null, paths: ["options"] },
  ])("$options is refused", ({ options, paths }) => {
    const error = refusedBy(() => Reflect.apply(rollUpTree, null, [land, options]));
    expect(error.issues.map(({ path }) => path.join("."))).toStrictEqual(paths);
  });
});

describe("columns", () => {
  test("are put together by tier", () => {
    const numerators = column(10, 90, 30, 5, 0);
    const denominators = column(100, 100, 50, 10, 40);
    const [rate, sum, lowest, highest, mean] = rollUpColumns(tree, [
      { id: "rate", rule: "ratio-of-sums", numerators, denominators },
      { id: "sum", rule: "sum", values: numerators },
      { id: "lowest", rule: "minimum", values: numerators },
      { id: "highest", rule: "maximum", values: numerators },
      { id: "mean", rule: "weighted-mean", values: numerators, weights: column(1, 2, 1, 3, 1) },
    ]);
    // 130 of 250, 5 of 50, 135 of 300.
    expect(rate).toStrictEqual({
      id: "rate",
      rule: "ratio-of-sums",
      value: column(52, 10, 45),
      numerator: column(130, 5, 135),
      denominator: column(250, 50, 300),
      units: column(1, 1, 1),
      weight: column(1, 1, 1),
    });
    expect(sum).toStrictEqual({
      id: "sum",
      rule: "sum",
      value: column(130, 5, 135),
      numerator: null,
      denominator: null,
      units: column(1, 1, 1),
      weight: null,
    });
    expect(lowest?.value).toStrictEqual(column(10, 0, 0));
    expect(highest?.value).toStrictEqual(column(90, 5, 90));
    // 10 + 180 + 30 = 220 of 4, 15 of 4, 235 of 8.
    expect(mean?.value).toStrictEqual(column(55, 3.75, 29.375));
  });

  test("give no value where a leaf is missing, unless told to", () => {
    const values = column(1, missing, 3, 4, 5);
    const sum = { id: "sum", rule: "sum", values } as const;
    const [strict] = rollUpColumns(tree, [sum]);
    expect(strict?.value).toStrictEqual(column(missing, 9, missing));
    expect(strict?.units).toStrictEqual(column(2 / 3, 1, 0.8));
    const [lenient] = rollUpColumns(tree, [sum], { minimumCoverage: 0.8 });
    expect(lenient?.value).toStrictEqual(column(missing, 9, 13));
  });

  test("weigh what is missing where its weight is known", () => {
    const [rate] = rollUpColumns(
      tree,
      [
        {
          id: "rate",
          rule: "ratio-of-sums",
          numerators: column(10, missing, 10, 5, 5),
          denominators: column(100, 100, 200, 50, missing),
        },
      ],
      { minimumCoverage: 0.5 },
    );
    // 300 of 400 are known; of the second the weight is not.
    expect(rate?.weight).toStrictEqual(column(0.75, missing, missing));
    expect(rate?.value[0]).toBeCloseTo(100 * (20 / 300), 12);
  });

  test("of weights of 0 there is no mean, and beyond holding no sum", () => {
    const zeros = column(0, 0, 0, 0, 0);
    const huge = column(1e308, 1e308, 1e308, 0, 0);
    const [rate, sum] = rollUpColumns(tree, [
      { id: "rate", rule: "ratio-of-sums", numerators: zeros, denominators: zeros },
      { id: "sum", rule: "sum", values: huge },
    ]);
    expect(rate?.value).toStrictEqual(column(missing, missing, missing));
    const weights = column(1e10, 1, 1, 1, 1);
    const [mean] = rollUpColumns(tree, [
      { id: "mean", rule: "weighted-mean", values: huge, weights },
    ]);
    expect(mean?.value).toStrictEqual(column(missing, 0, missing));
    const vast = column(1e308, 1e308, 1e308, 1, 1);
    const ones = column(1, 1, 1, 1, 1);
    const [thin] = rollUpColumns(tree, [
      { id: "thin", rule: "ratio-of-sums", numerators: ones, denominators: vast },
    ]);
    expect(thin?.value).toStrictEqual(column(missing, 100, missing));
    expect(sum?.value).toStrictEqual(column(missing, 0, missing));
  });

  const five = column(1, 2, 3, 4, 5);

  test.for([
    { title: "no tree", call: [{}, []], paths: ["tree"] },
    {
      title: "a ring of parents",
      call: [{ ...tree, parents: Int32Array.of(0, 0, 0, 1, 1, 2, 0, -1) }, []],
      paths: ["tree"],
    },
    { title: "no list", call: [tree, null], paths: ["columns"] },
    { title: "no id", call: [tree, [{ rule: "sum", values: five }]], paths: ["columns.0.id"] },
    {
      title: "an unknown rule",
      call: [tree, [{ id: "a", rule: "mean", values: five }]],
      paths: ["columns.0.rule"],
    },
    {
      title: "another length, an unknown field, and the same id twice",
      call: [
        tree,
        [
          { id: "a", rule: "sum", values: column(1), numerators: five },
          { id: "a", rule: "sum", values: five },
        ],
      ],
      paths: ["columns.0.numerators", "columns.0.values", "columns.1.id"],
    },
    {
      title: "infinite numbers",
      call: [
        tree,
        [
          { id: "a", rule: "sum", values: column(1, Infinity, 3, 4, 5) },
          { id: "b", rule: "minimum", values: column(1, Infinity, 3, 4, 5) },
          {
            id: "c",
            rule: "ratio-of-sums",
            numerators: five,
            denominators: column(1, 2, 3, 4, Infinity),
          },
        ],
      ],
      paths: ["columns.0", "columns.1", "columns.2"],
    },
    {
      title: "a coverage above 1 and an unknown option",
      call: [tree, [], { minimumCoverage: 2, missing: "omit" }],
      paths: ["missing", "minimumCoverage"],
    },
    { title: "options that are none", call: [tree, [], null], paths: ["options"] },
  ])("$title is refused", ({ call, paths }) => {
    const error = refusedBy(() => Reflect.apply(rollUpColumns, null, call));
    expect(error.issues.map(({ path }) => path.join("."))).toStrictEqual(paths);
  });
});

describe("are what rollUp says", () => {
  const value = fc.option(fc.double({ min: -1000, max: 1000, noNaN: true }), { nil: missing });
  const whole = fc.option(fc.integer({ min: 0, max: 1000 }), { nil: missing });
  const five = (numbers: fc.Arbitrary<number>) =>
    fc.array(numbers, { minLength: 5, maxLength: 5 }).map((all) => Float64Array.from(all));
  const minimumCoverage = fc.constantFrom(0, 0.5, 2 / 3, 1);

  /** The figures of a column; none where there is no number. */
  const figuresOf = (
    indicator: string,
    more: (at: number) => Partial<Figure> & { readonly value: number },
  ): readonly Figure[] =>
    tree.leaves.flatMap((id, at) => {
      const { value: number, ...fields } = more(at);
      return Number.isNaN(number) ? [] : [of(id.slice(2), indicator, number, fields)];
    });

  const same = (one: number | null | undefined, two: number | undefined) =>
    one == null ? expect(two).toBeNaN() : expect(two).toBeCloseTo(one, 9);

  const sameColumn = (one: number | null, column: Float64Array | null | undefined, at: number) => {
    if (column != null) same(one, column[at]);
  };

  function expectSame(rows: readonly RollUpRow[], rolled: RolledColumn | undefined): void {
    for (const { unit, value: number, coverage, numerator, denominator } of rows) {
      const at = tree.uppers.indexOf(unit);
      same(number, rolled?.value[at]);
      same(coverage.units, rolled?.units[at]);
      sameColumn(coverage.weight, rolled?.weight, at);
      sameColumn(numerator, rolled?.numerator, at);
      sameColumn(denominator, rolled?.denominator, at);
    }
  }

  const rowsIn = (
    indicator: Indicator,
    figures: readonly Figure[],
    minimum: number,
  ): readonly RollUpRow[] =>
    ["district", "province"].flatMap(
      (to) => rollUp(land, [indicator], figures, { asOf, to, minimumCoverage: minimum }).rows,
    );

  given.prop([
    five(value),
    fc.constantFrom("sum" as const, "minimum" as const, "maximum" as const),
    minimumCoverage,
  ])("of sums, minima and maxima", (values, rule, minimum) => {
    const figures = figuresOf("count", (at) => ({ value: values[at] ?? missing }));
    const indicator = count({ aggregation: { units: rule, time: "last" } });
    const [rolled] = rollUpColumns(tree, [{ id: "count", rule, values }], {
      minimumCoverage: minimum,
    });
    expectSame(rowsIn(indicator, figures, minimum), rolled);
  });

  given.prop([five(whole), five(whole), minimumCoverage])(
    "of ratios",
    (numerators, denominators, minimum) => {
      const figures = tree.leaves.flatMap((id, at): Figure[] => {
        const [numerator = missing, denominator = missing] = [numerators[at], denominators[at]];
        const known = Number.isNaN(denominator) ? {} : { denominator };
        return Number.isNaN(numerator)
          ? [of(id.slice(2), "share", { missing: "unknown" }, known)]
          : [of(id.slice(2), "share", 50, { numerator, ...known })];
      });
      const [rolled] = rollUpColumns(
        tree,
        [{ id: "share", rule: "ratio-of-sums", numerators, denominators }],
        { minimumCoverage: minimum },
      );
      expectSame(rowsIn(share(), figures, minimum), rolled);
    },
  );

  given.prop([five(value), five(whole), minimumCoverage])(
    "of weighted means",
    (values, weights, minimum) => {
      const figures = [
        ...figuresOf("share", (at) => ({ value: values[at] ?? missing })),
        ...figuresOf("people", (at) => ({ value: weights[at] ?? missing })),
      ];
      const indicator = share({
        aggregation: { units: "weighted-mean", weight: "people", time: "last" },
      });
      const [rolled] = rollUpColumns(
        tree,
        [{ id: "share", rule: "weighted-mean", values, weights }],
        { minimumCoverage: minimum },
      );
      expectSame(rowsIn(indicator, figures, minimum), rolled);
    },
  );
});
