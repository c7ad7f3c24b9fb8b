import { parseTargets } from "dxplan/vi";
import { expect, test } from "vitest";
import { targets } from "./shown.ts";

const year = { year: 2024 };

test.for([
  "Cán bộ dưới 40 tuổi được bồi dưỡng năm 2026.",
  "Người trên 65 tuổi được cấp sổ năm 2026.",
  "Công dân từ đủ 14 tuổi được cấp tài khoản năm 2026.",
  "Trẻ em dưới 08 tháng tuổi được tiêm năm 2026.",
  "Điểm đánh giá tối đa 15 điểm.",
  "Tiêu chí này được chấm tối đa là 15 điểm.",
  "Trang 12/30",
])("ages, scales and pages set nothing: %s", (text) => {
  expect(targets(text, year)).toStrictEqual([]);
});

test.for([
  ["Năm 2026, 85% trẻ em dưới 5 tuổi có mã định danh.", "level reach 85, percent"],
  ["Năm 2026, đào tạo 400 công chức dưới 35 tuổi.", "level reach 400, count"],
  ["Năm 2026, tuổi thọ trung bình đạt trên 74 tuổi.", "level moreThan 74, amount"],
  ["Năm 2026, chỉ số hài lòng đạt tối thiểu 82 điểm.", "level atLeast 82, index"],
  ["Năm 2026, độ lệch điểm không quá 5 điểm.", "level atMost 5, index"],
] as const)("beside them a number is read: %s", ([text, expected]) => {
  expect(targets(text, year)).toStrictEqual([`${expected}, 2026-12-31`]);
});

const tiersOf = (text: string): string[] =>
  parseTargets(text, year).map(
    ({ bound, tiers, exclusions }) =>
      `${bound !== null && "value" in bound ? bound.value : ""} ${tiers.join()} -${exclusions.join()}`,
  );

test.for([
  ["Năm 2026, ngoại trừ cấp xã đạt 55%, các cấp còn lại đạt 85%.", ["55 commune -", "85  -"]],
  ["Trừ cấp huyện chỉ đạt 55%, các nơi khác đạt 85% năm 2023.", ["55 district -", "85  -"]],
  ["Trừ cấp xã, 85% cơ quan dùng chữ ký số năm 2026.", ["85  -cấp xã"]],
  ["Năm 2026, 85% cơ quan (trừ cấp xã) dùng chữ ký số.", ["85  -cấp xã"]],
  ["Năm 2026, 85% cơ quan cấp tỉnh dùng chữ ký số.", ["85 province -"]],
] as const)(
  "who is left out has none of the number, but for one of their own: %s",
  ([text, all]) => {
    expect(tiersOf(text)).toStrictEqual(all);
  },
);
