import { parseTargets } from "dxplan/vi";
import { expect, test } from "vitest";
import { targets } from "./shown.ts";

const report = "KẾT QUẢ THỰC HIỆN\n1. Thể chế: ban hành 14 văn bản.\n2. Hồ sơ nhận về: 3.400";

test("what stands under the heading of a report is a figure, counts too", () => {
  expect(parseTargets(report).map(({ act }) => act)).toStrictEqual(["result", "result"]);
  expect(targets(report)).toStrictEqual(["level reach 14, count", "level reach 3400, count"]);
});

test("a heading with a number above it ends with the next such heading", () => {
  const text = "I. MỤC TIÊU 2027\nHạ tầng\n1. 80% xã có 5G\nII. KẾT QUẢ\n1. 60% xã có 4G";
  expect(parseTargets(text).map(({ act }) => act)).toStrictEqual(["commitment", "result"]);
});

test.for([
  // 60 % says of 120 households what share they are.
  ["Đã có 120 hộ (60%) dùng ví điện tử.", ["level reach 60, percent"]],
  ["Đã có 120/200 hộ (60%) dùng ví điện tử.", ["level reach 60, percent"]],
  ["Đã xếp thứ 3/12 xã (60%).", ["rank of 12 reach 3, rank"]],
  ["Số kho dữ liệu là 120.", ["level reach 120, count"]],
  [
    "Các chỉ tiêu hoàn thành: 21. Các chỉ tiêu chưa hoàn thành: 4.",
    ["level reach 21, count", "level reach 4, count"],
  ],
  [
    "Năm 2024 đạt 0,61; năm 2026 phấn đấu 0,75.",
    ["level reach 0.61, index, 2024-12-31", "level reach 0.75, index, 2026-12-31"],
  ],
] as const)("%s", ([text, expected]) => {
  expect(targets(text)).toStrictEqual(expected);
});
