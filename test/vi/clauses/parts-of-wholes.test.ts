import { parseTargets } from "dxplan/vi";
import { expect, test } from "vitest";
import { names, targets } from "./shown.ts";

test.for([
  // Half a day, a quarter of an hour.
  ["Thời gian trả kết quả không quá 1/2 ngày.", ["level atMost 0.5, amount"]],
  ["Rút ngắn ít nhất 1/4 giờ.", ["change in points atMost -0.25, amount"]],
  // Shares.
  ["Đến năm 2026, kinh tế số chiếm 1/5 GRDP.", ["level reach 20, percent, 2026-12-31"]],
  ["Đến năm 2026, nữ chiếm 1/4 cấp ủy.", ["level reach 25, percent, 2026-12-31"]],
  ["Đến năm 2026, 1/2 số chợ có mạng.", ["level reach 50, percent, 2026-12-31"]],
  // Some of so many.
  ["Đến năm 2026, 5/12 xã đạt chuẩn.", ["level reach 5, count, 2026-12-31"]],
  // Parts of a field that is not told: no place and no level, but a statement where a verb commits to it.
  ["Đến năm 2026, thuộc nhóm 10% tỉnh dẫn đầu về DTI.", ["statement, 2026-12-31"]],
  ["Đến năm 2026, huyện vào nhóm 1/4 số huyện đứng đầu.", ["statement, 2026-12-31"]],
  ["Phấn đấu năm 2026 nằm trong nửa trên bảng xếp hạng DTI.", []],
  ["Đến năm 2026, vào top 20% tỉnh cao nhất.", []],
  // Groups, and shares of what is no field.
  [
    "Đến năm 2026, thuộc nhóm 12/34 tỉnh dẫn đầu về DTI.",
    ["rank of 34 atMost 12, rank, 2026-12-31"],
  ],
  ["Đến năm 2026, 10% hộ thuộc nhóm thu nhập cao.", ["level reach 10, percent, 2026-12-31"]],
  ["Đến năm 2026, nửa số thôn có loa.", ["level reach 50, percent, 2026-12-31"]],
] as const)("%s", ([text, expected]) => {
  expect(targets(text, { year: 2024 })).toStrictEqual(expected);
});

test.for([
  // Other things beside so many: a rate.
  ["Đến năm 2026, cứ 1.000 dân có 12 hợp tác xã.", "reach 12 of 1.000 dân"],
  ["Đến năm 2026, cứ 10.000 dân thì có 14 bác sĩ.", "reach 14 of 10.000 dân"],
  ["Đến năm 2026, cứ 100 hộ có 250 thuê bao.", "reach 250 of 100 hộ"],
  ["Đến năm 2026, cứ 10 hộ có 25 người dùng ví.", "reach 25 of 10 hộ"],
  // Some of them: a share, 7 of 10 is 70 %.
  ["Đến năm 2026, cứ 10 hộ thì có 7 hộ dùng ví.", "reach 70"],
  ["Đến năm 2026, cứ 10 cán bộ thì có 7 người dùng chữ ký số.", "reach 70"],
  ["Đến năm 2026, cứ 10 học sinh thì có 7 dùng học bạ số.", "reach 70"],
] as const)("%s", ([text, expected]) => {
  const [draft] = parseTargets(text, { year: 2024 });
  const { bound, denominator } = draft ?? { bound: null, denominator: null };
  const value = bound !== null && "value" in bound ? `${bound.kind} ${bound.value}` : "none";
  expect(denominator === null ? value : `${value} of ${denominator}`).toBe(expected);
});

test.for([
  "Đến năm 2026, cứ 0 hộ thì có 5 hộ dùng ví.",
  "Đến năm 2026, cứ 10 hộ thì có 25 hộ dùng ví.",
])("no share is more than all: %s", (text) => {
  expect(parseTargets(text, { year: 2024 }).map(({ unit }) => unit?.measure)).not.toContain(
    "percent",
  );
});

test.for([
  [
    "Đến năm 2030, kinh tế số chiếm 30% GRDP (trong đó công nghiệp ICT 10%, thương mại điện tử 8%).",
    [
      "level reach 30, percent, 2030-12-31",
      "level reach 10, percent, 2030-12-31",
      "level reach 8, percent, 2030-12-31",
    ],
    ["kinh tế số", "công nghiệp ICT", "thương mại điện tử"],
  ],
] as const)("the parts that brackets list are targets too: %s", ([text, expected, things]) => {
  expect(targets(text)).toStrictEqual(expected);
  expect(names(text)).toStrictEqual(things);
});

test("a tier that brackets single out has its own number", () => {
  const text = "Đến năm 2026, tỷ lệ hồ sơ trực tuyến đạt 80% (trong đó cấp xã đạt 60%).";
  expect(parseTargets(text).map(({ tiers }) => tiers)).toStrictEqual([[], ["commune"]]);
  expect(targets(text)).toStrictEqual([
    "level reach 80, percent, 2026-12-31",
    "level reach 60, percent, 2026-12-31",
  ]);
});

test("another tier in brackets has its own number", () => {
  const text = "Đến năm 2026: 80% (cấp tỉnh 100%) hồ sơ được số hóa.";
  expect(parseTargets(text).map(({ tiers }) => tiers)).toStrictEqual([[], ["province"]]);
  expect(targets(text)).toStrictEqual([
    "level reach 80, percent, 2026-12-31",
    "level reach 100, percent, 2026-12-31",
  ]);
});
