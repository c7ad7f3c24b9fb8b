import type { Mean } from "../../model/types.ts";
import type { Profile } from "./profile.ts";

/**
 * Whether a unit has a higher mean than one that it dominates, whatever the weights above 0 are. A minimum is the
 * lowest score alone; a 0 makes a geometric, a harmonic and a power mean of an exponent below 0 nothing else.
 * Copeland's rises by that the one beats the other, and it fares no worse against anyone else.
 */
export function isAlwaysAhead(mean: Mean, ahead: Profile, behind: Profile): boolean {
  switch (mean.kind) {
    case "arithmetic":
    case "copeland":
      return true;
    case "minimum":
      return ahead.lowest > behind.lowest;
    case "geometric":
    case "harmonic":
      return ahead.lowest > 0;
    case "power":
      return mean.exponent > 0 || ahead.lowest > 0;
  }
}
