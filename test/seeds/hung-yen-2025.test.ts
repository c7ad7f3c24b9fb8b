import { parsePlan } from "dxplan";
import { hungYen2025 } from "dxplan/seeds";
import { describe, expect, test } from "vitest";
import {
  doubted,
  indicatorOf,
  kindsOf,
  namesIn,
  outlinesOf,
  outsideGoals,
  printedIn,
  unknownOwners,
} from "./outline.ts";

const all = "province,district,commune";

/** The commitments of the resolution and the scheme, as the department printed them. */
const printed = [
  ["run-on-digital-platforms", "", "", "", 2, "statement"],
  ["leading-20-2030", "atMost 20", "2030", "", 2, "rank"],
  ["level-3-4-services-multi-device-2025", "reach 100", "2025", "", 11, "level"],
  ["management-signed-documents-2025", "reach 100", "2025", all, 11, "level"],
  ["reports-government-system-2025", "reach 100", "2025", "", 11, "level"],
  ["databases-connected-2025", "reach 100", "2025", "", 11, "level"],
  ["inspections-supervision-2025", "reach 50", "2025", "", 11, "level"],
  ["digital-economy-share-2025", "reach 20", "2025", "", 12, "level"],
  ["lowest-sector-digital-share-2025", "atLeast 10", "2025", "", 12, "level"],
  ["labour-productivity-growth-2025", "atLeast 7", "2025", "", 12, "growth"],
  ["digital-enterprises-2025", "reach 500", "2025", "", 12, "level"],
  ["communes-fibre-2025", "reach 100", "2025", "", 13, "level"],
  ["households-fibre-2025", "moreThan 80", "2025", "", 13, "level"],
  ["mobile-4g-5g-universal-2025", "", "2025", "", 13, "statement"],
  ["people-using-smartphone-2025", "reach 90", "2025", "", 13, "level"],
  ["e-payment-accounts-2025", "moreThan 50", "2025", "", 13, "level"],
] as const;

