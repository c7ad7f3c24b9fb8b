import { project } from "dxplan";
import { describe, expect, test } from "vitest";
import { codesIn, thrownBy } from "../../model/outcome.ts";
import { yearly } from "./fixture.ts";

/** The code and the path of each fault; or what else was thrown, or nothing. */
const faultsOf = (...args: readonly unknown[]): unknown =>
  codesIn(thrownBy(() => Reflect.apply(project, undefined, args)));

const points = yearly(2020, [40, 50, 60]);
const [first, second] = points;
const options = { by: "2025-12-31", method: "linear" };

describe("project refuses, for values,", () => {
  test.for([
    { title: "nothing", given: undefined, paths: ["points"] },
    { title: "null", given: null, paths: ["points"] },
    { title: "an object", given: { "2020-12-31": 40 }, paths: ["points"] },
    { title: "a text", given: "2020-12-31", paths: ["points"] },
    { title: "a list of nothing", given: [first, null], paths: ["points.1"] },
    {
      title: "a list with a hole",
      given: Object.assign([first], { length: 2 }),
      paths: ["points.1"],
    },
    { title: "numbers alone", given: [40, 50], paths: ["points.0", "points.1"] },
    { title: "NaN", given: [{ ...first, value: Number.NaN }], paths: ["points.0.value"] },
    {
      title: "an infinity",
      given: [first, { ...second, value: Infinity }],
      paths: ["points.1.value"],
    },
    { title: "a number as text", given: [{ ...first, value: "40" }], paths: ["points.0.value"] },
    {
      title: "a value that is not there",
      given: [{ date: "2020-12-31" }],
      paths: ["points.0.value"],
    },
    { title: "a year", given: [{ date: "2020", value: 40 }], paths: ["points.0.date"] },
    {
      title: "a day that does not exist",
      given: [{ date: "2023-02-29", value: 40 }],
      paths: ["points.0.date"],
    },
    { title: "a Date", given: [{ date: new Date(0), value: 40 }], paths: ["points.0.date"] },
    {
      title: "several of these, all at once",
      given: [{}, { date: "2020-13-01", value: Number.NaN }],
      paths: ["points.0.date", "points.0.value", "points.1.date", "points.1.value"],
    },
  ])("$title", ({ given, paths }) => {
    expect(faultsOf(given, options)).toStrictEqual([
      "invalid-argument",
      ...paths.map((path) => `bad-argument ${path}`),
    ]);
  });

  test("a day that stands twice, or three times, even with the same value", () => {
    expect(faultsOf([first, second, first, first], options)).toStrictEqual([
      "invalid-argument",
      "duplicate-id points.2.date",
      "duplicate-id points.3.date",
    ]);
  });

  test("a day that is none only for that, however often it stands", () => {
    const bad = { date: "2020", value: 1 };
    expect(faultsOf([bad, bad], options)).toStrictEqual([
      "invalid-argument",
      "bad-argument points.0.date",
      "bad-argument points.1.date",
    ]);
  });
});

describe("project refuses, for options,", () => {
  test.for([
    { title: "nothing", given: undefined, paths: ["options"] },
    { title: "null", given: null, paths: ["options"] },
    { title: "a day", given: "2025-12-31", paths: ["options"] },
    { title: "no day and no method", given: {}, paths: ["by", "method"] },
    { title: "a day that does not exist", given: { ...options, by: "2025-02-30" }, paths: ["by"] },
    { title: "a year", given: { ...options, by: 2025 }, paths: ["by"] },
    { title: "an unknown method", given: { ...options, method: "cubic" }, paths: ["method"] },
    {
      title: "an inherited name as a method",
      given: { ...options, method: "toString" },
      paths: ["method"],
    },
    { title: "a misspelt option", given: { ...options, levels: 0.9 }, paths: ["levels"] },
    {
      title: "a target without a direction",
      given: { ...options, target: 80 },
      paths: ["direction"],
    },
    {
      title: "a target of NaN",
      given: { ...options, target: Number.NaN, direction: "increase" },
      paths: ["target"],
    },
    {
      title: "a target of null",
      given: { ...options, target: null, direction: "increase" },
      paths: ["target"],
    },
    {
      title: "an unknown direction",
      given: { ...options, target: 80, direction: "up" },
      paths: ["direction"],
    },
    {
      title: "an unknown direction alone",
      given: { ...options, direction: null },
      paths: ["direction"],
    },
    { title: "a level of 0", given: { ...options, level: 0 }, paths: ["level"] },
    { title: "a level of 1", given: { ...options, level: 1 }, paths: ["level"] },
    {
      title: "a level of 1 at 12 digits",
      given: { ...options, level: 1 - 1e-13 },
      paths: ["level"],
    },
    { title: "a level in percent", given: { ...options, level: 95 }, paths: ["level"] },
    { title: "a level below 0", given: { ...options, level: -0.5 }, paths: ["level"] },
    { title: "a level of NaN", given: { ...options, level: Number.NaN }, paths: ["level"] },
    { title: "a level as text", given: { ...options, level: "0.9" }, paths: ["level"] },
    { title: "a level of null", given: { ...options, level: null }, paths: ["level"] },
    { title: "limits of null", given: { ...options, limits: null }, paths: ["limits"] },
    { title: "one limit", given: { ...options, limits: 100 }, paths: ["limits"] },
    {
      title: "a limit that is not there",
      given: { ...options, limits: { low: 0 } },
      paths: ["limits.high"],
    },
    {
      title: "limits of no numbers",
      given: { ...options, limits: { low: Number.NaN, high: "100" } },
      paths: ["limits.low", "limits.high"],
    },
    {
      title: "an infinite limit",
      given: { ...options, limits: { low: 0, high: Infinity } },
      paths: ["limits.high"],
    },
    {
      title: "limits that are one",
      given: { ...options, limits: { low: 1, high: 1 + 1e-15 } },
      paths: ["limits.high"],
    },
    {
      title: "limits the wrong way round",
      given: { ...options, limits: { low: 100, high: 0 } },
      paths: ["limits.high"],
    },
    {
      title: "a misspelt limit",
      given: { ...options, limits: { low: 0, high: 100, top: 100 } },
      paths: ["limits.top"],
    },
  ])("$title", ({ given, paths }) => {
    expect(faultsOf(points, given)).toStrictEqual([
      "invalid-argument",
      ...paths.map((path) => `bad-argument ${path}`),
    ]);
  });

  test("and whatever else is wrong, all at once", () => {
    const wrong = { method: "cubic", target: "80", level: 2, limits: 1 };
    expect(faultsOf([{ ...first, value: null }], wrong)).toStrictEqual([
      "invalid-argument",
      "bad-argument points.0.value",
      "bad-argument by",
      "bad-argument method",
      "bad-argument target",
      "bad-argument direction",
      "bad-argument limits",
      "bad-argument level",
    ]);
  });
});

describe("project takes", () => {
  test.for([
    { title: "options that are not given", given: { level: undefined, limits: undefined } },
    { title: "a target that is not given", given: { target: undefined, direction: undefined } },
    { title: "open limits", given: { limits: { low: null, high: null } } },
    { title: "any level between 0 and 1", given: { level: 1e-9 } },
  ])("$title", ({ given }) => {
    expect(faultsOf(points, { ...options, ...given })).toBe(undefined);
  });

  test("values that carry more than a day and a value", () => {
    expect(faultsOf([{ ...first, note: "" }, second], options)).toBe(undefined);
  });
});
