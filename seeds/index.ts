/**
 * Plans, indicators and published figures as typed data, with their sources and doubts.
 *
 * @module dxplan/seeds
 */
import type { Plan } from "../src/index.ts";
import { traVinh2025 } from "./plans/tra-vinh-2025/index.ts";

export { indicators } from "./indicators/index.ts";
export { observations } from "./observations/index.ts";
export { traVinh2025Synthetic } from "./observations/synthetic.ts";
export { traVinh2025 };

/**
 * Every plan.
 *
 * @example
 * ```ts
 * plans.map(({ id }) => id);
 * // => ["tra-vinh-2025"]
 * ```
 * @category Seeds
 */
export const plans: readonly Plan[] = [traVinh2025];
