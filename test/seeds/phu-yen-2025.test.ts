import { parsePlan } from "dxplan";
import { phuYen2025 } from "dxplan/seeds";
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

/** The objectives to 2025 and to 2030, as Lao Động printed them; “2023” is read as 2030. */
const printed = [
  ["bodies-basically-transformed-2025", "", "2025", "", 7, "statement"],
  ["upper-middle-2030", "", "2030", "", 7, "statement"],
  ["level-4-services-multi-device-2025", "reach 100", "2025", "", 8, "level"],
  ["work-files-province-2025", "reach 90", "2025", "province", 8, "level"],
  ["work-files-district-2025", "reach 80", "2025", "district", 8, "level"],
  ["work-files-commune-2025", "reach 60", "2025", "commune", 8, "level"],
  ["digital-economy-share-2025", "reach 10", "2025", "", 9, "level"],
  ["certified-products-e-commerce-2025", "atLeast 50", "2025", "", 9, "level"],
  ["sme-digital-transformation-2025", "reach 50", "2025", "", 9, "level"],
  ["digital-startup-enterprises-2025", "reach 100", "2025", "", 9, "level"],
  ["work-files-province-2030", "reach 10", "2030", "province", 10, "change"],
  ["work-files-district-2030", "reach 10", "2030", "district", 10, "change"],
  ["work-files-commune-2030", "reach 10", "2030", "commune", 10, "change"],
  ["data-platform-2030", "", "2030", "", 11, "milestone"],
  ["data-shared-2030", "", "2030", "", 11, "statement"],
  ["administrative-procedures-2030", "reach -30", "2030", "", 11, "change"],
  ["data-driven-services-2030", "reach 30", "2030", "", 11, "change"],
  ["digital-economy-share-2030", "between 15 20", "2030", "", 12, "level"],
  ["certified-products-e-commerce-2030", "reach 30", "2030", "", 12, "change"],
  ["sme-digital-transformation-2030", "reach 30", "2030", "", 12, "change"],
] as const;

/** “Tăng thêm 10 %”, “30 % so với năm 2025”: the target of 2025, and what the points make of it. */
const rises = [
  ["work-files-province", 90, 10, 100],
  ["work-files-district", 80, 10, 90],
  ["work-files-commune", 60, 10, 70],
  ["certified-products-e-commerce", 50, 30, 80],
  ["sme-digital-transformation", 50, 30, 80],
] as const;

const targetOf = (id: string) => phuYen2025.targets.find((target) => target.id === id);

const numberOf = (id: string) => {
  const bound = targetOf(id)?.bound;
  return bound !== undefined && "value" in bound ? bound.value : Number.NaN;
};

