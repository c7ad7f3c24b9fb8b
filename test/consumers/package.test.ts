import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bundle } from "./bundle.ts";
import { createProject, type Project } from "./project.ts";
import { run, runProgram } from "./run.ts";
import { typeErrors } from "./type-errors.ts";

let project: Project;
/** What the ESM program prints: what every other way of running it must print, too. */
let line: string;

beforeAll(async () => {
  project = await createProject();
  line = await runProgram(project.folder, "esm.mjs");
});

afterAll(() => project?.remove());

const filesOf = async (folder: string): Promise<string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ name, parentPath }) => join(parentPath, name));
};

describe("the packed files", () => {
  test("are the build, the manifest and three pages", async () => {
    const names = await readdir(project.installed);
    expect(names.toSorted()).toStrictEqual([
      "CHANGELOG.md",
      "LICENSE",
      "README.md",
      "THIRD-PARTY.md",
      "dist",
      "package.json",
    ]);
  });

  test("include every file that the manifest names", async () => {
    const manifest = await readFile(join(project.installed, "package.json"), "utf8");
    const targets = manifest.match(/\.\/dist\/[^"]+/g) ?? [];
    expect(targets).toContain("./dist/seeds.d.cts");
    expect(targets.filter((path) => !existsSync(join(project.installed, path)))).toStrictEqual([]);
  });

  test("name no path of the machine that built them, and no document by its file", async () => {
    const path = /["'`(\s](?:file:\/\/|[A-Z]:\\+\w|(?:\/[\w.-]+){2})|\w\.(?:csv|docx?|pdf|xlsx?)\b/;
    const files = await filesOf(join(project.installed, "dist"));
    const texts = await Promise.all(files.map((file) => readFile(file, "utf8")));
    const withoutLinks = texts.map((text) => text.replaceAll(/https?:\/\/[^\s"']+/g, ""));
    expect(withoutLinks.flatMap((text) => path.exec(text) ?? [])).toStrictEqual([]);
  });
});

describe("a program", () => {
  test("reads, scores, ranks and refuses with what was installed", () => {
    const { exports, dti, order, published, synthetic, ranked, moved, compared, ...rest } =
      JSON.parse(line);
    const { fromOtherCopy, read, written } = rest;
    expect(exports.dxplan).toContain("scorePlan");
    expect(exports.columns).toStrictEqual([
      "rankColumn",
      "rollUpColumns",
      "rollUpTree",
      "scoreIndexColumns",
    ]);
    expect(exports.robustness).toContain("robustness");
    expect([dti.length, dti[0].toFixed(4), order]).toStrictEqual([34, "0.8241", 34]);
    expect(exports.seeds).toStrictEqual([
      "dti",
      "hue2023",
      "hue2024",
      "hungYen2025",
      "indicators",
      "namesakes",
      "national",
      "observations",
      "phuYen2025",
      "plans",
      "traVinh2025",
      "traVinh2025Synthetic",
    ]);
    expect(exports.vietnamese).toContain("parseTargets");
    expect(written).toBe("1.100 tỷ đồng");
    expect(read).toStrictEqual([
      [
        "commitment",
        { kind: "atLeast", value: 85 },
        "2027-12-31",
        "Phấn đấu đến năm 2027, tối thiểu 85 % hộ gia đình dùng Internet".normalize("NFD"),
      ],
      [
        "result",
        { kind: "reach", value: 61.5 },
        "2024-12-31",
        "Năm 2024 đã đạt 61,5\u00a0% hồ sơ được số hóa",
      ],
    ]);
    expect(published.targets).toContainEqual({
      id: "dti-top-20-2025",
      kind: "measured",
      status: "open",
      value: 22,
      attainment: (63 - 22) / (63 - 20),
      gap: 2,
      score: (63 - 22) / (63 - 20),
    });
    expect([published.synthetic, synthetic.synthetic]).toStrictEqual(["none", "all"]);
    expect(published.pillars.economy).toMatchObject({ score: null, reason: "nothing-measured" });
    expect(ranked).toStrictEqual([
      ["gso63:15", 1],
      ["gso63:38", 1],
      ["gso63:93", 3],
      ["gso63:84", 4],
    ]);
    expect(moved).toContainEqual(["gso63:84", 0]);
    expect(compared).toContainEqual(["digital-economy-share-2025", "less", -10]);
    expect(fromOtherCopy).toMatchObject({
      isInstance: false,
      isRecognised: true,
      code: "invalid-plan",
    });
    expect(fromOtherCopy.issues).toContain(
      "targets: expected a list, found nothing (missing-field)",
    );
  });

  test("prints the same bytes and finds the same names as CJS", async () => {
    expect(await runProgram(project.folder, "cjs.cjs")).toBe(line);
  });

  test("prints the same bytes in a browser that forbids eval, and leaves no global but zod's", async () => {
    const program = await readFile(join(project.folder, "esm.mjs"), "utf8");
    const { code } = await bundle(project.folder, program, { format: "iife" });
    const printed: string[] = [];
    const web = { console: { log: (text: string) => printed.push(`${text}\n`) }, URL };
    const context = createContext(web, { codeGeneration: { strings: false, wasm: false } });
    runInContext(code, context);
    expect(printed).toStrictEqual([line]);
    const globals = Object.getOwnPropertyNames(context).filter(
      (name) => !name.startsWith("__zod_"),
    );
    expect(globals).toStrictEqual(["console", "URL"]);
  });

  test.for([
    { TZ: "UTC", LC_ALL: "C" },
    { TZ: "America/Los_Angeles", LC_ALL: "en_US.UTF-8" },
    { TZ: "Pacific/Kiritimati", LC_ALL: "tr_TR.UTF-8" },
    { TZ: "Asia/Ho_Chi_Minh", LC_ALL: "vi_VN.UTF-8" },
  ])("prints the same bytes in $TZ and $LC_ALL", async (environment) => {
    expect(await runProgram(project.folder, "esm.mjs", environment)).toBe(line);
  });

  const versions = (process.env["DXPLAN_NODE_VERSIONS"] ?? "").split(",").filter(Boolean);
  test.for(versions)("prints the same bytes on Node %s", async (version) => {
    const script = join(import.meta.dirname, "node-versions.mjs");
    const args = [script, project.folder, version];
    expect(await run(project.folder, process.execPath, args)).toMatch(`node v${version}.`);
  });
});

describe("strict TypeScript", () => {
  test.for(["node16 from ESM", "node16 from CJS", "bundler"] as const)(
    "narrows results, bounds and reasons by %s",
    async (resolution) => {
      expect(await typeErrors(project.folder, "strict.ts", resolution)).toStrictEqual([]);
    },
  );

  test("refuses a statement with a bound", async () => {
    expect(await typeErrors(project.folder, "statement-with-bound.ts", "bundler")).toStrictEqual([
      expect.stringMatching(/^typed\.ts\(15,14\): error TS2322: /),
    ]);
  });
});

describe("a bundle", () => {
  test("of a bare import is empty", async () => {
    const { bytes } = await bundle(
      project.folder,
      'import "dxplan"; import "dxplan/columns"; import "dxplan/robustness"; import "dxplan/seeds"; import "dxplan/vi";',
    );
    expect(bytes).toStrictEqual({});
  });

  test.for([
    { names: "snap", from: "dxplan", packages: ["dxplan"] },
    { names: "averageGrowth", from: "dxplan", packages: ["dxplan"] },
    { names: "measure, scaleOf", from: "dxplan", packages: ["dxplan"] },
    { names: "scorePlan", from: "dxplan", packages: ["date-fns", "dxplan"] },
    { names: "comparePlans, movement", from: "dxplan", packages: ["dxplan"] },
    { names: "scoreIndex, gapToPlace", from: "dxplan", packages: ["dxplan"] },
    { names: "scoreIndexColumns, rankColumn", from: "dxplan/columns", packages: ["dxplan"] },
    { names: "robustness, sobol", from: "dxplan/robustness", packages: ["dxplan"] },
    { names: "parseNumber, formatNumber", from: "dxplan/vi", packages: ["dxplan"] },
    { names: "parseTargets", from: "dxplan/vi", packages: ["dxplan"] },
    { names: "plans, observations", from: "dxplan/seeds", packages: ["dxplan"] },
  ])("of { $names } has nothing of zod", async ({ names, from, packages }) => {
    const program = `import { ${names} } from "${from}"; console.log(${names});`;
    const { bytes } = await bundle(project.folder, program);
    expect(Object.keys(bytes).toSorted()).toStrictEqual([...packages, "program"]);
  });

  test.for(["snap", "averageGrowth"])("of { %s } is under 1 kB", async (name) => {
    const program = `import { ${name} } from "dxplan"; console.log(${name});`;
    const { code } = await bundle(project.folder, program);
    expect(code.length).toBeLessThan(1_000);
  });
});
