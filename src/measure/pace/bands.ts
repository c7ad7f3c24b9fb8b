import { badArgument } from "../../model/bad-argument.ts";
import { DxplanError } from "../../model/error.ts";
import { snap } from "../snap.ts";
import { bandFaults } from "./band-faults.ts";

/**
 * Where a target that is not met, with time left, stands by its pace:
 *
 * - `on-track` - as expected, or nearly
 * - `progressing` - behind, but most of what was expected
 * - `lagging` - far behind
 * - `regressing` - further from the target than at the baseline
 *
 * @category Time
 */
export const paceStatuses = ["on-track", "progressing", "lagging", "regressing"] as const;

/**
 * One of {@link paceStatuses}.
 *
 * @category Time
 */
export type PaceStatus = (typeof paceStatuses)[number];

/**
 * A band of numbers with its name; `null` for an end that is open to infinity.
 *
 * @category Time
 */
export interface Band<Name extends string = string> {
  /** What it is called. */
  readonly name: Name;
  /** Where it begins. */
  readonly from: number | null;
  /** Where it ends. */
  readonly to: number | null;
}

/**
 * Bands that hold every number once: each begins where the one before ends.
 *
 * @category Time
 */
export interface Bands<Name extends string = string> {
  /** Which end of a band belongs to it: with `from`, 0.95 is in the band that begins there. */
  readonly closed: "from" | "to";
  /** The bands, lowest first. */
  readonly bands: readonly Band<Name>[];
}

/**
 * The bands of a pace, unless others are given: 0.95 and more is on track, 0.6 progressing, 0 lagging,
 * less is regressing. The edges are those of Statistics Canada and Open SDG, who set them on a ratio of
 * growth rates (Open SDG, progress methodology, 2025); here they stand on progress ÷ expected progress.
 *
 * @example
 * ```ts
 * bandOf(paceBands, 0.95);
 * // => "on-track"
 * ```
 * @category Time
 */
export const paceBands: Bands<PaceStatus> = {
  closed: "from",
  bands: [
    { name: "regressing", from: null, to: 0 },
    { name: "lagging", from: 0, to: 0.6 },
    { name: "progressing", from: 0.6, to: 0.95 },
    { name: "on-track", from: 0.95, to: null },
  ],
};

/** The name of the band that holds a number, of bands that have been checked. */
export function nameIn<Name extends string>(
  { closed, bands }: Bands<Name>,
  value: number,
): Name | null {
  const at = snap(value);
  const isBelow = (edge: number | null) =>
    edge === null || (closed === "from" ? at < snap(edge) : at <= snap(edge));
  return bands.find(({ to }) => isBelow(to))?.name ?? null;
}

/**
 * The name of the band that holds a number. Edges are compared at 12 digits; the closed side is stated by
 * the bands.
 *
 * @param bands - Bands that hold every number once.
 * @param value - A finite number.
 * @returns The name.
 * @throws DxplanError `invalid-argument` for bands with a hole or an overlap, and for what is no number.
 * @example
 * ```ts
 * const passed = { closed: "from", bands: [{ name: "no", from: null, to: 1 }, { name: "yes", from: 1, to: null }] };
 * bandOf(passed, 0.999);
 * // => "no"
 * ```
 * @category Time
 */
export function bandOf<Name extends string>(bands: Bands<Name>, value: number): Name {
  const faults = [
    ...bandFaults(["bands"], bands),
    ...(Number.isFinite(value) ? [] : [badArgument(["value"], "a finite number", value)]),
  ];
  const name = faults.length > 0 ? null : nameIn(bands, value);
  if (name === null) throw new DxplanError("invalid-argument", "bandOf", faults);
  return name;
}
