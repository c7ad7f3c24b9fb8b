import * as dxplan from "dxplan";
import {
  codeWords,
  comparedReasons,
  languages,
  messages,
  statuses,
  unmeasuredReasons,
} from "dxplan";
import * as columns from "dxplan/columns";
import * as robustness from "dxplan/robustness";
import * as vietnamese from "dxplan/vi";
import { describe, expect, test } from "vitest";

/** Every text at the bottom of a table, with the way to it. */
const textsOf = (table: object, path = ""): readonly (readonly [string, string])[] =>
  Object.entries(table).flatMap(([key, value]) => {
    const way = path === "" ? key : `${path}.${key}`;
    if (typeof value === "string") return [[way, value] as const];
    return typeof value === "object" && value !== null ? textsOf(value, way) : [];
  });

describe.for(languages)("the words of %s", (language) => {
  const texts = textsOf(messages[language].words);

  test("are all there, none of them empty or padded", () => {
    const wrong = texts.filter(([, text]) => text.trim() === "");
    expect(texts.length).toBeGreaterThan(100);
    expect(wrong).toStrictEqual([]);
  });

  test("tell the statuses apart", () => {
    const words = statuses.map((status) => messages[language].words.statuses[status]);
    expect(new Set(words).size).toBe(statuses.length);
  });

  test("say why there is no ratio, each reason otherwise", () => {
    const reasons = [...new Set([...comparedReasons, ...unmeasuredReasons])];
    const words = reasons.map((reason) => messages[language].words.reasons[reason]);
    expect(new Set(words).size).toBe(reasons.length);
  });
});

describe("the languages", () => {
  test("have words for the same codes", () => {
    const ways = (table: object) => textsOf(table).map(([way]) => way);
    for (const language of languages) {
      expect(ways(messages[language].words)).toStrictEqual(ways(messages.en.words));
      expect(ways(codeWords[language])).toStrictEqual(ways(codeWords.en));
    }
  });

  test("name themselves, each otherwise", () => {
    expect(new Set(languages.map((language) => messages[language].name)).size).toBe(
      languages.length,
    );
  });

  test("differ in every word that is no sign", () => {
    const vi = new Map(textsOf(messages.vi.words));
    const same = textsOf(messages.en.words).filter(([way, text]) => vi.get(way) === text);
    expect(same).toStrictEqual([]);
  });

  test("differ in the words of every code", () => {
    const vi = new Map(textsOf(codeWords.vi));
    const same = textsOf(codeWords.en).filter(([way, text]) => vi.get(way) === text);
    expect(same).toStrictEqual([]);
  });
});

const isText = (value: unknown): value is string => typeof value === "string";

/** Every list of codes that the package exports, by its name; a language is no code, and names itself. */
const lists = Object.entries({ ...dxplan, ...columns, ...robustness, ...vietnamese }).flatMap(
  ([name, value]) =>
    Array.isArray(value) && value.every(isText) && name !== "languages"
      ? [{ name, codes: value }]
      : [],
);

/** Codes that are a type alone, with no list of them. */
const unlisted = ["rollUpWarnings"];

describe.for(languages)("the words of %s for codes", (language) => {
  const tables = new Map<string, Readonly<Record<string, string>>>(
    Object.entries(codeWords[language]),
  );

  test.for(lists)("are there for each of $name, and tell them apart", ({ name, codes }) => {
    const words = codes.map((code) => tables.get(name)?.[code] ?? "");
    expect(words.filter((word) => word !== word.trim() || word === "")).toStrictEqual([]);
    expect(new Set(words).size).toBe(codes.length);
  });

  test("are for nothing else", () => {
    const known = new Set([...lists.map(({ name }) => name), ...unlisted]);
    expect(lists.length).toBeGreaterThan(90);
    expect([...tables.keys()].filter((name) => !known.has(name))).toStrictEqual([]);
  });

  test("are the same in the table of messages", () => {
    const { words } = messages[language];
    expect(codeWords[language].statuses).toStrictEqual(words.statuses);
    expect(codeWords[language].warningCodes).toStrictEqual(words.warnings);
  });
});
