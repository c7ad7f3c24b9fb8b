import { readFile } from "node:fs/promises";
import type { Explanation, TargetResult } from "dxplan";
import * as seeds from "dxplan/seeds";
import { build, type Plugin } from "esbuild";
import { describe, expect, test } from "vitest";

/** A third language as its author would write it: one file. What matters here is English but for its notation. */
const third = `
import { en, enCodes } from "./en.ts";
const percent = (number) => number + " p.c.";
export const fr = {
  ...en,
  name: "Français",
  texts: "en",
  notation: {
    decimalMark: ",",
    groupMark: " ",
    minus: "-",
    percent,
    counted: (number, what) => what + ": " + number,
    day: (year, month, date) => [date, month, year].join("."),
    list: (items) => items.join(" / "),
    quoted: (text) => "«" + text + "»",
  },
  words: {
    ...en.words,
    gapUnits: { ...en.words.gapUnits, percent, places: (number) => number + (number[0] < "2" ? " rang" : " rangs") },
    changeUnits: { ...en.words.changeUnits, percent },
    values: { ...en.words.values, points: percent, percent },
  },
  phrases: { ...en.phrases, bounded: (comparator, number) => number + " (" + comparator + ")" },
};
export const frCodes = enCodes;
`;

/** The table with one language more: its import and its entries. */
const registered = (table: string): string =>
  [
    ['import { vi, viCodes } from "./vi.ts";', 'import { fr, frCodes } from "./fr.ts";'],
    ['["en", "vi"', ', "fr"'],
    ["= { en, vi", ", fr"],
    ["{ en: enCodes, vi: viCodes", ", fr: frCodes"],
  ].reduce((text, [there = "", more = ""]) => text.replace(there, there + more), table);

const withThird: Plugin = {
  name: "a third language",
  setup({ onLoad }) {
    onLoad({ filter: /messages.index\.ts$/ }, async ({ path }) => ({
      contents: registered(await readFile(path, "utf8")),
      loader: "ts",
    }));
    onLoad({ filter: /messages.fr\.ts$/ }, () => ({ contents: third, loader: "js" }));
  },
};

/** `./fr.ts` stands nowhere: it is found beside the others all the same. */
const beside: Plugin = {
  name: "beside the others",
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/fr\.ts$/ }, ({ resolveDir }) => ({ path: `${resolveDir}/fr.ts` }));
  },
};

const { outputFiles } = await build({
  entryPoints: ["src/index.ts"],
  bundle: true,
  format: "iife",
  globalName: "library",
  write: false,
  plugins: [beside, withThird],
});
const library: typeof import("dxplan") = new Function(
  `${outputFiles[0]?.text ?? ""}; return library;`,
)();

const inFrench = (result: TargetResult): Explanation =>
  Reflect.apply(library.explain, undefined, [result, { language: "fr" }]);

const results = seeds.plans.flatMap(
  (plan) => library.scorePlan(plan, seeds.observations, { asOf: "2025-06-30" }).targets,
);

/** What is written by the library, without what plans and publishers print themselves. */
const writtenIn = ({
  required,
  reported,
  attainment,
  gap,
  formula,
  steps,
}: Explanation): string[] =>
  [required, reported, attainment, gap, formula, ...steps.map(({ text }) => text)].flatMap(
    (text) => text ?? [],
  );

describe("a third language, one file and its name in the table,", () => {
  test("is spoken", () => {
    expect(library.languages).toStrictEqual(["en", "vi", "fr"]);
    const french = { language: "fr" };
    expect([
      Reflect.apply(library.formatNumber, undefined, [-1234.5, french]),
      Reflect.apply(library.formatRatio, undefined, [0.8837, french]),
      Reflect.apply(library.formatDay, undefined, ["2025-12-31", french]),
    ]).toStrictEqual(["-1 234,5", "88,4 p.c.", "31.12.2025"]);
  });

  test("writes every number, percent and day of explanations its own way", () => {
    const texts = results.flatMap((result) => writtenIn(inFrench(result)));
    expect(texts.length).toBeGreaterThan(400);
    const withoutDays = texts.map((text) => text.replaceAll(/\d\d\.\d\d\.\d{4}/g, "D"));
    expect(withoutDays.filter((text) => /\d%|\d\.\d|\d{4}-\d\d|−\d/.test(text))).toStrictEqual([]);
  });

  test("puts words where its grammar has them, in the form that the number asks for", () => {
    const { targets } = library.scorePlan(seeds.traVinh2025, seeds.observations, {
      asOf: "2024-12-31",
    });
    const rank = targets.find(({ id }) => id === "dti-top-20-2025");
    const files = targets.find(({ id }) => id === "work-files-province-2025");
    expect(rank && inFrench(rank).gap).toBe("gap 5 rangs");
    expect(files && inFrench(files).required).toBe("90 p.c. (at least)");
  });

  test("reads the texts of plans in the language that it names", () => {
    const named = results.map((result) => [inFrench(result).name, library.explain(result).name]);
    const own = named.filter(([, english = ""]) => !english.includes(" tier"));
    expect(own.length).toBeGreaterThan(50);
    expect(own.filter(([french, english]) => french !== english)).toStrictEqual([]);
  });

  test("says what is odd about a plan", () => {
    const { findings } = library.lintPlan(seeds.hue2024, { against: [seeds.hue2023] });
    const texts = findings.map((finding): string =>
      Reflect.apply(library.explainFinding, undefined, [finding, { language: "fr" }]),
    );
    expect(texts.filter((text) => text.includes("asks less")).join()).toContain(
      "75 p.c., against 90 p.c.",
    );
  });
});
