import type { Direction } from "../../model/indicator.ts";
import type { Limits } from "../scale.ts";
import { snap } from "../snap.ts";
import type { ProjectionMethod } from "./methods.ts";

/**
 * Options of {@link project}.
 *
 * @category Projecting
 */
export interface ProjectionOptions {
  /** The day to project to, `yyyy-mm-dd`; one before the last value gives what the curve had on it. */
  readonly by: string;
  /** The curve that is laid through the values. */
  readonly method: ProjectionMethod;
  /** The value to be reached, in the unit of the values. */
  readonly target?: number;
  /** Which way is better: needed with a target. */
  readonly direction?: Direction;
  /** What a value can possibly be; both ends for a logistic curve. Open on both sides unless given. */
  readonly limits?: Limits;
  /** The coverage of the prediction interval, above 0 and below 1; 0.95 unless given. */
  readonly level?: number;
}

/** What is to be reached, and from which side. */
export interface Aim {
  readonly target: number;
  readonly direction: Direction;
}

/** The options with their defaults. */
export interface Settings {
  readonly by: string;
  readonly method: ProjectionMethod;
  readonly aim: Aim | null;
  readonly limits: Limits;
  readonly level: number;
}

/** The options with their defaults, once they have been checked. */
export function settingsOf(options: ProjectionOptions): Settings {
  const { by, method, target, direction } = options;
  const { limits = { low: null, high: null }, level = 0.95 } = options;
  const aim = target === undefined || direction === undefined ? null : { target, direction };
  return { by, method, aim, limits, level: snap(level) };
}
