/** Times composite indices side by side with what one would write by hand, with numpy and with pandas, in one run: `npm run bench`. */
import { performance } from "node:perf_hooks";
import { type IndexDefinition, scoreIndex } from "dxplan";
import { rankColumn, scoreIndexColumns } from "dxplan/columns";
import { robustness } from "dxplan/robustness";
import { byHand, withObjects } from "./by-hand.ts";
import { checkSame, type PeerTask, peer } from "./peer.ts";
import { indexOf, numbers, tableOf, withGaps } from "./table.ts";

/** The median time of a task in milliseconds, warmed up. */
async function median(task: () => unknown, runs: number): Promise<number> {
  for (let run = 0; run < 5; run += 1) await task();
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    await task();
    times.push(performance.now() - start);
  }
  return times.toSorted((one, two) => one - two)[runs >> 1] ?? Number.NaN;
}

const cellOf = (cell: string | number | null): string => {
  if (cell === null) return "–";
  return typeof cell === "number" ? cell.toFixed(1) : cell;
};

const print = (...cells: readonly (string | number | null)[]) =>
  console.log(
    cells
      .map(cellOf)
      .map((cell, at) => (at === 0 ? cell.padEnd(52) : cell.padStart(15)))
      .join(""),
  );

type Table = ReturnType<typeof tableOf>;

const scores = (index: IndexDefinition, table: Table) =>
  Object.values(scoreIndexColumns(index, table).nodes).map(({ score }) => score);

const places = (index: IndexDefinition, table: Table) =>
  scores(index, table).map((score) => rankColumn(score));

const coverages = (index: IndexDefinition, table: Table) =>
  Object.values(scoreIndexColumns(index, table).nodes).map(({ coverage }) => coverage);

/** The index with one node over all components, in place of its three. */
function wholeOf(index: IndexDefinition): IndexDefinition {
  const members = index.components.map(({ id }, at) => ({ id, weight: 1 + (at % 3) }));
  const [node] = index.nodes;
  return node === undefined
    ? index
    : { ...index, nodes: [{ ...node, weights: "given" as const, members }] };
}

const index = indexOf(100);
const geometric: IndexDefinition = {
  ...index,
  nodes: index.nodes.map((node) => ({ ...node, mean: { kind: "geometric" } })),
};
const whole = wholeOf(index);
const copeland: IndexDefinition = {
  ...index,
  nodes: index.nodes.slice(0, 1).map((node) => ({
    ...node,
    mean: { kind: "copeland" },
    weights: "equal",
    members: index.components.map(({ id }) => id),
  })),
};

const large = tableOf(index, 11_000);
const gappy = withGaps(large);
const small = tableOf(index, 63);
const middle = tableOf(index, 705);
const rows = large.units.map((unit, at) => ({
  unit,
  values: Object.fromEntries(
    Object.entries(large.columns).map(([id, column]) => [id, column[at] ?? 0]),
  ),
}));
const values = rows.map((row) => row.values);

/** 500 sets of weights, the index's own first. */
const next = numbers(1);
const sets = Float64Array.from({ length: 500 * 100 }, (_, at) =>
  at < 100 ? 1 + (at % 3) : next(),
);

const expected = byHand(index, large.columns, 11_000);
const same = places(index, large).every((column, node) =>
  column.every((place, unit) => place === expected[node]?.[unit]),
);
if (!same) throw new Error("both are to give the same places");

const python = peer({ index, tables: { large, gappy, small, middle }, sets });
const found = (index: IndexDefinition, table: Table) => [
  ...scores(index, table),
  ...places(index, table),
];
checkSame("bare-arithmetic", python, found(index, large));
checkSame("bare-geometric", python, found(geometric, large));
checkSame("bare-weighted", python, found(whole, small));
checkSame("bare-copeland", python, scores(copeland, middle));
const covered = (index: IndexDefinition, table: Table) => [
  ...found(index, table),
  ...coverages(index, table),
];
checkSame("careful-arithmetic", python, covered(index, large));
checkSame("careful-gappy", python, covered(index, gappy));
checkSame("careful-geometric", python, covered(geometric, large));
checkSame("careful-weighted", python, found(whole, small));
checkSame("careful-copeland", python, scores(copeland, middle));
checkSame("frames-arithmetic", python, covered(index, large));
checkSame("frames-gappy", python, covered(index, gappy));
checkSame("frames-geometric", python, covered(geometric, large));
checkSame("frames-weighted", python, found(whole, small));

/** Other ways to do a task, in milliseconds. */
interface Others {
  readonly loop?: number;
  readonly objects?: number;
  readonly bare?: PeerTask;
  readonly careful?: PeerTask;
  readonly frames?: PeerTask;
}

const ratioOf = (own: number, time: number | null) =>
  time === null ? null : (own / time).toFixed(2);

/** A row of the table: what dxplan takes, what others take, and how many times as long it is. */
function compare(task: string, own: number, { loop, objects, bare, careful, frames }: Others = {}) {
  const timeOf = (name?: PeerTask) => (name === undefined ? null : (python?.times[name] ?? null));
  const times = [loop ?? null, objects ?? null, ...[bare, careful, frames].map(timeOf)];
  print(task, own, ...times, ...times.map((time) => ratioOf(own, time)));
}

if (python === null) console.log("numpy is not installed: its columns stay empty");
if (python?.hasPandas !== true) {
  console.log(
    "pandas is not installed: its column stays empty (DXPLAN_PYTHON names another Python)",
  );
}
const others = ["typed loop", "objects", "bare numpy", "careful numpy", "pandas"];
print("ms, median", "dxplan", ...others, ...others.map((name) => `÷ ${name}`));
compare(
  "11,000 × 100, min–max, 3 means, 3 rankings",
  await median(() => places(index, large), 31),
  {
    loop: await median(() => byHand(index, large.columns, 11_000), 31),
    objects: await median(() => withObjects(index, values), 5),
    bare: "bare-arithmetic",
    careful: "careful-arithmetic",
    frames: "frames-arithmetic",
  },
);
compare("the same with 2 % of the values missing", await median(() => places(index, gappy), 31), {
  careful: "careful-gappy",
  frames: "frames-gappy",
});
compare("the same with geometric means", await median(() => places(geometric, large), 31), {
  bare: "bare-geometric",
  careful: "careful-geometric",
  frames: "frames-geometric",
});
compare(
  "11,000 × 100 in rows, with every contribution",
  await median(() => scoreIndex(index, rows), 5),
);
const options = { node: "first", weights: [{ kind: "any" }], seed: 1, samples: 500 } as const;
compare(
  "500 weight sets on 63 × 100, scored and ranked",
  await median(() => robustness(whole, small, options), 31),
  { bare: "bare-weighted", careful: "careful-weighted", frames: "frames-weighted" },
);
compare("Copeland, 705 × 100", await median(() => scoreIndexColumns(copeland, middle), 11), {
  bare: "bare-copeland",
  careful: "careful-copeland",
});
