/**
 * Plans, indicators and published figures as typed data, with their sources and doubts.
 *
 * @module dxplan/seeds
 */
import type { Plan } from "../src/index.ts";
import { hue2023 } from "./plans/hue-2023/index.ts";
import { hue2024 } from "./plans/hue-2024/index.ts";
import { hungYen2025 } from "./plans/hung-yen-2025/index.ts";
import { national } from "./plans/national/index.ts";
import { phuYen2025 } from "./plans/phu-yen-2025/index.ts";
import { traVinh2025 } from "./plans/tra-vinh-2025/index.ts";

export {
  type Dti,
  type DtiFigure,
  type DtiPillars,
  type DtiPoints,
  type DtiRow,
  type DtiTable,
  dti,
  type OfPillars,
} from "./dti/index.ts";
export { indicators } from "./indicators/index.ts";
export { type Namesakes, namesakes } from "./indicators/namesakes.ts";
export { observations } from "./observations/index.ts";
export { traVinh2025Synthetic } from "./observations/synthetic.ts";
export { hue2023, hue2024, hungYen2025, national, phuYen2025, traVinh2025 };

/**
 * Every plan: the five of the provinces, and the nation's.
 *
 * @example
 * ```ts
 * plans.map(({ id }) => id);
 * // => ["hue-2024", "hue-2023", "hung-yen-2025", "phu-yen-2025", "tra-vinh-2025", "national"]
 * ```
 * @category Seeds
 */
export const plans: readonly Plan[] = [
  hue2024,
  hue2023,
  hungYen2025,
  phuYen2025,
  traVinh2025,
  national,
];
