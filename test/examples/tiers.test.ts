import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { type Figure, type Tier, unitOf, unitsOn, vietnam } from "dxplan";
import { describe, expect, test } from "vitest";
import { width } from "../../examples/scorecard/layout.ts";
import { madeUp, madeUpFigures, traVinh } from "../../examples/tiers/made-up.ts";
import { randomFrom } from "../../examples/tiers/random.ts";

const run = promisify(execFile);

/** Runs the example as its user does. */
const printed = async (...args: string[]): Promise<readonly string[]> => {
  const script = ["--import", "tsx", "examples/07-tiers.ts"];
  return (await run(process.execPath, [...script, ...args])).stdout.trimEnd().split("\n");
};

const slow = { timeout: 60_000 };

const english = await printed();

/** The cells of the lines of a section, from its title to the next empty line. */
function section(title: string, lines = english): string[][] {
  const start = lines.findIndex((line) => line.startsWith(title));
  const end = lines.findIndex((line, at) => at > start && line === "");
  return lines
    .slice(start + 1, end === -1 ? undefined : end)
    .map((line) => line.trim().split(/\s{2,}/));
}

const figures = madeUpFigures(2025);

const isOf = (tier: Tier) => (figure: Figure) => unitOf(madeUp, figure.unit)?.tier === tier;

/** The shares of a tier, worked out anew from what was counted. */
const shares = (tier: Tier): number[] =>
  figures
    .filter(isOf(tier))
    .flatMap(({ numerator, denominator }) =>
      numerator === undefined || denominator === undefined ? [] : [(100 * numerator) / denominator],
    );

describe("the made-up table", () => {
  test("has as many districts and communes of each kind as Trà Vinh had", () => {
    const kinds: Record<string, number> = { "urban-district": 0 };
    for (const { kind } of unitsOn(madeUp, "2025-06-30", { within: traVinh })) {
      kinds[kind ?? ""] = (kinds[kind ?? ""] ?? 0) + 1;
    }
    expect(kinds).toStrictEqual(unitOf(vietnam, traVinh)?.parts);
    expect(unitsOn(madeUp, "2025-07-01", { within: traVinh })).toStrictEqual([]);
  });

  test("is marked as made up, in every figure and every name", () => {
    expect(figures.every(({ synthetic }) => synthetic === true)).toBe(true);
    expect(figures.every(({ source }) => source.title.includes("Made-up figures"))).toBe(true);
    const inside = unitsOn(madeUp, "2025-06-30", { within: traVinh });
    expect(inside.every(({ name }) => /mẫu/.test(name.vi) && /^Sample/.test(name.en))).toBe(true);
  });

  test("is the same from the same seed, and another from another", () => {
    expect(madeUpFigures(2025)).toStrictEqual(figures);
    expect(madeUpFigures(2026)).not.toStrictEqual(figures);
  });

  test("comes of a generator whose numbers lie in [0, 1), even in the mean", () => {
    const random = randomFrom(1);
    const numbers = Array.from({ length: 10_000 }, random);
    expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true);
    // The standard error of the mean of 10,000 is 0.0029.
    expect(Math.abs(numbers.reduce((sum, one) => sum + one, 0) / 10_000 - 0.5)).toBeLessThan(0.015);
  });
});

