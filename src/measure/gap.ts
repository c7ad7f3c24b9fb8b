import type { Interval } from "./interval.ts";
import { snap } from "./snap.ts";

/** `to − from`, exactly 0 where the two are equal at 12 digits. */
const distance = (from: number, to: number): number => (snap(from) === snap(to) ? 0 : to - from);

/** From a value to the near edge of what is accepted: positive still to go, negative beyond. */
export function gapTo({ low, high }: Interval, value: number): number {
  if (low === null && high === null) return 0;
  const below = low === null ? -Infinity : distance(value, low.at);
  const above = high === null ? -Infinity : distance(high.at, value);
  return Math.max(below, above);
}
