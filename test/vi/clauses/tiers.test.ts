import { parseTargets } from "dxplan/vi";
import { describe, expect, test } from "vitest";

const tiers = (text: string): string[] =>
  parseTargets(text).map(({ tiers: named }) => named.join("+"));

const all = "province+district+commune";

describe("offices in an area are those of its tier and of all below", () => {
  test.for([
    ["Đến năm 2026, 100% cơ quan nhà nước trên địa bàn tỉnh dùng mạng riêng.", all],
    ["Đến năm 2024, 100% cơ quan nhà nước trên địa bàn huyện dùng mạng riêng.", "district+commune"],
    ["Với mô hình cấp tỉnh, phấn đấu 100% các cơ quan nhà nước trên địa bàn có mạng riêng.", all],
    [
      "Mục tiêu của cấp huyện đến năm 2030:\n- 90% cơ quan nhà nước trên địa bàn có mạng riêng.",
      "district+commune",
    ],
    // Which area is meant is not said.
    ["Đến năm 2026, 100% cơ quan nhà nước trên địa bàn dùng mạng riêng.", ""],
    // Households are no offices.
    ["Với mô hình cấp tỉnh, phấn đấu 100% hộ trên địa bàn dùng mạng riêng.", "province"],
    // Two tiers are named, and so none is meant to stand for those below it.
    [
      "Ở cấp huyện và cấp xã, phấn đấu 90% cơ quan nhà nước trên địa bàn có mạng riêng.",
      "district+commune",
    ],
  ] as const)("%s", ([text, expected]) => {
    expect(tiers(text)).toStrictEqual([expected]);
  });
});

test("two tiers are named with and without a comma", () => {
  expect(tiers("Năm 2026, 80% hồ sơ cấp huyện xã được ký số.")).toStrictEqual(["district+commune"]);
  expect(tiers("Năm 2026, 80% hồ sơ cấp huyện, xã được ký số.")).toStrictEqual([
    "district+commune",
  ]);
});

describe("the subject of an earlier half holds for a half that begins with its aim", () => {
  test.for([
    ["Cơ quan nhà nước các cấp rà soát quy trình; phấn đấu đạt 85% tiêu chí năm 2026.", [all]],
    ["Các phòng cấp huyện rà soát quy trình; phấn đấu năm 2026 đạt 85% tiêu chí.", ["district"]],
    // It has a subject of its own.
    ["Các phòng cấp huyện rà soát quy trình; 85% hộ có mạng vào năm 2026.", [""]],
    // The tier is none of the subject.
    [
      "Các phòng, ban và đơn vị rà soát, bổ sung, hoàn thiện quy trình nội bộ cho cấp xã; phấn đấu đạt 85% tiêu chí.",
      [""],
    ],
  ] as const)("%s", ([text, expected]) => {
    expect(tiers(text)).toStrictEqual(expected);
  });
});

describe("all tiers are those that there are in the year of the text", () => {
  const two = "province+commune";

  test.for([
    ["100% hồ sơ của cơ quan nhà nước các cấp được ký số.", 2024, all],
    ["100% hồ sơ của cơ quan nhà nước các cấp được ký số.", 2025, all],
    ["100% hồ sơ của cơ quan nhà nước các cấp được ký số.", 2026, two],
    ["Phấn đấu 100% cơ quan nhà nước trên địa bàn tỉnh có mạng riêng.", 2026, two],
    [
      "Với mô hình cấp tỉnh, phấn đấu 100% các cơ quan nhà nước trên địa bàn có mạng riêng.",
      2026,
      two,
    ],
    // What names the tiers one by one is taken at its word.
    ["100% hồ sơ cấp tỉnh, huyện, xã được ký số.", 2026, all],
  ] as const)("%s, %i", ([text, year, expected]) => {
    const shown = parseTargets(text, { year }).map(({ tiers: named }) => named.join("+"));
    expect(shown).toStrictEqual([expected]);
  });
});

test("a tier alone in brackets is that of the number before it", () => {
  const drafts = parseTargets("Tỷ lệ ký số đạt 100% (cấp tỉnh), 80% (cấp xã).");
  expect(drafts.map(({ tiers }) => tiers)).toStrictEqual([["province"], ["commune"]]);
});

test("what is singled out is of the number after it", () => {
  const text = "Tỷ lệ ký số đạt 80%, trong đó sở, ngành 85%, phường 75%.";
  expect(parseTargets(text).map(({ name }) => name)).toStrictEqual([
    "Tỷ lệ ký số",
    "sở, ngành",
    "phường",
  ]);
});

test("what is said of one part alone is of the whole that is named before", () => {
  const text = "Đến năm 2026, chỉ số SIPAS đạt trên 85%, riêng cấp xã trên 80%.";
  expect(parseTargets(text).map(({ name }) => name)).toStrictEqual([
    "chỉ số SIPAS",
    "chỉ số SIPAS",
  ]);
});
