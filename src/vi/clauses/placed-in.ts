import type { Placed } from "./context.ts";
import type { Stretch } from "./stretch.ts";

/** A time right after the words after a number stands within so many parts of it. */
const nearby = 8;

/** The time after a part that begins with a piece of a stretch; `null` if none does. */
export function placedIn({ tokens, parts }: Stretch, after: number, from: number): Placed | null {
  const part = parts
    .slice(after, after + nearby)
    .find((one) => one.kind === "horizon" && one.from === from);
  if (part?.kind !== "horizon" || part.horizon.due === null) return null;
  const start = tokens[part.from]?.start ?? 0;
  return { horizon: part.horizon, span: { start, end: tokens[part.to - 1]?.end ?? start } };
}
