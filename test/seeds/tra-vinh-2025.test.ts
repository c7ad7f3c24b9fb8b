import { parsePlan, type Target } from "dxplan";
import { traVinh2025 } from "dxplan/seeds";
import { describe, expect, test } from "vitest";
import { outlinesOf } from "./outline.ts";

const { targets, goals } = traVinh2025;

/** The commitments of plan 50/KH-UBND with a threshold, as the province printed them. */
const printed = [
  ["dti-top-20-2025", "atMost 20", "2025", "", 2],
  ["sme-digital-platform-2025", "atLeast 30", "2025", "", 2],
  ["sme-digital-platform-2030", "atLeast 65", "2030", "", 3],
  ["work-files-province-2025", "atLeast 90", "2025", "province", 6],
  ["work-files-province-2030", "reach 100", "2030", "province", 6],
  ["work-files-district-2025", "atLeast 80", "2025", "district", 6],
  ["work-files-district-2030", "reach 90", "2030", "district", 6],
  ["work-files-commune-2025", "atLeast 60", "2025", "commune", 6],
  ["work-files-commune-2030", "reach 70", "2030", "commune", 6],
  ["documents-signed-2025", "reach 100", "2025", "", 6],
  ["procedure-dossiers-one-stop-2025", "reach 100", "2025", "", 7],
  ["eligible-procedures-level-4-2025", "reach 100", "2025", "", 7],
  ["services-with-online-dossiers-2025", "atLeast 70", "2025", "", 7],
  ["dossiers-submitted-online-2025", "atLeast 60", "2025", "", 7],
  ["satisfaction-online-services-2025", "atLeast 90", "2025", "", 7],
  ["public-services-level-4-2030", "reach 100", "2030", "", 7],
  ["reports-provincial-system-2025", "reach 100", "2025", "", 8],
  ["agencies-digitising-files-2025", "reach 100", "2025", "", 8],
  ["inspections-digital-2025", "moreThan 50", "2025", "", 8],
  ["inspections-digital-2030", "reach 100", "2030", "", 8],
  ["agencies-databases-2025", "reach 100", "2025", "", 9],
  ["digital-economy-share-2025", "reach 10", "2025", "", 10],
  ["digital-economy-share-2030", "moreThan 25", "2030", "", 10],
  ["labour-productivity-growth-2025", "moreThan 11.5", "2025", "", 10],
  ["labour-productivity-growth-2030", "maintain 11.5", "2030", "", 10],
  ["communes-fibre-2025", "reach 100", "2025", "", 11],
  ["households-fibre-2025", "moreThan 80", "2025", "", 11],
  ["working-age-smartphone-2025", "atLeast 80", "2025", "", 11],
  ["e-payment-accounts-2025", "moreThan 50", "2025", "", 11],
  ["e-payment-accounts-2030", "moreThan 80", "2030", "", 11],
] as const;

describe("Trà Vinh's plan", () => {
  test("parses, and is the same afterwards", () => {
    expect(parsePlan(traVinh2025)).toStrictEqual(traVinh2025);
  });

  test.for(printed)(
    "holds %s: %s by %s, tiers %s, paragraph %s",
    ([id, bound, due, tiers, paragraph]) => {
      const expected = { id, bound, due, tiers, paragraph };
      expect(outlinesOf(traVinh2025, id)).toMatchObject([expected]);
    },
  );

  test("holds thirty commitments with a threshold and ten statements", () => {
    const statements = targets.filter(({ quantity }) => quantity.kind === "statement");
    expect(statements).toHaveLength(10);
    expect(targets).toHaveLength(printed.length + statements.length);
  });

  test("reads the ranks and the growths as such", () => {
    const kinds = targets.filter(({ quantity }) => ["rank", "growth"].includes(quantity.kind));
    expect(kinds.map(({ quantity }) => quantity)).toStrictEqual([
      { kind: "rank", of: 63 },
      { kind: "growth", over: "average", from: { kind: "unstated" } },
      { kind: "growth", over: "average", from: { kind: "unstated" } },
    ]);
  });

  test("puts eleven sectors first, in its order", () => {
    expect(traVinh2025.prioritySectors.map(({ name }) => name.vi)).toStrictEqual([
      "Y tế",
      "Giáo dục",
      "Tài chính - ngân hàng",
      "Nông nghiệp",
      "Giao thông vận tải và logistics",
      "Năng lượng",
      "Tài nguyên và môi trường",
      "Sản xuất công nghiệp",
      "Du lịch",
      "Khoa học công nghệ",
      "Dân tộc",
    ]);
  });

  test("rests on two documents", () => {
    expect(traVinh2025.legalBasis.map(({ number, date }) => [number, date])).toStrictEqual([
      ["09-NQ/TU", "2022-01-26"],
      ["749/QĐ-TTg", "2020-06-03"],
    ]);
  });

  test("names every indicator that it defines, and defines every one that it names", () => {
    const named = targets.flatMap(({ indicator }) => indicator ?? []);
    const defined = traVinh2025.indicators.map(({ id }) => id);
    expect([...new Set(named)].toSorted()).toStrictEqual(defined.toSorted());
  });

  test("has every commitment with a threshold or a deadline in a goal", () => {
    const inGoals = new Set(goals.flatMap((goal) => goal.targets));
    const governmentOf2030 = (target: Target) => target.due === "2030-12-31";
    const left = targets
      .filter(({ id }) => !inGoals.has(id))
      .filter((one) => !governmentOf2030(one));
    expect(left.map(({ id }) => id)).toStrictEqual(["assigned-goals-exceeded"]);
  });

  test("gives the source of each commitment, and says what is doubtful", () => {
    for (const { source, doubts = [] } of targets) {
      expect(source.publisher).not.toBe("");
      expect(source.title).not.toBe("");
      expect(source.decision?.number).toBe("50/KH-UBND");
      for (const { read } of doubts) expect(read.vi === read.en).toBe(false);
    }
  });

  test("says where a deadline is implied", () => {
    const implied = targets.filter(({ dueBasis }) => dueBasis === "implied").map(({ id }) => id);
    expect(implied).toStrictEqual(["dti-top-20-2025", "sme-digital-platform-2025"]);
  });
});
