import { cp, mkdtemp, readdir, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "./run.ts";

/** The root of this repository. */
const root = join(import.meta.dirname, "../..");

/** A stranger's project: the packed library with its dependencies from the registry, and the programs. */
export interface Project {
  /** Where the programs are. */
  readonly folder: string;
  /** Where the library is installed. */
  readonly installed: string;
  /** Leaves nothing behind. */
  readonly remove: () => Promise<void>;
}

async function fill(folder: string): Promise<void> {
  await run(root, "npm", ["run", "build"]);
  await run(root, "npm", ["pack", "--ignore-scripts", "--pack-destination", folder]);
  const tarballs = (await readdir(folder)).map((name) => `./${name}`);
  await cp(join(import.meta.dirname, "programs"), folder, { recursive: true });
  await writeFile(join(folder, "package.json"), '{ "private": true }');
  const flags = ["--no-audit", "--no-fund", "--ignore-scripts", "--prefer-offline"];
  await run(folder, "npm", ["install", ...flags, ...tarballs]);
}

/** Builds and packs the library, and installs it in a temporary folder outside of the repository. */
export async function createProject(): Promise<Project> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), "dxplan-")));
  const remove = () => rm(folder, { recursive: true, force: true });
  await fill(folder).catch(async (error: unknown) => {
    await remove();
    throw error;
  });
  return { folder, installed: join(folder, "node_modules/dxplan"), remove };
}
