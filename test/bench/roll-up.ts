/** Times roll-ups side by side with what one would write by hand, in one run: `npm run bench`. */
import { performance } from "node:perf_hooks";
import { territory } from "dxplan";
import { type RollUpColumn, rollUpColumns, rollUpTree } from "dxplan/columns";
import { type ByHand, foldFractions, foldSums, sizesOf } from "./roll-up-by-hand.ts";
import { mostAllocatedBy } from "./roll-up-memory.ts";
import { numbers } from "./table.ts";

const [provinces, districts, communes, indicators] = [63, 705, 10_598, 100];

const codes = (prefix: string, size: number) =>
  Array.from({ length: size }, (_, at) => `${prefix}${String(at).padStart(5, "0")}`);

const unit = (id: string, tier: "province" | "district" | "commune", above: string | null) => ({
  id: `b:${id}`,
  name: id,
  tier,
  parent: above === null ? null : `b:${above}`,
});

const land = territory([
  ...codes("p", provinces).map((id) => unit(id, "province", null)),
  ...codes("d", districts).map((id, at) =>
    unit(id, "district", `p${String(at % provinces).padStart(5, "0")}`),
  ),
  ...codes("c", communes).map((id, at) =>
    unit(id, "commune", `d${String(at % districts).padStart(5, "0")}`),
  ),
]);

const tree = rollUpTree(land, { on: "2025-01-01", from: "commune", to: "province" });
const next = numbers(7);

/** Denominators up to 1000, of which one in a hundred is unknown. */
const fractions = Array.from({ length: indicators }, (_, at) => {
  const denominators = Float64Array.from({ length: communes }, () =>
    next() < 0.01 ? Number.NaN : Math.ceil(next() * 1000),
  );
  const numerators = denominators.map((denominator) => Math.floor(next() * denominator));
  return { id: `i${at}`, rule: "ratio-of-sums" as const, numerators, denominators };
});

const sums = fractions.map(({ id, denominators }) => ({
  id,
  rule: "sum" as const,
  values: denominators,
}));

const options = { minimumCoverage: 0.5 };

/** The medians of two tasks in milliseconds, run in turns, so that both meet the same weather. */
function medians(own: () => unknown, other: () => unknown): readonly [own: number, other: number] {
  const times: { readonly own: number[]; readonly other: number[] } = { own: [], other: [] };
  const timed = (task: () => unknown) => {
    const start = performance.now();
    task();
    return performance.now() - start;
  };
  for (let run = 0; run < 60; run += 1) {
    times.own.push(timed(own));
    times.other.push(timed(other));
  }
  const median = (all: readonly number[]) =>
    all.slice(10).toSorted((one, two) => one - two)[25] ?? Number.NaN;
  return [median(times.own), median(times.other)];
}

function checkSame(columns: readonly RollUpColumn[], byHand: readonly ByHand[]): void {
  rollUpColumns(tree, columns, options).forEach(({ value, units }, at) => {
    const other = byHand[at];
    const isSame = (one: Float64Array, two: Float64Array | undefined) =>
      one.every((number, place) => Object.is(number, two?.[place]));
    if (!isSame(value, other?.value) || !isSame(units, other?.coverage)) {
      throw new Error(`both are to give the same: ${columns[at]?.id}`);
    }
  });
}

const columnsIn = (column: RollUpColumn): readonly Float64Array[] =>
  Object.values(column).filter((numbers) => numbers instanceof Float64Array);

function compare(
  title: string,
  columns: readonly RollUpColumn[],
  byHand: () => readonly ByHand[],
): void {
  checkSame(columns, byHand());
  const own = () => rollUpColumns(tree, columns, options);
  const [mine, theirs] = medians(own, byHand);
  const input = columns
    .flatMap(columnsIn)
    .reduce((bytes, { byteLength }) => bytes + byteLength, tree.parents.byteLength);
  const memory = mostAllocatedBy(own, 30);
  const share = memory === null ? "run with --expose-gc" : ((input + memory) / input).toFixed(2);
  console.log(
    `${title}: dxplan ${mine.toFixed(2)} ms, typed loop ${theirs.toFixed(2)} ms, ÷ ${(mine / theirs).toFixed(2)};`,
    `memory with the input ÷ input: ${share}`,
  );
}

console.log(`${communes} communes × ${indicators} indicators, to districts and provinces, median`);
compare("ratio of sums", fractions, () => {
  const sizes = sizesOf(tree);
  return fractions.map(({ numerators, denominators }) =>
    foldFractions(tree, sizes, numerators, denominators),
  );
});
compare("sum", sums, () => {
  const sizes = sizesOf(tree);
  return sums.map(({ values }) => foldSums(tree, sizes, values));
});
