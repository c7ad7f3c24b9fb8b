import { describe, expect, test } from "vitest";
import { overview } from "../../examples/overview/index.ts";
import { width } from "../../examples/scorecard/layout.ts";

const en = overview({ asOf: "2025-06-30", language: "en" });
const vi = overview({ asOf: "2025-06-30", language: "vi" });

/** Lines as one text, however they were wrapped. */
const joined = (lines: readonly string[]): string => lines.join(" ").replaceAll(/\s+/g, " ");

/** The lines of a section, from its title to the next empty line. */
const section = (text: string, title: string): string[] => {
  const lines = text.split("\n");
  const start = lines.indexOf(title);
  const end = lines.findIndex((line, at) => at > start && line === "");
  return lines.slice(start, end === -1 ? undefined : end);
};

describe("the overview", () => {
  test("is no wider than its frame, and computes nothing away", () => {
    for (const text of [en, vi]) {
      expect(text.split("\n").filter((line) => line.length > width)).toStrictEqual([]);
      expect(text).not.toMatch(/NaN|undefined(?!-denominator)|null|Infinity/);
    }
  });

  test("gives each pillar of each plan with its coverage", () => {
    const all = en.split("\n").map((line) => line.trim());
    const rows = all.slice(0, all.indexOf("WHERE EACH PLAN STANDS"));
    // One of six indicators of Huế 2024's digital government, one of six, is known and met.
    expect(rows.find((line) => line.startsWith("Digital government"))).toMatch(
      /^Digital government\s+–\s+16\.7%\s+16\.7% – 100%\s+1 of 6\s+withheld: low coverage$/,
    );
    expect(rows.filter((line) => line.startsWith("Overall"))).toHaveLength(5);
    expect(rows.filter((line) => line.startsWith("Digital society"))).toHaveLength(5);
  });

  test("counts the targets of each plan by status, and says once why there are no paces", () => {
    const lines = section(en, "WHERE EACH PLAN STANDS");
    // 40 commitments: 10 statements, 10 with a figure, of which 5 are met; the place alone is known of 2020.
    expect(lines).toContain(
      "Trà Vinh (tra-vinh-2025): achieved 5 · on track 1 · open 4 · no data 20 · assessed by hand 10",
    );
    expect(lines.at(-1)).toBe("  no pace: no baseline with a day (9), no value (20)");
    // 22 commitments: a statement, and one figure.
    expect(lines).toContain(
      "Thừa Thiên Huế (hue-2024): achieved 1 · no data 20 · assessed by hand 1",
    );
    expect(lines).toContain("  no pace: no value (17)");
    expect(joined(lines)).toContain("it is the figure of 2020-12-31, if there is one.");
  });

  const unmet = {
    en: joined(section(en, "WHERE EACH PLAN STANDS")),
    vi: joined(section(vi, "TÌNH TRẠNG CỦA TỪNG KẾ HOẠCH")),
  };

  test.for([
    ["en", "place 22 of 63 (2023-12-31); attainment 95.3%; gap 2 places; on track."],
    // (34 − 22) ÷ (34 − 20) = 12 ÷ 14 = 85.7 %; 3 of 5 years = 60 %; 0.8571 ÷ 0.6 = 1.4286
    [
      "en",
      "Baseline: place 34 of 63 (2020-12-31). Pace 1.43: 85.7% of the way gone, where 60% was to be expected by then.",
    ],
    // 12 places in 3 years; 2 places in the 2 years from the end of 2023 to that of 2025
    [
      "en",
      "Achieved per year since the baseline: 4 places. Required per year until the deadline: 1 place.",
    ],
    // (90 − 83.21) ÷ 3, (100 − 83.21) ÷ 8, (80 − 78.05) ÷ 3, (90 − 78.05) ÷ 8
    ["en", "gap 6.79 points; open. Required per year until the deadline: 2.26 points."],
    ["en", "gap 16.79 points; open. Required per year until the deadline: 2.1 points."],
    ["en", "gap 1.95 points; open. Required per year until the deadline: 0.65 points."],
    ["en", "gap 11.95 points; open. Required per year until the deadline: 1.49 points."],
    // 90 − 79.8: the deadline is past, nothing is required any more.
    ["en", "gap 10.2 points; missed. no pace:"],
    ["vi", "còn thiếu 2 bậc; đúng tiến độ. Số gốc: thứ 34/63 (31/12/2020)."],
    ["vi", "Hệ số tiến độ 1,43: đã đạt 85,7% chặng đường, theo tiến độ phải đạt 60%."],
    ["vi", "Mức tiến bình quân mỗi năm từ mốc gốc: 4 bậc. Mức tiến cần có mỗi năm đến hạn: 1 bậc."],
    [
      "vi",
      "còn thiếu 16,79 điểm phần trăm; còn thời hạn. Mức tiến cần có mỗi năm đến hạn: 2,1 điểm phần trăm.",
    ],
    ["vi", "không tính được tiến độ: không có số liệu gốc kèm ngày (9), chưa có số liệu (20)"],
  ] as const)("says how an unmet target comes on, in %s: %s", ([language, said]) => {
    expect(unmet[language]).toContain(said);
  });

  test("requires nothing per year once unit or tier are gone", () => {
    const later = overview({ asOf: "2026-06-30", language: "en" });
    const lines = section(later, "WHERE EACH PLAN STANDS");
    expect(joined(lines)).toContain("gap 16.79 points; lapsed with its unit or tier.");
    expect(joined(lines)).not.toContain("Required per year");
  });

  test("sets the rank targets against each year, and a similar ranking beside them", () => {
    const lines = section(en, "RANK TARGETS, EACH YEAR, WHENEVER PUBLISHED");
    // (63 − 22) ÷ (63 − 20) = 0.9535
    expect(
      lines.map((line) =>
        line
          .trim()
          .split(/\s{2,}/)
          .join(" "),
      ),
    ).toContain("2023 22 2 95.3% no by 2025-02-06");
    expect(joined(lines)).toContain("related, not scored: Rank by the provincial Digital");
  });

  test("ranks the four provinces in each year, with the places that were gained", () => {
    const rows = section(vi, "BỐN TỈNH THEO CHỈ SỐ DTI TỪNG NĂM, CÔNG BỐ KHI NÀO CŨNG NÊU").map(
      (line) =>
        line
          .trim()
          .split(/\s{2,}/)
          .join(" | "),
    );
    // 49 − 35 = 14, as printed ("tăng 14 bậc"); 22 − 43 = −21; the star marks another scheme.
    expect(rows).toContain("3 | giữ nguyên | Hưng Yên | – | thứ 35/63 | tăng 14 bậc*");
    expect(rows).toContain("2 | giữ nguyên | Trà Vinh | 0,6714 | thứ 43/63 | giảm 21 bậc*");
    expect(rows).toContain("4 | giữ nguyên | Phú Yên | 0,5582 | thứ 59/63 | giữ nguyên");
    expect(rows).toContain("4 | – | Phú Yên | – | thứ 62/63† | –");
  });

  test("says which plan asks more than the nation, and which less", () => {
    const phuYen = joined(section(en, "PHÚ YÊN (phu-yen-2025) BESIDE VIET NAM (national)"));
    expect(phuYen).toContain("reach 100% (2025) · against reach 80% (2025,");
    expect(phuYen).toContain("+20 points");
    const traVinh = joined(section(en, "TRÀ VINH (tra-vinh-2025) BESIDE VIET NAM (national)"));
    expect(traVinh).toContain("at least 30% (2025) · against more than 50%");
    expect(traVinh).toContain("−20 points");
  });

  test("finds that Huế asks less of 2024 than of 2023: smartphones and accounts", () => {
    const lines = section(en, "THỪA THIÊN HUẾ (hue-2024) BESIDE THỪA THIÊN HUẾ (hue-2023)");
    const text = joined(lines);
    expect(text).toContain("Adults with a smartphone: reach 75% (2024) · against reach 90% (2023");
    expect(text).toContain("institution: reach 75% (2024) · against reach 80% (2023");
    expect(lines.filter((line) => line.trim().startsWith("asks"))[0]?.trim()).toBe("asks less");
  });

  const odd = {
    en: section(en, "WHAT LOOKS ODD IN EACH PLAN"),
    vi: section(vi, "ĐIỂM BẤT THƯỜNG TRONG TỪNG KẾ HOẠCH"),
  };

  // Of the texts: who asks less than the nation or than a year before, and what 749 and 942 ask otherwise.
  test.for([
    [
      "en",
      "warning: adults-smartphone-2024:",
      "75%, against 90% of adults-smartphone-2023",
      "15 points less",
    ],
    [
      "en",
      "warning: digital-economy-share-2030:",
      "15%, against 30% of digital-economy-share-749-2030",
      "15 points less",
    ],
    [
      "en",
      "warning: sme-digital-platform-2025:",
      "30%, against 50% of sme-digital-platform-411-2025",
      "20 points less",
    ],
    [
      "en",
      "warning: egdi-rank-942-2025:",
      "place 50, against place 70 of egdi-rank-749-2025",
      "20 places more",
    ],
    [
      "vi",
      "cảnh báo: adults-smartphone-2024:",
      "75%, so với 90% của adults-smartphone-2023",
      "thấp hơn 15 điểm phần trăm",
    ],
    [
      "vi",
      "cảnh báo: egdi-rank-942-2025:",
      "thứ 50, so với thứ 70 của egdi-rank-749-2025",
      "cao hơn 20 bậc",
    ],
  ] as const)("says what looks odd, in %s: %s %s: %s", ([language, start, numbers, apart]) => {
    const found = joined(odd[language]).split(start).slice(1);
    expect(found.filter((text) => text.includes(numbers) && text.includes(apart))).not.toHaveLength(
      0,
    );
  });

  test("warns of 3 + 4 + 6 + 2 targets, of no error, and counts the notes", () => {
    // Huế 2024 beside 2023; Phú Yên and Trà Vinh beside what 749 and 411 ask each; two ranks of 749 and 942.
    expect(odd.en.filter((line) => line.startsWith("  warning: "))).toHaveLength(15);
    expect(odd.en.filter((line) => line.startsWith("  error: "))).toHaveLength(0);
    // In the text of Hưng Yên one share is of nobody knows whom.
    const at = odd.en.indexOf("Hưng Yên (hung-yen-2025)");
    expect(odd.en[at + 1]).toBe("  note: a share of what is not defined (1)");
  });

  test("is short enough to be read", () => {
    for (const text of [en, vi]) expect(text.split("\n").length).toBeLessThanOrEqual(260);
  });

  test("scores only by what had been published on the day, and shows every year", () => {
    const early = overview({ asOf: "2023-03-31", language: "en" });
    const scored = section(early, "RANK TARGETS, EACH YEAR, WHENEVER PUBLISHED");
    expect(scored.some((line) => line.trim().startsWith("2024"))).toBe(true);
    // Trà Vinh's yearly plan of April 2023 was not out: only its DTI of 2021 was, place 26 of 63.
    const rows = early.split("\n").map((line) => line.trim().split(/\s{2,}/));
    expect(rows).toContainEqual([
      "General (outside overall)",
      "86%",
      "100%",
      "86% – 86%",
      "1 of 1",
    ]);
  });
});
