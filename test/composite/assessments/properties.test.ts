import { fc, test as given } from "@fast-check/vitest";
import {
  type AssessedLine,
  type AssessmentComparison,
  compareAssessments,
  type IndexRow,
  scoreIndex,
} from "dxplan";
import { dti } from "dxplan/seeds";
import { describe, expect } from "vitest";
import { frozen } from "../../model/frozen.ts";
import { index as drawnIndex, picked, table } from "../score/arbitrary.ts";

const runs = { numRuns: 100 };
const { commune2025Groups } = dti.schemes;

/** Printed points, to 2 decimals; sometimes none. */
const pointsOf = (maximum: number) =>
  fc.option(
    fc.integer({ min: 0, max: 100 * maximum }).map((hundredths) => hundredths / 100),
    { freq: 6 },
  );

const values = fc.record(
  Object.fromEntries(
    commune2025Groups.components.map(({ id, maximum = 0 }) => [id, pointsOf(maximum)]),
  ),
  { noNullPrototype: true },
);

const units = ["u1", "u2", "u3", "u4"];

/** Some of the units, in any order. */
const rows: fc.Arbitrary<IndexRow[]> = fc
  .shuffledSubarray(units)
  .chain((some) => fc.tuple(...some.map((unit) => values.map((values) => ({ unit, values })))));

const linesIn = ({ units }: AssessmentComparison): readonly AssessedLine[] =>
  units.flatMap(({ lines }) => lines);

const byUnit = ({ units }: AssessmentComparison) =>
  new Map(units.map(({ unit, lines }) => [unit, lines]));

const sumOf = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0);

const opposite = (number: number | null | undefined): number | null =>
  number == null ? null : 0 - number;

describe("compareAssessments, of any points,", () => {
  given.prop([rows, rows], runs)("turns round when the two are exchanged", (one, other) => {
    const there = byUnit(
      compareAssessments(commune2025Groups, { selfAssessed: one, verified: other }),
    );
    const back = byUnit(
      compareAssessments(commune2025Groups, { selfAssessed: other, verified: one }),
    );

    for (const [unit, lines] of there) {
      const turned = back.get(unit)?.flatMap(({ differences }) => differences);
      const straight = lines.flatMap(({ differences }) => differences);
      expect(turned?.map(({ points }) => points)).toStrictEqual(
        straight.map(({ points }) => opposite(points)),
      );
      expect(turned?.map(({ score }) => score)).toStrictEqual(
        straight.map(({ score }) => opposite(score)),
      );
    }
  });

  given.prop([rows, rows], runs)(
    "has for the whole the sum of the groups, or nothing if no group has points",
    (one, other) => {
      const given = { selfAssessed: one, official: other };
      for (const { lines } of compareAssessments(commune2025Groups, given).units) {
        for (const kind of ["selfAssessed", "official"] as const) {
          const points = lines.map(({ values }) => values[kind]?.points ?? null);
          const known = points.slice(0, -1).filter((group) => group !== null);
          expect(points.at(-1)).toStrictEqual(
            known.length === 0 ? null : expect.closeTo(sumOf(known), 9),
          );
        }
      }
    },
  );

  given.prop([rows, rows], runs)(
    "has for the whole the sum of the groups' differences, or none if the groups told are others",
    (one, other) => {
      const given = { selfAssessed: one, official: other };
      for (const { lines } of compareAssessments(commune2025Groups, given).units) {
        const told = (kind: "selfAssessed" | "official") =>
          lines.slice(0, -1).filter(({ values }) => values[kind]?.points != null);
        const parts = lines.slice(0, -1).flatMap(({ differences }) => differences[0]?.points ?? []);
        const isSame =
          parts.length > 0 &&
          parts.length === told("selfAssessed").length &&
          parts.length === told("official").length;
        expect(lines.at(-1)?.differences[0]?.points).toStrictEqual(
          isSame ? expect.closeTo(sumOf(parts), 9) : null,
        );
      }
    },
  );

  given.prop([rows, rows, rows], runs)(
    "goes the whole way in two steps, where all three have points of the same",
    (selfAssessed, verified, official) => {
      const result = compareAssessments(commune2025Groups, { selfAssessed, verified, official });
      for (const { differences } of linesIn(result)) {
        const [first, whole, second] = differences.map(({ points }) => points);
        if (first != null && second != null) {
          expect(whole ?? Number.NaN).toBeCloseTo(first + second, 9);
        }
      }
    },
  );
});

const orderOf = (length: number) =>
  fc.shuffledSubarray(
    Array.from({ length }, (_, at) => at),
    { minLength: length, maxLength: length },
  );
const reordered = table.chain((table) => fc.tuple(fc.constant(table), orderOf(table.units.length)));

describe("compareAssessments, of any index and values,", () => {
  given.prop([drawnIndex, reordered, table], runs)(
    "is the same to the last bit in any order of rows",
    (index, [selfAssessed, order], verified) => {
      const one = compareAssessments(index, { selfAssessed, verified });
      const other = compareAssessments(index, {
        selfAssessed: picked(selfAssessed, order),
        verified,
      });

      expect(byUnit(other)).toStrictEqual(byUnit(one));
      expect({ ...other, units: [] }).toStrictEqual({ ...one, units: [] });
    },
  );

  given.prop([drawnIndex, table, table], runs)(
    "has the scores of scoreIndex on the common sample",
    (index, verified, official) => {
      const result = byUnit(compareAssessments(index, { verified, official }));
      const alone = scoreIndex(index, official, { sample: [verified, official] });

      for (const { unit, components, nodes } of alone.units) {
        for (const { id, values } of result.get(unit) ?? []) {
          const { score, reason } = components[id] ?? nodes[id] ?? {};
          expect(values.official).toMatchObject({ score, scoreReason: reason });
        }
      }
    },
  );

  given.prop([drawnIndex, table, table, table], runs)(
    "tells a number or a reason, never both, and JSON brings it back",
    (index, selfAssessed, verified, official) => {
      const result = compareAssessments(index, { selfAssessed, verified, official });
      const back: unknown = JSON.parse(JSON.stringify(result));

      expect(back).toStrictEqual(result);
      for (const { values, differences } of linesIn(result)) {
        for (const told of [...Object.values(values), ...differences]) {
          expect(told.points === null).toBe(told.pointsReason !== null);
          expect(told.score === null).toBe(told.scoreReason !== null);
        }
      }
    },
  );

  given.prop([drawnIndex, table, table], runs)(
    "changes nothing that it is given",
    (index, one, other) => {
      const before = structuredClone([index, one, other]);

      compareAssessments(frozen(index), frozen({ selfAssessed: one, verified: other }), frozen({}));

      expect([index, one, other]).toStrictEqual(before);
    },
  );
});
