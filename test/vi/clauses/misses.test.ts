import { parseTargets } from "dxplan/vi";
import { expect, test } from "vitest";
import { target, targets } from "./shown.ts";

const read = (text: string): string[] =>
  parseTargets(text, { year: 2024 }).map((draft) => `${draft.act} ${target(draft)}`);

test.for([
  ["Năm 2022 chưa đạt 45% như đã giao.", "lessThan 45"],
  ["Năm 2022 không đạt 70% văn bản ký số.", "lessThan 70"],
  ["Năm 2022 tỷ lệ văn bản ký số không đạt chỉ tiêu 70%.", "lessThan 70"],
  ["Năm 2022, tỷ lệ văn bản ký số chưa đạt mục tiêu là 70%.", "lessThan 70"],
  ["Năm 2022 chưa hoàn thành kế hoạch 70% văn bản ký số.", "lessThan 70"],
  ["Năm 2022 vẫn chưa có xã nào đạt 70%.", "lessThan 70"],
  ["Hết năm 2022 huyện vẫn chưa đạt 70% văn bản ký số.", "lessThan 70"],
  ["Năm 2022 không xã nào đạt trên 70%.", "atMost 70"],
  ["Năm 2022 tỷ lệ văn bản ký số chưa vượt 70%.", "atMost 70"],
] as const)("a miss is a result below: %s", ([text, bound]) => {
  expect(read(text)).toStrictEqual([`result level ${bound}, percent, 2022-12-31`]);
});

test("a miss is no commitment, though one follows", () => {
  expect(read("Tỷ lệ ký số chưa đạt 60%, phấn đấu năm 2026 đạt 75%.")).toStrictEqual([
    "result level lessThan 60, percent",
    "commitment level reach 75, percent, 2026-12-31",
  ]);
});

test.for([
  ["Năm 2022, tỷ lệ hồ sơ không đạt yêu cầu chiếm 4%.", "level reach 4, percent, 2022-12-31"],
  ["Năm 2022, số xã chưa đạt chuẩn còn 7 xã.", "level reach 7, count, 2022-12-31"],
  ["Năm 2022 đã đạt 60% hồ sơ số.", "level reach 60, percent, 2022-12-31"],
  ["Năm 2022 chưa đến 60% hồ sơ được số hóa.", "level lessThan 60, percent, 2022-12-31"],
] as const)("what is not attained is only a name, or none is denied: %s", ([text, expected]) => {
  expect(targets(text, { year: 2024 })).toStrictEqual([expected]);
});

test("not only attained is no miss", () => {
  expect(read("Không chỉ đạt 60% vào năm 2026.")).toStrictEqual([
    "commitment level reach 60, percent, 2026-12-31",
  ]);
});

test.for([
  "Xã nào không đạt 60% phải giải trình.",
  "Nếu chưa đạt 60% thì báo cáo huyện.",
  "Không hoàn thành 3/20 chỉ tiêu năm 2022.",
  "Năm 2022 chưa tăng 5% số doanh nghiệp.",
  "Năm 2022 không đạt khoảng 60% hồ sơ số.",
])("a case, and what cannot be told, is no figure: %s", (text) => {
  expect(targets(text, { year: 2024 })).toStrictEqual([]);
});
