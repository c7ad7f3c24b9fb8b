import { expect, test } from "vitest";
import { targets } from "./shown.ts";

test.for([
  ["Cán bộ được tập huấn tối thiểu 02 lần/năm.", ["level atLeast 2, count"]],
  ["Kiểm tra ít nhất 3 lần/tháng.", ["level atLeast 3, count"]],
  ["Kiểm tra ít nhất 2 lần mỗi năm.", ["level atLeast 2, times"]],
  // Nothing limits these: they say how something is done.
  ["Họp giao ban 02 lần/tháng.", []],
  ["Kiểm tra từ 2 - 3 lần/năm.", []],
  // So many times as much.
  ["Doanh thu gấp 2 lần năm 2020.", ["change in times reach 2, times"]],
  ["Doanh thu tăng 1,5 lần.", ["change in times reach 1.5, times"]],
] as const)("how often, and how many times as much: %s", ([text, expected]) => {
  expect(targets(text)).toStrictEqual(expected);
});
