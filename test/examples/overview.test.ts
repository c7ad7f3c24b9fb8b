import { describe, expect, test } from "vitest";
import { overview } from "../../examples/overview/index.ts";
import { width } from "../../examples/scorecard/format.ts";

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
      expect(text).not.toMatch(/NaN|undefined|null|Infinity/);
    }
  });

  test("gives each pillar of each plan with its coverage", () => {
    const all = en.split("\n").map((line) => line.trim());
    const rows = all.slice(0, all.indexOf("RANK TARGETS, EACH YEAR, WHENEVER PUBLISHED"));
    // One of six indicators of Huế 2024's digital government, one of six, is known and met.
    expect(rows.find((line) => line.startsWith("Digital government"))).toMatch(
      /^Digital government\s+–\s+16\.7%\s+16\.7% – 100%\s+1 of 6\s+withheld: low coverage$/,
    );
    expect(rows.filter((line) => line.startsWith("Overall"))).toHaveLength(5);
    expect(rows.filter((line) => line.startsWith("Digital society"))).toHaveLength(5);
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
