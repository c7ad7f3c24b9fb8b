import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const run = promisify(execFile);

/** Runs an example as its user does; the paths of the package's own name resolve to the sources. */
const example = async (...args: string[]): Promise<string> =>
  (await run(process.execPath, ["--import", "tsx", ...args])).stdout;

const slow = { timeout: 60_000 };

test("01-scorecard prints the published card, then the made-up one", slow, async () => {
  const titles = (await example("examples/01-scorecard.ts"))
    .split("\n")
    .filter((line) => line.startsWith("As of"));
  expect(titles).toStrictEqual([
    "As of 2025-06-30, from published figures",
    "As of 2025-06-30, SYNTHETIC: made-up figures, no result of anyone",
  ]);
});

test("01-scorecard prints in Vietnamese, as of another day", slow, async () => {
  const text = await example("examples/01-scorecard.ts", "--lang", "vi", "--as-of", "2024-12-31");
  expect(text).toContain("Đến ngày 31/12/2024, theo số liệu đã công bố");
});

test.for([
  ["--lang", "fr", "--lang: expected en or vi, found fr"],
  ["--as-of", "2025", "asOf: expected a calendar day such as 2024-12-31"],
] as const)("01-scorecard refuses %s %s", slow, async ([option, value, message]) => {
  await expect(example("examples/01-scorecard.ts", option, value)).rejects.toThrow(message);
});

test("02-targets counts every commitment by pillar, tier and year", slow, async () => {
  const counts = (await example("examples/02-targets.ts"))
    .split("\n")
    .filter((line) => /: \d+$/.test(line));
  expect(counts).toStrictEqual([
    "government · province · 2025: 13",
    "government · province · 2030: 4",
    "government · district · 2025: 1",
    "government · district · 2030: 1",
    "government · commune · 2025: 1",
    "government · commune · 2030: 1",
    "economy · province · 2025: 3",
    "economy · province · 2030: 3",
    "society · province · 2025: 6",
    "society · province · 2030: 1",
    "general · province · 2025: 2",
    "general · province · 2030: 3",
    "general · province · no deadline: 1",
    "general · district · no deadline: 1",
    "general · commune · no deadline: 1",
  ]);
});
