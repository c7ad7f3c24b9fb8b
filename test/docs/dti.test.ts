import { type IndexDefinition, roundHalfUp } from "dxplan";
import { dti } from "dxplan/seeds";
import { describe, expect, test } from "vitest";
import page from "../../docs/dti.md?raw";
import { mean, pillarIds, pillarsOf, pointsOf, scoredByFoundation } from "../seeds/dti/helpers.ts";

const { schemes, tables } = dti;

/** The rows of the first table that follows a text, cell by cell, without the head. */
const tableAfter = (text: string): string[][] => {
  const [, section = ""] = page.split(text);
  const [table = ""] = /^\|.*?\n(?!\|)/ms.exec(section) ?? [];
  const lines = table.trim().split("\n").slice(2);
  return lines.map((line) =>
    line
      .slice(1, -1)
      .split("|")
      .map((cell) => cell.trim()),
  );
};

const shown = (points: number | undefined): string => (points === undefined ? "" : String(points));

/** The points that a component or a node can earn; nothing for what the scheme has not. */
function pointsUnder(scheme: IndexDefinition, id: string): number | undefined {
  const component = scheme.components.find((one) => one.id === id);
  if (component !== undefined) return component.maximum;
  const node = scheme.nodes.find((one) => one.id === id);
  if (node === undefined || node.weights === "given") return undefined;
  return node.members.reduce((sum, member) => sum + (pointsUnder(scheme, member) ?? 0), 0);
}

const columns = [schemes.dti2020, schemes.dti2021, schemes.dti2024];

const names = new Map(
  columns.flatMap(({ components }) =>
    components.flatMap(({ id, name }) =>
      pillarIds.some((pillar) => pillar === id)
        ? []
        : [[(name?.en ?? id).toLowerCase(), id] as const],
    ),
  ),
);

const ids = new Map([...names, ...pillarIds.map((id) => [`pillar ${id}`, id] as const)]);

const meansOf = (scheme: IndexDefinition, table: (typeof tables)["dti2024"]) => {
  const all = scoredByFoundation(scheme, table).map(pillarsOf);
  return pillarIds.map((pillar) => roundHalfUp(mean(all.map((one) => one[pillar])), 4));
};

describe("docs/dti.md", () => {
  const points = tableAfter("## Three schemes");

  test("names every main index and pillar of the three schemes", () => {
    const named = points.map(([name]) => name).filter((name) => name !== "points in all");
    expect(named.toSorted()).toStrictEqual([...ids.keys()].toSorted());
  });

  test.for(points)("has the points of %s", ([name = "", ...cells]) => {
    const expected = columns.map((scheme) =>
      name === "points in all" ? pointsOf(scheme) : pointsUnder(scheme, ids.get(name) ?? ""),
    );
    expect(cells).toStrictEqual(expected.map(shown));
  });

  test("has the means and the growth of the pillars", () => {
    const earlier = meansOf(schemes.dti2021, tables.dti2023);
    const later = meansOf(schemes.dti2024, tables.dti2024);
    // Each printed growth is against the next: economy, society, the whole of 2023.
    const against = [earlier[1] ?? 0, earlier[2] ?? 0, 0.6783];
    const againstNames = ["economy", "society", "the whole"];
    const growth = (now = 0, before = 0) => `${(100 * (now / before - 1)).toFixed(1)} %`;
    const expected = pillarIds.map((id, at) => [
      id,
      earlier[at]?.toFixed(4),
      later[at]?.toFixed(4),
      growth(later[at], against[at]),
      `${againstNames[at]}, ${against[at]?.toFixed(4)}`,
      growth(later[at], earlier[at]),
    ]);
    expect(tableAfter("off by one column.")).toStrictEqual(expected);
  });
});
