import { parseTargets } from "dxplan/vi";
import { describe, expect, test } from "vitest";
import { doubts, names } from "./shown.ts";

const perTier = (text: string): string[] =>
  parseTargets(text, { year: 2025 }).map(
    ({ tiers, bound }) => `${tiers.join("+")} ${bound?.kind} ${bound?.value}`,
  );

const three = ["province reach 90", "district reach 80", "commune reach 60"];
const two = ["province reach 90", "commune reach 60"];

describe("tiers named together and as many numbers", () => {
  test.for([
    ["Cấp tỉnh/huyện/xã: 90%/80%/60%.", ""],
    ["Tỷ lệ ký số của tỉnh/huyện/xã đạt 90/80/60%.", "Tỷ lệ ký số"],
    ["Đến năm 2027, tỷ lệ ký số (tỉnh/huyện/xã): 90%/80%/60%.", "tỷ lệ ký số"],
    ["Tỷ lệ ký số cấp tỉnh/cấp huyện/cấp xã đạt 90%/80%/60%.", "Tỷ lệ ký số"],
    ["Đến 2026: 90%/80%/60% văn bản cấp tỉnh/huyện/xã.", "văn bản"],
    ["Tỷ lệ ký số của 3 cấp tỉnh - huyện - xã đạt 90% - 80% - 60%.", "Tỷ lệ ký số"],
    ["Cấp tỉnh, huyện, xã đạt 90%, 80%, 60% văn bản ký số.", "văn bản ký số"],
    ["Tỷ lệ ký số cấp tỉnh, huyện, xã lần lượt 90%, 80%, 60%.", "Tỷ lệ ký số"],
    ["Tỷ lệ ký số cấp tỉnh 90%/cấp huyện 80%/cấp xã 60%.", "Tỷ lệ ký số"],
    ["Tỷ lệ ký số tỉnh/huyện/xã: 90%, 80%, 60%.", "Tỷ lệ ký số"],
  ] as const)("each tier has its own: %s", ([text, name]) => {
    expect(perTier(text)).toStrictEqual(three);
    expect(new Set(names(text))).toStrictEqual(new Set([name]));
  });

  test.for([
    "Tỷ lệ ký số: cấp tỉnh/xã 90%/60% đến năm 2026.",
    "Tỷ lệ ký số (tỉnh/xã): 90/60%.",
    "Tỷ lệ ký số 90% (cấp tỉnh)/60% (cấp xã) vào năm 2026.",
    "Đến năm 2026, số dịch vụ số cấp tỉnh/xã: 90/60 dịch vụ.",
  ])("two tiers, and no part of a whole: %s", (text) => {
    expect(perTier(text)).toStrictEqual(two);
  });

  test("what is said once before them holds for each row", () => {
    const text =
      "Đến năm 2026, tỷ lệ ký số tỉnh/huyện/xã 90%, 80%, 60%; tỷ lệ họp số đạt 70%, 50%, 30%.";
    expect(perTier(text)).toStrictEqual([
      ...three,
      "province reach 70",
      "district reach 50",
      "commune reach 30",
    ]);
  });

  test("a comparator once is likely that of all", () => {
    const text = "Đến năm 2026, tỷ lệ ký số cấp tỉnh/xã tối thiểu 90%/60%.";
    expect(perTier(text)).toStrictEqual(["province atLeast 90", "commune atLeast 60"]);
    expect(doubts(text)).toStrictEqual(["implied-bound: atLeast or reach"]);
  });
});

test.for([
  // How much it has grown is of no tier of its own.
  [
    "Đến năm 2026, tỷ lệ ký số cấp tỉnh, xã đạt 80%, tăng 5% so với năm 2024.",
    ["province+commune reach 80", " reach 5"],
  ],
  ["Đến năm 2026, 90% cấp tỉnh/xã ký số.", ["province+commune reach 90"]],
  ["Đến năm 2026 có 90% huyện/xã kết nối mạng.", [" reach 90"]],
  ["Năm 2026: 20/34 tỉnh/thành phố có nền tảng.", [" reach 20"]],
] as const)("no number for each tier: %s", ([text, expected]) => {
  expect(perTier(text)).toStrictEqual(expected);
});

test("a second number after a bar, of nothing that is named, may be meant as well", () => {
  const text = "Đến năm 2027, tỷ lệ hộ có nước sạch thành thị/nông thôn đạt 95%/85%.";
  expect(doubts(text)).toStrictEqual(["number: 95 or 85"]);
  expect(doubts("Đến năm 2027, tỷ lệ hộ có nước sạch đạt 95%/95%.")).toStrictEqual([
    "repeated: once or twice",
  ]);
});

test("each row has the name after it", () => {
  const text = "Đến năm 2026, cấp tỉnh/huyện/xã: 90%/80%/60% hồ sơ; 100%/90%/80% văn bản.";
  expect(perTier(text)).toStrictEqual([
    ...three,
    "province reach 100",
    "district reach 90",
    "commune reach 80",
  ]);
  expect(new Set(names(text).slice(0, 3))).toStrictEqual(new Set(["hồ sơ"]));
  expect(new Set(names(text).slice(3))).toStrictEqual(new Set(["văn bản"]));
});

test("departments, districts and communes are tiers too", () => {
  expect(perTier("Đến năm 2026, sở, ngành/huyện/xã đạt 90%/80%/60%.")).toStrictEqual(three);
});

test("a bar before a year parts two numbers", () => {
  const dues = parseTargets("Năm 2026: 90%/năm 2027: 95%.").map(({ due }) => due);
  expect(dues).toStrictEqual(["2026-12-31", "2027-12-31"]);
});

test("a comparator in turn is likely that of all", () => {
  const text = "Đến năm 2026, cấp tỉnh và cấp xã lần lượt tối thiểu 90% và 60% hồ sơ.";
  expect(perTier(text)).toStrictEqual(["province atLeast 90", "commune atLeast 60"]);
  expect(doubts(text)).toStrictEqual(["implied-bound: atLeast or reach"]);
});