describe("07-tiers", () => {
  test("says in its first line that all of it is made up", () => {
    expect(english[0]).toContain("SYNTHETIC");
  });

  test.for([
    ["2025", "province", 90],
    ["2025", "district", 80],
    ["2025", "commune", 60],
    ["2030", "province", 100],
    ["2030", "district", 90],
    ["2030", "commune", 70],
  ] as const)("counts who meets the target of %s: %s, at least %i", ([year, tier, asked]) => {
    const all = shares(tier);
    const met = all.filter((one) => one >= asked).length;
    const units = { province: 1, district: 9, commune: 104, country: 0 }[tier];
    const row = section(`WHO MEETS THE TARGET OF ${year}`).find(([first]) => first === tier);
    expect(row?.slice(0, 6)).toStrictEqual([
      tier,
      `${asked}.0%`,
      String(units),
      String(met),
      String(all.length - met),
      String(units - all.length),
    ]);
  });

  test("two communes have no figure: not met, not failed, not ranked", () => {
    expect(shares("commune")).toHaveLength(102);
    expect(english).toContain("without a place, no figure: 2");
  });

  test("ranks the communes from the first to the last", () => {
    const rows = section("THE FIRST FIVE").slice(1, -1);
    const ordered = shares("commune").toSorted((left, right) => right - left);
    const shown = [...ordered.slice(0, 5), ...ordered.slice(-10)];
    expect(rows.filter(([place]) => place !== "…").map((cells) => cells[2])).toStrictEqual(
      shown.map((one) => `${one.toFixed(1)}%`),
    );
    expect(rows.filter(([place]) => place !== "…").map(([place]) => Number(place))).toStrictEqual([
      1, 2, 3, 4, 5, 93, 94, 95, 96, 97, 98, 99, 100, 101, 102,
    ]);
  });

  test("rolls down what is missing: the districts' files add up", () => {
    const rows = section("WHERE THE COMMUNES' FILES").slice(1);
    const toGo = figures.filter(isOf("commune")).map(({ numerator = 0, denominator = 0 }) =>
      // 60 % of the files, in whole files
      Math.max(0, Math.ceil((60 * denominator) / 100) - numerator),
    );
    const total = toGo.reduce((sum, one) => sum + one, 0);
    const behind = shares("commune").filter((one) => one < 60).length;
    expect(rows.at(-1)).toStrictEqual(["all", "104", String(behind), "2", String(total), "100.0%"]);
    const files = rows.slice(0, -1).map((cells) => Number(cells[4]));
    expect(files).toHaveLength(9);
    expect(files.reduce((sum, one) => sum + one, 0)).toBe(total);
  });

  test("says what 70 % of all communes together would ask", () => {
    const communes = figures.filter(isOf("commune"));
    const sum = (field: "numerator" | "denominator") =>
      communes.reduce((all, figure) => all + (figure[field] ?? 0), 0);
    const together = (100 * sum("numerator")) / sum("denominator");
    const text = english.join("\n");
    expect(text).toContain(`stand at ${together.toFixed(1)}%.`);
    // Nobody is within so many points of 100: the same gain of all is what is missing in the mean.
    expect(Math.max(...shares("commune")) + 70 - together).toBeLessThan(100);
    expect(text).toContain(`The same gain of all: ${(70 - together).toFixed(1)} points; 0 would`);
  });

  test("after the reform: all 114 are gone, what was met stays achieved, and Vĩnh Long is asked nothing", () => {
    const text = english.join("\n");
    expect(text).toContain("114 units ended with 2025-06-30");
    const met = (tier: Tier, asked: number) => shares(tier).filter((one) => one >= asked).length;
    for (const [tier, asked, units] of [
      ["province", 90, 1],
      ["district", 80, 9],
      ["commune", 60, 104],
    ] as const) {
      const achieved = met(tier, asked);
      expect(section("AFTER THE REFORM")).toContainEqual([
        tier,
        `achieved ${achieved}`,
        `lapsed ${units - achieved}`,
      ]);
    }
    expect(text).toMatch(/Vinh Long is asked 0 targets/);
  });

  test("prints no line that is too wide, and nothing that is no number", () => {
    expect(english.filter((line) => line.length > width)).toStrictEqual([]);
    expect(english.join("\n")).not.toMatch(/NaN|undefined|null|Infinity/);
  });

  test("prints in Vietnamese, with a decimal comma", slow, async () => {
    const vietnamese = await printed("--lang", "vi");
    expect(vietnamese[0]).toContain("SỐ LIỆU GIẢ ĐỊNH");
    expect(vietnamese).toHaveLength(english.length);
    const row = section("ĐƠN VỊ ĐẠT MỤC TIÊU NĂM 2025", vietnamese).find(([tier]) => tier === "xã");
    expect(row?.slice(0, 3)).toStrictEqual(["xã", "60,0%", "104"]);
    expect(vietnamese.filter((line) => line.length > width)).toStrictEqual([]);
    expect(vietnamese.join("\n")).not.toMatch(/NaN|undefined|null|Infinity|Sample/);
  });

  test("refuses another language", slow, async () => {
    await expect(printed("--lang", "fr")).rejects.toThrow("--lang: expected en or vi, found fr");
  });
});
