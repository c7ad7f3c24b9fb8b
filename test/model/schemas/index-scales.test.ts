import { safeDefineIndex } from "dxplan";
import { describe, expect, test } from "vitest";
import { scaled } from "../index-definition.ts";
import { faultsOf } from "../outcome.ts";

interface Case {
  readonly what: string;
  readonly scale: object;
  readonly direction?: "increase" | "decrease";
  readonly faults: readonly string[];
}

const steps = (from: readonly number[], scores: readonly number[]) => ({
  kind: "steps",
  from,
  scores,
});

const given = (form: string, domain: readonly number[], range: readonly number[]) => ({
  kind: "scale",
  form,
  domain,
  range,
  clamp: true,
});

const at = (field: string, ...codes: readonly string[]) =>
  codes.map((code) => `${code} components[0].scale.${field}`);

const cases: readonly Case[] = [
  {
    what: "goalposts of which low is above high",
    scale: { kind: "goalposts", low: 100, high: 0, clamp: false },
    faults: at("low", "low-above-high"),
  },
  {
    what: "goalposts of which low is high",
    scale: { kind: "goalposts", low: 5, high: 5, clamp: false },
    faults: at("low", "low-above-high"),
  },
  {
    // Which way is better is said by the direction alone.
    what: "goalposts turned round for what should fall",
    scale: { kind: "goalposts", low: 24, high: 0, clamp: false },
    direction: "decrease",
    faults: at("low", "low-above-high"),
  },
  {
    what: "points of no maximum",
    scale: { kind: "points" },
    faults: ["missing-field components[0].maximum"],
  },
  { what: "steps that fall", scale: steps([2, 1], [0, 0, 1]), faults: at("from", "not-rising") },
  {
    what: "steps that stand still",
    scale: steps([1, 1], [0, 0, 1]),
    faults: at("from", "not-rising"),
  },
  {
    what: "as many scores as steps begin",
    scale: steps([1, 2], [0, 1]),
    faults: at("scores", "out-of-range"),
  },
  {
    what: "more scores than steps",
    scale: steps([1], [0, 0.5, 1]),
    faults: at("scores", "out-of-range"),
  },
  {
    what: "scores that fall where the value should rise",
    scale: steps([1, 2], [0, 1, 0.5]),
    faults: at("scores", "contradicts-direction"),
  },
  {
    what: "scores that rise where the value should fall",
    scale: steps([1, 2], [1, 0, 0.5]),
    direction: "decrease",
    faults: at("scores", "contradicts-direction"),
  },
  {
    what: "a line down where the value should rise",
    scale: given("linear", [100, 0], [0, 1]),
    faults: at("domain", "contradicts-direction"),
  },
  {
    what: "a line up where the value should fall",
    scale: given("linear", [0, 100], [0, 1]),
    direction: "decrease",
    faults: at("domain", "contradicts-direction"),
  },
  {
    what: "a line of no width",
    scale: given("linear", [5, 5], [0, 1]),
    faults: at("domain", "contradicts-direction"),
  },
  {
    what: "a line of three values",
    scale: given("linear", [0, 50, 100], [0, 1]),
    faults: at("domain", "out-of-range"),
  },
  {
    what: "a line to other scores than 0 and 1",
    scale: given("linear", [0, 100], [0, 100]),
    faults: at("range", "out-of-range"),
  },
  {
    what: "a quotient where the value should rise",
    scale: given("reciprocal", [5], [1]),
    faults: at("form", "contradicts-direction"),
  },
  {
    what: "a quotient of two values",
    scale: given("reciprocal", [5, 6], [1]),
    direction: "decrease",
    faults: at("domain", "out-of-range"),
  },
  {
    what: "points of lines that do not rise",
    scale: given("piecewise", [0, 2, 2], [0, 1, 0]),
    faults: at("domain", "not-rising"),
  },
  {
    what: "one point of lines",
    scale: given("piecewise", [0], [0]),
    faults: at("domain", "out-of-range"),
  },
  {
    what: "points of lines without a score each",
    scale: given("piecewise", [0, 1, 2], [0, 1]),
    faults: at("range", "out-of-range"),
  },
  {
    what: "steps, as a scale, whose edges do not rise",
    scale: given("step", [2, 1], [0, 0.5, 1]),
    faults: at("domain", "not-rising"),
  },
  {
    what: "steps, as a scale, with too few scores",
    scale: given("step", [1, 2], [0, 1]),
    faults: at("range", "out-of-range"),
  },
  {
    what: "steps, as a scale, down where the value should rise",
    scale: given("step", [1], [1, 0]),
    faults: at("range", "contradicts-direction"),
  },
  {
    what: "steps, as a scale, up where the value should fall",
    scale: given("step", [1], [0, 1]),
    direction: "decrease",
    faults: at("range", "contradicts-direction"),
  },
  {
    what: "a form that there is not",
    scale: given("cubic", [0, 1], [0, 1]),
    faults: at("form", "not-an-option"),
  },
  {
    what: "a target in text",
    scale: { kind: "distance-to-target", target: "80", clamp: true },
    faults: at("target", "wrong-type"),
  },
  {
    what: "a reference unit without a name",
    scale: { kind: "distance-to-reference", unit: " ", clamp: true },
    faults: at("unit", "bad-format"),
  },
];

describe("safeDefineIndex", () => {
  test.for(cases)("refuses $what", ({ scale, direction = "increase", faults }) => {
    expect(faultsOf(safeDefineIndex(scaled(scale, { direction })))).toStrictEqual(faults);
  });
});
