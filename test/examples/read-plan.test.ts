import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { parsePlan, safeParsePlan } from "dxplan";
import { indicators } from "dxplan/seeds";
import { parseTargets } from "dxplan/vi";
import { describe, expect, test } from "vitest";
import { width } from "../../examples/scorecard/layout.ts";
import { at, completed } from "./completed.ts";

const run = promisify(execFile);

const script = ["--import", "tsx", "examples/08-read-plan.ts"];

/** Runs the example as its user does. */
const outputOf = (...args: string[]) => run(process.execPath, [...script, ...args]);

const printed = async (...args: string[]): Promise<readonly string[]> =>
  (await outputOf(...args)).stdout.trimEnd().split("\n");

/** What it prints of a text on its standard input. */
async function ofInput(text: string, ...args: string[]): Promise<string> {
  const running = run(process.execPath, [...script, "-", ...args]);
  running.child.stdin?.end(text);
  return (await running).stdout;
}

const slow = { timeout: 60_000 };

const english = await printed();

/** The rows of drafts: their number, act, what is asked, deadline and tiers. */
const rowsOf = (lines: readonly string[]): string[][] =>
  lines.filter((line) => /^ {1,2}\d+ {2}\S/.test(line)).map((line) => line.trim().split(/\s{2,}/));

describe("08-read-plan", () => {
  test("finds what the sample reports and commits to, in order, and nothing else", () => {
    // As the sample says it, read by hand.
    expect(rowsOf(english).map(([, ...cells]) => cells)).toStrictEqual([
      ["result", "61.4%", "2025-12-31", "commune tier"],
      ["result", "place 28 of 34", "2025-12-31"],
      ["result", "up 3 places", "2025-12-31"],
      ["result", "about 1,200 doanh nghiệp nhỏ và vừa", "2025-12-31"],
      ["commitment", "at least 85%", "2027-12-31", "province tier"],
      ["commitment", "reach 100%", "2030-12-31", "province tier"],
      ["commitment", "at least 70%", "2027-12-31", "commune tier"],
      ["commitment", "reach 90%", "2030-12-31", "commune tier"],
      ["commitment", "at least 95%", "2027-12-31"],
      ["commitment", "at most 15 phút", "2027-12-31"],
      ["commitment", "top 15", "2027-12-31"],
      ["commitment", "between 18 and 20%", "2027-12-31"],
      ["commitment", "reach 9.5% a year on average", "2027-12-31"],
      ["commitment", "reach 2 times", "2027-12-31"],
      ["commitment", "a fall of 40%", "2027-12-31"],
      ["commitment", "reach 50%", "2027-12-31"],
      ["commitment", "a rise of 10 points", "2027-12-31"],
      ["commitment", "more than 3,500 người lao động", "2027-12-31"],
    ]);
    expect(english.slice(0, 3).join(" ")).toMatch(/^SAMPLE: .* 18 found, \d+ of them doubtful$/);
  });

  test("marks what is doubtful, with both readings, and fits its width", () => {
    expect(english).toContain("     ? percentage points or percent: percentage points or percent");
    expect(english).toContain("     ? number of ranked units not stated: unknown or all units");
    expect(english.filter((line) => line.length > width)).toStrictEqual([]);
  });

  test("says what is measured, of what, from when, without what, and what it may be", () => {
    const text = english.join(" ").replaceAll(/\s+/g, " ");
    expect(text).toContain("biên bản họp được lập trên môi trường mạng; without biên bản mật");
    expect(text).toContain("Số doanh nghiệp công nghệ số; from 2025");
    expect(text).toMatch(
      /= Digital economy share of GRDP .*\(digital-economy-share, [\d.]+ sure\)/,
    );
  });

  test("says it in Vietnamese", slow, async () => {
    const rows = rowsOf(await printed("--lang", "vi"));
    expect(rows.map(([, ...cells]) => cells)).toContainEqual([
      "cam kết",
      "tối thiểu 70%",
      "31/12/2027",
      "cấp xã",
    ]);
    expect(rows.map(([, , asked]) => asked)).toStrictEqual(
      expect.arrayContaining(["tăng 3 bậc", "nhóm 15 đơn vị dẫn đầu", "gấp 2 lần"]),
    );
  });

  test("reads the standard input", slow, async () => {
    const text = "Năm nay phấn đấu trên 1.500 hộ gia đình dùng Internet.";
    const rows = rowsOf((await ofInput(text, "--year", "2026")).split("\n"));
    expect(rows).toStrictEqual([["1", "commitment", "more than 1,500 hộ gia đình", "2026-12-31"]]);
    expect(await ofInput("Không có gì.")).toBe(
      "nothing found that reads like a target or a result\n",
    );
    await expect(ofInput(" \n")).rejects.toThrow("-: the text is empty");
  });

  test.for([
    [["--lang", "fr"], "--lang: expected en or vi, found fr"],
    [["nowhere.txt"], "nowhere.txt: there is no such file\n"],
    [["examples"], "examples: this is a folder, not a file\n"],
    [["nowhere.txt", "--lang", "vi"], "nowhere.txt: không có tệp này\n"],
    [["nowhere.txt", "other.txt"], "one file at a time, found other.txt"],
    [["nowhere.txt", "--json"], "--head: expected a JSON file with the head of the plan"],
    [["--json", "--head", "nowhere.json"], "--head: nowhere.json: there is no such file\n"],
    [["--json", "--head", "examples/read-plan/sample.txt"], "sample.txt: this is no JSON\n"],
    [["--year", "soon"], '--year: expected a year from 1900 to 2200, found "soon"\n'],
    [["--year="], '--year: expected a year from 1900 to 2200, found ""\n'],
    [["--colour"], "--colour"],
  ] as const)("refuses %j", slow, async ([args, said]) => {
    await expect(outputOf(...args)).rejects.toThrow(said);
  });
});

