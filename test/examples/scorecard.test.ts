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
import type { Spoken } from "../../examples/language.ts";
import { scorecard } from "../../examples/scorecard/index.ts";
import { width } from "../../examples/scorecard/layout.ts";

const print = (known: readonly Observation[], language: Spoken = "en") =>
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
    expect(lines(print(observations), "Work files processed online (province tier)")).toStrictEqual(
      [
        "Work files processed online (province tier) · due 2025-12-31 · open",
        "    at least 90% | 83.21% (2022-12-31) [5] | attainment 92.5% | gap 6.79 points | met: no",
        // 6.79 points in the three years from the end of 2022
        "    Required per year until the deadline: 2.26 points.",
        "    doubt: Measured on the document management system; the annual review counts it as 100 % of the",
        "      yearly plan.",
      ],
    );
    expect(print(observations)).toContain("[5] UBND tỉnh Trà Vinh (bản sao: Hệ thống pháp luật)");
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

  test.for([
    [
      "en",
      "Rank by the provincial Digital Transformation Index (DTI) · due 2025-12-31 · on track",
      // (34 − 22) ÷ (34 − 20) = 0.857; 3 of 5 years; 0.857 ÷ 0.6 = 1.43; 12 places ÷ 3; 2 places ÷ 2
      [
        "    Baseline: place 34 of 63 (2020-12-31). [2] Pace 1.43: 85.7% of the way gone, where 60% was to be",
        "      expected by then. Achieved per year since the baseline: 4 places. Required per year until the",
        "      deadline: 1 place.",
      ],
    ],
    [
      "vi",
      "Xếp hạng chỉ số chuyển đổi số (DTI) cấp tỉnh · hạn 31/12/2025 · đúng tiến độ",
      [
        "    Số gốc: thứ 34/63 (31/12/2020). [2] Hệ số tiến độ 1,43: đã đạt 85,7% chặng đường, theo tiến độ",
        "      phải đạt 60%. Mức tiến bình quân mỗi năm từ mốc gốc: 4 bậc. Mức tiến cần có mỗi năm đến hạn: 1",
        "      bậc.",
      ],
    ],
  ] as const)("shows the pace since the baseline, in %s", ([language, name, expected]) => {
    const shown = lines(print(observations, language), name);
    expect(shown.filter((line) => expected.some((one) => one === line))).toStrictEqual(expected);
  });

  test.for([
    ["en", "Communes covered by fibre broadband", "no gap | met: yes, since 2023-12-31"],
    [
      "vi",
      "Xã, phường, thị trấn được phủ băng rộng cáp quang",
      "không thiếu | đạt: có, từ 31/12/2023",
    ],
  ] as const)("says since when a target is met, in %s", ([language, name, expected]) => {
    // 100 % at the end of 2023, and in October 2024
    expect(lines(print(observations, language), name)[1]).toContain(expected);
  });

  test("says which day stands in for a baseline, and that made-up figures of 2024 have no pace", () => {
    const note =
      "Where a target states no baseline, it is the figure of 2020-12-31, if there is one.";
    expect(print(observations).split("\n")).toContain(note);
    expect(print(observations, "vi")).toContain(
      "lấy số liệu ngày 31/12/2020 làm số liệu gốc, nếu có.",
    );
    expect(print(traVinh2025Synthetic)).not.toMatch(/Pace [−\d]/);
  });

  test("says that an empty pillar has no figure", () => {
    expect(print(observations)).toContain("DIGITAL ECONOMY · no figure, 0 of 3");
    expect(print(observations, "vi")).toContain("KINH TẾ SỐ · chưa có số liệu, 0/3");
  });

  test("shows what is only related, and why", () => {
    expect(lines(print(observations), "People of working age with a smartphone")).toStrictEqual([
      "People of working age with a smartphone · due 2025-12-31 · no data",
      "    at least 80% | no figure",
      "    related, not scored: Population with a smartphone: more than 60% (2022-12-31) [5]. The",
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
        "Hồ sơ công việc được xử lý trên môi trường mạng (cấp tỉnh)",
      )[1],
    ).toBe(
      "    tối thiểu 90% | 83,21% (31/12/2022) [5] | tỷ lệ đạt 92,5% | còn thiếu 6,79 điểm phần trăm | đạt:",
    );
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
    expect(card).toContain("tăng thêm 10 điểm phần trăm so với mục tiêu năm 2025 |");
    expect(card).toContain("giảm 30%, không ghi so với mốc nào |");
  });

  test("requires nothing per year of what its deadline has passed by", () => {
    const missed = lines(scorecard(hue2023, observations, options), "Internet users");
    expect(missed[0]).toBe("Internet users · due 2023-12-31 · missed");
    // 90 − 79.8
    expect(missed[1]).toContain("| gap 10.2 points | met: no");
    expect(missed.join(" ")).not.toContain("Required per year");
  });

  test("does not call a growth of each year achieved while years are to come", () => {
    const card = scorecard(hungYen2025, observations, options);
    const [title, figure] = lines(card, "Labour productivity");
    expect(title).toBe("Labour productivity · due 2025-12-31 · open");
    // 8.46 ÷ 7 = 1.2086
    expect(figure).toContain("8.46% a year (2023-12-31) [6] | attainment 120.9%");
  });
});
