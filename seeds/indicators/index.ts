import type { Indicator } from "../../src/index.ts";
import { economyIndicators } from "./economy.ts";
import { generalIndicators } from "./general.ts";
import { governmentIndicators } from "./government.ts";
import { reportedEconomy } from "./reported/economy.ts";
import { reportedGeneral } from "./reported/general.ts";
import { reportedGovernment } from "./reported/government.ts";
import { reportedSociety } from "./reported/society.ts";
import { societyIndicators } from "./society.ts";

/**
 * The catalogue of indicators: those of the plans, and those of figures that are only similar.
 *
 * An id is shared if and only if numerator and denominator agree; {@link namesakes} lists what is kept
 * apart, and why.
 *
 * @example
 * ```ts
 * indicators.find(({ id }) => id === "working-age-smartphone")?.denominator?.en;
 * // => "People of working age"
 * ```
 * @category Seeds
 */
export const indicators: readonly Indicator[] = /* @__PURE__ */ [
  generalIndicators,
  governmentIndicators,
  economyIndicators,
  societyIndicators,
  reportedGeneral,
  reportedGovernment,
  reportedEconomy,
  reportedSociety,
].flat();
