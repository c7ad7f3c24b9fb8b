import { describe, expect, test } from "vitest";
import { doubts, names, targets } from "./shown.ts";

describe("two times and two numbers, the later in brackets", () => {
  test.for([
    [
      "Đến 2027 (2030): 80% (100%) hộ dùng Internet.",
      ["reach 80, percent, 2027", "reach 100, percent, 2030"],
    ],
    [
      "Đến năm 2027 (năm 2030), tỷ lệ hộ dùng Internet đạt 80% (100%).",
      ["reach 80, percent, 2027", "reach 100, percent, 2030"],
    ],
    [
      "Đến năm 2027 (2030), 80% (100%) hộ dùng Internet và 60% (70%) xã có chợ số.",
      [
        "reach 80, percent, 2027",
        "reach 100, percent, 2030",
        "reach 60, percent, 2027",
        "reach 70, percent, 2030",
      ],
    ],
    [
      "Đến năm 2027 (2030): 90% (99%) hộ; đến năm 2028 (2035): 80% (85%) xã.",
      [
        "reach 90, percent, 2027",
        "reach 99, percent, 2030",
        "reach 80, percent, 2028",
        "reach 85, percent, 2035",
      ],
    ],
    // No second number: the time before the brackets is that of the one there is.
    ["Đến năm 2027 (2030), 80% hộ dùng Internet.", ["reach 80, percent, 2027"]],
    // A count beside a share is no second share.
    ["Đến năm 2027 (2030), 80% (120 hộ) dùng Internet.", ["reach 80, percent, 2027"]],
    // The brackets say once more when: no second time.
    ["Đến năm 2027 (31/12/2027), 80% hộ dùng Internet.", ["reach 80, percent, 2027"]],
  ] as const)("%s", ([text, expected]) => {
    const shown = targets(text).map((one) => one.replace("level ", "").replace("-12-31", ""));
    expect(shown).toStrictEqual(expected);
  });

  test("measure one thing, and one comparator is likely said of both", () => {
    const text = "Tỷ lệ ký số đến năm 2027 (2030) đạt tối thiểu 80% (95%).";
    expect(names(text)).toStrictEqual(["Tỷ lệ ký số", "Tỷ lệ ký số"]);
    expect(targets(text)).toStrictEqual([
      "level atLeast 80, percent, 2027-12-31",
      "level atLeast 95, percent, 2030-12-31",
    ]);
    expect(doubts(text)).toStrictEqual(["implied-bound: atLeast or reach"]);
  });
});

test.for([
  [
    "Đến năm 2027, tối thiểu 32 giường (năm 2030: 35 giường).",
    ["level atLeast 32, count, 2027-12-31", "level atLeast 35, count, 2030-12-31"],
  ],
  // All of something is reached, and so is what a verb says to be reached.
  [
    "Đến năm 2027, tối thiểu 80% hộ (năm 2030: 100%) có mạng.",
    ["level atLeast 80, percent, 2027-12-31", "level reach 100, percent, 2030-12-31"],
  ],
  [
    "Đến năm 2027, tối thiểu 80% hộ (năm 2030 đạt 95%) có mạng.",
    ["level atLeast 80, percent, 2027-12-31", "level reach 95, percent, 2030-12-31"],
  ],
] as const)("a later time in brackets: %s", ([text, expected]) => {
  expect(targets(text)).toStrictEqual(expected);
});
