import * as dxplan from "dxplan";
import * as columns from "dxplan/columns";
import * as robustness from "dxplan/robustness";
import * as seeds from "dxplan/seeds";
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

/** The exported functions of the library: each is to have an example. */
const functions = Object.entries({ ...dxplan, ...columns, ...robustness })
  .filter(([name, value]) => typeof value === "function" && !name.endsWith("Schema"))
  .map(([name]) => name);

describe("examples in doc comments", () => {
  test.for(examples)("$file", async ({ code }) => {
    expect.hasAssertions();
    const body = `return (async () => {\n${toAssertions(code)}\n})();`;
    await new Function(...Object.keys(scope), body)(...Object.values(scope));
  });

  test.for(functions)("%s has one", (name) => {
    expect(examples.some(({ code }) => code.includes(`${name}(`))).toBe(true);
  });
});
