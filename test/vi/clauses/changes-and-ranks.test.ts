import { parseTargets } from "dxplan/vi";
import { describe, expect, test } from "vitest";
import { doubts, targets } from "./shown.ts";

describe("changes", () => {
  test.for([
    ["số cuộc họp giấy giảm 30%", "change in percent reach -30, percent"],
    ["số cuộc họp giấy giảm ít nhất 30%", "change in percent atMost -30, percent"],
    ["số cuộc họp giấy giảm không quá 30%", "change in percent atLeast -30, percent"],
    ["giảm tỷ lệ hồ sơ trễ hạn 2%", "change in points reach -2, percent"],
    ["tỷ lệ hồ sơ qua mạng tăng thêm 10%", "change in points reach 10, percent"],
    ["tỷ lệ hồ sơ qua mạng tăng 3 điểm phần trăm", "change in points reach 3, percent"],
    ["chi phí giảm 5 - 7%", "change in percent between -7..-5, percent"],
    ["giảm một nửa số cuộc họp giấy", "change in percent reach -50, percent"],
    ["thứ hạng tăng ít nhất 4 bậc", "change in points atMost -4, rank"],
    ["doanh thu phần mềm tăng bình quân 9%/năm", "growth average reach 9, percent"],
    ["doanh thu phần mềm tăng ít nhất 9% mỗi năm", "growth each atLeast 9, percent"],
    ["hằng năm doanh thu phần mềm tăng 9%", "growth each reach 9, percent"],
    ["tốc độ tăng doanh thu phần mềm đạt 9%", "growth each reach 9, percent"],
    ["năng suất tăng từ 9% mỗi năm trở lên", "growth each atLeast 9, percent"],
    ["tỷ lệ trễ hạn giảm còn 2%", "level reach 2, percent"],
    ["nâng tỷ lệ xã có 5G từ 20% năm 2024 lên 60%", "level reach 60, percent"],
  ])("%s", ([words, expected]) => {
    expect(targets(`Đến năm 2030, phấn đấu ${words}.`)).toStrictEqual([`${expected}, 2030-12-31`]);
  });

  test.for([
    ["Đến năm 2030, phấn đấu tỷ lệ ký số tăng thêm 10%.", "points-or-percent: points or percent"],
    ["Đến năm 2030, phấn đấu số lỗi giảm 10%.", "points-or-percent: percent or points"],
  ] as const)("%s", ([text, doubt]) => {
    expect(doubts(text)).toStrictEqual([doubt, "unstated-base: unstated or plan-start"]);
  });

  test.for([
    "Phấn đấu giai đoạn 2026-2030 tỷ lệ hộ nghèo mỗi năm giảm 0,5 điểm phần trăm.",
    "Phấn đấu giai đoạn 2026-2030 tỷ lệ hộ nghèo giảm bình quân 0,5 điểm %/năm.",
    "Phấn đấu đến năm 2030 tỷ lệ hộ nghèo hằng năm giảm 0,5 điểm phần trăm.",
  ])("a change of every year may start from the year before: %s", (text) => {
    expect(doubts(text)).toStrictEqual(["unstated-base: unstated or year-before"]);
  });

  test.for([
    ["quy mô kinh tế số gấp đôi năm 2023", 2023],
    ["số doanh nghiệp số gấp 2 lần năm 2024", 2024],
  ] as const)("%s: the year after a multiple is what it starts from", ([words, year]) => {
    const [draft] = parseTargets(`Đến năm 2030, ${words}; kinh tế số đạt 20% GRDP.`);
    expect(draft?.baseline).toStrictEqual({ year, date: `${year}-12-31` });
    expect(draft?.due).toBe("2030-12-31");
  });

  test("a year with a word of its own before it is the deadline of a multiple", () => {
    expect(targets("Kinh tế số tăng gấp đôi vào năm 2030.")).toStrictEqual([
      "change in times reach 2, times, 2030-12-31",
    ]);
  });

  test("a deadline before its base is a slip for the later one that the text has named", () => {
    const text =
      "Đến năm 2030, 95% hộ dùng ví điện tử.\nĐến năm 2023, tỷ lệ ký số tăng thêm 10% so với năm 2025.";
    expect(targets(text)).toStrictEqual([
      "level reach 95, percent, 2030-12-31",
      "change in points reach 10, percent, 2030-12-31",
    ]);
    expect(doubts(text)).toContain("misprint: 2030-12-31 or 2023-12-31");
  });

  test("a deadline before its base with no later one is doubted", () => {
    const text = "Đến năm 2023, tỷ lệ ký số tăng thêm 10% so với năm 2025.";
    expect(doubts(text)).toContain("misprint: 2023-12-31 or 2025-12-31");
  });
});

