import { parseTargets } from "dxplan/vi";
import { describe, expect, test } from "vitest";
import { names, targets } from "./shown.ts";

describe("brackets with all numbers of a sentence", () => {
  test.for([
    ["(năm 2027: > 18%; năm 2030: > 28%)", ["moreThan 18 2027", "moreThan 28 2030"]],
    ["(2026: 45%, 2027: 60%, 2028: 75%)", ["reach 45 2026", "reach 60 2027", "reach 75 2028"]],
    ["(đến năm 2027 đạt 30%, đến năm 2030 đạt 50%)", ["reach 30 2027", "reach 50 2030"]],
    ["(năm 2027: 30%)", ["reach 30 2027"]],
  ] as const)("are a target a year: %s", ([brackets, expected]) => {
    const words = `Tỷ lệ hồ sơ của huyện ${brackets}.`;
    const shown = parseTargets(words).map(({ bound, due }) => {
      const value = bound !== null && "value" in bound ? bound.value : null;
      return `${bound?.kind} ${value} ${due?.slice(0, 4)}`;
    });
    expect(shown).toStrictEqual(expected);
    expect(new Set(names(words))).toStrictEqual(new Set(["Tỷ lệ hồ sơ của huyện"]));
  });

  test("stand for what is before them up to a semicolon", () => {
    const words = "Tỷ lệ ký số (năm 2026: 45%); tỷ lệ hồ sơ đúng hạn (năm 2026: 98%).";
    expect(names(words)).toStrictEqual(["Tỷ lệ ký số", "tỷ lệ hồ sơ đúng hạn"]);
  });

  test("count what they count, each in its year", () => {
    expect(targets("Số xã có 5G (2026: 40 xã, 2027: 60 xã).")).toStrictEqual([
      "level reach 40, count, 2026-12-31",
      "level reach 60, count, 2027-12-31",
    ]);
  });

  test("are levels after a verb of change", () => {
    expect(targets("Tăng tỷ lệ ký số (năm 2026: 50%; 2028: 70%).")).toStrictEqual([
      "level reach 50, percent, 2026-12-31",
      "level reach 70, percent, 2028-12-31",
    ]);
  });

  test.for([
    // A number beside them.
    ["Tỷ lệ ký số (năm 2026 đạt 60%) được nâng lên 80% vào năm 2028.", 2],
    // A count with no number of its own for the year.
    ["Đề án số hóa (phê duyệt năm 2023, gồm 12 nhiệm vụ) được triển khai.", 0],
    ["Đề án số hóa (gồm 12 nhiệm vụ) được triển khai.", 0],
    ["(Năm 2026: 60%) là mức của tỉnh", 0],
  ] as const)("are what they were otherwise: %s", ([words, count]) => {
    expect(targets(words)).toHaveLength(count);
  });
});

describe("numbers that go in turn", () => {
  test.for([
    "Tỷ lệ xã có 5G lần lượt là 50%, 75% và 100% trong các năm 2026, 2027, 2028.",
    "Trong các năm 2026, 2027, 2028, tỷ lệ xã có 5G lần lượt đạt 50%, 75% và 100%.",
    "Tỷ lệ xã có 5G đạt 50%, 75%, 100% tương ứng các năm 2026, 2027, 2028.",
    "Năm 2026, năm 2027, năm 2028, tỷ lệ xã có 5G lần lượt đạt 50%, 75%, 100%.",
  ])("have a year each: %s", (words) => {
    expect(targets(words)).toStrictEqual([
      "level reach 50, percent, 2026-12-31",
      "level reach 75, percent, 2027-12-31",
      "level reach 100, percent, 2028-12-31",
    ]);
    expect(names(words)[0]?.toLowerCase()).toBe("tỷ lệ xã có 5g");
  });

  test("have a tier each", () => {
    const words = "Đến năm 2027, hồ sơ ký số của cấp tỉnh, cấp xã lần lượt đạt 90%, 75%.";
    const drafts = parseTargets(words);
    expect(drafts.map(({ tiers }) => tiers)).toStrictEqual([["province"], ["commune"]]);
    expect(drafts.map(({ due }) => due)).toStrictEqual(["2027-12-31", "2027-12-31"]);
  });

  test("keep what their words say of act", () => {
    const words = "Phấn đấu các năm 2022, 2023 lần lượt đạt 40% và 60% hộ.";
    expect(
      parseTargets(words, { year: 2025 }).map(({ act, due }) => `${act} ${due}`),
    ).toStrictEqual(["commitment 2022-12-31", "commitment 2023-12-31"]);
  });

  test("are left alone if there are more or fewer of them than of years", () => {
    const words = "Trong các năm 2026, 2027, tỷ lệ ký số lần lượt đạt 50%, 75% và 90%.";
    expect(parseTargets(words).map(({ due }) => due)).toStrictEqual(Array(3).fill("2027-12-31"));
    expect(targets("Lần lượt đến năm 2027 có 50% xã.")).toHaveLength(1);
  });
});

describe("what a change starts from", () => {
  test.for([
    ["Tỷ lệ ký số tăng từ 35% năm 2021 lên 72% năm 2024.", "result", 2021, 35],
    ["Phấn đấu nâng tỷ lệ ký số từ 40% năm 2025 lên 75% năm 2028.", "commitment", 2025, 40],
    ["Tỷ lệ ký số giảm từ 10% (năm 2022) xuống còn 4% (năm 2024).", "result", 2022, 10],
  ] as const)("has its value and its year: %s", ([words, act, year, value]) => {
    const [draft] = parseTargets(words);
    expect(draft?.act).toBe(act);
    expect(draft?.baseline).toStrictEqual({ year, date: `${year}-12-31`, value });
    expect(draft?.name.toLowerCase()).toBe("tỷ lệ ký số");
  });

  test("has no value if that is no number alone", () => {
    const [draft] = parseTargets("Tỷ lệ ký số tăng từ 30-35% năm 2021 lên 72% năm 2024.");
    expect(draft?.baseline).toStrictEqual({ year: 2021, date: "2021-12-31" });
  });

  test("is none without a year", () => {
    const [draft] = parseTargets("Đến năm 2030, đưa tỷ lệ hộ có cáp quang từ 82% lên 95%.");
    expect(draft?.baseline).toBeNull();
    expect(draft?.name).toBe("tỷ lệ hộ có cáp quang");
  });
});
