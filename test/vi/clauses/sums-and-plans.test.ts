import { parseTargets } from "dxplan/vi";
import { expect, it } from "vitest";
import { target } from "./shown.ts";

const year = 2025;

const said = (text: string): string[] =>
  parseTargets(text, { year }).map((draft) => `${draft.name}: ${target(draft)}`);

it.each([
  [
    "Năm 2026 tăng trưởng doanh thu 12%.",
    ["doanh thu: change in percent reach 12, percent, 2026-12-31"],
  ],
  [
    "Năm 2026 tăng trưởng giá trị sản xuất 9%, tăng trưởng GRDP 8%.",
    [
      "giá trị sản xuất: change in percent reach 9, percent, 2026-12-31",
      "GRDP: change in percent reach 8, percent, 2026-12-31",
    ],
  ],
  [
    "Mục tiêu năm 2026:\n- Tăng trưởng doanh thu: 12%.",
    ["doanh thu: change in percent reach 12, percent, 2026-12-31"],
  ],
  [
    "Năm 2026 tăng trưởng giá trị sản xuất đạt 12%.",
    ["tăng trưởng giá trị sản xuất: level reach 12, percent, 2026-12-31"],
  ],
  [
    "Năm 2026 doanh thu đạt 12 tỷ đồng.",
    ["doanh thu: level reach 12000000000, amount, 2026-12-31"],
  ],
])("the growth of a sum is no level of it: %s", (text, expected) => {
  expect(said(text)).toEqual(expected);
});

it.each([
  [
    "Thu ngân sách năm 2024 đạt 2.500 tỷ đồng, bằng 108% dự toán.",
    [
      "Thu ngân sách: level reach 2500000000000, amount, 2024-12-31",
      "Thu ngân sách: level reach 108, percent, 2024-12-31",
    ],
    "dự toán",
  ],
  [
    "Năm 2024 trồng rừng đạt 3.200 ha, đạt 102% kế hoạch tỉnh giao.",
    [
      "trồng rừng: level reach 3200, amount, 2024-12-31",
      "trồng rừng: level reach 102, percent, 2024-12-31",
    ],
    "kế hoạch",
  ],
  [
    "Phấn đấu thu ngân sách năm 2026 đạt 110% dự toán trung ương giao.",
    ["thu ngân sách: level reach 110, percent, 2026-12-31"],
    "dự toán",
  ],
])("a share of a plan has the name of what stands before: %s", (text, expected, whole) => {
  expect(said(text)).toEqual(expected);
  expect(parseTargets(text, { year }).at(-1)?.denominator).toBe(whole);
});

it("what is more than it was is a change", () => {
  expect(said("Năm 2024, trồng rừng đạt 3.200 ha, vượt 5% so với năm 2023.")).toEqual([
    "trồng rừng: level reach 3200, amount, 2024-12-31",
    "trồng rừng: change in percent reach 5, percent, 2024-12-31",
  ]);
});
