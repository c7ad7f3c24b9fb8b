import { indicators } from "dxplan/seeds";
import { longestText, parseTargets } from "dxplan/vi";
import { expect, test } from "vitest";

const refusal = (call: () => unknown): string => {
  try {
    call();
  } catch (error) {
    return String(error);
  }
  return "accepted";
};

// What a caller without types can pass.
const call: (...given: unknown[]) => unknown = (...given) =>
  Reflect.apply(parseTargets, null, given);

test.for([
  ["no text", [12], "text: expected a text, found 12"],
  ["an unknown option", ["", { yaer: 2025 }], "yaer: expected one of indicators, year"],
  ["a year that is none", ["", { year: 20.5 }], "year: expected a whole number from 1900 to 2200"],
  ["options that are none", ["", null], "options: expected an object of options, found null"],
  ["indicators that are no list", ["", { indicators: {} }], "indicators: expected a list"],
  [
    "an indicator that is none",
    ["", { indicators: [{ id: "a" }] }],
    "indicators[0]: expected an indicator",
  ],
  [
    "a numerator that is none",
    ["", { indicators: [{ id: "a", name: { vi: "a" }, unitOfMeasure: "count", numerator: 1 }] }],
    "indicators[0]: expected an indicator",
  ],
] as const)("refuses %s", ([, given, message]) => {
  expect(refusal(() => call(...given))).toContain(message);
});

test("refuses all that is wrong at once", () => {
  expect(refusal(() => call(1, { year: 1, a: 2 }))).toMatch(/text: .*\n.*a: .*\n.*year: /u);
});

test("refuses a text that is too long", () => {
  const text = "a".repeat(longestText + 1);
  expect(refusal(() => parseTargets(text))).toContain("50000001 units");
});

test("takes the indicators of the seeds", () => {
  expect(parseTargets("", { indicators, year: 2025 })).toStrictEqual([]);
});
