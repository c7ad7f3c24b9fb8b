import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { IndexDefinition } from "dxplan";
import type { tableOf } from "./table.ts";

/** What numpy is given to work on, the same as dxplan. */
export interface PeerInput {
  readonly index: IndexDefinition;
  readonly tables: Readonly<Record<"large" | "small" | "middle", ReturnType<typeof tableOf>>>;
  /** Sets of weights of all components, one after the other. */
  readonly sets: Float64Array;
}

const tasks = ["arithmetic", "geometric", "weighted", "copeland"] as const;

type PeerTask = (typeof tasks)[number];

/** What numpy says: its medians in milliseconds, and what each task gave. */
export interface Peer {
  readonly times: Readonly<Record<PeerTask, number>>;
  readonly results: Readonly<Record<PeerTask, Float64Array>>;
}

const program = fileURLToPath(new URL("peer.py", import.meta.url));

const isInstalled = (): boolean => spawnSync("python3", ["-c", "import numpy"]).status === 0;

function numbersIn(path: string): Float64Array {
  const { buffer, byteOffset, byteLength } = readFileSync(path);
  return new Float64Array(buffer.slice(byteOffset, byteOffset + byteLength));
}

function write(folder: string, { index, tables, sets }: PeerInput): void {
  const ids = index.components.map(({ id }) => id);
  const nodes = index.nodes.map(({ members }) => {
    const given = members.flatMap((member) => (typeof member === "string" ? [] : [member]));
    return { from: ids.indexOf(given[0]?.id ?? ""), weights: given.map(({ weight }) => weight) };
  });
  const rising = index.components.map(({ direction }) => direction === "increase");
  writeFileSync(join(folder, "index.json"), JSON.stringify({ rising, nodes }));
  for (const [name, { columns }] of Object.entries(tables)) {
    const values = ids.flatMap((id) => Array.from(columns[id] ?? []));
    writeFileSync(join(folder, name), Float64Array.from(values));
  }
  writeFileSync(join(folder, "sets"), sets);
}

function run(folder: string): Peer {
  const { status, stdout, stderr } = spawnSync("python3", [program, folder], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  const { numpy, times } = JSON.parse(stdout);
  console.log(`numpy ${numpy}`);
  const resultOf = (task: PeerTask) => numbersIn(join(folder, task));
  return {
    times,
    results: {
      arithmetic: resultOf("arithmetic"),
      geometric: resultOf("geometric"),
      weighted: resultOf("weighted"),
      copeland: resultOf("copeland"),
    },
  };
}

/** The same tasks by numpy; `null` where it is not installed. */
export function peer(input: PeerInput): Peer | null {
  if (!isInstalled()) return null;
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  try {
    write(folder, input);
    return run(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Throws unless both found the same, but for float noise. */
export function checkSame(task: PeerTask, peer: Peer | null, own: readonly Float64Array[]): void {
  if (peer === null) return;
  const numbers = own.flatMap((column) => Array.from(column));
  const theirs = peer.results[task];
  const isSame =
    numbers.length === theirs.length &&
    numbers.every((number, at) => Math.abs(number - (theirs[at] ?? Number.NaN)) <= 1e-12);
  if (!isSame) throw new Error(`dxplan and numpy differ: ${task}`);
}
