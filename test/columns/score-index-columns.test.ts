import { fc, test as given } from "@fast-check/vitest";
import {
  defineIndex,
  type IndexDefinition,
  type IndexScore,
  isDxplanError,
  scoreIndex,
} from "dxplan";
import { type IndexColumns, scoreIndexColumns } from "dxplan/columns";
import { dti } from "dxplan/seeds";
import { describe, expect, test } from "vitest";
import { index, table } from "../composite/score/arbitrary.ts";
import { deepFreeze } from "../measure/deep-freeze.ts";
import { thrownBy } from "../model/outcome.ts";

/** A number, or `null` for NaN. */
const orNull = (value: number | undefined): number | null =>
  value === undefined || Number.isNaN(value) ? null : value;

/** What the columns say of a unit at a node. */
const scoreOf = ({ nodes }: IndexColumns, node: string, unit: number) => {
  const column = nodes[node];
  const [low, high] = [orNull(column?.low[unit]), orNull(column?.high[unit])];
  return {
    score: orNull(column?.score[unit]),
    coverage: orNull(column?.coverage[unit]),
    interval: low === null || high === null ? null : { low, high },
  };
};

const told = ({ score, coverage, interval }: IndexScore) => ({ score, coverage, interval });

describe("scoreIndexColumns", () => {
  given.prop([index, table])("says what scoreIndex says, to the last bit", (index, table) => {
    const rows = scoreIndex(index, table);
    const columns = scoreIndexColumns(index, table);

    expect(columns.units).toStrictEqual(rows.units.map(({ unit }) => unit));
    expect(columns.scales).toStrictEqual(rows.scales);
    expect(columns.unused).toStrictEqual(rows.unused);
    for (const [at, { nodes }] of rows.units.entries()) {
      for (const [node, score] of Object.entries(nodes)) {
        expect(scoreOf(columns, node, at)).toStrictEqual(told(score));
      }
    }
  });

  test("reads typed arrays where they are, NaN being a value that is missing", () => {
    const index = defineIndex({
      id: "one",
      components: [{ id: "a", direction: "increase", scale: { kind: "min-max" } }],
      nodes: [{ id: "all", mean: { kind: "arithmetic" }, weights: "equal", members: ["a"] }],
      missing: "reweight",
      minimumCoverage: 0,
    });
    const a = Float64Array.of(2, Number.NaN, 6, 3);
    const before = a.slice();
    const { nodes } = scoreIndexColumns(index, { units: ["u", "v", "w", "x"], columns: { a } });
    // (2 − 2) ÷ 4, none, (6 − 2) ÷ 4, (3 − 2) ÷ 4
    expect(Array.from(nodes["all"]?.score ?? [])).toStrictEqual([0, Number.NaN, 1, 0.25]);
    expect(Array.from(nodes["all"]?.low ?? [])).toStrictEqual([0, 0, 1, 0.25]);
    expect(Array.from(nodes["all"]?.high ?? [])).toStrictEqual([0, 1, 1, 0.25]);
    expect(a).toStrictEqual(before);
  });

  test("gives DTI 2024 of all 34, as rows do", () => {
    const data = deepFreeze(structuredClone(dti.tables.dti2024Merged.rows));
    const { units } = scoreIndex(dti.schemes.dti2024, data);
    const { nodes } = scoreIndexColumns(dti.schemes.dti2024, data);
    expect(Array.from(nodes["dti"]?.score ?? [])).toStrictEqual(
      units.map((unit) => unit.nodes["dti"]?.score),
    );
    expect(units).toHaveLength(34);
  });

  /** An error by everything but the name of the function that was called. */
  const refusalOf = (error: unknown) =>
    isDxplanError(error)
      ? { code: error.code, issues: error.issues, lines: error.message.split("\n").slice(1) }
      : null;

  test("refuses what scoreIndex refuses, with the same words but its own name", () => {
    const index: IndexDefinition = { ...dti.schemes.dti2024, missing: "error" };
    const refused: readonly (readonly [IndexDefinition, unknown])[] = [
      [index, [{ unit: "gso34:01", values: {} }]],
      [index, [{ unit: "gso34:01", values: { awareness: 85 } }]],
      [index, [{ unit: 1, values: {} }]],
      [{ ...index, nodes: [] }, []],
    ];
    for (const args of refused) {
      const error = thrownBy(() => Reflect.apply(scoreIndexColumns, null, args));
      expect(refusalOf(error)).not.toBeNull();
      expect(refusalOf(error)).toStrictEqual(
        refusalOf(thrownBy(() => Reflect.apply(scoreIndex, null, args))),
      );
      expect(error).toHaveProperty("message", expect.stringMatching(/^scoreIndexColumns\n/));
    }
  });

  given.prop([index, table])("takes rows as well", (index, table) => {
    const rows = table.units.map((unit, at) => ({
      unit,
      values: Object.fromEntries(
        Object.entries(table.columns).map(([id, column]) => [id, column[at] ?? null]),
      ),
      ...(table.groups?.[at] == null ? {} : { group: table.groups[at] }),
    }));
    fc.pre(rows.length > 0);
    expect(scoreIndexColumns(index, rows).nodes).toStrictEqual(
      scoreIndexColumns(index, table).nodes,
    );
  });
});
