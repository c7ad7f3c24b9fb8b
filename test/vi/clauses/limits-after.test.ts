import { expect, test } from "vitest";
import { names, targets } from "./shown.ts";

const year = { year: 2024 };

test.for([
  ["mỗi xã có từ 01 cán bộ chuyên trách trở lên", "atLeast 1, count"],
  ["từ 70 phần trăm hộ trở lên dùng ví điện tử", "atLeast 70, percent"],
  ["mỗi huyện có 03 mô hình điểm trở lên", "atLeast 3, count"],
  ["mỗi bộ có từ 4 phần mềm nội bộ trở xuống", "atMost 4, count"],
  ["tỷ lệ ký số đạt từ 70% trở lên", "atLeast 70, percent"],
] as const)("a limit may stand after what is counted: %s", ([words, expected]) => {
  expect(targets(`Năm 2026 ${words}.`, year)).toStrictEqual([`level ${expected}, 2026-12-31`]);
});

test("it is of no name", () => {
  expect(names("Năm 2026 mỗi xã có từ 02 cán bộ chuyên trách trở lên.")).toStrictEqual([
    "cán bộ chuyên trách",
  ]);
});

test.for([
  ["có 20 cán bộ trình độ đại học trở lên", "reach 20, count"],
  ["có 75% học sinh xếp loại khá trở lên", "reach 75, percent"],
  ["có 30 sản phẩm 3 sao trở lên", "reach 30, count"],
  ["có 40% cán bộ từ cấp phó trở lên", "reach 40, percent"],
  ["có 12 xã số", "reach 12, count"],
] as const)("one of degrees is no limit of the number: %s", ([words, expected]) => {
  expect(targets(`Phấn đấu năm 2026 ${words}.`, year)).toStrictEqual([
    `level ${expected}, 2026-12-31`,
  ]);
});
