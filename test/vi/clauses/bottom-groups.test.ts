import { expect, test } from "vitest";
import { names, targets } from "./shown.ts";

const ranks = (text: string): string[] =>
  targets(text, { year: 2024 }).filter((one) => one.startsWith("rank"));

test.for([
  "Đến năm 2026, thoát khỏi nhóm 12 tỉnh đứng cuối về cải cách hành chính.",
  "Đến năm 2026, xã không nằm trong nhóm 10 xã cuối bảng xếp hạng.",
  "Năm 2022 huyện thuộc nhóm 3 huyện thấp nhất tỉnh.",
  "Năm 2022 bộ nằm trong nhóm 5 bộ có chỉ số thấp nhất.",
  "Phấn đấu năm 2026 ra khỏi tốp 20 cuối bảng.",
  "Năm 2026 ra khỏi nhóm 10.",
  "Năm 2022 tỉnh chưa lọt vào nhóm 20 tỉnh dẫn đầu.",
  "Năm 2026 tỉnh không còn nằm trong nhóm 20 tỉnh dẫn đầu.",
])("no leading group: %s", (text) => {
  expect(ranks(text)).toStrictEqual([]);
});

test.for([
  // Out of the last 12 of 63: place 51 or better. In the last 5 of 34: place 30 or worse.
  ["Năm 2026 thoát khỏi nhóm 12/63 tỉnh đứng cuối.", "rank of 63 atMost 51, rank, 2026-12-31"],
  ["Năm 2026 không rơi vào nhóm 12/63 tỉnh thấp nhất.", "rank of 63 atMost 51, rank, 2026-12-31"],
  ["Năm 2022 tỉnh nằm trong nhóm 5/34 tỉnh cuối bảng.", "rank of 34 atLeast 30, rank, 2022-12-31"],
  [
    "Không để tỉnh rơi vào nhóm 4/34 tỉnh cuối bảng năm 2026.",
    "rank of 34 atMost 30, rank, 2026-12-31",
  ],
] as const)("with its field a bottom group has a place: %s", ([text, expected]) => {
  expect(ranks(text)).toStrictEqual([expected]);
});

test.for([
  ["Năm 2026 tỉnh vào nhóm 15 tỉnh dẫn đầu.", "atMost 15"],
  ["Phấn đấu vào nhóm 15 tỉnh cuối năm 2026.", "atMost 15"],
  ["Năm 2026 tỉnh không đứng ngoài nhóm 15.", "atMost 15"],
  ["Năm 2026 tỉnh không rời khỏi tốp 15.", "atMost 15"],
  ["Năm 2026 không để tỉnh rơi khỏi nhóm 15 tỉnh dẫn đầu.", "atMost 15"],
] as const)("a leading group, and not to leave one: %s", ([text, bound]) => {
  expect(ranks(text)).toStrictEqual([`rank ${bound}, rank, 2026-12-31`]);
});

test("a group with nobody outside has no place below it", () => {
  expect(ranks("Năm 2026 thoát khỏi nhóm 34/34 tỉnh cuối bảng.")).toStrictEqual([]);
  expect(ranks("Năm 2022 nằm trong nhóm 40/34 tỉnh cuối bảng.")).toStrictEqual([]);
});

test("words of leaving are of no name", () => {
  expect(names("Năm 2026 DTI không rơi vào nhóm 12/63 tỉnh thấp nhất.")).toStrictEqual(["DTI"]);
});
