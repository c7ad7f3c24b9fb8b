import { describe, expect, test } from "vitest";
import { level, planOf } from "../measure/evidence/fixture.ts";
import { faultsOf } from "./refused.ts";

const plan = planOf([level()]);
const asOf = "2024-12-31";

describe("scorePlan refuses", () => {
  test.for([
    { title: "a day that is not given", options: {}, paths: ["asOf"] },
    { title: "a year alone", options: { asOf: "2025" }, paths: ["asOf"] },
    { title: "a day that does not exist", options: { asOf: "2025-02-30" }, paths: ["asOf"] },
    { title: "a day with its time", options: { asOf: "2025-02-28T00:00:00" }, paths: ["asOf"] },
    { title: "a day as a number", options: { asOf: 20250228 }, paths: ["asOf"] },
    { title: "a Date", options: { asOf: new Date(0) }, paths: ["asOf"] },
    {
      title: "a horizon that does not exist",
      options: { asOf, horizon: "2025-13-01" },
      paths: ["horizon"],
    },
    {
      title: "a coverage of NaN",
      options: { asOf, minimumCoverage: Number.NaN },
      paths: ["minimumCoverage"],
    },
    {
      title: "a coverage above 1",
      options: { asOf, minimumCoverage: 1.5 },
      paths: ["minimumCoverage"],
    },
    {
      title: "a coverage below 0",
      options: { asOf, minimumCoverage: -0.1 },
      paths: ["minimumCoverage"],
    },
    {
      title: "a coverage as text",
      options: { asOf, minimumCoverage: "0.5" },
      paths: ["minimumCoverage"],
    },
    { title: "an unknown method", options: { asOf, method: "guess" }, paths: ["method"] },
    {
      title: "an inherited name as a method",
      options: { asOf, method: "toString" },
      paths: ["method"],
    },
    { title: "an unknown policy", options: { asOf, missing: "peer-mean" }, paths: ["missing"] },
    { title: "weights that are nothing", options: { asOf, weights: null }, paths: ["weights"] },
    { title: "weights that are a number", options: { asOf, weights: 1 }, paths: ["weights"] },
    {
      title: "weights by pillar that are a number",
      options: { asOf, weights: { pillars: 3 } },
      paths: ["weights.pillars"],
    },
    {
      title: "weights by target that are a list",
      options: { asOf, weights: { targets: [1] } },
      paths: ["weights.targets.0"],
    },
    {
      title: "a negative weight of a pillar",
      options: { asOf, weights: { pillars: { economy: -1 } } },
      paths: ["weights.pillars.economy"],
    },
    {
      title: "an infinite weight of a pillar",
      options: { asOf, weights: { pillars: { economy: Infinity } } },
      paths: ["weights.pillars.economy"],
    },
    {
      title: "pillars without any weight",
      options: { asOf, weights: { pillars: { government: 0, economy: 0, society: 0 } } },
      paths: ["weights.pillars"],
    },
    {
      title: "a weight of an unknown pillar",
      options: { asOf, weights: { pillars: { general: 1 } } },
      paths: ["weights.pillars.general"],
    },
    {
      title: "a weight of an unknown target",
      options: { asOf, weights: { targets: { other: 1 } } },
      paths: ["weights.targets.other"],
    },
    {
      title: "a negative weight of a target",
      options: { asOf, weights: { targets: { target: -1 } } },
      paths: ["weights.targets.target"],
    },
    {
      title: "a weight whose sums would overflow",
      options: { asOf, weights: { targets: { target: 1e300 } } },
      paths: ["weights.targets.target"],
    },
    {
      title: "a weight of NaN",
      options: { asOf, weights: { targets: { target: Number.NaN } } },
      paths: ["weights.targets.target"],
    },
    {
      title: "a weight as text",
      options: { asOf, weights: { targets: { target: "1" } } },
      paths: ["weights.targets.target"],
    },
    {
      title: "names of an object's own machinery as targets",
      options: {
        asOf,
        weights: { targets: JSON.parse('{"__proto__": 1, "constructor": 1, "toString": 1}') },
      },
      paths: [
        "weights.targets.__proto__",
        "weights.targets.constructor",
        "weights.targets.toString",
      ],
    },
    {
      title: "names of an object's own machinery as pillars",
      options: { asOf, weights: { pillars: JSON.parse('{"__proto__": 1, "constructor": 1}') } },
      paths: ["weights.pillars.__proto__", "weights.pillars.constructor"],
    },
    {
      title: "all of these at once",
      options: {
        asOf: "2025",
        horizon: "2026",
        missing: "x",
        method: "x",
        minimumCoverage: 2,
        weights: { targets: { x: 1 } },
      },
      paths: ["asOf", "horizon", "missing", "method", "minimumCoverage", "weights.targets.x"],
    },
  ])("$title", ({ options, paths }) => {
    expect(faultsOf(plan, [], options)).toStrictEqual(["invalid-argument", ...paths]);
  });
});
