import { parseTargets } from "dxplan/vi";
import { expect, test } from "vitest";
import { targets } from "./shown.ts";

// Each is the double nearest to what is printed: 7 · 0.1 would be 0.7000000000000001, and 2 ÷ 3 · 100 below 200 ÷ 3.
test.for([
  ["Mức sinh đạt 7‰.", "level reach 0.7, percent"],
  ["Mức sinh giảm còn 0,7‰.", "level reach 0.07, percent"],
  ["Mức sinh từ 5 - 7‰.", "level between 0.5..0.7, percent"],
  ["Mức sinh ít nhất 5 - 7‰.", "level atLeast 0.5, percent"],
  ["Ít nhất 2/3 số huyện đạt chuẩn.", "level atLeast 66.66666666666667, percent"],
  ["Ít nhất hai phần ba số huyện đạt chuẩn.", "level atLeast 66.66666666666667, percent"],
  ["Thu bằng 115,3% so với năm 2020.", "change in times reach 1.153, times"],
  ["Thu bằng 100,7% so với năm 2020.", "change in times reach 1.007, times"],
] as const)("%s", ([text, expected]) => {
  expect(targets(text)).toStrictEqual([expected]);
});

test("what a change starts from is in the unit of its end", () => {
  const [draft] = parseTargets("Giảm mức sinh từ 7‰ năm 2023 xuống 6‰.");
  expect(draft?.baseline?.value).toBe(0.7);
  expect(draft?.bound).toStrictEqual({ kind: "reach", value: 0.6 });
});
