import { expect, test } from "vitest";
import { doubts, targets } from "./shown.ts";

const year = { year: 2024 };

test.for([
  ["đạt từ 65% đến dưới 85%", "between 65..85"],
  ["ít nhất 75% nhưng không quá 90%", "between 75..90"],
  ["đạt trên 65% và dưới 85%", "between 65..85"],
  ["tối thiểu 65%, tối đa 85%", "between 65..85"],
  ["không dưới 65% mà không vượt quá 85%", "between 65..85"],
  ["đạt trên 65% đến 85%", "between 65..85"],
] as const)("two limits are two sides: %s", ([words, bound]) => {
  expect(targets(`Năm 2026, tỷ lệ ký số ${words}.`, year)).toStrictEqual([
    `level ${bound}, percent, 2026-12-31`,
  ]);
});

test.for([
  ["ít nhất 65%, trên 85%", ["atLeast 65", "moreThan 85"]],
  ["tối đa 65%, tối thiểu 85%", ["atMost 65", "atLeast 85"]],
  ["trên 85% và dưới 65%", ["moreThan 85", "lessThan 65"]],
] as const)("limits that make no corridor stay apart: %s", ([words, bounds]) => {
  expect(targets(`Năm 2026, tỷ lệ ký số ${words}.`, year)).toStrictEqual(
    bounds.map((bound) => `level ${bound}, percent, 2026-12-31`),
  );
});

test("limits of two things are two", () => {
  expect(targets("Năm 2026, ít nhất 65% hồ sơ số hóa, tối đa 5 ngày xử lý.", year)).toStrictEqual([
    "level atLeast 65, percent, 2026-12-31",
    "level atMost 5, amount, 2026-12-31",
  ]);
});

test("a change from one number to below another is no corridor", () => {
  expect(targets("Giảm tỷ lệ trễ hạn từ 9% xuống dưới 4% vào năm 2026.", year)).toStrictEqual([
    "level lessThan 4, percent, 2026-12-31",
  ]);
});

test.for([
  ["có ít nhất 2-3 khu công nghệ số", "atLeast 2"],
  ["có tối đa 2-3 khu công nghệ số", "atMost 3"],
  ["có trên 2-3 khu công nghệ số", "moreThan 2"],
  ["có dưới 2-3 khu công nghệ số", "lessThan 3"],
] as const)("of a range with a comparator one end is the limit: %s", ([words, bound]) => {
  const [only] = targets(`Đến năm 2026, tỉnh ${words}.`, year);
  expect(only).toContain(`level ${bound},`);
});

test.for([
  ["tỷ lệ ký số đạt từ 65% đến dưới 85%", "implied-bound: between or lessThan"],
  ["tỷ lệ ký số đạt trên 65% đến 85%", "implied-bound: between or moreThan"],
  ["có ít nhất 2-3 khu công nghệ số", "implied-bound: atLeast or between"],
  ["kinh tế số trên dưới 28% GRDP", "implied-bound: about or reach"],
] as const)("an end that is left out, or limited twice, is doubted: %s", ([words, doubt]) => {
  expect(doubts(`Đến năm 2030, phấn đấu ${words}.`)).toStrictEqual([doubt]);
});

test.for(["ít nhất 65% nhưng không quá 85%", "từ 65% đến 85%"])("no doubt: %s", (words) => {
  expect(doubts(`Đến năm 2030, phấn đấu tỷ lệ ký số đạt ${words}.`)).toStrictEqual([]);
});

test.for([
  ["trên dưới 28%", "about 28"],
  ["bằng hoặc dưới 2%", "atMost 2"],
  ["bằng hoặc thấp hơn 2%", "atMost 2"],
  ["bằng hoặc trên 98%", "atLeast 98"],
  ["bằng hoặc cao hơn 98%", "atLeast 98"],
  ["đạt 28%±3%", "about 28"],
  ["đạt 28% ± 3%", "about 28"],
  ["đạt 75-75%", "reach 75"],
] as const)("%s", ([words, bound]) => {
  expect(targets(`Đến năm 2026, tỷ lệ ký số ${words}.`, year)).toStrictEqual([
    `level ${bound}, percent, 2026-12-31`,
  ]);
});

test.for(["95-85%", "95 - 85%"])("a range that falls is not read: %s", (range) => {
  const found = targets(`Đến năm 2026, tỷ lệ ký số đạt ${range}.`, year);
  expect(found.filter((one) => !one.startsWith("statement"))).toStrictEqual([]);
});

test("a sign of a reach with no number after it is not one", () => {
  expect(targets("Đến năm 2026, tỷ lệ ký số đạt 28% ± sai số.", year)).toStrictEqual([
    "level reach 28, percent, 2026-12-31",
  ]);
});
