import { robustness, sobol } from "dxplan/robustness";
import { describe, expect, test } from "vitest";
import { component, indexOf, tableOf, weighted } from "../composite/score/fixture.ts";
import { pathsIn } from "../model/outcome.ts";
import { draw, rejectionOf } from "./fixture.ts";

const index = indexOf(
  [
    component("a"),
    component("b"),
    component("c"),
    component("d", { direction: "decrease", scale: { kind: "min-max" } }),
  ],
  [
    weighted("overall", { a: 1, b: 1 }),
    weighted("other", { c: 1, d: 1 }),
    weighted("one", { a: 1 }),
  ],
);
const table = tableOf({ a: [1, 0], c: [1, 2], d: [1, 2] });
const any = [{ kind: "any" }];

/** What a study says of its arguments: the code and the paths; or what else it is rejected with. */
async function faultsOf(study: unknown, ...args: readonly unknown[]): Promise<unknown> {
  if (typeof study !== "function") return study;
  return pathsIn(await rejectionOf(Promise.resolve(Reflect.apply(study, undefined, args))));
}

const studies = [
  { name: "robustness", study: robustness },
  { name: "sobol", study: sobol },
];

const rows: readonly { readonly options: object; readonly paths: readonly string[] }[] = [
  { options: {}, paths: ["node", "seed", "samples"] },
  { options: { ...draw }, paths: [""] },
  { options: { ...draw, weights: [], methods: [], data: [] }, paths: [""] },
  { options: { ...draw, weights: any, node: "a" }, paths: ["node"] },
  { options: { ...draw, weights: any, seed: -1 }, paths: ["seed"] },
  { options: { ...draw, weights: any, seed: 0.5 }, paths: ["seed"] },
  { options: { ...draw, weights: any, seed: 2 ** 32 }, paths: ["seed"] },
  { options: { ...draw, weights: any, samples: 0 }, paths: ["samples"] },
  { options: { ...draw, weights: any, samples: 1e6 + 1 }, paths: ["samples"] },
  { options: { ...draw, weights: any, ties: "ordinal" }, paths: ["ties"] },
  { options: { ...draw, weights: any, decimals: 1.5 }, paths: ["decimals"] },
  { options: { ...draw, weights: any, sed: 1 }, paths: ["sed"] },
  {
    options: { ...draw, weights: any, onProgress: 1, signal: {}, pause: "1" },
    paths: ["onProgress", "signal", "pause"],
  },
  { options: { ...draw, weights: any, sample: 1 }, paths: ["options.sample"] },
  { options: { ...draw, weights: "any" }, paths: ["weights"] },
  { options: { ...draw, weights: ["any", null] }, paths: ["weights.0", "weights.1"] },
  { options: { ...draw, weights: [{ kind: "some" }] }, paths: ["weights.0.kind"] },
  { options: { ...draw, weights: [{ kind: "any", share: 1 }] }, paths: ["weights.0.share"] },
  { options: { ...draw, weights: [{ kind: "around" }] }, paths: ["weights.0.share"] },
  { options: { ...draw, weights: [{ kind: "around", share: 1.1 }] }, paths: ["weights.0.share"] },
  { options: { ...draw, weights: [{ kind: "any", nodes: [] }] }, paths: ["weights.0.nodes"] },
  {
    options: { ...draw, weights: [{ kind: "any", nodes: ["other"] }] },
    paths: ["weights.0.nodes.0"],
  },
  { options: { ...draw, weights: [...any, { kind: "any", nodes: ["overall"] }] }, paths: [""] },
  // One member has nothing to be weighed against.
  { options: { ...draw, node: "one", weights: any }, paths: [""] },
  {
    options: { ...draw, methods: [{ kind: "mean", from: [{ kind: "minimum" }] }] },
    paths: ["methods.0.from"],
  },
  {
    options: { ...draw, methods: [{ kind: "norm", from: any }] },
    paths: ["methods.0.kind", "methods.0.from"],
  },
  {
    options: {
      ...draw,
      methods: [{ kind: "mean", from: [{ kind: "minimum" }, { kind: "median" }] }],
    },
    paths: ["methods.0.from.1"],
  },
  {
    options: {
      ...draw,
      methods: [{ kind: "scale", from: [{ kind: "min-max" }, { kind: "points" }] }],
    },
    paths: ["methods.0.from.1"],
  },
  {
    options: {
      ...draw,
      methods: [
        { kind: "scale", from: [{ kind: "min-max" }, { kind: "rank" }], components: ["c"] },
      ],
    },
    paths: ["methods.0.components.0"],
  },
  { options: { ...draw, data: [{ kind: "uniform", in: "value" }] }, paths: ["data.0.margin"] },
  {
    options: { ...draw, data: [{ kind: "normal", deviation: 0, in: "share" }] },
    paths: ["data.0.deviation", "data.0.in"],
  },
  {
    options: { ...draw, data: [{ kind: "normal", deviation: Infinity, in: "value" }] },
    paths: ["data.0.deviation"],
  },
  {
    options: { ...draw, data: [{ kind: "uniform", margin: 1, deviation: 1, in: "value" }] },
    paths: ["data.0.deviation"],
  },
  // b counts, and has no values.
  {
    options: {
      ...draw,
      data: [{ kind: "uniform", margin: 1, in: "value", components: ["b", "c"] }],
    },
    paths: ["data.0.components.0", "data.0.components.1"],
  },
];

