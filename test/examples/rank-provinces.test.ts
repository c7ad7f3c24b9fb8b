import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";

const run = promisify(execFile);

/** Runs the example as its user does. */
const printed = async (...args: string[]): Promise<readonly string[]> => {
  const script = ["--import", "tsx", "examples/05-rank-provinces.ts"];
  return (await run(process.execPath, [...script, ...args])).stdout.trimEnd().split("\n");
};

const slow = { timeout: 60_000 };

const english = await printed();

/** The cells of the line that begins with a name, or a place and a name. */
const cellsOf = (name: string, lines = english) =>
  lines.map((line) => line.trim().split(/\s{2,}/)).find((cells) => cells.includes(name));

describe("05-rank-provinces", () => {
  test.for([
    ["Trà Vinh", "34†", "26 (+8)", "25 (+1)", "22 (+3)", "43 (−21)", "0.6714"],
    ["Hưng Yên", "49†", "35 (+14)", "33 (+2)", "31 (+2)", "52 (−21)", "0.6303"],
    ["Phú Yên", "62†", "50 (+12)", "59 (−9)", "59 (=)", "56 (+3)", "0.6013"],
    ["Thừa Thiên Huế", "2", "2 (=)", "4 (−2)", "3 (+1)", "5 (−2)", "0.7951"],
    ["Hồ Chí Minh", "5", "3 (+2)", "2 (+1)", "2 (=)", "1 (+1)", "0.8373"],
    ["Hải Phòng", "21", "–", "14", "8 (+6)", "3 (+5)", "0.8253"],
    ["Quảng Nam", "–", "25†", "31 (−6)", "41 (−10)", "57 (−16)", "0.5803"],
    ["Bắc Giang", "10", "10 (=)", "9 (+1)", "9 (=)", "13 (−4)", "0.7583"],
    ["Yên Bái", "–", "–", "15", "15 (=)", "13 (+2)", "0.7583"],
  ])("prints the places of %s, with what it gained", (cells) => {
    expect(cellsOf(cells[0] ?? "")).toStrictEqual(cells);
  });

  test("marks the years in which the scheme changed", () => {
    const years = ["2020", "2021*", "2022", "2023", "2024*"];
    expect(cellsOf("province")).toStrictEqual(["province", ...years, "DTI 2024"]);
  });

  test("prints 63 lines, then 34, in the order of their places", () => {
    const [first = "", second = ""] = english.join("\n").split("\n\n");
    expect(first.split("\n").filter((line) => /0\.\d{4}$/.test(line))).toHaveLength(63);
    const merged = second.split("\n").filter((line) => /^ *\d+ {2}/.test(line));
    expect(merged.map((line) => Number(line.trim().split(" ")[0]))).toStrictEqual(
      Array.from({ length: 34 }, (_, at) => at + 1),
    );
  });

  test.for([
    ["4", "Hồ Chí Minh", "0.7770", "Hồ Chí Minh 1 · Bà Rịa - Vũng Tàu 7 · Bình Dương 29"],
    ["17", "Đà Nẵng", "0.7069", "Đà Nẵng 2 · Quảng Nam 57"],
    ["21", "Tây Ninh", "0.6959", "Long An 10 · Tây Ninh 53"],
  ])("prints what place %s of the 34 was made of", (cells) => {
    expect(cellsOf(cells[3] ?? "")).toStrictEqual(cells);
  });

  test("prints nothing that is no number", () => {
    expect(english.join("\n")).not.toMatch(/NaN|undefined|null|Infinity/);
  });

  test("prints in Vietnamese, with a decimal comma", slow, async () => {
    const vietnamese = await printed("--lang", "vi");
    expect(vietnamese[0]).toBe("63 TỈNH, THÀNH PHỐ THEO DTI: HẠNG (SỐ BẬC TĂNG SO VỚI NĂM TRƯỚC)");
    expect(cellsOf("Đà Nẵng", vietnamese)?.at(-1)).toBe("0,8335");
    expect(vietnamese).toHaveLength(english.length);
  });

  test("refuses another language", slow, async () => {
    await expect(printed("--lang", "fr")).rejects.toThrow("--lang: expected en or vi, found fr");
  });
});
