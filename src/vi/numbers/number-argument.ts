import { isFields, type Rule } from "../../present/check/options.ts";
import type { ParsedNumber } from "./parsed-number.ts";

const isNumber = (value: unknown): boolean => Number.isFinite(value);

const isUnit = (unit: unknown): boolean =>
  unit === null || (isFields(unit) && typeof unit["text"] === "string");

/** Which fields of each kind are numbers. */
const numbersOf: Readonly<Record<ParsedNumber["kind"], readonly string[]>> = {
  number: ["value"],
  times: ["value"],
  range: ["low", "high"],
  fraction: ["numerator", "denominator"],
};

const isKind = (kind: unknown): kind is ParsedNumber["kind"] =>
  typeof kind === "string" && Object.hasOwn(numbersOf, kind);

/** Whether the numbers go together: a range rises, and nothing is divided by 0. */
const isPossible = ({ low, high, denominator }: Readonly<Record<string, unknown>>): boolean =>
  denominator !== 0 && !(typeof low === "number" && typeof high === "number" && low > high);

const isParsed = (value: unknown): boolean =>
  isFields(value) &&
  isKind(value["kind"]) &&
  numbersOf[value["kind"]].every((name) => isNumber(value[name])) &&
  isPossible(value) &&
  isUnit(value["unit"]);

/** What can be written as a number. */
export const aNumber: Rule = {
  expected: "a finite number, or what parseNumber returns",
  accepts: (value) => isNumber(value) || isParsed(value),
};
