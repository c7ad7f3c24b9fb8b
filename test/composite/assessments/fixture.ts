import {
  type AssessedLine,
  type Assessments,
  compareAssessments,
  type IndexComponent,
  type IndexDefinition,
  type IndexNode,
} from "dxplan";
import { component, indexOf } from "../score/fixture.ts";

/** A component that earns points, and whose values are points. */
export const earning = (
  id: string,
  maximum: number,
  more: Partial<IndexComponent> = {},
): IndexComponent => component(id, { scale: { kind: "points" }, maximum, ...more });

/** A sum of points. */
export const sum = (id: string, members: readonly string[], more: object = {}): IndexNode => ({
  id,
  mean: { kind: "arithmetic" },
  weights: "maxima",
  members,
  ...more,
});

/** a of 20 points, b and c of 10; a and b in a group, and c beside it in the whole. */
export const plain: IndexDefinition = indexOf(
  [earning("a", 20), earning("b", 10), earning("c", 10)],
  [sum("all", ["group", "c"]), sum("group", ["a", "b"])],
);

type Values = Readonly<Record<string, number | null>>;

/** One unit's values, self-assessed and verified. */
export const both = (selfAssessed: Values, verified: Values): Assessments => ({
  selfAssessed: [{ unit: "u1", values: selfAssessed }],
  verified: [{ unit: "u1", values: verified }],
});

/** A line of a unit; throws if there is none. */
export function lineOf(
  index: IndexDefinition,
  assessments: Assessments,
  id: string,
  unit = "u1",
): AssessedLine {
  const found = compareAssessments(index, assessments)
    .units.find((one) => one.unit === unit)
    ?.lines.find((line) => line.id === id);
  if (found === undefined) throw new Error(`no ${id} of ${unit}`);
  return found;
}
