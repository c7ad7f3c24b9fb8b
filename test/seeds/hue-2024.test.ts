import { parsePlan, type Target } from "dxplan";
import { hue2023, hue2024 } from "dxplan/seeds";
import { describe, expect, test } from "vitest";
import {
  doubted,
  indicatorOf,
  kindsOf,
  namesIn,
  outlinesOf,
  outsideGoals,
  printedIn,
  shortBound,
  unknownOwners,
} from "./outline.ts";

const all = "province,district,commune";

/** The objectives of 2024, as VietTimes printed them. */
const printed = [
  ["enterprises-applying-it-2024", "reach 90", "2024", "", 9, "level"],
  ["digital-economy-share-2024", "reach 15", "2024", "", 9, "level"],
  ["enterprises-e-contracts-2024", "reach 60", "2024", "", 9, "level"],
  ["sme-digital-platform-2024", "about 55 2.75", "2024", "", 9, "level"],
  ["digital-economy-labour-2024", "reach 1.7", "2024", "", 9, "level"],
  ["agencies-government-network-2024", "reach 100", "2024", all, 11, "level"],
  ["eligible-procedures-full-process-2024", "reach 50", "2024", "", 11, "level"],
  ["dossiers-fully-online-2024", "reach 80", "2024", "", 11, "level"],
  ["users-identified-2024", "reach 100", "2024", "", 11, "level"],
  ["digital-office-2024", "", "2024", all, 12, "statement"],
  ["digital-government-criteria-2024", "reach 90", "2024", all, 12, "level"],
  ["satisfaction-procedures-2024", "reach 90", "2024", "", 12, "level"],
  ["adults-smartphone-2024", "reach 75", "2024", "", 13, "level"],
  ["transaction-accounts-2024", "reach 75", "2024", "", 13, "level"],
  ["adults-digital-signature-2024", "moreThan 40", "2024", "", 13, "level"],
  ["digital-skills-2024", "moreThan 50", "2024", "", 14, "level"],
  ["households-fibre-2024", "reach 80", "2024", "", 14, "level"],
  ["network-users-protected-2024", "moreThan 60", "2024", "", 14, "level"],
  ["adults-online-services-2024", "moreThan 50", "2024", "", 14, "level"],
  ["adults-telehealth-2024", "moreThan 30", "2024", "", 14, "level"],
  ["e-health-records-2024", "moreThan 75", "2024", "", 14, "level"],
  ["digital-enterprise-association-2024", "", "2024", "", 15, "milestone"],
] as const;

/** Both years of the province say something else: the indicator, then 2024 and 2023. */
const contradictions = [
  ["adults-smartphone", "reach 75", "", "reach 90", ""],
  ["transaction-account-15", "reach 75", "", "reach 80", ""],
  ["eligible-procedures-full-process", "reach 50", "", "reach 100", "district,commune"],
] as const;

const shortOf = ({ bound, tiers = [], doubts = [] }: Target) => [
  shortBound(bound),
  tiers.join(),
  doubts.some(({ code }) => code === "contradiction"),
];

