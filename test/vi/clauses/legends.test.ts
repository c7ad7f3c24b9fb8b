import { parseTargets } from "dxplan/vi";
import { describe, expect, test } from "vitest";
import { doubts, names } from "./shown.ts";

const figures = (text: string): string[] =>
  parseTargets(text, { year: 2025 }).map(({ act, bound, due }) => `${act} ${bound?.value} ${due}`);

const aim = "commitment 80 2027-12-31";
const gone = "result 65 2024-12-31";

describe("a heading tells what its figures in brackets are", () => {
  test.for([
    "Mục tiêu đến năm 2027 (kết quả năm 2024 trong ngoặc)",
    "Mục tiêu đến năm 2027 (số trong ngoặc là thực hiện năm 2024)",
    "Chỉ tiêu năm 2027 (trong ngoặc đơn là kết quả năm 2024):",
    "Mục tiêu đến năm 2027 (số liệu trong ngoặc: năm 2024)",
    "Mục tiêu đến năm 2027, trong dấu ngoặc là số liệu năm 2024:",
  ])("%s", (heading) => {
    const text = `${heading}\n- Tỷ lệ hộ có Internet: 80% (65%)`;
    expect(figures(text)).toStrictEqual([aim, gone]);
    expect(names(text)).toStrictEqual(["Tỷ lệ hộ có Internet", "Tỷ lệ hộ có Internet"]);
    expect(doubts(text)).toStrictEqual([]);
  });

  test("of one and the same thing, whatever word stands in the brackets", () => {
    const text =
      "Mục tiêu đến năm 2027 (kết quả năm 2024 trong ngoặc)\n- Có 80 xã (65 xã) đạt chuẩn.";
    expect(figures(text)).toStrictEqual([aim, gone]);
    expect(names(text)).toStrictEqual(["xã đạt chuẩn", "xã đạt chuẩn"]);
  });

  test("a comparator is that of the aim alone", () => {
    const text =
      "Mục tiêu đến năm 2027 (kết quả năm 2024 trong ngoặc)\n- Tỷ lệ hộ nghèo dưới 2% (5%)";
    expect(parseTargets(text, { year: 2025 }).map(({ bound }) => bound?.kind)).toStrictEqual([
      "lessThan",
      "reach",
    ]);
  });
});

test.for([
  [
    "Kết quả năm 2024 (số trong ngoặc là chỉ tiêu năm 2027)\n- Tỷ lệ hộ có Internet: 65% (80%)",
    [gone, aim],
  ],
  [
    "Mục tiêu năm 2027 (năm 2030 trong ngoặc)\n- Tỷ lệ hộ có Internet: 80% (95%)\n- Tỷ lệ xã có chợ: 60%",
    [aim, "commitment 95 2030-12-31", "commitment 60 2027-12-31"],
  ],
  // The sentence itself says so.
  [
    "Đến năm 2027 (số trong ngoặc là kết quả năm 2024), tỷ lệ hộ có Internet đạt 80% (65%).",
    [aim, gone],
  ],
  // What is in the brackets is of no other time: it is left out.
  [
    "Mục tiêu đến năm 2027 (trong ngoặc là số của cả nước)\n- Tỷ lệ hộ có Internet: 80% (65%)",
    [aim],
  ],
  // The next heading says nothing of brackets.
  [
    "1. Chỉ tiêu năm 2026 (kết quả năm 2024 trong ngoặc)\n- Tỷ lệ ký số: 70% (65%)\n2. Chỉ tiêu năm 2027\n- Tỷ lệ hộ có Internet: 80% (65%)",
    ["commitment 70 2026-12-31", gone, aim],
  ],
] as const)("%s", ([text, expected]) => {
  expect(figures(text)).toStrictEqual(expected);
});
