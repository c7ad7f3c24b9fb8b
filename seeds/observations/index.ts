import type { Observation } from "../../src/index.ts";
import { traVinhObservations } from "./tra-vinh/index.ts";

/**
 * What has been published about the plans' units, each figure with its source, its period and its doubts.
 *
 * @example
 * ```ts
 * // The places of Trà Vinh by DTI, 2021 to 2024.
 * observations.filter(({ indicator }) => indicator === "dti-rank").map(({ value }) => value);
 * // => [26, 25, 22, 43]
 * ```
 * @category Seeds
 */
export const observations: readonly Observation[] = traVinhObservations;
