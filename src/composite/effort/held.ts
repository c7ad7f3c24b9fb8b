import { cheapestRoute, gainOf, type Route } from "./cheapest.ts";
import type { EffortReason } from "./result.ts";
import type { Stretch } from "./stretch.ts";

/** Whether all that a route says can be held. */
const isHeld = ({ changes, total, reached }: Route): boolean =>
  [total, reached, ...changes.flatMap(({ to, gain, cost }) => [to, gain, cost])].every(
    Number.isFinite,
  );

/** The score with every component at its cap; `null` beyond the largest number. */
function mostOf(stretches: readonly Stretch[], score: number): number | null {
  const most = stretches.reduce((total, stretch) => total + gainOf(stretch), score);
  return Number.isFinite(most) ? most : null;
}

type Held =
  | { readonly route: Route; readonly reason: null }
  | { readonly route: null; readonly reason: EffortReason };

/** The cheapest way to a score in numbers that can be held, or why there is none; and the score at every cap. */
export function heldRoute(
  stretches: readonly Stretch[],
  score: number,
  target: number,
): Held & { readonly most: number | null } {
  const most = mostOf(stretches, score);
  const route = cheapestRoute(stretches, score, target);
  if (route !== null && isHeld(route)) return { route, most, reason: null };
  const isBeyond = route !== null || most === null;
  return { route: null, most, reason: isBeyond ? "overflow" : "not-reachable" };
}
