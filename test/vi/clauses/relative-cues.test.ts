import { parseTargets } from "dxplan/vi";
import { expect, test } from "vitest";

/** The act of each draft, whether that is doubtful, its number and its name. */
const read = (text: string): string[] =>
  parseTargets(text, { year: 2023 }).map(({ act, bound, name, doubts }) => {
    const isOpen = doubts.some(({ code }) => code === "result-or-commitment");
    const value = bound === null || bound.kind === "between" ? "" : bound.value;
    return `${act}${isOpen ? "?" : ""} ${value}: ${name}`;
  });

test.for([
  [
    "Nâng tỷ lệ tái sử dụng hồ sơ đã được số hóa đạt 50%.",
    "commitment? 50: tỷ lệ tái sử dụng hồ sơ đã được số hóa",
  ],
  [
    "Phấn đấu đến năm 2025 tỷ lệ thửa đất đã đo đạc được cập nhật đạt 90%.",
    "commitment 90: tỷ lệ thửa đất đã đo đạc được cập nhật",
  ],
  [
    "Đến năm 2025, tỷ lệ hệ thống đã kết nối dùng chữ ký số đạt trên 80%.",
    "commitment 80: tỷ lệ hệ thống đã kết nối dùng chữ ký số",
  ],
  [
    "Tỷ lệ cơ quan đã triển khai phần mềm đạt 100%.",
    "commitment? 100: Tỷ lệ cơ quan đã triển khai phần mềm",
  ],
  [
    "Đến nay, tỷ lệ cơ quan đã triển khai phần mềm đạt 100%.",
    "result 100: tỷ lệ cơ quan đã triển khai phần mềm",
  ],
] as const)("'đã' may tell which things a share is of: %s", ([text, expected]) => {
  expect(read(text)).toStrictEqual([expected]);
});

test.for([
  "Tỷ lệ hồ sơ trực tuyến đã đạt 50%.",
  "Tỷ lệ hồ sơ trực tuyến đã tăng lên đạt 50%.",
  "Tỷ lệ giải ngân vốn đã hoàn thành đạt 50%.",
  "Tỷ lệ hồ sơ trực tuyến đã chuyển biến rõ, đạt 50%.",
  "Tỉnh đã kết nối hệ thống với các sở đạt 50%.",
])("elsewhere it tells a result: %s", (text) => {
  expect(read(text)[0]).toMatch(/^result 50:/);
});
