import { parseTargets } from "dxplan/vi";
import { describe, expect, test } from "vitest";
import { names, targets } from "./shown.ts";

const tiers = (text: string) => parseTargets(text).map((draft) => draft.tiers.join());

describe("numbers in one row", () => {
  test.for([
    ["Các năm 2026, 2027, 2028 đạt 55%, 65%, 75% hộ có ví.", "hộ có ví"],
    ["Trong các năm 2026, 2027, 2028, tỷ lệ ký số đạt 55%, 65%, 75%.", "tỷ lệ ký số"],
    ["Tỷ lệ ký số các năm 2026, 2027, 2028 lần lượt là 55%, 65% và 75%.", "Tỷ lệ ký số"],
  ] as const)("take the years of %s", ([text, name]) => {
    expect(targets(text)).toStrictEqual([
      "level reach 55, percent, 2026-12-31",
      "level reach 65, percent, 2027-12-31",
      "level reach 75, percent, 2028-12-31",
    ]);
    expect(new Set(names(text))).toStrictEqual(new Set([name]));
  });

  test("take the tiers that stand in turn, and the name after the last", () => {
    const text = "Đến năm 2027, cấp tỉnh, huyện, xã lần lượt đạt 95%, 85%, 65% văn bản ký số.";
    expect(tiers(text)).toStrictEqual(["province", "district", "commune"]);
    expect(names(text)).toStrictEqual(["văn bản ký số", "văn bản ký số", "văn bản ký số"]);
  });

  test("take no years in turn where each has a name of its own", () => {
    const text = "Các năm 2026, 2027, tỷ lệ ký số đạt 55%, tỷ lệ xã có 5G đạt 65%.";
    expect(targets(text)).toStrictEqual([
      "level reach 55, percent, 2027-12-31",
      "level reach 65, percent, 2027-12-31",
    ]);
  });

  test("take none where there are more of one than of the other", () => {
    const text = "Các năm 2026, 2027, 2028 đạt 55%, 65% hộ có ví.";
    expect(targets(text)).toStrictEqual([
      "level reach 55, percent, 2028-12-31",
      "level reach 65, percent, 2028-12-31",
    ]);
  });
});

test.for([
  ["Chỉ số DTI đạt 0,7415 năm 2027.", "level reach 0.7415, index, 2027-12-31"],
  ["Số hợp tác xã có gian hàng số đạt 1.200 năm 2027.", "level reach 1200, count, 2027-12-31"],
] as const)("a year after a number counts nothing: %s", ([text, expected]) => {
  expect(targets(text)).toStrictEqual([expected]);
});

test("so many years and a day of a month are no thresholds", () => {
  expect(
    targets("Cán bộ có trên 5 năm công tác; xong vào ngày 31 tháng 12 năm 2027."),
  ).toStrictEqual([]);
});

test("the field of a leading group is of no name", () => {
  expect(names("Đến năm 2027 vào nhóm 15 tỉnh dẫn đầu cả nước về chỉ số PCI.")).toStrictEqual([
    "chỉ số PCI",
  ]);
});
