import { fc, test as given } from "@fast-check/vitest";
import { type IndexDefinition, type IndexTable, scoreIndex } from "dxplan";
import { describe, expect, test } from "vitest";
import { drawn, randomOf } from "../../src/robustness/random/random.ts";
import { studyOf } from "../../src/robustness/study.ts";
import type { Input } from "../../src/robustness/uncertainty/input.ts";
import { index, table } from "../composite/score/arbitrary.ts";
import { component, equal, indexOf, tableOf } from "../composite/score/fixture.ts";

const node = "overall";

const options = (seed: number) =>
  ({
    node,
    seed,
    samples: 1,
    weights: [{ kind: "around", share: 0.5 }],
    methods: [{ kind: "mean", from: [{ kind: "harmonic" }, { kind: "arithmetic" }] }],
    data: [{ kind: "uniform", margin: 5, in: "value" }],
  }) as const;

/** The index with other weights, member by member. */
const withWeights = (
  index: IndexDefinition,
  weights: ReadonlyMap<string, readonly number[]>,
): IndexDefinition => ({
  ...index,
  nodes: index.nodes.map((one) =>
    one.weights === "given"
      ? {
          ...one,
          members: one.members.map((member, at) => ({
            ...member,
            weight: weights.get(one.id)?.[at] ?? member.weight,
          })),
        }
      : one,
  ),
});

const paired = (inputs: readonly Input[], draws: readonly Float64Array[]) =>
  inputs.flatMap((input, at) => {
    const numbers = draws[at];
    return numbers === undefined ? [] : [{ input, numbers }];
  });

/** The index and the table as they are drawn. */
function asDrawn(
  { index, table }: { readonly index: IndexDefinition; readonly table: IndexTable },
  inputs: readonly Input[],
  draws: readonly Float64Array[],
) {
  const weights = new Map<string, readonly number[]>();
  const columns = { ...table.columns };
  let other = index;
  for (const { input, numbers } of paired(inputs, draws)) {
    if (input.kind === "weights") weights.set(input.node, input.weightsBy(numbers));
    else if (input.kind === "data") columns[input.component] = input.valuesBy(numbers);
    else other = input.indexBy(other, Math.round(numbers[0] ?? 0));
  }
  return { index: withWeights(other, weights), table: { ...table, columns } };
}

/** Whether two scores are the same but for the noise of another order of sums. */
const isSame = (one: number | null, other: number | null): boolean =>
  one === null || other === null
    ? one === other
    : Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(other));

describe("an experiment", () => {
  given.prop([index, table, fc.nat()], { numRuns: 200 })(
    "gives the scores that scoreIndex gives to what was drawn",
    (index, table, seed) => {
      const study = studyOf("test", index, table, options(seed));
      const random = randomOf(seed);
      const draws = study.inputs.map(({ size }) => drawn(random, size));
      const other = asDrawn({ index, table }, study.inputs, draws);
      const { units } = scoreIndex(other.index, other.table);
      const scores = Array.from(study.scoresBy(draws), (one) => (Number.isNaN(one) ? null : one));

      expect(study.units).toStrictEqual(table.units);
      const expected = units.map(({ nodes }) => nodes[node]?.score ?? null);
      expect(scores.every((one, at) => isSame(one, expected[at] ?? null))).toBe(true);
    },
  );
});

describe("an experiment with many methods", () => {
  // Seven nodes of two means each are 128 indices: more than are kept ready.
  const ids = ["a", "b", "c", "d", "e", "f", "g"];
  const many = indexOf(
    [component("x"), component("y")],
    [equal("overall", ids), ...ids.map((id) => equal(id, ["x", "y"]))],
  );
  const methods = ids.map(
    (id) =>
      ({ kind: "mean", nodes: [id], from: [{ kind: "arithmetic" }, { kind: "minimum" }] }) as const,
  );
  const values = tableOf({ x: [1], y: [0] });
  const study = studyOf("test", many, values, { node, seed: 1, samples: 1, methods });

  test("scores by each choice, whenever it is drawn", () => {
    const choices = Array.from({ length: 128 }, (_, at) => ids.map((_id, bit) => (at >> bit) & 1));

    for (const choice of [...choices, ...choices]) {
      const [score] = study.scoresBy(choice.map((one) => Float64Array.of(one / 2)));
      // Of 1 and 0 the mean is 0.5, the minimum 0.
      const arithmetic = choice.filter((one) => one === 0).length;
      expect(score).toBeCloseTo((0.5 * arithmetic) / 7, 12);
    }
  });
});
