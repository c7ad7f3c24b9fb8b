import type { Observation } from "dxplan";
import {
  hue2023,
  hungYen2025,
  indicators,
  observations,
  phuYen2025,
  traVinh2025,
  traVinh2025Synthetic,
} from "dxplan/seeds";
import { describe, expect, test } from "vitest";
import { formatNumber, formatRatio, width } from "../../examples/scorecard/format.ts";
import { scorecard } from "../../examples/scorecard/index.ts";
import { type Language, languages } from "../../examples/scorecard/messages.ts";

const print = (known: readonly Observation[], language: Language = "en") =>
  scorecard(traVinh2025, known, { asOf: "2025-06-30", language, indicators });

/** The lines of a target: its name, and what stands indented below it. */
const lines = (text: string, name: string): string[] => {
  const all = text.split("\n");
  const start = all.findIndex((line) => line.startsWith(name));
  const end = all.findIndex((line, at) => at > start && !line.startsWith("  "));
  return all.slice(start, end);
};

const communes = "Communes covered by fibre broadband";

describe("the scorecard of Trà Vinh", () => {
  test("shows what was reported, the attainment, the gap, whether it is met, and the source", () => {
    expect(lines(print(observations), "Work files processed online · province tier")).toStrictEqual(
      [
        "Work files processed online · province tier · due 2025-12-31 · open",
        "    at least 90% | 83.21% (2022-12-31) [4] | attainment 92.5% | gap 6.79 points | met: no",
        "    doubt: Measured on the document management system; the annual review counts it as 100 % of the",
        "      yearly plan.",
      ],
    );
    expect(print(observations)).toContain("[4] UBND tỉnh Trà Vinh (bản sao: Hệ thống pháp luật)");
  });

  test("turns a target to no data when its only observation is taken away", () => {
    expect(lines(print(observations), communes)[0]).toBe(`${communes} · due 2025-12-31 · achieved`);
    const without = observations.filter(({ indicator }) => indicator !== "communes-fibre-coverage");
    expect(without.length).toBe(observations.length - 2);
    expect(lines(print(without), communes)).toStrictEqual([
      `${communes} · due 2025-12-31 · no data`,
      "    reach 100% | no figure",
    ]);
  });

  test("shows the rank target against the place of each year", () => {
    const rows = print(observations)
      .split("\n")
      .filter((line) => /^ {2}20\d\d /.test(line))
      .map((line) => line.trim().split(/\s{2,}/));
    expect(rows).toStrictEqual([
      ["2020", "34", "14", "67.4%", "no", "date not printed"],
      ["2021", "26", "6", "86%", "no", "2022-10-10"],
      ["2022", "25", "5", "88.4%", "no", "2023-07-12"],
      ["2023", "22", "2", "95.3%", "no", "by 2025-02-06"],
      ["2024", "43", "23", "46.5%", "no", "2025-10-21"],
    ]);
  });

  test("says that an empty pillar has no figure", () => {
    expect(print(observations)).toContain("DIGITAL ECONOMY · no figure, 0 of 3");
    expect(print(observations, "vi")).toContain("KINH TẾ SỐ · chưa có số liệu, 0/3");
  });

  test("shows what is only related, and why", () => {
    expect(lines(print(observations), "People of working age with a smartphone")).toStrictEqual([
      "People of working age with a smartphone · due 2025-12-31 · no data",
      "    at least 80% | no figure",
      "    related, not scored: Population with a smartphone: more than 60% (2022-12-31) [4]. The",
      "      denominator is the whole population, not people of working age.",
    ]);
  });

  test("marks made-up figures", () => {
    expect(print(traVinh2025Synthetic)).toContain("SYNTHETIC: made-up figures");
    expect(print(traVinh2025Synthetic, "vi")).toContain("GIẢ ĐỊNH");
  });

  test.for(["en", "vi"] as const)("fits its width in %s", (language) => {
    for (const known of [observations, traVinh2025Synthetic]) {
      const tooLong = print(known, language)
        .split("\n")
        .filter((line) => line.length > width);
      expect(tooLong).toStrictEqual([]);
    }
  });

  test("writes decimals as the language does", () => {
    expect(
      lines(
        print(observations, "vi"),
        "Hồ sơ công việc được xử lý trên môi trường mạng · cấp tỉnh",
      )[1],
    ).toBe(
      "    tối thiểu 90% | 83,21% (31/12/2022) [4] | tỷ lệ đạt 92,5% | còn thiếu 6,79 điểm % | đạt: chưa",
    );
  });
});

describe("formatNumber", () => {
  test.for([
    [1823, "1,823", "1.823"],
    [1234567.5, "1,234,567.5", "1.234.567,5"],
    [-6.79, "−6.79", "−6,79"],
    [0, "0", "0"],
  ] as const)("writes %s as %s and %s", ([value, english, vietnamese]) => {
    expect(formatNumber(value, 2, languages.en)).toBe(english);
    expect(formatNumber(value, 2, languages.vi)).toBe(vietnamese);
  });
});

describe("formatRatio", () => {
  test.for([
    [1, "100%"],
    [0.9999, "99.9%"],
    [0, "0%"],
    [0.0001, "0.1%"],
    [0.765, "76.5%"],
    [1.303, "130.3%"],
  ] as const)("writes %s as %s", ([ratio, text]) => {
    expect(formatRatio(ratio, languages.en)).toBe(text);
  });
});

describe("the scorecard of another plan", () => {
  const options = { asOf: "2025-06-30", language: "en", indicators } as const;

  test("shows what was reported after the deadline of a target that is late", () => {
    const card = scorecard(hue2023, observations, options);
    expect(lines(card, "Villages covered by fixed broadband")).toStrictEqual([
      "Villages covered by fixed broadband · due 2023-12-31 · achieved late",
      "    reach 100% | no figure",
      "    after the deadline: 100% (2025-06-30) [2]",
    ]);
  });

  test("says a change as officials do, with what it is counted from", () => {
    const card = scorecard(phuYen2025, observations, { ...options, language: "vi" });
    expect(card).toContain("tăng thêm 10 điểm % so với mục tiêu năm 2025 |");
    expect(card).toContain("giảm 30%, không ghi so với mốc nào |");
  });

  test("does not call a growth of each year achieved while years are to come", () => {
    const card = scorecard(hungYen2025, observations, options);
    const [title, figure] = lines(card, "Labour productivity");
    expect(title).toBe("Labour productivity · due 2025-12-31 · open");
    // 8.46 ÷ 7 = 1.2086
    expect(figure).toContain("8.46% a year (2023-12-31) [6] | attainment 120.9%");
  });
});