describe("Thừa Thiên Huế's objectives of 2024", () => {
  test("parse, and are the same afterwards", () => {
    expect(parsePlan(hue2024)).toStrictEqual(hue2024);
  });

  test("run from 2024-01-01 to 2024-12-31 in gso63:46", () => {
    expect(hue2024.period).toStrictEqual({ start: "2024-01-01", end: "2024-12-31" });
    expect(hue2024.unit.id).toBe("gso63:46");
  });

  test.for(printed)(
    "hold %s: %s by %s, tiers %s, paragraph %s, a %s",
    ([id, bound, due, tiers, paragraph, kind]) => {
      const expected = { id, bound, due, tiers, paragraph, kind };
      expect(outlinesOf(hue2024, id)).toStrictEqual([expected]);
    },
  );

  test("are twenty levels, one act and one statement", () => {
    expect(kindsOf(hue2024)).toStrictEqual({ level: 20, milestone: 1, statement: 1 });
    expect(hue2024.targets).toHaveLength(printed.length);
  });

  test.for([
    ["adults-smartphone-2024", "adults-smartphone"],
    ["transaction-accounts-2024", "transaction-account-15"],
    ["households-fibre-2024", "households-fibre-coverage"],
    ["sme-digital-platform-2024", "sme-digital-platform"],
    ["eligible-procedures-full-process-2024", "eligible-procedures-full-process"],
    ["dossiers-fully-online-2024", "dossiers-fully-online"],
    ["satisfaction-procedures-2024", "satisfaction-procedures-index"],
    ["digital-skills-2024", "working-age-digital-skills"],
    ["e-health-records-2024", "population-e-health-record"],
  ] as const)("measure %s by %s, and no namesake", ([id, indicator]) => {
    expect(indicatorOf(hue2024, id)).toBe(indicator);
  });

  test.for([
    ["term-meant", ["digital-economy-share-2024"]],
    [
      "repeated",
      [
        "digital-economy-share-2024",
        "digital-enterprise-association-2024",
        "households-fibre-2024",
      ],
    ],
    ["implied-bound", ["sme-digital-platform-2024"]],
    ["implied-tier", ["agencies-government-network-2024", "digital-government-criteria-2024"]],
    ["undefined-denominator", ["digital-government-criteria-2024"]],
    ["truncated", ["e-health-records-2024", "satisfaction-procedures-2024"]],
    ["misprint", ["adults-smartphone-2024"]],
  ] as const)("carry the doubt %s where the text gives cause", ([code, ids]) => {
    expect(doubted(hue2024, code)).toStrictEqual(expect.arrayContaining([...ids]));
  });

  test("read the “GDP” of a province as GRDP", () => {
    const share = hue2024.targets.find(({ id }) => id === "digital-economy-share-2024");
    const [doubt] = share?.doubts?.filter(({ code }) => code === "term-meant") ?? [];
    expect(doubt?.printed).toContain("GDP");
    expect(doubt?.read.vi).toContain("GRDP");
    expect(doubt?.read.en).toContain("GRDP");
  });

  test("hold the target that one sentence says twice once", () => {
    const fibre = hue2024.targets.filter(
      ({ indicator }) => indicator === "households-fibre-coverage",
    );
    expect(fibre).toHaveLength(1);
  });

  test("say where the year is not printed", () => {
    const implied = hue2024.targets.filter(({ dueBasis }) => dueBasis === "implied");
    const withoutYear = [...printedIn(hue2024, 12, 14), "digital-enterprise-association-2024"];
    expect(implied.map(({ id }) => id).toSorted()).toStrictEqual(withoutYear.toSorted());
    expect(doubted(hue2024, "implied-horizon")).toStrictEqual(withoutYear.toSorted());
  });

  test.for(contradictions)(
    "contradict the plan of 2023 on %s: %s %s against %s %s, and both say so",
    ([indicator, bound, tiers, boundBefore, tiersBefore]) => {
      const [now, before] = [hue2024, hue2023].map(({ targets }) =>
        targets.filter((target) => target.indicator === indicator).map(shortOf),
      );
      expect(now).toStrictEqual([[bound, tiers, true]]);
      expect(before).toStrictEqual([[boundBefore, tiersBefore, true]]);
    },
  );

  test("contradict the plan of 2023 three times", () => {
    expect(doubted(hue2024, "contradiction")).toHaveLength(contradictions.length);
    expect(doubted(hue2023, "contradiction")).toHaveLength(contradictions.length);
  });

  test("put no sector first", () => {
    expect(hue2024.prioritySectors).toStrictEqual([]);
  });

  test.for(["Hue-S", "Cổng dữ liệu mở", "Cổng dữ liệu Quốc gia", "IOC", "Mạng chuyên dùng"])(
    "name the platform %s",
    (name) => {
      expect(namesIn(hue2024.platforms)).toContain(name);
    },
  );

  test.for(["UBND tỉnh", "Tỉnh ủy", "Sở Thông tin và Truyền thông", "Hội doanh nghiệp kinh tế số"])(
    "name the organisation %s",
    (name) => {
      expect(namesIn(hue2024.organisations)).toContain(name);
    },
  );

  test("give tasks to organisations that they name, in their paragraphs", () => {
    expect(unknownOwners(hue2024)).toStrictEqual([]);
    expect(hue2024.tasks.map(({ source }) => source.paragraph)).toStrictEqual([5, 7, 15, 15]);
  });

  test("let the department ask leave for the association", () => {
    const [asking, ...others] = hue2024.tasks.filter(({ targets = [] }) => targets.length > 0);
    expect(others).toStrictEqual([]);
    expect([asking?.owner, asking?.targets, asking?.due]).toStrictEqual([
      "information-department",
      ["digital-enterprise-association-2024"],
      "2024-12-31",
    ]);
  });

  test("have every commitment in a goal", () => {
    expect(outsideGoals(hue2024)).toStrictEqual([]);
  });
});
