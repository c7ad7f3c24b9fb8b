import {
  type Card,
  type Indicator,
  type Messages,
  messages,
  type Observation,
  type Plan,
  scorePlan,
} from "dxplan";
import type { Spoken } from "../language.ts";
import { type Titles, titlesIn } from "./titles.ts";

/** The day whose figures are the baseline of targets that state none: the last of 2020, before any plan of a province. */
export const baseline = "2020-12-31";

/** What every section is printed with. */
export interface Context {
  readonly card: Card;
  readonly observations: readonly Observation[];
  readonly indicators: readonly Indicator[];
  readonly language: Spoken;
  /** What dxplan says in the language. */
  readonly messages: Messages;
  /** The scorecard's own titles. */
  readonly titles: Titles;
  /** The number of an observation's source in the list at the end. */
  readonly cite: (observation: Observation) => number;
}

/** What to print, and how. */
export interface Order {
  readonly asOf: string;
  readonly language: Spoken;
  /** The catalogue, for the names of figures that no target of the plan is on. */
  readonly indicators: readonly Indicator[];
}

/** A plan measured, with everything that its sections are printed with. */
export const contextOf = (
  plan: Plan,
  observations: readonly Observation[],
  { asOf, language, indicators }: Order,
  cite: Context["cite"],
): Context => ({
  card: scorePlan(plan, observations, { asOf, baseline }),
  observations,
  indicators,
  language,
  messages: messages[language],
  titles: titlesIn[language],
  cite,
});

/** An indicator of the catalogue. */
export const indicatorOf = (
  id: string,
  { indicators }: Pick<Context, "indicators">,
): Indicator | null => indicators.find((indicator) => indicator.id === id) ?? null;
