import type { IndexComponent } from "../../../src/index.ts";

/** A criterion: its code, the points that it can earn, its name in both languages. */
export type Criterion = readonly [code: string, maximum: number, vi: string, en: string];

/** A criterion as a component; its code is its id. */
export const componentOf = ([id, maximum, vi, en]: Criterion): IndexComponent => ({
  id,
  name: { vi, en },
  direction: "increase",
  scale: { kind: "points" },
  maximum,
});
