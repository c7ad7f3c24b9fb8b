import { describe, expect, test } from "vitest";
import { acceptance } from "../../src/measure/acceptance.ts";
import * as f from "./fixture.ts";

const closed = (at: number) => ({ at, closed: true });
const open = (at: number) => ({ at, closed: false });

describe("acceptance", () => {
  test.for([
    { bound: f.atLeast(80), low: closed(80), high: null, stated: 80 },
    { bound: f.moreThan(80), low: open(80), high: null, stated: 80 },
    { bound: f.reach(80), low: closed(80), high: null, stated: 80 },
    { bound: f.maintain(80), low: closed(80), high: null, stated: 80 },
    { bound: f.about(80, 4), low: closed(76), high: null, stated: 80 },
    { bound: f.between(80, 90), low: closed(80), high: null, stated: 80, stretch: 90 },
    { bound: f.within(80, 90), low: closed(80), high: closed(90), stated: 80 },
  ])("of $bound, which should rise, starts at $low.at", ({ bound, low, high, stated, stretch }) => {
    expect(acceptance(bound, "increase")).toStrictEqual({
      accept: { low, high },
      stated,
      stretch: stretch ?? null,
    });
  });

  test.for([
    { bound: f.atMost(20), low: null, high: closed(20), stated: 20 },
    { bound: f.lessThan(20), low: null, high: open(20), stated: 20 },
    { bound: f.reach(20), low: null, high: closed(20), stated: 20 },
    { bound: f.maintain(20), low: null, high: closed(20), stated: 20 },
    { bound: f.about(20, 4), low: null, high: closed(24), stated: 20 },
    { bound: f.between(10, 20), low: null, high: closed(20), stated: 20, stretch: 10 },
    { bound: f.within(10, 20), low: closed(10), high: closed(20), stated: 20 },
  ])("of $bound, which should fall, ends at $high.at", ({ bound, low, high, stated, stretch }) => {
    expect(acceptance(bound, "decrease")).toStrictEqual({
      accept: { low, high },
      stated,
      stretch: stretch ?? null,
    });
  });

  test.for([
    { bound: f.atLeast(80), direction: "decrease", low: closed(80), high: null },
    { bound: f.moreThan(80), direction: "decrease", low: open(80), high: null },
    { bound: f.atMost(80), direction: "increase", low: null, high: closed(80) },
    { bound: f.lessThan(80), direction: "increase", low: null, high: open(80) },
  ] as const)("of $bound takes it by its word, whatever the direction", (row) => {
    const { low, high } = row;
    expect(acceptance(row.bound, row.direction).accept).toStrictEqual({ low, high });
  });
});
