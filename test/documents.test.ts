import * as dxplan from "dxplan";
import * as columns from "dxplan/columns";
import * as robustness from "dxplan/robustness";
import * as seeds from "dxplan/seeds";
import * as vietnamese from "dxplan/vi";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { overview } from "../examples/overview/index.ts";

const pages = import.meta.glob<string>(["../README.md", "../docs/*.md"], {
  query: "?raw",
  import: "default",
  eager: true,
});

/** The program of a page: all of its TypeScript, one block after the other. */
const programs = Object.entries(pages)
  .map(([file, text]) => ({
    file: file.replace("../", ""),
    code: [...text.matchAll(/^```ts\n(.*?)^```/gms)].map((match) => match[1] ?? "").join("\n"),
  }))
  .filter(({ code }) => code !== "");

/** What a program says that it prints: the comments `// => value`. */
const promised = (code: string): string[] =>
  [...code.matchAll(/^\s*\/\/ => (.*)$/gm)].map((match) => match[1] ?? "");

/** Texts in quotes, as a console shows them beside other values. */
const show = (value: unknown): string => {
  if (typeof value !== "string") return String(value);
  return value.includes('"') ? `'${value}'` : `"${value}"`;
};

/** What a page may import. */
const modules = new Map<string, object>(
  Object.entries({
    dxplan,
    "dxplan/columns": columns,
    "dxplan/robustness": robustness,
    "dxplan/seeds": seeds,
    "dxplan/vi": vietnamese,
  }),
);

async function run(code: string): Promise<string[]> {
  const printed: string[] = [];
  const scope = {
    require: (name: string) => modules.get(name),
    exports: {},
    console: { log: (...values: unknown[]) => printed.push(values.map(show).join(" ")) },
  };
  const program = ts.transpile(code, {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.CommonJS,
  });
  const body = `return (async () => { ${program}\n })();`;
  await new Function(...Object.keys(scope), body)(...Object.values(scope));
  return printed;
}

/** What the strict compiler says of a program, as a file beside the README. */
function complaints(code: string): string[] {
  const root = ts.sys.getCurrentDirectory();
  const config = ts.readConfigFile(`${root}/tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
  const name = `${root}/page.ts`;
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (file) => file === name || fileExists(file);
  host.getSourceFile = (file, ...rest) =>
    file === name
      ? ts.createSourceFile(file, code, ts.ScriptTarget.ES2022)
      : getSourceFile(file, ...rest);
  const program = ts.createProgram([name], options, host);
  return ts
    .getPreEmitDiagnostics(program, program.getSourceFile(name))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}

describe("the programs of README and guides", () => {
  test.for(programs)("$file prints what it says", async ({ code }) => {
    expect(promised(code).length).toBeGreaterThan(0);
    expect(await run(code)).toStrictEqual(promised(code));
  });

  test.for(programs)(
    "$file compiles as strictly as the library",
    { timeout: 60_000 },
    ({ code }) => {
      expect(complaints(code)).toStrictEqual([]);
    },
  );
});

describe("the result that the README shows", () => {
  const readme = pages["../README.md"] ?? "";
  const [, shown = ""] = /^```text\n(.*?)^```/ms.exec(readme) ?? [];
  const printed = overview({ asOf: "2025-06-30", language: "en" }).split("\n");

  test("is printed by the main job, line by line", () => {
    const lines = shown.split("\n").filter((line) => line !== "");
    expect(lines.length).toBeGreaterThan(10);
    expect(lines.filter((line) => !printed.includes(line))).toStrictEqual([]);
  });
});
