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
