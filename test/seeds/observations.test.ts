import { type Figure, parseObservations, scorePlan } from "dxplan";
import { indicators, observations, plans, traVinh2025, traVinh2025Synthetic } from "dxplan/seeds";
import { describe, expect, test } from "vitest";

const figures = observations.filter((one): one is Figure => one.indicator !== undefined);
const all = [...observations, ...traVinh2025Synthetic];

const ofIndicator = (id: string, unit = "gso63:84") =>
  figures
    .filter(({ indicator, unit: own }) => indicator === id && own === unit)
    .map(({ period, value }) => [period.end.slice(0, 4), value]);

describe("the observations", () => {
  test("parse, and are the same afterwards", () => {
    expect(parseObservations(all)).toStrictEqual(all);
  });

  test("hold the published DTI values of 2021 to 2024", () => {
    expect(ofIndicator("dti-value")).toStrictEqual([
      ["2021", 0.4294],
      ["2022", 0.6077],
      ["2023", 0.7068],
      ["2024", 0.6714],
    ]);
  });

  test("hold the published DTI ranks of 2020 to 2024, among 63 or 34", () => {
    expect(ofIndicator("dti-rank")).toStrictEqual([
      ["2020", 34],
      ["2021", 26],
      ["2022", 25],
      ["2023", 22],
      ["2024", 43],
    ]);
    const places = figures.filter(
      ({ indicator, quantity }) => indicator === "dti-rank" && !quantity,
    );
    expect(places.filter(({ unit, of }) => of !== (unit.startsWith("gso34") ? 34 : 63))).toEqual(
      [],
    );
  });

  test("hold the work files of each tier at the end of 2022", () => {
    const files = figures.filter(({ indicator }) => indicator === "work-files-online");
    expect(files.map(({ tiers, value }) => [tiers, value])).toStrictEqual([
      [["district"], 78.05],
      [["province"], 83.21],
      [["commune"], 78.19],
    ]);
  });

  test("are of indicators in the catalogue", () => {
    const ids = new Set(indicators.map(({ id }) => id));
    expect(all.filter(({ indicator }) => !ids.has(indicator ?? ""))).toStrictEqual([]);
  });

  test("have a publisher, a title and an address each", () => {
    for (const { source } of observations) {
      expect([source.publisher, source.title].every((text) => text.length > 0)).toBe(true);
      expect(source.url).toMatch(/^https?:/);
    }
  });

  test("are used, related, or of no target: none is left out in silence", () => {
    const card = scorePlan(traVinh2025, observations, { asOf: "2026-01-01" });
    const used = card.targets.flatMap((target) => target.observations);
    const listed = card.unused.map(({ observation }) => observation);
    expect(new Set([...used, ...listed]).size).toBe(observations.length);
  });

  test("relate only to indicators and targets that a plan has", () => {
    const known = new Set(plans.flatMap((plan) => plan.indicators.map(({ id }) => id)));
    const targets = new Set(
      plans.flatMap(({ id, targets }) => targets.map((one) => `${id}/${one.id}`)),
    );
    const relations = figures.flatMap(({ related = [] }) => related);
    const lost = relations.filter((relation) =>
      "indicator" in relation
        ? !known.has(relation.indicator)
        : !targets.has(`${relation.target.plan}/${relation.target.target}`),
    );
    expect(lost).toStrictEqual([]);
    expect(relations.length).toBeGreaterThan(0);
  });
});

describe("the made-up observations", () => {
  test("are all marked, and measure every target that can be", () => {
    expect(traVinh2025Synthetic.every(({ synthetic }) => synthetic === true)).toBe(true);
    const card = scorePlan(traVinh2025, traVinh2025Synthetic, { asOf: "2025-06-30" });
    expect(card.synthetic).toBe("all");
    expect(card.overall.coverage).toBe(1);
    const unmeasured = card.targets.filter(({ kind }) => kind !== "measured");
    expect(unmeasured.every(({ status }) => status === "not-measurable")).toBe(true);
  });

  test("are not among the published ones", () => {
    expect(observations.some(({ synthetic }) => synthetic === true)).toBe(false);
  });
});

describe("the catalogue", () => {
  test("defines each indicator once", () => {
    const ids = indicators.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("holds no indicator that nothing uses", () => {
    const used = new Set([
      ...plans.flatMap((plan) => plan.indicators.map(({ id }) => id)),
      ...figures.map(({ indicator }) => indicator),
    ]);
    expect(indicators.filter(({ id }) => !used.has(id))).toStrictEqual([]);
  });

  test("defines a plan's indicators as the plan does", () => {
    for (const plan of plans) for (const one of plan.indicators) expect(indicators).toContain(one);
  });

  test("has no two indicators with the same numerator and denominator", () => {
    const shares = indicators.filter(({ numerator }) => numerator !== undefined);
    const keys = shares.map(({ numerator, denominator }) => `${numerator?.en}/${denominator?.en}`);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
