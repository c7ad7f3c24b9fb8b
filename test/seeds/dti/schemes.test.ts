import { defineIndex, type IndexDefinition, scoreIndex } from "dxplan";
import { dti } from "dxplan/seeds";
import { describe, expect, test } from "vitest";
import { pointsOf } from "./helpers.ts";

const all = Object.values(dti.schemes);

/** The points of a component, or of all beneath a node. */
function pointsUnder(scheme: IndexDefinition, id: string): number {
  const component = scheme.components.find((one) => one.id === id);
  if (component !== undefined) return component.maximum ?? 0;
  const node = scheme.nodes.find((one) => one.id === id);
  const members = node === undefined || node.weights === "given" ? [] : node.members;
  return members.reduce((total, member) => total + pointsUnder(scheme, member), 0);
}

describe("the schemes of DTI", () => {
  test.for(all)("$id is an index", (scheme) => {
    expect(defineIndex(scheme)).toStrictEqual(scheme);
  });

  test("have ids of their own", () => {
    expect(all.map(({ id }) => id)).toStrictEqual([
      "dti-2020",
      "dti-2021",
      "dti-2024",
      "dti-national-2024",
      "dti-commune-tay-ninh-2025",
      "dti-commune-tay-ninh-2025-groups",
    ]);
  });

  test.for([
    ["dti2020", 1000],
    ["dti2021", 1000],
    ["dti2024", 940],
    ["national2024", 1000],
    ["commune2025", 960],
    ["commune2025Groups", 960],
  ] as const)("%s has %i points", ([name, points]) => {
    expect(pointsOf(dti.schemes[name])).toBe(points);
  });

  test.for([
    ["dti2021", { dti: 1000, foundation: 500, government: 700, economy: 650, society: 650 }],
    ["dti2024", { dti: 940, foundation: 440, government: 640, economy: 590, society: 590 }],
  ] as const)("%s counts the foundation in every pillar", ([name, points]) => {
    const scheme = dti.schemes[name];
    const found = scheme.nodes.map(({ id }) => [id, pointsUnder(scheme, id)]);
    expect(Object.fromEntries(found)).toStrictEqual(points);
  });

  test("of 2021 to 2023 leave smart city out of both sides, whatever its value", () => {
    const full = Object.fromEntries(dti.schemes.dti2021.components.map(({ id }) => [id, 1]));
    const rows = [0, 1, null].map((value, at) => ({
      unit: `u:${at}`,
      values: { ...full, "smart-city": value },
    }));
    const { units, scales } = scoreIndex(dti.schemes.dti2021, rows);
    expect(units.map(({ nodes }) => nodes["dti"]?.score)).toStrictEqual([1, 1, 1]);
    expect(units.map(({ nodes }) => nodes["foundation"]?.coverage)).toStrictEqual([1, 1, 1]);
    expect(scales.find(({ component }) => component === "smart-city")?.reason).toBe("not-scored");
  });

  test("withhold the score of a unit without one of its indices, and give the interval", () => {
    const [first] = scoreIndex(dti.schemes.dti2024, dti.tables.dti2024.rows).units;
    const node = first?.nodes["dti"];
    expect([node?.score, node?.reason]).toStrictEqual([null, "low-coverage"]);
    // 140 + 200 + 150 + 150 of 940 points are known; 300 are not. Hồ Chí Minh: 1, 0.5988, 0.9311, 0.6857.
    const known = 140 + 200 * 0.5988 + 150 * 0.9311 + 150 * 0.6857;
    expect(node?.coverage).toBeCloseTo(640 / 940, 12);
    expect(node?.interval?.low).toBeCloseTo(known / 940, 12);
    expect(node?.interval?.high).toBeCloseTo((known + 300) / 940, 12);
  });
});
