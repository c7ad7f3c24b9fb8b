import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const run = promisify(execFile);

/** Runs an example as its user does; the paths of the package's own name resolve to the sources. */
const example = async (...args: string[]): Promise<string> =>
  (await run(process.execPath, ["--import", "tsx", ...args])).stdout;

const slow = { timeout: 60_000 };

test(
  "01-plans prints the five plans, their paces, ranks, DTI, comparisons and oddities",
  slow,
  async () => {
    const text = await example("examples/01-plans.ts");
    expect(text).toContain("As of 2025-06-30, from published figures");
    const heads = text
      .split("\n")
      .filter((line) => /^[^a-z]+(\(|,|$)/.test(line) && /[A-Z]{3}/.test(line));
    expect(heads).toStrictEqual([
      "WHO STANDS WHERE, BY PILLAR",
      "WHERE EACH PLAN STANDS",
      "RANK TARGETS, EACH YEAR, WHENEVER PUBLISHED",
      "THE FOUR PROVINCES BY DTI, EACH YEAR, WHENEVER PUBLISHED",
      "THỪA THIÊN HUẾ (hue-2024) BESIDE VIET NAM (national)",
      "THỪA THIÊN HUẾ (hue-2023) BESIDE VIET NAM (national)",
      "HƯNG YÊN (hung-yen-2025) BESIDE VIET NAM (national)",
      "PHÚ YÊN (phu-yen-2025) BESIDE VIET NAM (national)",
      "TRÀ VINH (tra-vinh-2025) BESIDE VIET NAM (national)",
      "THỪA THIÊN HUẾ (hue-2024) BESIDE THỪA THIÊN HUẾ (hue-2023)",
      "WHAT LOOKS ODD IN EACH PLAN",
    ]);
  },
);

test("01-plans prints in Vietnamese, as of another day", slow, async () => {
  const text = await example("examples/01-plans.ts", "--lang", "vi", "--as-of", "2024-12-31");
  expect(text).toContain("Tính đến ngày 31/12/2024, theo số liệu đã công bố");
});

test("02-scorecard prints the published card, then the made-up one", slow, async () => {
  const titles = (await example("examples/02-scorecard.ts"))
    .split("\n")
    .filter((line) => line.startsWith("As of"));
  expect(titles).toStrictEqual([
    "As of 2025-06-30, from published figures",
    "As of 2025-06-30, SYNTHETIC: made-up figures, no result of anyone",
  ]);
});

test.for([
  ["hue-2024", "Thừa Thiên Huế · Mục tiêu chuyển đổi số tỉnh Thừa Thiên Huế năm 2024"],
  [
    "hue-2023",
    "Thừa Thiên Huế · Kế hoạch triển khai mô hình tỉnh chuyển đổi số điển hình năm 2023",
  ],
  ["hung-yen-2025", "Hưng Yên · Đề án Chuyển đổi số tỉnh Hưng Yên giai đoạn 2021-2025"],
  ["phu-yen-2025", "Phú Yên · Mục tiêu chuyển đổi số tỉnh Phú Yên đến năm 2025 và năm 2030"],
  ["national", "Việt Nam · Mục tiêu chuyển đổi số quốc gia đến năm 2025"],
] as const)("02-scorecard prints %s", slow, async ([id, title]) => {
  const text = await example("examples/02-scorecard.ts", "--plan", id, "--lang", "vi");
  expect(text).toContain(title);
  expect(text).not.toMatch(/NaN|undefined|Infinity/);
});

test.for([
  ["01-plans", "--lang", "fr", "--lang: expected en or vi, found fr"],
  ["01-plans", "--as-of", "2025", "asOf: expected a calendar day such as 2024-12-31"],
  ["02-scorecard", "--plan", "hanoi", "--plan: expected one of hue-2024, hue-2023,"],
  ["02-scorecard", "--as-of", "2025", "asOf: expected a calendar day such as 2024-12-31"],
  ["03-targets", "--plan", "hanoi", "--plan: expected one of hue-2024, hue-2023,"],
  ["01-plans", "--language", "vi", "Unknown option '--language'"],
  ["03-targets", "--lang", "vi", "Unknown option '--lang'"],
  ["04-indicators", "--lang", "toString", "--lang: expected en or vi, found toString"],
] as const)("%s refuses %s %s", slow, async ([file, option, value, message]) => {
  await expect(example(`examples/${file}.ts`, option, value)).rejects.toThrow(message);
});

/** By hand from the texts: plan, then pillar · tier · year · kind, then how many. */
const counts = [
  "hue-2024: 22 commitments",
  "  government · province · 2024 · level: 6",
  "  government · province · 2024 · statement: 1",
  "  government · district · 2024 · level: 2",
  "  government · district · 2024 · statement: 1",
  "  government · commune · 2024 · level: 2",
  "  government · commune · 2024 · statement: 1",
  "  economy · province · 2024 · level: 5",
  "  economy · province · 2024 · milestone: 1",
  "  society · province · 2024 · level: 9",
  "hue-2023: 18 commitments",
  "  government · province · 2023 · level: 3",
  "  government · district · 2023 · level: 4",
  "  government · commune · 2023 · level: 4",
  "  economy · province · 2023 · level: 4",
  "  economy · district · 2023 · level: 1",
  "  economy · commune · 2023 · level: 1",
  "  society · province · 2023 · level: 7",
  "hung-yen-2025: 16 commitments",
  "  government · province · 2025 · level: 5",
  "  government · district · 2025 · level: 1",
  "  government · commune · 2025 · level: 1",
  "  economy · province · 2025 · growth: 1",
  "  economy · province · 2025 · level: 3",
  "  society · province · 2025 · level: 4",
  "  society · province · 2025 · statement: 1",
  "  general · province · 2030 · rank: 1",
  "  general · province · no deadline · statement: 1",
  "phu-yen-2025: 20 commitments",
  "  government · province · 2025 · level: 2",
  "  government · province · 2030 · change: 3",
  "  government · province · 2030 · milestone: 1",
  "  government · province · 2030 · statement: 1",
  "  government · district · 2025 · level: 1",
  "  government · district · 2030 · change: 1",
  "  government · commune · 2025 · level: 1",
  "  government · commune · 2030 · change: 1",
  "  economy · province · 2025 · level: 4",
  "  economy · province · 2030 · change: 2",
  "  economy · province · 2030 · level: 1",
  "  general · province · 2025 · statement: 1",
  "  general · province · 2030 · statement: 1",
  "tra-vinh-2025: 40 commitments",
  "  government · province · 2025 · level: 11",
  "  government · province · 2025 · statement: 2",
  "  government · province · 2030 · level: 3",
  "  government · province · 2030 · statement: 1",
  "  government · district · 2025 · level: 1",
  "  government · district · 2030 · level: 1",
  "  government · commune · 2025 · level: 1",
  "  government · commune · 2030 · level: 1",
  "  economy · province · 2025 · growth: 1",
  "  economy · province · 2025 · level: 2",
  "  economy · province · 2030 · growth: 1",
  "  economy · province · 2030 · level: 2",
  "  society · province · 2025 · level: 4",
  "  society · province · 2025 · statement: 2",
  "  society · province · 2030 · level: 1",
  "  general · province · 2025 · rank: 1",
  "  general · province · 2025 · statement: 1",
  "  general · province · 2030 · statement: 3",
  "  general · province · no deadline · statement: 1",
  "  general · district · no deadline · statement: 1",
  "  general · commune · no deadline · statement: 1",
  "national: 52 commitments",
  "  government · country · 2025 · change: 1",
  "  government · country · 2025 · level: 10",
  "  government · country · 2025 · rank: 2",
  "  government · country · 2030 · level: 2",
  "  government · country · 2030 · rank: 2",
  "  government · province · 2025 · level: 2",
  "  government · province · 2030 · level: 1",
  "  government · district · 2025 · level: 2",
  "  government · district · 2030 · level: 1",
  "  government · commune · 2025 · level: 2",
  "  government · commune · 2030 · level: 1",
  "  economy · country · 2025 · level: 8",
  "  economy · country · 2030 · level: 8",
  "  society · country · 2025 · level: 5",
  "  society · country · 2025 · rank: 1",
  "  society · country · 2025 · statement: 2",
  "  society · country · 2030 · level: 2",
  "  society · country · 2030 · rank: 1",
  "  society · country · 2030 · statement: 2",
  "6 plans, 168 commitments. A commitment that binds several tiers counts in each of them.",
];

test("03-targets counts by plan, pillar, tier, year and kind", slow, async () => {
  expect((await example("examples/03-targets.ts")).trim().split("\n")).toStrictEqual(counts);
});

test("03-targets lists the commitments of one plan", slow, async () => {
  const text = await example("examples/03-targets.ts", "--plan", "phu-yen-2025");
  expect(text).toContain("    work-files-province-2030  change reach 10\n");
  expect(text).toContain("    digital-economy-share-2030  level between 15–20\n");
});

test("04-indicators prints indicator × plans, and the namesakes", slow, async () => {
  const text = await example("examples/04-indicators.ts");
  const share = text.split("\n").find((line) => line.includes("Digital economy share of GRDP"));
  expect(share?.trim().split(/\s+/).slice(0, 7)).toStrictEqual(["1", "1", "1", "2", "2", "4", "·"]);
  expect(text).toContain("adults-smartphone ≠ working-age-smartphone ≠ people-using-smartphone");
});