describe("Phú Yên's objectives", () => {
  test("parse, and are the same afterwards", () => {
    expect(parsePlan(phuYen2025)).toStrictEqual(phuYen2025);
  });

  test("run from 2023-01-21 to 2030-12-31 in gso63:54", () => {
    expect(phuYen2025.period).toStrictEqual({ start: "2023-01-21", end: "2030-12-31" });
    expect(phuYen2025.unit.id).toBe("gso63:54");
  });

  test.for(printed)(
    "hold %s: %s by %s, tiers %s, paragraph %s, a %s",
    ([id, bound, due, tiers, paragraph, kind]) => {
      const expected = { id, bound, due, tiers, paragraph, kind };
      expect(outlinesOf(phuYen2025, id)).toStrictEqual([expected]);
    },
  );

  test("are nine levels, seven changes, one act and three statements", () => {
    expect(kindsOf(phuYen2025)).toStrictEqual({ level: 9, change: 7, milestone: 1, statement: 3 });
    expect(phuYen2025.targets).toHaveLength(printed.length);
  });

  test.for(rises)("read the rise of %s as points: %d and %d are %d", ([id, base, rise, sum]) => {
    const { quantity } = targetOf(`${id}-2030`) ?? {};
    const from = { kind: "target", target: `${id}-2025` };
    expect(quantity).toStrictEqual({ kind: "change", in: "points", from });
    expect(numberOf(`${id}-2025`)).toBe(base);
    expect(numberOf(`${id}-2030`)).toBe(rise);
    expect(base + rise).toBe(sum);
  });

  test("doubt whether points or percent are meant, wherever a rise is on 2025", () => {
    const ids = rises.map(([id]) => `${id}-2030`).toSorted();
    expect(doubted(phuYen2025, "points-or-percent")).toStrictEqual(ids);
  });

  test.for(["administrative-procedures-2030", "data-driven-services-2030"])(
    "leave the base of %s open, in percent",
    (id) => {
      const { quantity } = targetOf(id) ?? {};
      const from = { kind: "unstated" };
      expect(quantity).toStrictEqual({ kind: "change", in: "percent", from });
      expect(doubted(phuYen2025, "unstated-base")).toContain(id);
    },
  );

  test("read the year 2023 of one paragraph as a misprint for 2030", () => {
    const misprinted = phuYen2025.targets.filter(({ source }) => source.paragraph === 10);
    expect(misprinted).toHaveLength(3);
    for (const { due, doubts = [] } of misprinted) {
      const [doubt] = doubts.filter(({ code }) => code === "misprint");
      expect(doubt?.printed).toContain("2023");
      expect(doubt?.read.en).toContain("2030");
      expect(due).toBe("2030-12-31");
    }
  });

  test("imply the years of the paragraphs that print none", () => {
    const withoutYear = printedIn(phuYen2025, 9, 11, 12);
    expect(doubted(phuYen2025, "implied-horizon")).toStrictEqual(
      expect.arrayContaining(withoutYear),
    );
    const stated = phuYen2025.targets.filter(({ dueBasis }) => dueBasis === "stated");
    expect(stated.map(({ id }) => id).toSorted()).toStrictEqual(printedIn(phuYen2025, 7, 8));
  });

  test.for([
    ["misprint", ["certified-products-e-commerce-2030", "sme-digital-transformation-2030"]],
    ["term-meant", ["level-4-services-multi-device-2025"]],
    ["unstated-threshold", ["data-shared-2030", "upper-middle-2030"]],
    [
      "undefined-denominator",
      ["work-files-commune-2025", "work-files-district-2025", "work-files-province-2025"],
    ],
  ] as const)("carry the doubt %s where the text gives cause", ([code, ids]) => {
    expect(doubted(phuYen2025, code)).toStrictEqual(expect.arrayContaining([...ids]));
  });

  test.for([
    ["level-4-services-multi-device-2025", "level-4-services-multi-device"],
    ["work-files-commune-2025", "work-files-online"],
    ["certified-products-e-commerce-2025", "certified-products-e-commerce"],
    ["sme-digital-transformation-2025", "sme-digital-transformation"],
    ["digital-startup-enterprises-2025", "digital-startup-enterprises-formed"],
    ["administrative-procedures-2030", "administrative-procedures"],
    ["data-driven-services-2030", "data-driven-services"],
  ] as const)("measure %s by %s, and no namesake", ([id, indicator]) => {
    expect(indicatorOf(phuYen2025, id)).toBe(indicator);
  });

  test("put seven sectors first, in their order", () => {
    expect(phuYen2025.prioritySectors.map(({ name }) => name.vi)).toStrictEqual([
      "Quản lý hành chính",
      "Giáo dục",
      "Y tế",
      "Du lịch",
      "Nông nghiệp",
      "Phát triển kinh tế biển",
      "Giao thông vận tải",
    ]);
  });

  test.for(["Trang thông tin điện tử", "Nền tảng số phục vụ doanh nghiệp", "sàn thương mại"])(
    "name the platform %s",
    (name) => {
      expect(namesIn(phuYen2025.platforms)).toContain(name);
    },
  );

  test.for(["Tỉnh ủy Phú Yên", "Mặt trận Tổ quốc", "tổ chức chính trị - xã hội"])(
    "name the organisation %s",
    (name) => {
      expect(namesIn(phuYen2025.organisations)).toContain(name);
    },
  );

  test("give tasks to organisations that they name, in their paragraphs", () => {
    expect(unknownOwners(phuYen2025)).toStrictEqual([]);
    expect(phuYen2025.tasks.map(({ source }) => source.paragraph)).toStrictEqual([1, 4, 5, 5]);
  });

  test("have every commitment in a goal", () => {
    expect(outsideGoals(phuYen2025)).toStrictEqual([]);
  });
});
