import {
  type Card,
  type Indicator,
  type MeasurableTarget,
  type Measurement,
  measure,
  type NodeScore,
  type Observation,
  type ScaleOptions,
  type ScoreOptions,
  scaleOf,
  snap,
  type Target,
  type TargetResult,
} from "dxplan";
import { cardOf, resultOn } from "../measure/evidence/fixture.ts";
import * as f from "../measure/fixture.ts";
import type { Facts } from "./edge.ts";

/** A number with its unit; `null` for none. */
export const withUnit = (number: number | null, unit: string | null): string | null =>
  number === null ? null : `${snap(number)} ${unit?.replaceAll("-", " ")}`;

/** Attainment, gap and met: what a value is worth. */
export const worth = ({ attainment, gap, gapUnit, met }: Measurement): Facts => ({
  attainment,
  gap: withUnit(gap, gapUnit),
  met,
});

/** A value against a target by itself. */
export const measured = (
  target: MeasurableTarget,
  observed: Observation | number,
  indicator: Indicator | null = f.share(),
  options: ScaleOptions = {},
): Measurement => measure(scaleOf(target, indicator, options), observed);

/** Targets, what is reported, and how they are scored: by the end of June 2025 unless told otherwise. */
export type Scored = readonly [
  targets: readonly Target[],
  observations: readonly Observation[],
  options?: Partial<ScoreOptions>,
];

/** What the card of a plan says of its target named `target`. */
export const onCard = (...scored: Scored): TargetResult => resultOn(cardOf(...scored));

/** The lowest and the highest score that are possible. */
const intervalIn = ({ interval }: NodeScore): string | null =>
  interval === null ? null : `${snap(interval.low)} to ${snap(interval.high)}`;

/** What a card says of a pillar. */
export function onPillar(pillar: keyof Card["pillars"], ...scored: Scored): Facts {
  const node = cardOf(...scored).pillars[pillar];
  const { reason, score, coverage } = node;
  return { code: reason, score, coverage, interval: intervalIn(node) };
}
