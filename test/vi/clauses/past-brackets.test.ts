import { parseTargets } from "dxplan/vi";
import { expect, test } from "vitest";
import { doubts, names, target } from "./shown.ts";

/** What the drafts of a text set or tell. */
const told = (text: string, year = 2026): string[] =>
  parseTargets(text, { year }).map((draft) => `${draft.act}: ${target(draft)}`);

test.for([
  [
    "Phấn đấu tỷ lệ hộ nghèo còn 2% (năm 2025 là 3%).",
    ["commitment: level reach 2, percent", "result: level reach 3, percent, 2025-12-31"],
  ],
  [
    "Phấn đấu tỷ lệ hồ sơ trực tuyến đạt 80% (năm 2024 đạt 62%).",
    ["commitment: level reach 80, percent", "result: level reach 62, percent, 2024-12-31"],
  ],
  [
    "Phấn đấu năm 2026 tỷ lệ hồ sơ trực tuyến đạt 85% (cùng kỳ năm 2025: 75%).",
    [
      "commitment: level reach 85, percent, 2026-12-31",
      "result: level reach 75, percent, 2025-12-31",
    ],
  ],
  [
    "Phấn đấu đạt tối thiểu 90% hồ sơ số hóa (năm 2025: 78%, cùng kỳ 2024: 60%).",
    [
      "commitment: level atLeast 90, percent",
      "result: level reach 78, percent, 2025-12-31",
      "result: level reach 60, percent, 2024-12-31",
    ],
  ],
  [
    "Phấn đấu đến năm 2027, chỉ số PCI vào nhóm 15 tỉnh dẫn đầu (năm 2024 xếp thứ 28/34).",
    [
      "commitment: rank atMost 15, rank, 2027-12-31",
      "result: rank of 34 reach 28, rank, 2024-12-31",
    ],
  ],
  // A heading that commits says nothing of a year that is gone.
  [
    "Mục tiêu đến năm 2030:\n- Tỷ lệ đô thị hóa đạt 50% (năm 2025: 42,5%);\n- Tỷ lệ hộ nghèo còn 1% (cuối năm 2024 là 3,2%).",
    [
      "commitment: level reach 50, percent, 2030-12-31",
      "result: level reach 42.5, percent, 2025-12-31",
      "commitment: level reach 1, percent, 2030-12-31",
      "result: level reach 3.2, percent, 2024-12-31",
    ],
  ],
  [
    "Chỉ tiêu năm 2026:\n- Chỉ số PCI xếp thứ 15 (năm 2025: thứ 20).",
    ["commitment: rank reach 15, rank, 2026-12-31", "result: rank reach 20, rank, 2025-12-31"],
  ],
  // What is so now has no day.
  [
    "Đến năm 2027, tỷ lệ hộ nghèo dưới 1% (hiện nay là 3,5%).",
    ["commitment: level lessThan 1, percent, 2027-12-31", "result: level reach 3.5, percent"],
  ],
  [
    "Phấn đấu đến năm 2028 đạt 80% (hiện mới đạt 62%).",
    ["commitment: level reach 80, percent, 2028-12-31", "result: level reach 62, percent"],
  ],
  // A later year is a second target, and so is a year that a plan or a limit is of.
  [
    "Phấn đấu tỷ lệ bao phủ đạt 95% (năm 2030 đạt 100%).",
    ["commitment: level reach 95, percent", "commitment: level reach 100, percent, 2030-12-31"],
  ],
  [
    "Mục tiêu đến năm 2030:\n- Tỷ lệ bao phủ đạt 100% (năm 2028: 90%).",
    [
      "commitment: level reach 100, percent, 2030-12-31",
      "commitment: level reach 90, percent, 2028-12-31",
    ],
  ],
  [
    "Tỷ lệ bao phủ đạt 92% năm 2023 (yêu cầu năm 2024 là 95%).",
    [
      "result: level reach 92, percent, 2023-12-31",
      "commitment: level reach 95, percent, 2024-12-31",
    ],
  ],
] as const)("figures in brackets after an aim: %s", ([text, expected]) => {
  expect(told(text)).toStrictEqual(expected);
});

test("a year that is not yet gone in the year of the text is a target", () => {
  expect(told("Phấn đấu đến năm 2030 đạt 100% (năm 2025 đạt 80%).", 2024)).toStrictEqual([
    "commitment: level reach 100, percent, 2030-12-31",
    "commitment: level reach 80, percent, 2025-12-31",
  ]);
});

test("a year that may be that of the text is doubtful", () => {
  expect(doubts("Phấn đấu đến năm 2030 đạt 100% (năm 2025 đạt 80%).")).toStrictEqual([
    "result-or-commitment: commitment or result",
  ]);
  expect(doubts("Phấn đấu đến năm 2030 đạt 100% (năm 2024 đạt 80%).")).toStrictEqual([
    "result-or-commitment: result or commitment",
  ]);
});

test("words of when a figure is are of no name", () => {
  const text = "Phấn đấu tỷ lệ xã có mạng đạt 90% (thực hiện năm 2025 là 71%, cùng kỳ 2024: 60%).";
  expect(names(text)).toStrictEqual(["tỷ lệ xã có mạng", "tỷ lệ xã có mạng", "tỷ lệ xã có mạng"]);
});
