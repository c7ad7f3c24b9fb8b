import {
  type Bound,
  type Form,
  type GapUnit,
  type Indicator,
  type MeasurableTarget,
  type Observation,
  type ProgressReason,
  progressReasons,
  type ScaleOptions,
} from "dxplan";
import type { Cell } from "./cell.ts";

/** A number with the arithmetic that it comes from, done on paper: "60 / 80 = 0.75". */
export type Worked = `${string} = ${number}` | `${number}`;

/** The number of something worked out: what stands behind the last sign of equality. */
export const numberOf = (worked: string): number => Number(worked.split(" = ").at(-1));

/** Whether there is no progress, and it is said why. */
export const isReason = (progress: Worked | ProgressReason): progress is ProgressReason =>
  progressReasons.some((reason) => reason === progress);

/** A cell that a plan can have, with a value and everything that is to come out. */
export interface Case extends Cell {
  /** The commitment of the plan, and the definition of an indicator. */
  readonly target: MeasurableTarget;
  readonly indicator: Indicator;
  /** The evidence from which the card of the plan finds the number. */
  readonly observations: readonly Observation[];
  /** The number, and what the scale has to be told for it. */
  readonly number: number;
  readonly options: ScaleOptions;
  /** The same in words: what is set against the bound. */
  readonly shown: string;
  readonly form: Form["form"];
  /** Of a rate from levels: what it comes from. */
  readonly rate?: Worked;
  readonly attainment: Worked;
  readonly progress: Worked | ProgressReason;
  readonly gap: number;
  readonly gapUnit: GapUnit;
  readonly met: boolean | null;
}

/** A bound, a value, and what is to come out: attainment, gap, met. */
export type Line = readonly [
  bound: Bound,
  value: number,
  attainment: Worked,
  gap: number,
  met: boolean,
];

/** A line that has progress too. */
export type ProgressLine = readonly [
  bound: Bound,
  value: number,
  attainment: Worked,
  progress: Worked | ProgressReason,
  gap: number,
  met: boolean,
];

/** Lines without progress, and why there is none. */
export const without = (reason: ProgressReason, lines: readonly Line[]): readonly ProgressLine[] =>
  lines.map(([bound, value, attainment, gap, met]) => [bound, value, attainment, reason, gap, met]);

/** What the lines of a table have in common. */
export interface Group
  extends Pick<Case, "quantity" | "baseline" | "direction" | "indicator" | "gapUnit"> {
  readonly target: (bound: Bound) => MeasurableTarget;
  readonly observations: (value: number) => readonly Observation[];
  readonly shown: (value: number) => string;
  /** The form of every line but a corridor, which is piecewise. */
  readonly form: Form["form"];
  readonly options?: ScaleOptions;
}

/** A line as a case. */
export const caseOf = (
  { target, observations, shown, form, options = {}, ...common }: Group,
  [bound, value, attainment, progress, gap, met]: ProgressLine,
): Case => ({
  ...common,
  bound: bound.kind,
  target: target(bound),
  observations: observations(value),
  number: value,
  options,
  shown: shown(value),
  form: bound.kind === "within" ? "piecewise" : form,
  attainment,
  progress,
  gap,
  met,
});
