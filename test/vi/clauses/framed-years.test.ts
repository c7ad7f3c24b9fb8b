import { parseTargets } from "dxplan/vi";
import { expect, test } from "vitest";
import { names, targets } from "./shown.ts";

test.for([
  [
    "Tỷ lệ hài lòng: năm 2026 > 85%, 2027 > 90%, 2028 ≥ 95%.",
    ["2026-12-31", "2027-12-31", "2028-12-31"],
  ],
  ["KH 2027: mức độ hài lòng ≥ 90%.", ["2027-12-31"]],
  ["KH 2027 của UBND huyện: mức độ hài lòng ≥ 90%.", ["2027-12-31"]],
  ["(Kèm theo Quyết định số 45/QĐ-BCT) Năm 2027: 100% sở báo cáo điện tử.", ["2027-12-31"]],
  ["Phấn đấu năm 2025 vào nhóm 60; đến 2030 lần lượt là nhóm 45.", ["2025-12-31", "2030-12-31"]],
  // Years that are many are no next year.
  ["Phấn đấu năm 2025 giảm 35% thời gian; mỗi năm tiếp theo giảm 10%.", ["2025-12-31", null]],
] as const)("a year that its frame makes one: %s", ([text, expected]) => {
  expect(parseTargets(text).map(({ due }) => due)).toStrictEqual(expected);
});

test.for([
  ["Phấn đấu cấp 15 triệu chứng thư số.", ["level reach 15000000, count"]],
  ["Phấn đấu trồng mới 12.500 ha rừng.", ["level reach 12500, amount"]],
  [
    "Đến năm 2026: thêm ít nhất 500 bệnh viện có hồ sơ số.",
    ["change in points atLeast 500, count, 2026-12-31"],
  ],
  ["Phấn đấu cắt giảm cho được 35% thời gian.", ["change in percent reach -35, percent"]],
  // What a word means sets nothing.
  ["Doanh nghiệp nhỏ được hiểu là nơi có không quá 10 lao động.", []],
] as const)("what stands around a number: %s", ([text, expected]) => {
  expect(targets(text)).toStrictEqual(expected);
});

test("certificates are what is counted, not their scale", () => {
  expect(names("Phấn đấu cấp 15 triệu chứng thư số.")).toStrictEqual(["chứng thư số"]);
});
