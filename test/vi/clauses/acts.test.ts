import { parseTargets } from "dxplan/vi";
import { describe, expect, test } from "vitest";
import { doubts, targets } from "./shown.ts";

const acts = (text: string, year?: number) =>
  parseTargets(text, year === undefined ? {} : { year }).map(({ act }) => act);

describe("parseTargets tells", () => {
  test.for([
    "Phấn đấu 80% hộ dùng ví điện tử.",
    "Tỉnh đặt mục tiêu 80% hộ dùng ví điện tử.",
    "Năm 2023, huyện sẽ có 80% hộ dùng ví điện tử.",
    "Đến năm 2030, 80% hộ dùng ví điện tử.",
    "Tỷ lệ hộ dùng ví điện tử không dưới 80% vào năm 2024.",
    "Mục tiêu: 80% hộ dùng ví điện tử.",
    "Tỉnh đặt đích 80% hộ dùng ví điện tử.",
    "Mục tiêu 2027: 85% hộ dùng ví điện tử.",
    "Còn 3 lỗi sẽ sửa trong tháng 8/2025.",
  ])("a commitment: %s", (text) => {
    expect(acts(text)).toStrictEqual(["commitment"]);
  });

  test.for([
    "Đã có 80% hộ dùng ví điện tử.",
    "Tính đến nay, 80% hộ dùng ví điện tử.",
    "Tỷ lệ hộ dùng ví điện tử đạt 80% vào năm 2022.",
    "80% hộ đã dùng ví điện tử.",
    "Doanh thu ước đạt 12 tỷ đồng.",
    "Doanh thu tăng 12% so với cùng kỳ.",
    "Năm 2023, chỉ số DTI tăng 6 bậc so với năm 2022.",
    "Hoàn thành 9/20 chỉ tiêu.",
    "Kết quả năm 2023: 80% hộ dùng ví điện tử.",
    "Kết quả: 18/20 xã có 5G.",
    "Tổ hòa giải: 18/20 hộ đồng ý, đạt 90%.",
    "Qua khảo sát, 80% hộ dùng ví điện tử.",
    "80% hộ dùng ví điện tử (số liệu ngày 30/6/2026).",
    "80% hộ dùng ví điện tử; số liệu chốt ngày 31/3/2026.",
    "Tính đến hết tháng 9/2024, có 80% hộ dùng ví điện tử.",
    "Quý II năm 2025, tỷ lệ hộ dùng ví điện tử đạt 80%.",
    "Ước cả năm 2025, 80% hộ dùng ví điện tử.",
    "Tỷ lệ hộ dùng ví điện tử đạt 80%, xong trước thời hạn.",
    "Số kho dữ liệu là 120.",
    "Kết quả 2026: 80% hộ dùng ví điện tử.",
  ])("a result: %s", (text) => {
    expect(acts(text)).toStrictEqual(["result"]);
  });

  test("both in one sentence", () => {
    const text = "Năm 2023 đã đạt 52%, phấn đấu năm 2025 đạt 75% hồ sơ ký số.";
    expect(acts(text)).toStrictEqual(["result", "commitment"]);
    expect(targets(text)).toStrictEqual([
      "level reach 52, percent, 2023-12-31",
      "level reach 75, percent, 2025-12-31",
    ]);
  });

  test.for([
    [
      "a report and the rest to be done",
      "Đã sửa 12/15 lỗi, 3 lỗi còn lại sẽ sửa trong tháng 8/2025.",
      ["result", "commitment"],
    ],
    ["a figure and its plan", "Kinh tế số đạt 9% GRDP (chỉ tiêu 11%).", ["result", "commitment"]],
    [
      "a figure and how it changed",
      "85% đoàn viên có thẻ số, tăng 5% so với năm 2022.",
      ["result", "result"],
    ],
    [
      "a road map of years",
      "Tỷ lệ xã có loa thông minh: 40% năm 2024, 60% năm 2025.",
      ["commitment", "commitment"],
    ],
    [
      "a year that is over before the road map",
      "Tỷ lệ xã có loa thông minh: 40% năm 2023, 60% năm 2025.",
      ["result", "commitment"],
    ],
    [
      "a cell of a plan and one of a report",
      "Mục tiêu 2025: 80% hộ; Kết quả 2025: 74,2% hộ.",
      ["commitment", "result"],
    ],
  ] as const)("%s", ([, text, expected]) => {
    expect(acts(text)).toStrictEqual(expected);
  });

  test("a result from the deadline of a commitment", () => {
    const text = "Phấn đấu ký số 100% hồ sơ vào năm 2027; đã có 6 bệnh viện ký số, chiếm 40%.";
    expect(parseTargets(text).map(({ due }) => due)).toStrictEqual(["2027-12-31", null, null]);
  });

  test.for([
    [2022, "commitment"],
    [2025, "result"],
  ] as const)("by the year of the document, %i", ([year, act]) => {
    expect(acts("Năm 2024, 80% hộ dùng ví điện tử.", year)).toStrictEqual([act]);
  });

  test.for([
    ["a day two years after the text", "31/12/2025", 2023, "commitment"],
    ["a day of the year of the text", "30/6/2026", 2026, "result"],
    ["a day of the year before the text", "31/12/2027", 2028, "result"],
  ] as const)("by the year of the document, a count up to %s", ([, day, year, act]) => {
    expect(acts(`Tính đến ngày ${day}, 80% hộ dùng ví điện tử.`, year)).toStrictEqual([act]);
  });

  test("by the year of a day that the text names", () => {
    const text = "Ngày 12/3/2026, tỉnh họp báo. Năm 2025, 80% hộ dùng ví điện tử.";
    expect(acts(text)).toStrictEqual(["result"]);
    expect(doubts(text)).toStrictEqual([]);
  });

  test("what only its year tells, with a doubt", () => {
    expect(doubts("Năm 2030, 80% hộ dùng ví điện tử.")).toStrictEqual([
      "result-or-commitment: commitment or result",
    ]);
    expect(doubts("Năm 2022, 80% hộ dùng ví điện tử.")).toStrictEqual([
      "result-or-commitment: result or commitment",
    ]);
  });

  test("what nothing tells as a commitment, with doubts", () => {
    expect(doubts("80% hộ dùng ví điện tử.")).toStrictEqual([
      "implied-horizon: none or unknown",
      "result-or-commitment: commitment or result",
    ]);
  });
});

