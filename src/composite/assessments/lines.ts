import { snap } from "../../measure/snap.ts";
import type { IndexDefinition, IndexNode } from "../../model/types.ts";
import type { ComponentScale, UnitScores } from "../score/result.ts";
import { between, type Side } from "./between.ts";
import type { Frame } from "./frame.ts";
import type { AssessmentKind } from "./kinds.ts";
import { type Points, pointsOf, without } from "./points.ts";
import type { AssessedLine, AssessedValue } from "./result.ts";

/** What one assessment says of a unit; `null` if it has no such unit. */
export interface Assessed {
  readonly kind: AssessmentKind;
  readonly unit: UnitScores | null;
}

type Score = Pick<AssessedValue, "score" | "scoreReason" | "coverage">;

const notAssessed: Score = { score: null, scoreReason: "not-assessed", coverage: null };

function scoreOf({ components, nodes }: UnitScores, id: string): Score {
  const component = components[id];
  if (component === undefined) {
    const { score = null, reason = null, coverage = null } = nodes[id] ?? {};
    return { score, scoreReason: reason, coverage };
  }
  const { score, reason } = component;
  const coverage = reason === "no-scale" ? null : Number(score !== null);
  return { score, scoreReason: reason, coverage };
}

const cut = (number: number | null): number | null => (number === null ? null : snap(number));

const valuedBy = ({ points, outOf, reason }: Points, score: Score): AssessedValue => ({
  points: cut(points),
  outOf: cut(outOf),
  pointsReason: reason,
  ...score,
});

/** Each later one against each earlier one. */
const differencesOf = (sides: readonly Side[]) =>
  sides.flatMap((from, at) => sides.slice(at + 1).map((to) => between(from, to)));

type Named = Pick<IndexNode, "id" | "name">;

/** The lines of a unit: each component, then each node, in the order of the definition. */
export function linesOf(
  index: IndexDefinition,
  frame: Frame,
  scales: readonly ComponentScale[],
  assessed: readonly Assessed[],
): readonly AssessedLine[] {
  const all = assessed.map(({ kind, unit }) => {
    const points = unit === null ? null : pointsOf(frame, scales, unit);
    return (id: string): Side => ({
      kind,
      points: points?.get(id) ?? without("not-assessed"),
      score: unit === null ? notAssessed : scoreOf(unit, id),
    });
  });
  const lineOf =
    (kind: AssessedLine["kind"]) =>
    ({ id, name }: Named): AssessedLine => {
      const sides = all.map((sideOf) => sideOf(id));
      return {
        id,
        name: name ?? null,
        kind,
        maximum: cut(frame.maxima.get(id) ?? null),
        values: Object.fromEntries(
          sides.map((side) => [side.kind, valuedBy(side.points, side.score)]),
        ),
        differences: differencesOf(sides),
      };
    };
  return [...index.components.map(lineOf("component")), ...index.nodes.map(lineOf("node"))];
}
