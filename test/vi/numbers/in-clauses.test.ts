import { parseTargets } from "dxplan/vi";
import { describe, expect, test } from "vitest";

/** What clauses ask for, and by when. */
const asked = (text: string) =>
  parseTargets(text, { year: 2025 }).map(({ bound, due }) => [bound, due]);

describe("numbers and times in a clause", () => {
  test.for<[text: string, bound: object, due: string]>([
    [
      "Đến năm 2027, quá nửa số hộ trong xã dùng Internet.",
      { kind: "moreThan", value: 50 },
      "2027",
    ],
    ["Đến năm 2027, ½ số thôn của huyện có Internet.", { kind: "reach", value: 50 }, "2027"],
    ["Đến năm 2026, 7 trên 21 chỉ tiêu của tỉnh đạt mức tốt.", { kind: "reach", value: 7 }, "2026"],
    [
      "Đến năm 2027, có 30 trong số 45 xã dùng chung nền tảng của huyện.",
      { kind: "reach", value: 30 },
      "2027",
    ],
    ["Đến năm 2027, Bộ thu hút $5 triệu vốn.", { kind: "reach", value: 5_000_000 }, "2027"],
    [
      "Đến năm 2027, xuất khẩu phần mềm của tỉnh đạt US$ 1,2 tỷ.",
      { kind: "reach", value: 1_200_000_000 },
      "2027",
    ],
    [
      "Đến năm 2027, mười lăm đến hai mươi phần trăm doanh nghiệp của xã bán hàng trên mạng.",
      { kind: "between", low: 15, high: 20 },
      "2027",
    ],
    [
      "Trong nhiệm kỳ 2025 - 2030, tỷ lệ hộ dùng Internet của phường đạt 95%.",
      { kind: "reach", value: 95 },
      "2030",
    ],
    // A comparator, and no part of the number before it.
    ["Đến năm 2027, trên 21% số hộ dùng Internet.", { kind: "moreThan", value: 21 }, "2027"],
    [
      "Đến năm 2027, phường 3 trên 80% số hộ dùng Internet.",
      { kind: "moreThan", value: 80 },
      "2027",
    ],
    ["Đến năm 2027, dịch vụ công mức độ 4 đạt trên 80%.", { kind: "moreThan", value: 80 }, "2027"],
    ["Đến năm 2027 trên 3.000 hộ dùng Internet.", { kind: "moreThan", value: 3000 }, "2027"],
  ])("%s", ([text, bound, year]) => {
    expect(asked(text)).toStrictEqual([[bound, `${year}-12-31`]]);
  });

  test.for<[text: string, due: string]>([
    ["Phấn đấu hết quý I, II/2026, 50% hồ sơ của xã nộp trên mạng.", "2026-06-30"],
    ["Phấn đấu trong quý III và IV/2026, 50% hồ sơ của xã nộp trên mạng.", "2026-12-31"],
    ["Phấn đấu trong năm học 2026 - 2027, 100% giáo viên dùng học bạ số.", "2027-05-31"],
    ["Phấn đấu không muộn hơn ngày 30/6/2026, 50% hồ sơ của huyện nộp trên mạng.", "2026-06-30"],
  ])("%s", ([text, due]) => {
    expect(asked(text).map(([, by]) => by)).toStrictEqual([due]);
  });
});