test.for([
  ["Kết quả đến hết năm 2025:\n- 85% hồ sơ trực tuyến", ["result 85 2025-12-31"]],
  [
    "Kết quả năm 2025 đạt 80%; kế hoạch năm 2026 đạt 85%.",
    ["result 80 2025-12-31", "commitment 85 2026-12-31"],
  ],
  [
    "Năm 2025 đã đạt 80%, phấn đấu 2027 đạt 90%, đến 2030 đạt 99%.",
    ["result 80 2025-12-31", "commitment 90 2027-12-31", "commitment 99 2030-12-31"],
  ],
  // What it was is no target of its own.
  ["Phấn đấu đến năm 2027 đạt 90%, so với 75% của năm 2025.", ["commitment 90 2027-12-31"]],
  // Children are not ranked.
  ["Phấn đấu năm 2026 tỷ lệ sinh con thứ 3 trở lên dưới 10%.", ["commitment 10 2026-12-31"]],
] as const)("what is reported and what is planned: %s", ([text, expected]) => {
  const shown = parseTargets(text, { year: 2026 }).map(
    ({ act, bound, due }) => `${act} ${bound?.value} ${due}`,
  );
  expect(shown).toStrictEqual(expected);
});

test.for([
  ["Số giao dịch tăng tối thiểu 20% mỗi năm so với năm trước liền kề.", "commitment"],
  ["Tỷ lệ hồ sơ trễ hạn giảm ít nhất 5% so với năm trước.", "commitment"],
  // What no rule limits is told of.
  ["Thu ngân sách tăng trên 10% so với cùng kỳ.", "result"],
] as const)("a rule may compare with the year before: %s", ([text, act]) => {
  expect(parseTargets(text).map((draft) => draft.act)).toStrictEqual([act]);
});

test("a share of those just named is read, and one of so many is a part", () => {
  const text = "Bảo đảm 100% hệ thống được phê duyệt cấp độ; 80% trong số đó được giám sát.";
  expect(parseTargets(text).map(({ bound }) => bound?.value)).toStrictEqual([100, 80]);
  expect(parseTargets("Có 4 trong số 5 xã đạt chuẩn.")[0]?.denominator).toBe("5");
});
