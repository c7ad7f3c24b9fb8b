import { parseTargets } from "dxplan/vi";
import { expect, test } from "vitest";

/** The tiers and the number of each draft. */
const read = (words: string): string[] =>
  parseTargets(`Đến năm 2025, ${words}.`).map(({ tiers, bound }) => {
    const value = bound === null || bound.kind === "between" ? "" : bound.value;
    return `${tiers.join(" ")} ${value}`;
  });

test.for([
  "đạt 100% cấp tỉnh, cấp huyện 90%, cấp xã 80%",
  "đạt 100% hồ sơ cấp tỉnh, cấp huyện 90%, cấp xã 80%",
  "đạt 100% ở cấp tỉnh, cấp huyện đạt 90%, cấp xã đạt 80%",
  "đạt 100% cấp tỉnh và cấp huyện ít nhất 90%, cấp xã 80%",
])("a tier with a number of its own is not named with the one before: %s", (words) => {
  expect(read(words)).toStrictEqual(["province 100", "district 90", "commune 80"]);
});

test("of three tiers in a row the last alone has the number after them", () => {
  expect(read("đạt 100% cấp tỉnh, cấp huyện, cấp xã 80%")).toStrictEqual([
    "province district 100",
    "commune 80",
  ]);
});

test.for([
  ["100% hồ sơ cấp tỉnh, cấp huyện và cấp xã", "province district commune 100"],
  ["tỷ lệ hồ sơ tại cấp tỉnh, cấp huyện đạt 100%", "province district 100"],
  ["hồ sơ xử lý ở cấp xã, huyện, tỉnh đạt 100%", "province district commune 100"],
  ["hồ sơ xử lý ở cấp xã và huyện đạt 100%", "district commune 100"],
  ["100% cơ quan từ cấp xã đến cấp tỉnh có chữ ký số", "province district commune 100"],
] as const)("tiers that share a number: %s", ([words, expected]) => {
  expect(read(words)).toStrictEqual([expected]);
});

test("numbers in turn go with tiers in the order in which they are said", () => {
  expect(read("cấp xã, huyện, tỉnh lần lượt đạt 60%, 80%, 90%")).toStrictEqual([
    "commune 60",
    "district 80",
    "province 90",
  ]);
});
