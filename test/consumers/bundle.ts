import { type BuildOptions, build } from "esbuild";

/** A bundle. */
export interface Bundle {
  readonly code: string;
  /** How many bytes of the code come from each package, and from the `program`. */
  readonly bytes: Readonly<Record<string, number>>;
}

const packageOf = (path: string): string => /node_modules\/([^/]+)/.exec(path)?.[1] ?? "program";

/** Bundles a program, minified and tree-shaken, as a web site would. */
export async function bundle(
  folder: string,
  program: string,
  options: BuildOptions = {},
): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: program, resolveDir: folder },
    absWorkingDir: folder,
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    logLevel: "silent",
    ...options,
    metafile: true,
    write: false,
  });
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs));
  const bytes: Record<string, number> = {};
  for (const [path, { bytesInOutput }] of inputs.filter(([, input]) => input.bytesInOutput > 0)) {
    bytes[packageOf(path)] = (bytes[packageOf(path)] ?? 0) + bytesInOutput;
  }
  return { code: outputFiles.map(({ text }) => text).join(""), bytes };
}
