import {
  defineIndex,
  type IndexComponent,
  type IndexDefinition,
  type IndexNode,
  type IndexScore,
  type IndexTable,
  type Mean,
  type MissingRule,
  scoreIndex,
} from "dxplan";

type Values = readonly (number | null)[];

/** A component whose values are its scores, unless told otherwise. */
export const component = (id: string, more: Partial<IndexComponent> = {}): IndexComponent => ({
  id,
  direction: "increase",
  scale: { kind: "goalposts", low: 0, high: 1, clamp: false },
  ...more,
});

interface Settings {
  readonly mean?: Mean;
  readonly missing?: MissingRule;
  readonly minimumCoverage?: number;
}

const arithmetic: Mean = { kind: "arithmetic" };

/** A node over members of equal weight. */
export const equal = (id: string, members: readonly string[], more: Settings = {}): IndexNode => ({
  id,
  mean: arithmetic,
  weights: "equal",
  members,
  ...more,
});

/** A node that weighs its members by the points that they can earn. */
export const byMaxima = (id: string, members: readonly string[]): IndexNode => ({
  id,
  mean: arithmetic,
  weights: "maxima",
  members,
});

/** A node over members of the given weights. */
export const weighted = (
  id: string,
  weights: Readonly<Record<string, number>>,
  more: Settings = {},
): IndexNode => ({
  id,
  mean: arithmetic,
  weights: "given",
  members: Object.entries(weights).map(([member, weight]) => ({ id: member, weight })),
  ...more,
});

/** An index that leaves out what is missing and withholds nothing, unless told otherwise. */
export const indexOf = (
  components: readonly IndexComponent[],
  nodes: readonly IndexNode[],
  more: Partial<IndexDefinition> = {},
): IndexDefinition =>
  defineIndex({ id: "index", components, nodes, missing: "reweight", minimumCoverage: 0, ...more });

/** Units u1, u2 … with their values of each component. */
export const tableOf = (columns: Readonly<Record<string, Values>>): IndexTable => ({
  units: Array.from(
    { length: Math.max(0, ...Object.values(columns).map(({ length }) => length)) },
    (_, at) => `u${at + 1}`,
  ),
  columns,
});

/** A node of each unit, in the order of the units. */
export const nodeScores = (
  index: IndexDefinition,
  table: IndexTable,
  node = "overall",
): readonly IndexScore[] =>
  scoreIndex(index, table).units.flatMap(({ nodes }) => nodes[node] ?? []);

/** One unit whose members a, b, c … have these scores and weights, at one node. */
export function meanOfScores(
  mean: Mean,
  scores: Values,
  weights: readonly number[] = scores.map(() => 1),
  more: Settings = {},
): IndexScore {
  const ids = scores.map((_, at) => String.fromCharCode(97 + at));
  const byId = Object.fromEntries(ids.map((id, at) => [id, weights[at] ?? 0]));
  const index = indexOf(
    ids.map((id) => component(id)),
    [weighted("overall", byId, { mean, ...more })],
  );
  const [score] = nodeScores(
    index,
    tableOf(Object.fromEntries(ids.map((id, at) => [id, [scores[at] ?? null]]))),
  );
  if (score === undefined) throw new Error("no unit");
  return score;
}
