import { parseTargets } from "dxplan/vi";
import { expect, test } from "vitest";

const figures = (text: string): string[] =>
  parseTargets(text, { year: 2025 }).map(({ act, bound, due }) => `${act} ${bound?.value} ${due}`);

test.for([
  "KINH PHÍ\n- Ngân sách tỉnh: 50 tỷ đồng\n- Ngân sách trung ương: 20 tỷ đồng",
  "V. KINH PHÍ\n- Vốn ngân sách nhà nước chiếm 60%\n- Vốn xã hội hóa: 40%",
  "VI. KINH PHÍ THỰC HIỆN\n1. Ngân sách tỉnh giai đoạn 2026 - 2030 là 500 tỷ đồng.\n- Năm 2026: 100 tỷ đồng.",
  "IV. Nguồn kinh phí\nTổng vốn 500 tỷ đồng, đạt 60% nhu cầu.",
  "Kinh phí thực hiện năm 2026: 5 tỷ đồng.",
])("what a plan costs, and who pays, is none of its targets: %s", (text) => {
  expect(figures(text)).toStrictEqual([]);
});

test.for([
  // The heading of funding is over.
  [
    "V. Kinh phí\n- Ngân sách tỉnh: 50 tỷ đồng\nVI. Mục tiêu năm 2026\n- Tỷ lệ ký số: 90%",
    ["commitment 90 2026-12-31"],
  ],
  ["V. Kinh phí\n- Đến năm 2026, lập 20 tổ công tác.", ["commitment 20 2026-12-31"]],
  ["Thời gian thực hiện năm 2026: 100% hồ sơ.", ["commitment 100 2026-12-31"]],
  ["Mục tiêu năm 2026\n- Kim ngạch xuất khẩu: 500 triệu USD", ["commitment 500000000 2026-12-31"]],
] as const)("what is no sum of funding is read: %s", ([text, expected]) => {
  expect(figures(text)).toStrictEqual(expected);
});
