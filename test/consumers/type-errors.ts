import { copyFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { run } from "./run.ts";

const compiler = createRequire(import.meta.url).resolve("typescript/bin/tsc");

/** As strict as a consumer can be: declarations are checked too, without Node's. zod's name `URL` of the DOM. */
const strictest = {
  target: "es2022",
  lib: ["es2022", "dom"],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noImplicitReturns: true,
  skipLibCheck: false,
  noEmit: true,
};

/** The three ways in which consumers find modules. */
const resolutions = {
  "node16 from ESM": { ending: ".mts", module: "node16", moduleResolution: "node16" },
  "node16 from CJS": { ending: ".cts", module: "node16", moduleResolution: "node16" },
  bundler: { ending: ".ts", module: "esnext", moduleResolution: "bundler" },
} as const;

/** What a compiler that refuses says; one that breaks down says nothing of the kind. */
const outputOf = (error: unknown): string => {
  const output = error instanceof Error && "stdout" in error ? String(error.stdout) : "";
  if (!output.includes("error TS")) throw error;
  return output;
};

/** What tsc says against a program: a line each. */
export async function typeErrors(
  folder: string,
  program: string,
  resolution: keyof typeof resolutions,
): Promise<string[]> {
  const { ending, ...how } = resolutions[resolution];
  const config = join(folder, "tsconfig.json");
  const file = `typed${ending}`;
  await copyFile(join(folder, program), join(folder, file));
  await writeFile(
    config,
    JSON.stringify({ compilerOptions: { ...strictest, ...how }, files: [file] }),
  );
  const output = await run(folder, process.execPath, [compiler, "-p", config]).catch(outputOf);
  return output.split("\n").filter((line) => line.includes("error TS"));
}
