import type { IndexNode } from "dxplan";

/** A node that weighs its members by the points that they can earn. */
export const byMaxima = (id: string, members: readonly string[]): IndexNode => ({
  id,
  mean: { kind: "arithmetic" },
  weights: "maxima",
  members,
});
