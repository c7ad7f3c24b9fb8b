import {
  type ComponentScale,
  type ComponentScore,
  type IndexComponent,
  type IndexOptions,
  scoreIndex,
} from "dxplan";
import { equal, indexOf, tableOf } from "../score/fixture.ts";

type Values = readonly (number | null)[];

/** What becomes of one component. */
interface Normalised {
  readonly scores: readonly (number | null)[];
  readonly reasons: readonly ComponentScore["reason"][];
  readonly scale: ComponentScale;
}

/** The scores of units u1, u2 … with these values. */
export function normalise(
  more: Pick<IndexComponent, "direction" | "scale" | "maximum">,
  values: Values,
  options: IndexOptions = {},
): Normalised {
  const index = indexOf([{ id: "a", ...more }], [equal("overall", ["a"])]);
  const { units, scales } = scoreIndex(index, tableOf({ a: values }), options);
  const [scale] = scales;
  if (scale === undefined) throw new Error("no scale");
  const all = units.flatMap(({ components }) => components["a"] ?? []);
  return {
    scores: all.map(({ score }) => score),
    reasons: all.map(({ reason }) => reason),
    scale,
  };
}
