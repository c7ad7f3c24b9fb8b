import { parseTargets } from "dxplan/vi";
import { describe, expect, test } from "vitest";
import { doubts, names, target, targets } from "./shown.ts";

describe("one sentence, many targets", () => {
  test("a comparator said once holds for all tiers, and a predicate for the list before it", () => {
    const text =
      "Đến năm 2026, tối thiểu 85% văn bản cấp tỉnh, 70% văn bản cấp huyện và 55% văn bản cấp xã được ký số.";
    const drafts = parseTargets(text);
    expect(drafts.map(target)).toStrictEqual([
      "level atLeast 85, percent, 2026-12-31",
      "level atLeast 70, percent, 2026-12-31",
      "level atLeast 55, percent, 2026-12-31",
    ]);
    expect(drafts.map(({ tiers }) => tiers)).toStrictEqual([
      ["province"],
      ["district"],
      ["commune"],
    ]);
    expect(new Set(names(text))).toStrictEqual(new Set(["văn bản được ký số"]));
    expect(doubts(text)).toStrictEqual([
      "implied-bound: atLeast or reach",
      "implied-bound: atLeast or reach",
    ]);
  });

  test("a tier alone has the noun of the one before it and the predicate of the one after it", () => {
    const text = "Đến năm 2026, 85% văn bản cấp tỉnh, 70% cấp huyện và 55% cấp xã được ký số.";
    expect(names(text)).toStrictEqual(Array(3).fill("văn bản được ký số"));
  });

  test("a second horizon in brackets is a target of its own, with the same name", () => {
    const text =
      "Đến năm 2025, tối thiểu 60% trường học cấp xã (năm 2030 đạt 95%) dùng học bạ số, trừ trường tư.";
    const drafts = parseTargets(text);
    expect(drafts.map(target)).toStrictEqual([
      "level atLeast 60, percent, 2025-12-31",
      "level reach 95, percent, 2030-12-31",
    ]);
    expect(drafts.map(({ name }) => name)).toStrictEqual([
      "trường học dùng học bạ số",
      "trường học dùng học bạ số",
    ]);
    expect(drafts.map(({ exclusions }) => exclusions)).toStrictEqual([
      ["trường tư"],
      ["trường tư"],
    ]);
  });

  test.for([
    [
      "Tỷ lệ hộ dùng cáp quang đạt 70% vào năm 2025 và 90% vào năm 2030.",
      ["level reach 70, percent, 2025-12-31", "level reach 90, percent, 2030-12-31"],
    ],
    [
      "Đến năm 2027, cáp quang phủ 100% thôn và trên 75% hộ gia đình.",
      ["level reach 100, percent, 2027-12-31", "level moreThan 75, percent, 2027-12-31"],
    ],
    [
      "Hình thành 15 hợp tác xã số, 40 cửa hàng số vào năm 2026.",
      ["level reach 15, count, 2026-12-31", "level reach 40, count, 2026-12-31"],
    ],
    [
      "Đến năm 2026, 80% hồ sơ nộp qua mạng, trong đó tối thiểu 50% thanh toán trực tuyến.",
      ["level reach 80, percent, 2026-12-31", "level atLeast 50, percent, 2026-12-31"],
    ],
    [
      "Năm 2026 phấn đấu 60% cửa hàng dùng ít nhất 02 nền tảng số.",
      ["level reach 60, percent, 2026-12-31"],
    ],
    [
      "Đến năm 2026, 60% cửa hàng dùng (ít nhất 01) nền tảng số.",
      ["level reach 60, percent, 2026-12-31"],
    ],
    [
      "Đến năm 2026, 80% hộ gia đình có cáp quang đạt 80%.",
      ["level reach 80, percent, 2026-12-31"],
    ],
    [
      "Đến năm 2029, kinh tế số chiếm trên 20% GRDP (riêng khu công nghiệp trên 35%).",
      ["level moreThan 20, percent, 2029-12-31", "level moreThan 35, percent, 2029-12-31"],
    ],
    [
      "Đến nay 58% hồ sơ nộp qua mạng, chưa đạt kế hoạch (65%).",
      ["level reach 58, percent", "level reach 65, percent"],
    ],
    [
      "Thu hút 4 dự án với tổng vốn đăng ký tối thiểu 900 tỷ đồng vào năm 2028.",
      ["level reach 4, count, 2028-12-31", "level atLeast 900000000000, amount, 2028-12-31"],
    ],
    ["Đã số hóa 450/900 hồ sơ, đạt 50%.", ["level reach 50, percent"]],
  ] as const)("%s", ([text, expected]) => {
    expect(targets(text)).toStrictEqual(expected);
  });

  test("what is said to hold for each of several tiers is a draft for each", () => {
    const text =
      "Đến năm 2030, văn bản ký số cấp tỉnh, huyện và xã đều tăng thêm 10% so với năm 2025.";
    expect(parseTargets(text).map(({ tiers }) => tiers)).toStrictEqual([
      ["province"],
      ["district"],
      ["commune"],
    ]);
  });

  test.for([
    ["Tỷ lệ ký số: 80% (năm 2030).", "Tỷ lệ ký số"],
    ["Điểm DTI năm 2026 phấn đấu tăng thêm 0,05 điểm.", "Điểm DTI"],
  ] as const)("a name stands before a colon or a cue: %s", ([text, name]) => {
    expect(names(text)).toStrictEqual([name]);
  });

  test("a share without a name has that of the share of the same whole before it", () => {
    const text = "Đến năm 2025, kinh tế số chiếm 12% GRDP. Đến năm 2030, chiếm trên 20% GRDP.";
    expect(names(text)).toStrictEqual(["kinh tế số", "kinh tế số"]);
  });

  test("what is said once more is marked", () => {
    const text = "Đến năm 2030, 90% hộ dùng ví điện tử. Đến năm 2030, 90% hộ dùng ví điện tử.";
    expect(doubts(text)).toStrictEqual(["repeated: once or twice"]);
  });
});

describe("entries of goals with a label", () => {
  const under = (...entries: readonly string[]) =>
    ["Chỉ tiêu năm 2026 của xã:", ...entries].join("\n");

  test.for([
    [
      "- Tổng thu ngân sách: 6,8 tỷ đồng;",
      ["level reach 6800000000, amount, 2026-12-31"],
      ["Tổng thu ngân sách"],
    ],
    ["- Số trạm 5G: 12 trạm", ["level reach 12, count, 2026-12-31"], ["Số trạm 5G"]],
    // Money that is set aside is no goal.
    ["- Kinh phí: 500 triệu đồng", [], []],
  ] as const)("%s", ([entry, expected, things]) => {
    const text = under(entry);
    expect(targets(text)).toStrictEqual(expected);
    expect(names(text)).toStrictEqual(things);
  });

  test("are none without goals above", () => {
    expect(targets("- Tổng thu ngân sách: 6,8 tỷ đồng;")).toStrictEqual([]);
  });
});
