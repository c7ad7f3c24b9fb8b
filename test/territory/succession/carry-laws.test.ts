import { fc, test as given } from "@fast-check/vitest";
import { type CarryRule, carry, carryRules } from "dxplan";
import { describe, expect } from "vitest";
import { communes } from "./fixture.ts";

const [in2020, in2025] = ["2020-01-01", "2025-01-01"];

const size = 12;

const codes = Array.from({ length: size }, (_, at) => `a${String(at).padStart(2, "0")}`);

/** Twelve that became one, which became twelve again. */
const thereAndBack = communes(
  ...codes.map((code) => [code, null, "2019-12-31", "m"] as const),
  ["m", in2020, "2024-12-31", codes.map((code) => code.replace("a", "b")).join(" ")],
  ...codes.map((code) => [code.replace("a", "b"), in2025, null] as const),
);

/** Twelve that became three, which became one. */
const inTwoSteps = communes(
  ...codes.map((code, at) => [code, null, "2019-12-31", `m${at % 3}`] as const),
  ...[0, 1, 2].map((at) => [`m${at}`, in2020, "2024-12-31", "n"] as const),
  ["n", in2025, null],
);

const amount = fc.double({ min: -1e9, max: 1e9, noNaN: true });

const amounts = fc.array(amount, { minLength: size, maxLength: size });

const portions = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: size, maxLength: size });

const rows = (values: readonly number[]) =>
  codes.map((code, at) => ({
    unit: `t:${code}`,
    value: values[at] ?? 0,
    numerator: values[at] ?? 0,
    denominator: 2e9,
  }));

const weights = Object.fromEntries(codes.map((code, at) => [`t:${code}`, 1 + at]));

const total = (values: readonly (number | null)[]): number =>
  values.reduce((sum: number, value) => sum + (value ?? Number.NaN), 0);

const rule = fc.constantFrom(...carryRules);

const options = (to: string, by: CarryRule) => ({ to, rule: by, weights });

describe("carry", () => {
  given.prop([amounts, portions])(
    "returns the total of a merger and its mirror",
    (values, parts) => {
      const all = total(parts);
      const shares = {
        "t:m": Object.fromEntries(
          codes.map((code, at) => [`t:${code.replace("a", "b")}`, (parts[at] ?? 0) / all]),
        ),
      };
      const merged = carry(thereAndBack, rows(values), { to: in2020, rule: "sum" }).units;
      const split = carry(thereAndBack, rows(values), { to: in2025, rule: "sum", shares }).units;
      expect(merged.map(({ value }) => value)).toStrictEqual([total(values) + 0]);
      expect(split).toHaveLength(size);
      expect(total(split.map(({ value }) => value))).toBe(merged[0]?.value);
      expect(total(split.map(({ value }) => value).toReversed())).toBe(merged[0]?.value);
    },
  );

  given.prop([amounts, rule])("takes two steps as one after the other", (values, by) => {
    const first = carry(inTwoSteps, rows(values), options(in2020, by)).units;
    const heavier = Object.fromEntries(
      [0, 1, 2].map((of) => [
        `t:m${of}`,
        codes.reduce((sum, _, at) => (at % 3 === of ? sum + 1 + at : sum), 0),
      ]),
    );
    const second = carry(inTwoSteps, first, { to: in2025, rule: by, weights: heavier }).units;
    const both = carry(inTwoSteps, rows(values), options(in2025, by)).units;
    expect(both.map(({ value }) => value)).toStrictEqual(second.map(({ value }) => value));
    expect(both[0]?.value).not.toBeNull();
  });

  given.prop([amounts, rule, fc.shuffledSubarray(codes.map((_, at) => at))])(
    "does not depend on the order of the rows, and survives JSON",
    (values, by, order) => {
      const some = rows(values).filter((_, at) => order.includes(at));
      const moved = order.flatMap((at) => rows(values)[at] ?? []);
      const result = carry(inTwoSteps, some, options(in2025, by));
      expect(carry(inTwoSteps, moved, options(in2025, by))).toStrictEqual(result);
      expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
    },
  );

  given.prop([amounts, fc.integer({ min: 0, max: size - 1 }), rule])(
    "has no value without any one of the predecessors",
    (values, without, by) => {
      const some = rows(values).filter((_, at) => at !== without);
      const { units } = carry(inTwoSteps, some, options(in2025, by));
      expect(units.map(({ value, reason }) => [value, reason])).toStrictEqual([
        [null, "missing-predecessor"],
      ]);
      expect(units[0]?.missing.map(({ unit }) => unit)).toStrictEqual([`t:${codes[without]}`]);
    },
  );

  given.prop([amounts, fc.constantFrom<CarryRule>("weighted-mean", "mean-of-predecessors")])(
    "has a mean between the lowest and the highest",
    (values, by) => {
      const value = (of: CarryRule) =>
        carry(inTwoSteps, rows(values), options(in2025, of)).units[0]?.value ?? Number.NaN;
      const noise = 1e-6;
      expect(value(by)).toBeGreaterThanOrEqual(value("minimum") - noise);
      expect(value(by)).toBeLessThanOrEqual(value("maximum") + noise);
    },
  );
});
