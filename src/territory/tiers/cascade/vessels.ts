import { snap } from "../../../measure/snap.ts";
import type { Vessel } from "./fill.ts";
import type { Turned, Way } from "./problem.ts";

const still = (weight: number, content: number): Vessel => ({
  weight,
  from: content,
  by: 0,
  low: content,
  high: content,
});

/** From where it stands, up to the limit; beyond the limit it stays. */
function effort(stands: number, weight: number, limit: number, { ahead, even }: Way): Vessel {
  if (ahead === "kept" && snap(stands) >= snap(even)) return still(weight, stands);
  return { weight, from: stands, by: 1, low: stands, high: Math.max(stands, limit) };
}

/** What is asked of a unit, as a vessel; what is not known and not needed counts as nothing. */
export function vesselOf({ stands, weight, counted, limit }: Turned, way: Way): Vessel {
  if (way.by === "equal-effort") return effort(stands ?? 0, counted, limit, way);
  const share = way.by === "by-weight" ? (weight ?? 0) : 1;
  const low = way.ahead === "kept" ? (stands ?? 0) : -Infinity;
  if (share === 0) return still(counted, Math.max(low, Math.min(0, limit)));
  return { weight: counted, from: 0, by: share, low, high: Math.max(low, limit) };
}
