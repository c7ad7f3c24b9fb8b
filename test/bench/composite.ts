/** Times composite indices side by side with what one would write by hand, in one run: `npm run bench`. */
import { performance } from "node:perf_hooks";
import type { IndexDefinition } from "dxplan";
import { rankColumn, scoreIndexColumns } from "dxplan/columns";
import { robustness } from "dxplan/robustness";
import { byHand, withObjects } from "./by-hand.ts";
import { indexOf, tableOf } from "./table.ts";

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

const print = (...cells: readonly (string | number)[]) =>
  console.log(
    cells
      .map((cell) => (typeof cell === "number" ? cell.toFixed(1) : cell))
      .map((cell, at) => (at === 0 ? cell.padEnd(52) : cell.padStart(12)))
      .join(""),
  );

const places = (index: IndexDefinition, table: ReturnType<typeof tableOf>) =>
  Object.values(scoreIndexColumns(index, table).nodes).map(({ score }) => rankColumn(score));

const index = indexOf(100);
const table = tableOf(index, 11_000);
const rows = table.units.map((_, unit) =>
  Object.fromEntries(Object.entries(table.columns).map(([id, column]) => [id, column[unit] ?? 0])),
);

const expected = byHand(index, table.columns, 11_000);
const same = places(index, table).every((column, node) =>
  column.every((place, unit) => place === expected[node]?.[unit]),
);
if (!same) throw new Error("both are to give the same places");

print("ms, median", "dxplan", "typed loop", "objects");
print(
  "11,000 × 100, min–max, 3 means, 3 rankings",
  await median(() => places(index, table), 31),
  await median(() => byHand(index, table.columns, 11_000), 31),
  await median(() => withObjects(index, rows), 5),
);

const small = tableOf(index, 63);
const options = { node: "first", weights: [{ kind: "any" }], seed: 1, samples: 500 } as const;
print(
  "500 weight sets on 63 × 100, scored and ranked",
  await median(() => robustness(index, small, options), 7),
);

const copeland: IndexDefinition = {
  ...index,
  nodes: index.nodes.slice(0, 1).map((node) => ({
    ...node,
    mean: { kind: "copeland" },
    weights: "equal",
    members: index.components.map(({ id }) => id),
  })),
};
const middle = tableOf(index, 705);
print("Copeland, 705 × 100", await median(() => scoreIndexColumns(copeland, middle), 11));
