import { parseTargets } from "dxplan/vi";
import { describe, expect, test } from "vitest";

const told = (text: string, year = 2024): string[] =>
  parseTargets(text, { year }).map(({ act, bound, name, due, denominator }) => {
    const value = bound !== null && "value" in bound ? bound.value : null;
    return [act, value, name, due ?? "-", ...(denominator === null ? [] : [denominator])].join(
      ", ",
    );
  });

describe("a plan and what came of it", () => {
  test.for([
    [
      "Tỷ lệ hộ có cáp quang kế hoạch 90%, thực hiện 81%.",
      ["commitment, 90, Tỷ lệ hộ có cáp quang, -", "result, 81, Tỷ lệ hộ có cáp quang, -"],
    ],
    [
      "Số xã có loa: mục tiêu 40 xã, kết quả đạt 34 xã.",
      ["commitment, 40, xã, -", "result, 34, xã, -"],
    ],
    // In the time of the plan.
    [
      "Tỷ lệ trạm y tế có mạng: kế hoạch năm 2023 giao 80%, kết quả đạt 65%.",
      [
        "commitment, 80, Tỷ lệ trạm y tế có mạng, 2023-12-31",
        "result, 65, Tỷ lệ trạm y tế có mạng, 2023-12-31",
      ],
    ],
    [
      "Tỷ lệ trạm y tế có mạng thực hiện 65%, kế hoạch 80%.",
      ["result, 65, Tỷ lệ trạm y tế có mạng, -", "commitment, 80, Tỷ lệ trạm y tế có mạng, -"],
    ],
    // 40 of 50 is 80 %: the share of the plan, no level of what is measured.
    [
      "Tỷ lệ chợ có mạng năm 2023: kế hoạch 50%, thực hiện 40%, đạt 80%.",
      [
        "commitment, 50, Tỷ lệ chợ có mạng, 2023-12-31",
        "result, 40, Tỷ lệ chợ có mạng, 2023-12-31",
        "result, 80, Tỷ lệ chợ có mạng, 2023-12-31, kế hoạch",
      ],
    ],
  ] as const)("%s", ([text, expected]) => {
    expect(told(text)).toStrictEqual(expected);
  });

  test.for([
    [
      "Tỷ lệ hộ có ví: 78,5%/KH 75%.",
      ["result, 78.5, Tỷ lệ hộ có ví, -", "commitment, 75, Tỷ lệ hộ có ví, -"],
    ],
    [
      "Tỷ lệ hộ có ví: TH 78,5%/KH 75%.",
      ["result, 78.5, Tỷ lệ hộ có ví, -", "commitment, 75, Tỷ lệ hộ có ví, -"],
    ],
    [
      "Tỷ lệ hộ có ví đạt 64%/kế hoạch 60%; tỷ lệ trẻ có mã đạt 70%/KH 75%.",
      [
        "result, 64, Tỷ lệ hộ có ví, -",
        "commitment, 60, Tỷ lệ hộ có ví, -",
        "result, 70, tỷ lệ trẻ có mã, -",
        "commitment, 75, tỷ lệ trẻ có mã, -",
      ],
    ],
  ] as const)("after a slash: %s", ([text, expected]) => {
    expect(told(text)).toStrictEqual(expected);
  });

  test.for([
    // Each alone names no pair.
    ["Đến năm 2026, kế hoạch thực hiện tại 12 xã.", ["commitment"]],
    ["Kết quả năm 2023 đạt 65% hộ có ví.", ["result"]],
    ["Kế hoạch 50% hộ có ví; thực hiện 40% hộ có mạng vào năm 2026.", ["commitment", "commitment"]],
    ["Phấn đấu 60% hộ có ví, 70% hộ có mạng.", ["commitment", "commitment"]],
  ] as const)("no pair: %s", ([text, expected]) => {
    expect(parseTargets(text, { year: 2024 }).map(({ act }) => act)).toStrictEqual(expected);
  });
});

describe("the nation's number in brackets", () => {
  test.for([
    "85% hộ dùng ví (mục tiêu quốc gia 92%) vào năm 2026.",
    "Đến năm 2026, 85% hộ dùng ví (cả nước: 92%).",
    "Đến năm 2026, 85% hộ dùng ví (bình quân cả nước năm 2026: 92%).",
    "Đến năm 2026, 85% hộ dùng ví (mục tiêu của Chính phủ 92%).",
  ])("is no target: %s", (text) => {
    expect(told(text)).toStrictEqual(["commitment, 85, hộ dùng ví, 2026-12-31"]);
  });

  test("what is assigned to the unit is one", () => {
    const text = "Kinh tế số đạt 9% GRDP (chỉ tiêu giao: 12%).";
    expect(told(text)).toStrictEqual([
      "result, 9, Kinh tế số, -, GRDP",
      "commitment, 12, Kinh tế số, -, GRDP",
    ]);
  });
});

describe("a number beside its plan in brackets", () => {
  test.for([
    // Of a year that is yet to come nothing can be told.
    ["85% hộ dùng ví (kế hoạch: 92%) vào năm 2026.", ["commitment", "commitment"]],
    ["Năm 2025, 70% xã có loa (chỉ tiêu giao 75%).", ["commitment", "commitment"]],
    ["85% hộ dùng ví (kế hoạch: 92%) năm 2024.", ["result", "commitment"]],
    ["Năm 2023, 70% xã có loa (chỉ tiêu giao 75%).", ["result", "commitment"]],
  ] as const)("%s", ([text, expected]) => {
    expect(parseTargets(text, { year: 2024 }).map(({ act }) => act)).toStrictEqual(expected);
  });
});

describe("a survey", () => {
  test.for([
    "Theo khảo sát, 45% hợp tác xã dự kiến bán hàng qua mạng.",
    "Theo kết quả khảo sát, 70% bệnh nhân hài lòng.",
    "Qua điều tra, 30% nông dân biết dùng ví.",
    "Theo số liệu của sở, 52% hộ có mạng.",
  ])("reports: %s", (text) => {
    expect(parseTargets(text, { year: 2024 }).map(({ act }) => act)).toStrictEqual(["result"]);
  });
});
