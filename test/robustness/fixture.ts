import type { IndexDefinition, IndexTable, Mean } from "dxplan";
import type { RobustnessResult, UnitRobustness } from "dxplan/robustness";
import { component, indexOf, weighted } from "../composite/score/fixture.ts";

/** Two components whose values are their scores, under one node, each of weight 1. */
export const two = (mean: Mean = { kind: "arithmetic" }, minimumCoverage = 0): IndexDefinition =>
  indexOf([component("a"), component("b")], [weighted("overall", { a: 1, b: 1 }, { mean })], {
    minimumCoverage,
  });

/** What is drawn, unless told otherwise. */
export const draw = { node: "overall", seed: 1, samples: 2000 } as const;

/** Each unit by its id. */
export const byUnit = ({ units }: RobustnessResult): Readonly<Record<string, UnitRobustness>> =>
  Object.fromEntries(units.map((unit) => [unit.unit, unit]));

/** The same table with its rows the other way round. */
export const reversed = ({ units, columns }: IndexTable): IndexTable => ({
  units: units.toReversed(),
  columns: Object.fromEntries(
    Object.entries(columns).map(([id, column]) => [id, Array.from(column).toReversed()]),
  ),
});

/** What a promise is rejected with; nothing if it is not. */
export const rejectionOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  );