describe("Hưng Yên's scheme", () => {
  test("parses, and is the same afterwards", () => {
    expect(parsePlan(hungYen2025)).toStrictEqual(hungYen2025);
  });

  test("runs from 2021-01-01 to 2030-12-31 in gso63:33", () => {
    expect(hungYen2025.period).toStrictEqual({ start: "2021-01-01", end: "2030-12-31" });
    expect(hungYen2025.unit.id).toBe("gso63:33");
  });

  test.for(printed)(
    "holds %s: %s by %s, tiers %s, paragraph %s, a %s",
    ([id, bound, due, tiers, paragraph, kind]) => {
      const expected = { id, bound, due, tiers, paragraph, kind };
      expect(outlinesOf(hungYen2025, id)).toStrictEqual([expected]);
    },
  );

  test("holds twelve levels, a rank, a growth and two statements", () => {
    expect(kindsOf(hungYen2025)).toStrictEqual({ level: 12, rank: 1, growth: 1, statement: 2 });
    expect(hungYen2025.targets).toHaveLength(printed.length);
  });

  test("reads the rank among 63, and the growth as each year's", () => {
    const kinds = hungYen2025.targets.map(({ quantity }) => quantity);
    expect(kinds.filter(({ kind }) => kind === "rank" || kind === "growth")).toStrictEqual([
      { kind: "rank", of: 63 },
      { kind: "growth", over: "each", from: { kind: "unstated" } },
    ]);
  });

  test.for([
    ["leading-20-2030", "digital-transformation-rank"],
    ["level-3-4-services-multi-device-2025", "level-3-4-services-multi-device"],
    ["management-signed-documents-2025", "management-activities-signed-documents"],
    ["reports-government-system-2025", "reports-government-system"],
    ["databases-connected-2025", "databases-connected"],
    ["inspections-supervision-2025", "inspections-supervision-digital"],
    ["lowest-sector-digital-share-2025", "lowest-sector-digital-share"],
    ["digital-enterprises-2025", "digital-enterprises"],
    ["communes-fibre-2025", "communes-fibre-coverage"],
    ["households-fibre-2025", "households-fibre-coverage"],
    ["people-using-smartphone-2025", "people-using-smartphone"],
    ["e-payment-accounts-2025", "e-payment-account-population"],
  ] as const)("measures %s by %s, and no namesake", ([id, indicator]) => {
    expect(indicatorOf(hungYen2025, id)).toBe(indicator);
  });

  test("leaves open, for all of the scheme, whether 2025 or 2030 is meant", () => {
    const ofScheme = printedIn(hungYen2025, 11, 12, 13);
    expect(ofScheme).toHaveLength(14);
    expect(doubted(hungYen2025, "ambiguous-horizon")).toStrictEqual(ofScheme);
  });

  test("says where the years are not printed at all", () => {
    const without = ["run-on-digital-platforms", ...printedIn(hungYen2025, 12, 13)];
    expect(doubted(hungYen2025, "implied-horizon")).toStrictEqual(without.toSorted());
    const implied = hungYen2025.targets.filter(({ dueBasis }) => dueBasis === "implied");
    expect(implied.map(({ id }) => id).toSorted()).toStrictEqual(printedIn(hungYen2025, 12, 13));
  });

  test.for([
    ["repeated", ["leading-20-2030"]],
    ["unstated-field", ["leading-20-2030"]],
    ["unstated-base", ["labour-productivity-growth-2025"]],
    ["undefined-numerator", ["digital-economy-share-2025", "digital-enterprises-2025"]],
    ["undefined-denominator", ["e-payment-accounts-2025"]],
    ["term-meant", ["level-3-4-services-multi-device-2025"]],
  ] as const)("carries the doubt %s where the text gives cause", ([code, ids]) => {
    expect(doubted(hungYen2025, code)).toStrictEqual(expect.arrayContaining([...ids]));
  });

  test("tells the resolution from the scheme", () => {
    const documents = hungYen2025.targets.map(({ source }) => [
      source.paragraph,
      source.decision?.number,
    ]);
    const ofResolution = documents.filter(([, number]) => number === "06-NQ/TU");
    expect(ofResolution).toStrictEqual([
      [2, "06-NQ/TU"],
      [2, "06-NQ/TU"],
    ]);
    const ofScheme = documents.filter(([, number]) => number === "571/QĐ-UBND");
    expect(ofScheme).toHaveLength(14);
  });

  test("puts no sector first", () => {
    expect(hungYen2025.prioritySectors).toStrictEqual([]);
  });

  test("names its e-commerce floor with the address printed", () => {
    expect(hungYen2025.platforms.flatMap(({ url }) => url ?? [])).toStrictEqual([
      "http://ecomhungyen.vn",
    ]);
  });

  test.for([
    "Phần mềm quản lý văn bản và điều hành",
    "Hệ thống thông tin báo cáo Chính phủ",
    "cơ sở dữ liệu quốc gia",
  ])("names the platform %s", (name) => {
    expect(namesIn(hungYen2025.platforms)).toContain(name);
  });

  test.for(["Tổ công nghệ số cộng đồng", "Ban chỉ đạo", "UBND tỉnh", "Ban Chấp hành Đảng bộ"])(
    "names the organisation %s",
    (name) => {
      expect(namesIn(hungYen2025.organisations)).toContain(name);
    },
  );

  test("gives tasks to organisations that it names, in its paragraphs", () => {
    expect(unknownOwners(hungYen2025)).toStrictEqual([]);
    expect(hungYen2025.tasks.map(({ source }) => source.paragraph)).toStrictEqual([
      4, 5, 8, 8, 10, 10, 10, 14, 14, 14, 14, 14,
    ]);
  });

  test("has five solutions, and three tasks that the text says are done", () => {
    const solutions = hungYen2025.tasks.filter(({ kind }) => kind === "solution");
    expect(solutions).toHaveLength(5);
    const done = hungYen2025.tasks.filter(({ state }) => state === "completed");
    expect(done.map(({ source }) => source.paragraph)).toStrictEqual([4, 5, 8]);
  });

  test("has every commitment with a deadline in a goal", () => {
    expect(outsideGoals(hungYen2025)).toStrictEqual(["run-on-digital-platforms"]);
  });
});