test("--help names the options", slow, async () => {
  const text = (await printed("--help")).join("\n");
  for (const option of ["--year", "--lang", "--json", "--head", "--help"]) {
    expect(text).toContain(option);
  }
});

describe("the JSON of 08-read-plan", slow, async () => {
  const { stdout, stderr } = await outputOf("--json");
  const plan: object = JSON.parse(stdout);
  const [toFill = "", toCheck = ""] = stderr.split("to be checked");
  const blanks = toFill.split("\n").flatMap((line) => {
    const [, path] = /^ {2}([\w.-]+): /.exec(line) ?? [];
    return path === undefined ? [] : [path.split(".")];
  });

  test("lists its blanks, and has null where one is to be filled in", () => {
    expect(blanks.length).toBeGreaterThan(5);
    expect(toFill).toContain(`has null: ${blanks.length}\n`);
    expect(blanks.filter((path) => at(plan, path) !== null)).toStrictEqual([]);
  });

  test("says which clause left a blank, what fits, and what it may mean", () => {
    expect(stderr).toMatch(
      /quantity\.of: among how many units the place is; from 15 ← “.*nhóm 15 tỉnh dẫn đầu.*”/,
    );
    expect(stderr).toMatch(/\.indicator: .*; perhaps households-fibre-[a-z]+ \(0\.\d+\) ← “/);
  });

  test("lists what is to be checked and what was left out", () => {
    expect(toCheck).toMatch(/indicator: = digital-economy-share \(1\) ← “Tỷ trọng kinh tế số/);
    expect(toCheck).toContain("left out: 4\n");
    expect(toCheck).toContain("  “tăng 3 bậc”");
  });

  test("lists it all in Vietnamese if asked to", async () => {
    const { stderr: vietnamese } = await outputOf("--json", "--lang", "vi");
    expect(vietnamese).toContain(`cần điền, tại chỗ JSON ghi null: ${blanks.length}\n`);
    expect(vietnamese).toMatch(/quantity\.of: tổng số đơn vị được xếp hạng; từ 15 ← “/);
    expect(vietnamese).toContain("không đưa vào: 4\n");
  });

  test("is refused for its blanks alone", () => {
    const result = safeParsePlan(plan);
    const paths = result.success ? [] : result.error.issues.map(({ path }) => path.join("."));
    const known = new Set(blanks.map((path) => path.join(".")));
    expect(paths.length).toBeGreaterThan(0);
    expect(paths.filter((path) => !known.has(path))).toStrictEqual([]);
  });

  test("is a plan once it is completed", () => {
    expect(parsePlan(completed(plan, blanks)).targets).toHaveLength(14);
  });

  test("takes the head of another plan from a file", async () => {
    const folder = await mkdtemp(join(tmpdir(), "read-plan-"));
    const [text, head] = [join(folder, "plan.txt"), join(folder, "head.json")];
    const sample = await readFile("examples/read-plan/sample-head.json", "utf8");
    await writeFile(text, "Đến năm 2027, tỷ trọng kinh tế số trong GRDP đạt 20%.");
    await writeFile(head, sample.replace("phu-sa-2027", "other-plan"));
    const { stdout: json } = await outputOf(text, "--json", "--head", head);
    await rm(folder, { recursive: true });
    const { id, targets } = parsePlan(JSON.parse(json));
    expect([id, targets.map(({ indicator }) => indicator)]).toStrictEqual([
      "other-plan",
      ["digital-economy-share"],
    ]);
  });
});

test("the sample is read alike with line ends of other systems and letters taken apart", async () => {
  const text = await readFile("examples/read-plan/sample.txt", "utf8");
  const told = (given: string) =>
    parseTargets(given, { indicators }).map(({ act, bound, due, indicator }) => [
      act,
      bound,
      due,
      indicator,
    ]);
  expect(told(text)).toHaveLength(18);
  expect(told(text.replaceAll("\n", "\r\n"))).toStrictEqual(told(text));
  expect(told(text.normalize("NFD"))).toStrictEqual(told(text));
});
