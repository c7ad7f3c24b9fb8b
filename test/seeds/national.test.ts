import { parsePlan, type Target } from "dxplan";
import { national } from "dxplan/seeds";
import { describe, expect, test } from "vitest";
import { doubted, kindsOf, shortBound } from "./outline.ts";

const upper = "country,province";

/** The targets with a number: decision, indicator, kind, bound, year, tiers. */
const printed = [
  ["749/QĐ-TTg", "level-4-services-multi-device", "level", "reach 80", "2025", ""],
  ["749/QĐ-TTg", "level-4-services-multi-device", "level", "reach 100", "2030", ""],
  ["749/QĐ-TTg", "work-files-online", "level", "reach 90", "2025", upper],
  ["749/QĐ-TTg", "work-files-online", "level", "reach 100", "2030", upper],
  ["749/QĐ-TTg", "work-files-online", "level", "reach 80", "2025", "district"],
  ["749/QĐ-TTg", "work-files-online", "level", "reach 90", "2030", "district"],
  ["749/QĐ-TTg", "work-files-online", "level", "reach 60", "2025", "commune"],
  ["749/QĐ-TTg", "work-files-online", "level", "reach 70", "2030", "commune"],
  ["749/QĐ-TTg", "national-databases-completed", "level", "reach 100", "2025", ""],
  ["749/QĐ-TTg", "egdi-rank", "rank", "atMost 70", "2025", ""],
  ["749/QĐ-TTg", "egdi-rank", "rank", "atMost 50", "2030", ""],
  ["749/QĐ-TTg", "digital-economy-share", "level", "reach 20", "2025", ""],
  ["749/QĐ-TTg", "digital-economy-share", "level", "reach 30", "2030", ""],
  ["749/QĐ-TTg", "lowest-sector-digital-share", "level", "atLeast 10", "2025", ""],
  ["749/QĐ-TTg", "lowest-sector-digital-share", "level", "atLeast 20", "2030", ""],
  ["749/QĐ-TTg", "households-fibre-coverage", "level", "moreThan 80", "2025", ""],
  ["749/QĐ-TTg", "communes-fibre-coverage", "level", "reach 100", "2025", ""],
  ["749/QĐ-TTg", "e-payment-account-population", "level", "moreThan 50", "2025", ""],
  ["749/QĐ-TTg", "e-payment-account-population", "level", "moreThan 80", "2030", ""],
  ["749/QĐ-TTg", "global-cybersecurity-rank", "rank", "atMost 40", "2025", ""],
  ["749/QĐ-TTg", "global-cybersecurity-rank", "rank", "atMost 30", "2030", ""],
  ["942/QĐ-TTg", "dossiers-fully-online", "level", "atLeast 80", "2025", ""],
  ["942/QĐ-TTg", "agencies-serving-24-7", "level", "reach 100", "2025", ""],
  ["942/QĐ-TTg", "officials-digital-identifier", "level", "reach 100", "2025", ""],
  ["942/QĐ-TTg", "state-documents-signed", "level", "reach 100", "2025", ""],
  ["942/QĐ-TTg", "records-electronic", "level", "reach 100", "2025", ""],
  ["942/QĐ-TTg", "work-files-online", "level", "reach 90", "2025", upper],
  ["942/QĐ-TTg", "work-files-online", "level", "reach 80", "2025", "district"],
  ["942/QĐ-TTg", "work-files-online", "level", "reach 60", "2025", "commune"],
  ["942/QĐ-TTg", "training-exams-online", "level", "atLeast 70", "2025", ""],
  ["942/QĐ-TTg", "administrative-procedures", "change", "atMost -20", "2025", ""],
  ["942/QĐ-TTg", "citizens-digital-identity", "level", "reach 100", "2025", ""],
  ["942/QĐ-TTg", "egdi-rank", "rank", "atMost 50", "2025", ""],
  ["942/QĐ-TTg", "egdi-rank", "rank", "atMost 30", "2030", ""],
  ["411/QĐ-TTg", "digital-economy-share", "level", "reach 20", "2025", ""],
  ["411/QĐ-TTg", "digital-economy-share", "level", "reach 30", "2030", ""],
  ["411/QĐ-TTg", "lowest-sector-digital-share", "level", "atLeast 10", "2025", ""],
  ["411/QĐ-TTg", "lowest-sector-digital-share", "level", "atLeast 20", "2030", ""],
  ["411/QĐ-TTg", "e-commerce-retail-share", "level", "moreThan 10", "2025", ""],
  ["411/QĐ-TTg", "e-commerce-retail-share", "level", "moreThan 20", "2030", ""],
  ["411/QĐ-TTg", "enterprises-e-contracts", "level", "moreThan 80", "2025", ""],
  ["411/QĐ-TTg", "enterprises-e-contracts", "level", "reach 100", "2030", ""],
  ["411/QĐ-TTg", "sme-digital-platform", "level", "moreThan 50", "2025", ""],
  ["411/QĐ-TTg", "sme-digital-platform", "level", "moreThan 70", "2030", ""],
  ["411/QĐ-TTg", "digital-economy-labour-share", "level", "moreThan 2", "2025", ""],
  ["411/QĐ-TTg", "digital-economy-labour-share", "level", "moreThan 3", "2030", ""],
  ["411/QĐ-TTg", "adults-smartphone", "level", "reach 80", "2025", ""],
  ["411/QĐ-TTg", "adults-smartphone", "level", "reach 95", "2030", ""],
] as const;

