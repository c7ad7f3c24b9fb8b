import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { dti } from "dxplan/seeds";
import { describe, expect, test } from "vitest";

const run = promisify(execFile);

/** Runs the example as its user does. */
const printed = async (...args: string[]): Promise<readonly string[]> => {
  const script = ["--import", "tsx", "examples/06-merge-2025.ts"];
  return (await run(process.execPath, [...script, ...args])).stdout.trimEnd().split("\n");
};

const slow = { timeout: 60_000 };

const english = await printed();

const cellsOf = (line: string): string[] => line.trim().split(/\s{2,}/);

const rows = english.map(cellsOf).filter(([place = ""]) => /^\d+$/.test(place));

describe("06-merge-2025", () => {
  test("prints the 34 in the order of the published places", () => {
    expect(rows.map(([place]) => Number(place))).toStrictEqual(
      dti.tables.dti2024Merged.rows.map(({ rank }) => rank),
    );
    expect(rows.map((cells) => cells[3])).toStrictEqual(
      dti.tables.dti2024Merged.rows.map(({ dti: value }) => value?.toFixed(4)),
    );
  });

  test.for([
    // As it was
    ["1", "Hà Nội", "0.82410", "0.8241", "0.00000", "Hà Nội 4, 0.8241"],
    // (0.8373 + 0.7774 + 0.7161) / 3 = 0.776933…
    [
      "4",
      "Hồ Chí Minh",
      "0.77693",
      "0.7770",
      "−0.00007",
      "Hồ Chí Minh 1, 0.8373 · Bà Rịa - Vũng Tàu 7, 0.7774 · Bình Dương 29, 0.7161",
    ],
    // (0.6303 + 0.5487) / 2
    [
      "32",
      "Hưng Yên",
      "0.58950",
      "0.5895",
      "0.00000",
      "Hưng Yên 52, 0.6303 · Thái Bình 59, 0.5487",
    ],
    // (0.7145 + 0.6714 + 0.6230) / 3 = 0.669633…
    [
      "25",
      "Vĩnh Long",
      "0.66963",
      "0.6696",
      "0.00003",
      "Vĩnh Long 31, 0.7145 · Trà Vinh 43, 0.6714 · Bến Tre 54, 0.6230",
    ],
  ])("prints place %s, %s", (cells) => {
    expect(rows.find(([, name]) => name === cells[1])).toStrictEqual(cells);
  });

  test("says that every place is as published, and names the one value that is not", () => {
    const [places = "", values = "", other = ""] = english.slice(-3);
    expect(places).toBe("Places: 34 of 34 as published.");
    expect(values).toBe("Values: 33 of 34 within half of the last digit printed.");
    expect(other).toMatch(/^Hồ Chí Minh: off by −0\.00007\. /);
  });

  test("prints nothing that is no number", () => {
    expect(english.join("\n")).not.toMatch(/NaN|undefined|null|Infinity|–/);
  });

  test("prints in Vietnamese, with a decimal comma", slow, async () => {
    const vietnamese = await printed("--lang", "vi");
    expect(vietnamese).toHaveLength(english.length);
    expect(vietnamese[0]).toContain("QUY VỀ 34 TỈNH");
    expect(vietnamese.map(cellsOf).find(([, name]) => name === "Hưng Yên")?.[3]).toBe("0,5895");
    expect(vietnamese.join("\n")).not.toMatch(/\d\.\d/);
  });

  test("refuses another language", slow, async () => {
    await expect(printed("--lang", "fr")).rejects.toThrow("--lang: expected en or vi, found fr");
  });
});
