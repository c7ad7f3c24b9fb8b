import { parseTargets } from "dxplan/vi";
import { describe, expect, test } from "vitest";
import { targets } from "./shown.ts";

test.for([
  // A year alone is one between marks.
  [
    "Tỷ lệ xã có cáp quang tăng từ 80% (2022) lên 95% (2026).",
    ["level reach 95, percent, 2026-12-31"],
  ],
  [
    "Tiến độ: 2026: 40%; 2027: 90%.",
    ["level reach 40, percent, 2026-12-31", "level reach 90, percent, 2027-12-31"],
  ],
  [
    "Mục tiêu 2027: 85% hộ; 70% thôn.",
    ["level reach 85, percent, 2027-12-31", "level reach 70, percent, 2027-12-31"],
  ],
  // A period in brackets before the first number holds for all of them.
  [
    "Trong kỳ báo cáo (từ 01/01/2024 đến 30/6/2024), nhận 500 hồ sơ, trả 450 hồ sơ.",
    ["level reach 500, count, 2024-06-30", "level reach 450, count, 2024-06-30"],
  ],
  // The day of which figures are.
  [
    "95% xã có kho số, 80% xã có loa; số liệu chốt ngày 31/3/2026.",
    ["level reach 95, percent, 2026-03-31", "level reach 80, percent, 2026-03-31"],
  ],
  [
    "Tính đến hết tháng 9/2024, số chữ ký là 4.200, tăng 12% so với năm trước.",
    ["level reach 4200, count, 2024-09-30", "change in percent reach 12, percent, 2024-09-30"],
  ],
  // The deadline of what will be done is not that of what is done.
  [
    "Đã sửa 12/15 lỗi, 3 lỗi còn lại sẽ sửa trong tháng 8/2025.",
    ["level reach 12, count", "level reach 3, count, 2025-08-31"],
  ],
  ["Đến trước thềm năm 2028, 80% hộ có mã số.", ["level reach 80, percent, 2027-12-31"]],
] as const)("%s", ([text, expected]) => {
  expect(targets(text)).toStrictEqual(expected);
});

describe("whose time it is", () => {
  test.for([
    // What a document of a term sets, it sets for that term.
    [
      "Nghị quyết nhiệm kỳ 2025 - 2030 đề ra: kinh tế số 30% GRDP; năm 2027 có 40 chợ số.",
      ["level reach 30, percent, 2030-12-31", "level reach 40, count, 2027-12-31"],
    ],
    // The aim of others after a semicolon dates no result before it.
    [
      "Đã có 214 trạm liên thông, đạt tỷ lệ 90,5%; các trạm còn lại phấn đấu xong trong quý I/2026.",
      ["level reach 214, count", "level reach 90.5, percent"],
    ],
    // A multiple takes no comparator from before.
    [
      "Năm 2030 quy mô kinh tế khoảng 350 nghìn tỷ đồng, gấp đôi năm 2023.",
      [
        "level about 350000000000000, amount, 2030-12-31",
        "change in times reach 2, times, 2030-12-31",
      ],
    ],
    ["Mỗi năm thành lập mới từ 150 chợ số trở lên.", ["level atLeast 150, count"]],
  ] as const)("%s", ([text, expected]) => {
    expect(targets(text)).toStrictEqual(expected);
  });
});

test.for([
  ["Kế hoạch năm 2026:\n- Quý II hoàn thành 50% hồ sơ.", "2026-06-30"],
  ["KẾT QUẢ NĂM 2024\n- Quý IV đạt 50% hồ sơ.", "2024-12-31"],
  // A full stop ends what has no year.
  ["Kế hoạch năm 2026:\n- Hoàn thành 50% hồ sơ trong quý II.", "2026-06-30"],
  ["Kế hoạch năm 2026:\n- Hoàn thành 50% hồ sơ trong tháng 9. Sau đó đánh giá.", "2026-09-30"],
  // No heading is about a year: it is that of the text.
  ["Quý II hoàn thành 50% hồ sơ.", "2025-06-30"],
] as const)("a part of a year is of the year of its heading: %s", ([text, due]) => {
  const [draft] = parseTargets(text, { year: 2025 });
  expect(draft?.due).toBe(due);
  expect(draft?.doubts.some(({ code }) => code === "given-year")).toBe(true);
});