describe("robustness and sobol refuse", () => {
  for (const { name, study } of studies) {
    test.for(rows)(`${name}: $options`, async ({ options, paths }) => {
      expect(await faultsOf(study, index, table, options)).toStrictEqual([
        "invalid-argument",
        ...paths,
      ]);
    });

    test.for([undefined, null, 1, "options"])(`${name}: %s for options`, async (options) => {
      expect(await faultsOf(study, index, table, options)).toStrictEqual([
        "invalid-argument",
        "options",
      ]);
    });

    test(`${name}: what is no index and no data`, async () => {
      const options = { ...draw, weights: any };

      expect(await faultsOf(study, null, table, options)).toStrictEqual([
        "invalid-argument",
        "index",
      ]);
      expect(await faultsOf(study, index, 1, options)).toStrictEqual(["invalid-argument", "data"]);
      expect(await faultsOf(study, {}, table, options)).toContain("invalid-index");
    });
  }
});

describe("robustness refuses", () => {
  test.for([
    { places: 1, paths: ["places"] },
    { places: [0, 1, 1.5], paths: ["places.0", "places.2"] },
  ])("$places as places", async ({ places, paths }) => {
    const options = { ...draw, weights: any, places };

    expect(await faultsOf(robustness, index, table, options)).toStrictEqual([
      "invalid-argument",
      ...paths,
    ]);
  });

  // 5 is no fraction, and one sample may not draw it.
  test("a scale that does not take the data, drawn or not", async () => {
    const from = [{ kind: "goalposts", low: 0, high: 10, clamp: false }, { kind: "fraction" }];
    const options = { ...draw, samples: 1, methods: [{ kind: "scale", from }] };
    const beyond = tableOf({ a: [1, 5], b: [0, 1] });

    for (const seed of [1, 2, 3, 4]) {
      expect(await faultsOf(robustness, index, beyond, { ...options, seed })).toStrictEqual([
        "invalid-argument",
        "data.u2.a",
      ]);
    }
  });

  // 1,000 units a million times are 10⁹ scores.
  test("more than fits into memory", async () => {
    const units = Array.from({ length: 1000 }, (_, at) => `u${at}`);
    const values = units.map(() => 1);
    const many = { units, columns: { a: values, b: values } };

    expect(
      await faultsOf(robustness, index, many, { ...draw, weights: any, samples: 1e6 }),
    ).toStrictEqual(["invalid-argument", "samples"]);
  });
});

describe("sobol refuses", () => {
  test.for([
    { more: { unit: "u3" }, paths: ["unit"] },
    { more: { unit: 1 }, paths: ["unit"] },
    { more: { resamples: -1 }, paths: ["resamples"] },
    { more: { places: [1] }, paths: ["places"] },
  ])("$more", async ({ more, paths }) => {
    const options = { ...draw, weights: any, ...more };

    expect(await faultsOf(sobol, index, table, options)).toStrictEqual([
      "invalid-argument",
      ...paths,
    ]);
  });
});
