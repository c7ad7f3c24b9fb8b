import { describe, expect, test } from "vitest";
import { names, targets } from "./shown.ts";

describe("parts", () => {
  test.for([
    ["ít nhất 1/4 số xã họp trực tuyến", "level atLeast 25, percent"],
    ["cứ 10 hộ thì có 7 hộ dùng ví điện tử", "level reach 70, percent"],
    ["cứ 5 hộ có 3 hộ dùng ví điện tử", "level reach 60, percent"],
  ])("%s", ([words, expected]) => {
    expect(targets(`Đến năm 2030, phấn đấu ${words}.`)).toStrictEqual([`${expected}, 2030-12-31`]);
  });

  test.for(["cứ 5 hộ dùng ví điện tử", "cứ thế mà làm", "cứ 5 hộ có 7 thẻ", "cứ 5 hộ thì vui"])(
    "%s is no share",
    (words) => {
      expect(targets(`Đến năm 2030, phấn đấu ${words}.`).join()).not.toContain("percent");
    },
  );
});

describe("ways", () => {
  test.for([
    ["nâng thứ hạng của tỉnh lên ít nhất 8 bậc", "change in points atMost -8, rank"],
    ["vượt 8 bậc", "change in points reach -8, rank"],
    ["tụt 8 bậc", "change in points reach 8, rank"],
    ["xuống 8 bậc", "change in points reach 8, rank"],
    ["chi phí thấp hơn 15% so với năm 2024", "change in percent reach -15, percent"],
    ["thu nhập cao hơn 15% so với mức chung", "change in percent reach 15, percent"],
    ["mở thêm 300 gian hàng số", "level reach 300, count"],
    ["thêm 300 tài khoản nữa", "change in points reach 300, count"],
    ["cấp mã cho thêm ít nhất 40 vùng", "change in points atLeast 40, count"],
  ])("%s", ([words, expected]) => {
    expect(targets(`Đến năm 2030, phấn đấu ${words}.`)).toStrictEqual([`${expected}, 2030-12-31`]);
  });

  test("of one verb hold for both of its objects", () => {
    expect(
      targets("Đến năm 2030, giảm ít nhất 30% số giấy tờ và 10% chi phí đi lại."),
    ).toStrictEqual([
      "change in percent atMost -30, percent, 2030-12-31",
      "change in percent atMost -10, percent, 2030-12-31",
    ]);
  });
});

describe("places", () => {
  test.for([
    ["Năm 2024, tỉnh xuống hạng 43.", ["rank reach 43, rank, 2024-12-31"]],
    ["Năm 2024, tỉnh hạng 25/34.", ["rank of 34 reach 25, rank, 2024-12-31"]],
    ["Đô thị hạng 2 có nhiều tuyến phố.", []],
  ] as const)("%s", ([words, expected]) => {
    expect(targets(words)).toStrictEqual(expected);
  });
});

test("the highest and the lowest of a list are values", () => {
  const words = "Năm 2024, các xã đạt trung bình 76 điểm; cao nhất là 91 điểm, thấp nhất 48 điểm.";
  expect(targets(words).map((one) => one.split(",")[0])).toStrictEqual([
    "level reach 76",
    "level reach 91",
    "level reach 48",
  ]);
});

describe("tables", () => {
  const text = (...lines: readonly string[]): string => lines.join("\n");

  test("take the time of a number from the head of its column", () => {
    const words = text(
      "| Nội dung | Hiện trạng 2024 | Mục tiêu năm 2027 |",
      "|---|---|---|",
      "| Xã có mạng 5G | 30% | 75% |",
    );
    expect(targets(words)).toStrictEqual([
      "level reach 30, percent, 2024-12-31",
      "level reach 75, percent, 2027-12-31",
    ]);
    expect(names(words)).toStrictEqual(["Xã có mạng 5G", "Xã có mạng 5G"]);
  });

  test("take the unit from its own cell, and leave empty cells out", () => {
    const words = text(
      "STT\tNội dung\tĐơn vị\tĐến năm 2027\tĐến năm 2030",
      "1\tTỷ lệ ký số\t%\t60\t",
      "2\tTỷ lệ họp số\t%\t70\t90",
      "3\tKhác\t%\t1\t2",
    );
    expect(targets(words)).toStrictEqual([
      "level reach 60, percent, 2027-12-31",
      "level reach 70, percent, 2027-12-31",
      "level reach 90, percent, 2030-12-31",
    ]);
  });

  test("without years are read line by line", () => {
    expect(targets("Xã Đông | đạt 60% | tốt\nXã Tây | đạt 70% | tốt")).toHaveLength(2);
  });

  test("end with a line that is no row", () => {
    const words = text("Nội dung | 2027", "Tỷ lệ ký số | 60%", "Đến năm 2030, 90% xã có 5G.");
    expect(targets(words)[1]).toBe("level reach 90, percent, 2030-12-31");
  });
});