describe("ranks", () => {
  test.for([
    ["nằm trong nhóm 15 tỉnh, thành phố đứng đầu cả nước", "rank atMost 15, rank"],
    ["thuộc nhóm 15 tỉnh, thành phố trực thuộc Trung ương dẫn đầu", "rank atMost 15, rank"],
    ["thuộc 15 tỉnh dẫn đầu", "rank atMost 15, rank"],
    ["vào top 10", "rank atMost 10, rank"],
    ["vào top 15/102 xã, phường", "rank of 102 atMost 15, rank"],
    ["vào nhóm 30", "rank atMost 30, rank"],
    ["duy trì vị trí trong nhóm 5 địa phương đứng đầu", "rank maintain 5, rank"],
    ["xếp thứ 12/34", "rank of 34 reach 12, rank"],
    ["xếp thứ 12 trong 34 tỉnh", "rank of 34 reach 12, rank"],
    ["xếp thứ 12 trong tổng số 34 tỉnh", "rank of 34 reach 12, rank"],
    ["xếp hạng từ 20 trở lên", "rank atMost 20, rank"],
    ["xếp hạng trên 20", "rank lessThan 20, rank"],
    ["đạt thứ 20 trở lên", "rank atMost 20, rank"],
    ["xếp hạng nhất", "rank reach 1, rank"],
    ["có thứ hạng là 12/34", "rank of 34 reach 12, rank"],
  ])("%s", ([words, expected]) => {
    const text = `Phấn đấu đến năm 2030 chỉ số DTI ${words}.`;
    expect(targets(text)).toStrictEqual([`${expected}, 2030-12-31`]);
  });

  test("a place can be said as a plain number", () => {
    expect(targets("Xếp hạng DTI năm 2022 của tỉnh là 47/63.")).toStrictEqual([
      "rank of 63 reach 47, rank, 2022-12-31",
    ]);
    expect(targets("Xếp hạng DTI năm 2022 của tỉnh là 47.")).toStrictEqual([
      "rank reach 47, rank, 2022-12-31",
    ]);
  });

  test("a rank with no number of units is doubted", () => {
    expect(doubts("Phấn đấu đến năm 2030 chỉ số DTI vào top 10.")).toStrictEqual([
      "unstated-field: unknown or all",
    ]);
  });

  test.for(["Các tỉnh nhóm 2 họp bàn.", "Đô thị loại 3 họp bàn.", "Họp vào thứ 6 tới."])(
    "%s",
    (text) => {
      expect(targets(text)).toStrictEqual([]);
    },
  );
});

describe("a number above or below an earlier year is a change", () => {
  test.for([
    [
      "Đến năm 2030, phát thải của huyện thấp hơn năm 2022 ít nhất 25%.",
      ["change in percent atMost -25, percent, 2030-12-31"],
    ],
    [
      "Đến năm 2030, doanh thu số cao hơn năm 2024 trên 40%.",
      ["change in percent moreThan 40, percent, 2030-12-31"],
    ],
    ["Đến năm 2027, hạ tỷ lệ lỗi đi 4 lần.", ["change in times reach 0.25, times, 2027-12-31"]],
    [
      "Phấn đấu năm 2027 giảm được 20% thời gian chờ.",
      ["change in percent reach -20, percent, 2027-12-31"],
    ],
    // "Hạ tầng" is a noun, and "trên toàn bộ" compares nothing.
    ["Đến năm 2027, hạ tầng số của huyện đạt 80%.", ["level reach 80, percent, 2027-12-31"]],
    ["Đến năm 2027, vé số trên toàn bộ 128 tuyến xe.", []],
  ] as const)("%s", ([text, expected]) => {
    expect(targets(text)).toStrictEqual(expected);
  });
});

describe("places", () => {
  test.for([
    // Where a change starts keeps its year.
    [
      "Từ hạng 37 năm 2023, sở đặt đích đến hạng 25 vào năm 2025 và hạng 15 vào năm 2027.",
      ["rank reach 25, rank, 2025-12-31", "rank reach 15, rank, 2027-12-31"],
    ],
    // A class is no place.
    ["Đến năm 2027, bệnh viện hạng 3 có bệnh án số.", []],
  ] as const)("%s", ([text, expected]) => {
    expect(targets(text)).toStrictEqual(expected);
  });
});

describe("an index of so many of all provinces is a place", () => {
  test.for([
    ["Chỉ số PCI năm 2024 đạt 35/63.", ["rank of 63 reach 35, rank, 2024-12-31"]],
    ["Chỉ số hài lòng năm 2026: 30/34 tỉnh.", ["rank of 34 reach 30, rank, 2026-12-31"]],
    // Of so many communes, and of provinces that do something, it is a count.
    ["Tỷ lệ xã đạt chỉ số năm 2024 là 35/63 xã.", ["level reach 35, count, 2024-12-31"]],
    ["Năm 2024 có 30/34 tỉnh công bố chỉ số.", ["level reach 30, count, 2024-12-31"]],
  ] as const)("%s", ([text, expected]) => {
    expect(targets(text)).toStrictEqual(expected);
  });
});

test.for([
  ["Mức giảm tỷ lệ hộ nghèo năm 2027: 1,2%.", ["change in points reach -1.2, percent, 2027-12-31"]],
  [
    "Năm 2027, tỷ lệ giảm số cuộc họp đạt 20%.",
    ["change in points reach -20, percent, 2027-12-31"],
  ],
] as const)("a noun of a fall: %s", ([text, expected]) => {
  expect(targets(text)).toStrictEqual(expected);
});

test("steps in a ranking after a change are one too, the way up", () => {
  expect(targets("Đến năm 2026, PCI tăng ít nhất 3 điểm và 5 bậc so với năm 2025.")).toStrictEqual([
    "change in points atLeast 3, index, 2026-12-31",
    "change in points atMost -5, rank, 2026-12-31",
  ]);
});