/** The targets of decision 749 with no number: “phổ cập”. */
const universal = [
  ["households-fibre-universal-749-2030", "2030"],
  ["mobile-4g-5g-universal-749-2025", "2025"],
  ["smartphones-universal-749-2025", "2025"],
  ["mobile-5g-universal-749-2030", "2030"],
] as const;

const outline = ({ source, indicator, quantity, bound, due, tiers = [] }: Target) => [
  source.decision?.number,
  indicator,
  quantity.kind,
  shortBound(bound),
  due?.slice(0, 4),
  tiers.join(),
];

/** The world ranking of e-government, in which two decisions contradict each other. */
const egdi = national.targets.filter(({ indicator }) => indicator === "egdi-rank");

describe("the nation's targets", () => {
  test("parse, and are the same afterwards", () => {
    expect(parsePlan(national)).toStrictEqual(national);
  });

  test("run from 2020-06-03 to 2030-12-31 in iso3166:VN", () => {
    expect(national.period).toStrictEqual({ start: "2020-06-03", end: "2030-12-31" });
    expect(national.unit.id).toBe("iso3166:VN");
  });

  test.for(printed)("hold decision %s on %s: %s, %s by %s, tiers %s", (row) => {
    const outlines = national.targets.map(outline).filter((one) => one.join() === row.join());
    expect(outlines).toStrictEqual([[...row]]);
  });

  test.for(universal)("hold %s by %s, with no number", ([id, year]) => {
    const [target] = national.targets.filter((one) => one.id === id);
    expect(target?.quantity.kind).toBe("statement");
    expect(target?.due).toBe(`${year}-12-31`);
    expect(target?.source.decision?.number).toBe("749/QĐ-TTg");
  });

  test("hold nothing else", () => {
    expect(national.targets).toHaveLength(printed.length + universal.length);
    expect(kindsOf(national)).toStrictEqual({ level: 41, rank: 6, change: 1, statement: 4 });
  });

  test("keep the contradiction between two decisions on one ranking", () => {
    expect(egdi.map(outline).map((one) => one.join(" ").trim())).toStrictEqual([
      "749/QĐ-TTg egdi-rank rank atMost 70 2025",
      "749/QĐ-TTg egdi-rank rank atMost 50 2030",
      "942/QĐ-TTg egdi-rank rank atMost 50 2025",
      "942/QĐ-TTg egdi-rank rank atMost 30 2030",
    ]);
    const ids = egdi.map(({ id }) => id).toSorted();
    expect(doubted(national, "contradiction")).toStrictEqual(ids);
    expect(egdi.some(({ supersedes }) => supersedes !== undefined)).toBe(false);
  });

  test("count the cut of procedures from the day of the decision", () => {
    const cuts = national.targets.filter(({ quantity }) => quantity.kind === "change");
    expect(cuts.map(({ quantity }) => quantity)).toStrictEqual([
      { kind: "change", in: "percent", from: { kind: "date", date: "2021-06-15" } },
    ]);
  });

  test("leave state secrets out of the work files", () => {
    const files = national.targets.filter(({ indicator }) => indicator === "work-files-online");
    expect(files).toHaveLength(9);
    for (const { exclusions = [] } of files) {
      expect(exclusions.map(({ en }) => en).join()).toContain("secret");
    }
  });

  test("come each from one of the three decisions", () => {
    const basis = national.legalBasis.map(({ number, date }) => [number, date]);
    expect(basis).toStrictEqual([
      ["749/QĐ-TTg", "2020-06-03"],
      ["942/QĐ-TTg", "2021-06-15"],
      ["411/QĐ-TTg", "2022-03-31"],
    ]);
    for (const { source } of national.targets) {
      expect(national.legalBasis).toContain(source.decision);
    }
  });

  test("are the country's", () => {
    expect(national.unit.tier).toBe("country");
  });
});
