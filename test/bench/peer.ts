import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { IndexDefinition } from "dxplan";
import type { tableOf } from "./table.ts";

type Table = ReturnType<typeof tableOf>;

/** What the others are given to work on, the same as dxplan. */
export interface PeerInput {
  readonly index: IndexDefinition;
  readonly tables: Readonly<Record<"large" | "gappy" | "small" | "middle", Table>>;
  /** Sets of weights of all components, one after the other. */
  readonly sets: Float64Array;
}

/**
 * Who does what: numpy as one writes it for this one index, numpy that does the job of dxplan, and pandas as an analyst
 * writes it.
 */
export type PeerTask =
  | `${"bare" | "careful" | "frames"}-${"arithmetic" | "geometric" | "weighted"}`
  | `${"bare" | "careful"}-copeland`
  | `${"careful" | "frames"}-gappy`;

/** What Python says: the medians in milliseconds of what is installed, and what each task gave. */
export interface Peer {
  readonly times: Readonly<Partial<Record<PeerTask, number>>>;
  readonly hasPandas: boolean;
  readonly resultOf: (task: PeerTask) => Float64Array;
}

const program = fileURLToPath(new URL("peer.py", import.meta.url));

/** Another Python may have what the first on the path has not. */
const python = process.env["DXPLAN_PYTHON"] ?? "python3";

const isInstalled = (): boolean => spawnSync(python, ["-c", "import numpy"]).status === 0;

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
  const { minimumCoverage } = index;
  writeFileSync(join(folder, "index.json"), JSON.stringify({ rising, nodes, minimumCoverage }));
  for (const [name, { columns }] of Object.entries(tables)) {
    const values = ids.flatMap((id) => Array.from(columns[id] ?? []));
    writeFileSync(join(folder, name), Float64Array.from(values));
  }
  writeFileSync(join(folder, "sets"), sets);
}

function run(folder: string): Peer {
  // Without -B it leaves a folder of compiled files beside the program.
  const { status, stdout, stderr } = spawnSync(python, ["-B", program, folder], {
    encoding: "utf8",
    // One thread, as dxplan has: more are no faster here, and far slower where a core is busy.
    env: { ...process.env, OPENBLAS_NUM_THREADS: "1" },
  });
  if (status !== 0) throw new Error(stderr);
  const { numpy, pandas, times } = JSON.parse(stdout);
  console.log(`numpy ${numpy}, ${pandas === null ? "no pandas" : `pandas ${pandas}`}`);
  const results = new Map(Object.keys(times).map((task) => [task, numbersIn(join(folder, task))]));
  return {
    times,
    hasPandas: pandas !== null,
    resultOf: (task) => results.get(task) ?? new Float64Array(),
  };
}

/** The same tasks by numpy and pandas; `null` where numpy is not installed. */
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

/** Both missing, or the same but for float noise. */
const isNear = (one: number, other: number): boolean =>
  Number.isNaN(one) ? Number.isNaN(other) : Math.abs(one - other) <= 1e-12;

/** Throws unless both found the same. */
export function checkSame(task: PeerTask, peer: Peer | null, own: readonly Float64Array[]): void {
  if (peer?.times[task] === undefined) return;
  const numbers = own.flatMap((column) => Array.from(column));
  const theirs = peer.resultOf(task);
  const isSame =
    numbers.length === theirs.length &&
    numbers.every((number, at) => isNear(number, theirs[at] ?? Number.POSITIVE_INFINITY));
  if (!isSame) throw new Error(`dxplan and Python differ: ${task}`);
}
