import type { Observation } from "../../src/index.ts";
import { dtiObservations } from "./dti/index.ts";
import { hueObservations } from "./hue/index.ts";
import { hungYenObservations } from "./hung-yen/index.ts";
import { phuYenObservations } from "./phu-yen/index.ts";
import { traVinhObservations } from "./tra-vinh/index.ts";

/**
 * What has been published about the plans' units, each figure with its source, its period and its doubts. Sources
 * that disagree are both kept.
 *
 * @example
 * ```ts
 * const places = observations.filter(({ indicator }) => indicator === "dti-rank");
 * // Trà Vinh, 2020 to 2024.
 * places.filter(({ unit }) => unit === "gso63:84").map(({ value }) => value);
 * // => [34, 26, 25, 22, 43]
 * ```
 * @category Seeds
 */
export const observations: readonly Observation[] = /* @__PURE__ */ [
  dtiObservations,
  hueObservations,
  hungYenObservations,
  phuYenObservations,
  traVinhObservations,
].flat();
