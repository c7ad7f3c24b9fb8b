import { badArgument, unknownFaults } from "../../model/bad-argument.ts";
import { DxplanError } from "../../model/error.ts";
import { directions } from "../../model/indicator.ts";

/** What a field has to be. */
export interface Rule {
  readonly expected: string;
  readonly isRight: (value: unknown) => boolean;
}

export const aNumber: Rule = {
  expected: "a finite number",
  isRight: (value) => Number.isFinite(value),
};

export const aYear: Rule = {
  expected: "a whole year",
  isRight: (value) => Number.isSafeInteger(value),
};

export const aDirection: Rule = {
  expected: "increase or decrease",
  isRight: (value) => directions.some((direction) => direction === value),
};

/** What may be `null`, but not left out: that it is missing has to be said. */
export const orNull = ({ expected, isRight }: Rule): Rule => ({
  expected: `${expected} or null`,
  isRight: (value) => value === null || isRight(value),
});

/** What may be left out. */
export const orNothing = ({ expected, isRight }: Rule): Rule => ({
  expected: `${expected}, or nothing`,
  isRight: (value) => value === undefined || isRight(value),
});

/** A year that has to be there when a target is. */
export const yearOf = (target: unknown): Rule =>
  target === null || target === undefined
    ? orNothing(orNull(aYear))
    : { ...aYear, expected: "the whole year of the target" };

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * Refuses what is no input of a method.
 *
 * @throws DxplanError `invalid-argument`, with every fault at once: wrong values, and names that do not exist,
 *   since a misspelt one would be taken for none in silence.
 */
export function refuseFaults(
  method: string,
  input: unknown,
  rulesOf: (input: Readonly<Record<string, unknown>>) => Readonly<Record<string, Rule>>,
): void {
  const given = isRecord(input) ? input : {};
  const rules = Object.entries(rulesOf(given));
  const names = rules.map(([name]) => name);
  const faults = isRecord(input)
    ? [
        ...unknownFaults([], given, names),
        ...rules
          .filter(([name, { isRight }]) => !isRight(given[name]))
          .map(([name, { expected }]) => badArgument([name], expected, given[name])),
      ]
    : [badArgument([], `an object with ${names.join(", ")}`, input)];
  if (faults.length > 0) throw new DxplanError("invalid-argument", method, faults);
}
