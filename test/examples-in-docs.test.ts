import * as dxplan from "dxplan";
import * as columns from "dxplan/columns";
import * as robustness from "dxplan/robustness";
import * as seeds from "dxplan/seeds";
import * as vietnamese from "dxplan/vi";
import ts from "typescript";
import { describe, expect, test } from "vitest";

/** Every source file, as text. */
const sources = import.meta.glob<string>(["../src/**/*.ts", "../seeds/**/*.ts"], {
  query: "?raw",
  import: "default",
  eager: true,
});

/** What the examples may use: the library, its seeds, and Trà Vinh's plan as `plan`. */
const scope = { ...dxplan, ...columns, ...robustness, ...seeds, plan: seeds.traVinh2025, expect };

/** The same in `dxplan/vi`, where a name means its own: there is another `formatNumber` in `dxplan`. */
const vietnameseScope = { ...scope, ...vietnamese };

const isVietnamese = (file: string): boolean => file.startsWith("src/vi/");

/** Turns an expression and its `// => value` into an assertion, and erases types. */
const toAssertions = (code: string): string =>
  ts.transpile(
    code.replaceAll(
      /^([^\s/].*?|\].*?);?[^\S\n]*\n?[^\S\n]*\/\/ => (.+)$/gm,
      "expect($1).toStrictEqual($2);",
    ),
  );

const examples = Object.entries(sources).flatMap(([file, text]) =>
  [...text.matchAll(/```ts\n(.*?)```/gs)].map((match) => ({
    file: file.replace("../", ""),
    code: (match[1] ?? "").replaceAll(/^ *\* ?/gm, ""),
  })),
);

const functionsOf = (entry: object): string[] =>
  Object.entries(entry)
    .filter(([name, value]) => typeof value === "function" && !name.endsWith("Schema"))
    .map(([name]) => name);

/** The exported functions of the library: each is to have an example, beside it. */
const functions = [
  ...functionsOf({ ...dxplan, ...columns, ...robustness }).map((name) => ({ name, isIn: "src" })),
  ...functionsOf(vietnamese).map((name) => ({ name, isIn: "src/vi" })),
];

describe("examples in doc comments", () => {
  test.for(examples)("$file", async ({ file, code }) => {
    expect.hasAssertions();
    const body = `return (async () => {\n${toAssertions(code)}\n})();`;
    const names = isVietnamese(file) ? vietnameseScope : scope;
    await new Function(...Object.keys(names), body)(...Object.values(names));
  });

  test.for(functions)("$name of $isIn has one", ({ name, isIn }) => {
    const own = examples.filter(({ file }) => isVietnamese(file) === (isIn === "src/vi"));
    expect(own.some(({ code }) => code.includes(`${name}(`))).toBe(true);
  });
});
