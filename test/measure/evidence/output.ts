import type { GrowthTarget, Observation } from "dxplan";
import { cardOf, on, resultOn } from "./fixture.ts";

/** The output of a year. */
export const output = (year: number, value: number) => on("output", `${year}-12-31`, value);

/** A growth as it is reported. */
export const rate = (year: number, value: number, over: "average" | "each") =>
  on("output", `${year}-12-31`, value, { quantity: { kind: "growth", over } });

/** The base of these growths. */
export const from2020 = { kind: "value", value: 100, date: "2020-12-31" } as const;
/** After every deadline. */
export const later = { asOf: "2031-12-31" };

/** What the observations say of a growth. */
export const resultOf = (target: GrowthTarget, ...observations: readonly Observation[]) =>
  resultOn(cardOf([target], observations, later));
