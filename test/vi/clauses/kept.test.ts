import { expect, test } from "vitest";
import { targets } from "./shown.ts";

test.for([
  [
    "Đến năm 2028, duy trì chỉ số DTI trong nhóm 10 tỉnh dẫn đầu.",
    "rank maintain 10, rank, 2028-12-31",
  ],
  ["Đến năm 2030 giữ vững thứ hạng PCI trong tốp 15.", "rank maintain 15, rank, 2030-12-31"],
  ["Đến năm 2028, duy trì tỷ lệ phủ sóng ở mức 100%.", "level maintain 100, percent, 2028-12-31"],
  ["Giữ vững tỷ lệ 100 % văn bản số đến năm 2028.", "level maintain 100, percent, 2028-12-31"],
  ["Đến năm 2028, giữ vững xếp hạng 5/34 về dữ liệu.", "rank of 34 maintain 5, rank, 2028-12-31"],
  // What is printed wins over keeping.
  [
    "Giữ ổn định tỷ lệ hài lòng ở mức trên 95% đến năm 2028.",
    "level moreThan 95, percent, 2028-12-31",
  ],
  ["Đến năm 2028, duy trì tỷ lệ đúng hạn từ 98% trở lên.", "level atLeast 98, percent, 2028-12-31"],
  ["Đến năm 2028, duy trì chỉ số DTI xếp thứ 8 trở lên.", "rank atMost 8, rank, 2028-12-31"],
  // Not kept alone, or not what is kept.
  [
    "Duy trì và nâng cao tỷ lệ hài lòng đạt 95% đến năm 2028.",
    "level reach 95, percent, 2028-12-31",
  ],
  ["Duy trì mức phí cũ, đến năm 2028 đạt 90% hộ.", "level reach 90, percent, 2028-12-31"],
  ["Đến năm 2028, duy trì chỉ số DTI tăng 5 bậc.", "change in points reach -5, rank, 2028-12-31"],
] as const)("%s", ([words, expected]) => {
  expect(targets(words).at(-1)).toBe(expected);
});
