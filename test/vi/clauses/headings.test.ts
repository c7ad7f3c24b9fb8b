import { parseTargets } from "dxplan/vi";
import { describe, expect, test } from "vitest";
import { doubts, targets } from "./shown.ts";

const text = (...lines: string[]) => lines.join("\n");

describe("the deadline of a heading", () => {
  test("holds for the list below it, until another heading", () => {
    const plan = text(
      "I. Mục tiêu",
      "1. Đến năm 2025",
      "a) Cấp tỉnh:",
      "- 80% hồ sơ ký số;",
      "- 40% hồ sơ lưu trữ điện tử.",
      "2. Đến năm 2030:",
      "- 95% hồ sơ ký số (năm 2035 đạt 100%).",
      "- 70% hồ sơ lưu trữ điện tử.",
    );
    const drafts = parseTargets(plan);
    expect(drafts.map(({ due }) => due?.slice(0, 4))).toStrictEqual([
      "2025",
      "2025",
      "2030",
      "2035",
      "2030",
    ]);
    expect(drafts.map(({ dueBasis }) => dueBasis)).toStrictEqual(Array(5).fill("stated"));
    expect(drafts.map(({ tiers }) => tiers.join())).toStrictEqual([
      "province",
      "province",
      "",
      "",
      "",
    ]);
    expect(doubts(plan)).toStrictEqual([
      "implied-tier: province or none",
      "implied-tier: province or none",
    ]);
  });

  test.for([
    ["numbers", "1. 80% hồ sơ ký số.", "2. 40% hồ sơ lưu trữ điện tử."],
    ["bullets", "- 80% hồ sơ ký số.", "- 40% hồ sơ lưu trữ điện tử."],
    ["brackets", "(1) 80% hồ sơ ký số.", "(2) 40% hồ sơ lưu trữ điện tử."],
    ["deep numbers", "1.1. 80% hồ sơ ký số.", "1.2 Lưu trữ điện tử đạt 40%."],
    ["letters", "a) 80% hồ sơ ký số.", "đ) 40% hồ sơ lưu trữ điện tử."],
    ["no markers", "80% hồ sơ ký số.", "40% hồ sơ lưu trữ điện tử."],
  ] as const)("holds for entries with %s", ([, first, second]) => {
    expect(targets(text("Đến năm 2028:", first, second))).toStrictEqual([
      "level reach 80, percent, 2028-12-31",
      "level reach 40, percent, 2028-12-31",
    ]);
  });

  test("gives way to one in the clause", () => {
    const plan = text("Đến năm 2025:", "- Đến năm 2030, 80% hồ sơ ký số.", "- 40% hồ sơ lưu trữ.");
    expect(parseTargets(plan).map(({ due }) => due)).toStrictEqual(["2030-12-31", "2025-12-31"]);
  });

  test("is implied in the paragraphs after its list", () => {
    const plan = text(
      "Phấn đấu đến năm 2027, 80% hồ sơ ký số.",
      "Phấn đấu 40% hồ sơ lưu trữ điện tử.",
    );
    expect(parseTargets(plan).map(({ dueBasis }) => dueBasis)).toStrictEqual(["stated", "implied"]);
    expect(doubts(plan)).toStrictEqual(["implied-horizon: 2027-12-31 or none"]);
  });

  test("of a title is implied", () => {
    const plan = text("Kế hoạch chuyển đổi số năm 2026", "", "Phấn đấu 40% hồ sơ lưu trữ điện tử.");
    expect(targets(plan)).toStrictEqual(["level reach 40, percent, 2026-12-31"]);
  });

  test("tells results from commitments by its words", () => {
    const report = text(
      "I. Kết quả đạt được",
      "- 80% hồ sơ ký số.",
      "II. Chỉ tiêu",
      "- 90% hồ sơ ký số.",
    );
    expect(parseTargets(report).map(({ act }) => act)).toStrictEqual(["result", "commitment"]);
  });

  test("opens Phần and Điều as well", () => {
    const plan = text("Phần II. Chỉ tiêu đến năm 2028", "Điều 3: Hạ tầng", "- 90% thôn có 5G.");
    expect(targets(plan)).toStrictEqual(["level reach 90, percent, 2028-12-31"]);
  });
});

describe("a deadline in running text", () => {
  test.for([
    [
      "that closes a list holds for all of it",
      "60% huyện và 40% xã họp trực tuyến đến hết năm 2026.",
    ],
    ["stands in brackets", "60% huyện họp trực tuyến; 40% xã họp trực tuyến (năm 2026)."],
    ["is called the term", "60% huyện, 40% xã họp trực tuyến; thời hạn là ngày 31/12/2026."],
    [
      "is given in the next sentence",
      "60% huyện, 40% xã họp trực tuyến. Các chỉ tiêu này hoàn thành đến năm 2026.",
    ],
    [
      "is not that of a document",
      "Theo Quyết định số 12/QĐ-UBND về đề án đến năm 2040, phấn đấu đến năm 2026 có 60% huyện, 40% xã họp trực tuyến.",
    ],
  ] as const)("%s", ([, words]) => {
    expect(targets(words)).toStrictEqual([
      "level reach 60, percent, 2026-12-31",
      "level reach 40, percent, 2026-12-31",
    ]);
  });

  test("with an outlook is doubted", () => {
    const words = "Mục tiêu đến năm 2025, tầm nhìn đến năm 2030: 60% xã họp trực tuyến.";
    expect(doubts(words)).toStrictEqual(["ambiguous-horizon: 2025-12-31 or 2030-12-31"]);
  });

  test("takes the year of the document", () => {
    expect(targets("Cuối năm nay, tối thiểu 60% xã họp trực tuyến.", { year: 2026 })).toStrictEqual(
      ["level atLeast 60, percent, 2026-12-31"],
    );
  });

  test("is none for what comes back every year", () => {
    const words = "Đến năm 2027, 60% xã họp trực tuyến; hằng năm tổ chức tối thiểu 20 lớp.";
    expect(targets(words)[1]).toBe("level atLeast 20, count");
  });

  test("goes on over a broken line", () => {
    const words = text("Đến năm 2027, tỷ lệ xã họp", "trực tuyến đạt", "60%.");
    expect(targets(words)).toStrictEqual(["level reach 60, percent, 2027-12-31"]);
  });

  test("in brackets that are not closed says that the text breaks off", () => {
    const words = "Đến năm 2027, 60% xã họp trực tuyến (năm 2030 đạt 90%";
    expect(doubts(words)).toStrictEqual(["truncated: as-printed or goes-on"]);
  });

  test("of an aside holds for nothing after it", () => {
    const words =
      "Đến năm 2027, 60% xã họp trực tuyến. (Đến năm 2035, 100% xã có 6G). Phấn đấu 70% thôn có 5G.";
    expect(parseTargets(words).map(({ due }) => due)).toStrictEqual([
      "2027-12-31",
      "2035-12-31",
      "2027-12-31",
    ]);
  });
});
