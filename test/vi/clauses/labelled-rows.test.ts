import { parseTargets } from "dxplan/vi";
import { describe, expect, it, test } from "vitest";
import { target } from "./shown.ts";

const year = 2025;

const said = (text: string): string[] =>
  parseTargets(text, { year }).map((draft) => `${draft.name}: ${target(draft)}`);

describe("an entry with its unit in brackets before the colon", () => {
  test("has that unit, and its scale", () => {
    expect(
      said(
        "Chỉ tiêu năm 2026:\n- Diện tích trồng rừng (ha): 3.200\n- Tỷ lệ hộ nghèo (%): 1,5;\n- Thu ngân sách (tỷ đồng): 1.250.\n- Số xã đạt chuẩn (xã): 25\n- Tỷ lệ che phủ rừng (%): ≥ 42",
      ),
    ).toEqual([
      "Diện tích trồng rừng: level reach 3200, amount, 2026-12-31",
      "Tỷ lệ hộ nghèo: level reach 1.5, percent, 2026-12-31",
      "Thu ngân sách: level reach 1250000000000, amount, 2026-12-31",
      "Số xã đạt chuẩn: level reach 25, count, 2026-12-31",
      "Tỷ lệ che phủ rừng: level atLeast 42, percent, 2026-12-31",
    ]);
  });

  test.for([
    [
      "Chỉ tiêu năm 2026:\n- Tỷ lệ hộ nghèo (%): 1,5%.",
      ["Tỷ lệ hộ nghèo: level reach 1.5, percent, 2026-12-31"],
    ],
    [
      "Chỉ tiêu năm 2026:\n- Tỷ lệ hộ nghèo (theo chuẩn mới): 1,5%.",
      ["Tỷ lệ hộ nghèo: level reach 1.5, percent, 2026-12-31"],
    ],
    [
      "Mục tiêu năm 2026 (%):\n- Tỷ lệ ký số đạt 80%.",
      ["Tỷ lệ ký số: level reach 80, percent, 2026-12-31"],
    ],
  ] as const)("is read as any other if it says more: %s", ([text, expected]) => {
    expect(said(text)).toEqual(expected);
  });
});

it.each([
  [
    "Chỉ tiêu năm 2026:\n- Kết nạp đảng viên mới: 8 đồng chí trở lên.",
    ["Kết nạp đảng viên mới: level atLeast 8, count, 2026-12-31"],
  ],
  [
    "Phấn đấu năm 2026 giải quyết việc làm cho 5.000 lao động.",
    ["giải quyết việc làm cho lao động: level reach 5000, count, 2026-12-31"],
  ],
  [
    "Chỉ tiêu năm 2026:\n- Đào tạo nghề cho 2.000 lao động nông thôn.",
    ["Đào tạo nghề cho lao động nông thôn: level reach 2000, count, 2026-12-31"],
  ],
])("people that are won, trained or employed are counted: %s", (text, expected) => {
  expect(said(text)).toEqual(expected);
});

it("counts people from so many to so many", () => {
  const [draft] = parseTargets("Năm 2026 tạo việc làm cho 28.000 - 30.000 lao động/năm.", { year });
  expect(draft?.bound).toEqual({ kind: "between", low: 28_000, high: 30_000 });
  expect(draft?.unit?.measure).toBe("count");
});

it.each([
  [
    "Năm 2026 100% xã có mạng 5G, đồng thời bảo đảm mọi người dân được tiếp cận dịch vụ số.",
    [
      "xã có mạng 5G: level reach 100, percent, 2026-12-31",
      "bảo đảm mọi người dân được tiếp cận dịch vụ số: statement, 2026-12-31",
    ],
  ],
  [
    "Đến năm 2027 hoàn thành nền tảng dữ liệu, đồng thời đảm bảo mọi hồ sơ được số hóa.",
    [
      "hoàn thành nền tảng dữ liệu: statement, 2027-12-31",
      "đảm bảo mọi hồ sơ được số hóa: statement, 2027-12-31",
    ],
  ],
])("what is to hold for all is one more commitment: %s", (text, expected) => {
  expect(said(text)).toEqual(expected);
});
