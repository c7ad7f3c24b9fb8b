/**
 * How fast the text of plans is read: 1 to 10 MB (UTF-8) of made-up sentences, the same on every run, each some times, and
 * the median; before them the first call of the process, while the engine still compiles. Reading is linear if a megabyte
 * takes as long in a long text as in a short one. Times are printed, never asserted. One core: `taskset -c 0 npx tsx …`.
 */
import { parseTargets } from "dxplan/vi";
import { planText } from "./plan-text.ts";

const mega = 1_000_000;

function timeOf(task: () => unknown): number {
  const start = performance.now();
  task();
  return performance.now() - start;
}

function medianTime(task: () => unknown, runs: number): number {
  const times = Array.from({ length: runs }, () => timeOf(task));
  return times.toSorted((one, two) => one - two)[Math.floor(runs / 2)] ?? Number.NaN;
}

const megabyte = planText(mega);
const first = timeOf(() => parseTargets(megabyte, { year: 2025 }));
console.log(`parseTargets, 1 MB, the first call: ${first.toFixed(0)} ms`);

const sizes = [1, 2, 4, 6, 8, 10];
const times = sizes.map((megabytes) => {
  const text = planText(megabytes * mega);
  const drafts = parseTargets(text, { year: 2025 });
  const time = medianTime(() => parseTargets(text, { year: 2025 }), 5);
  console.log(
    `parseTargets, ${megabytes} MB, ${drafts.length} drafts: ${time.toFixed(0)} ms, ${(time / megabytes).toFixed(0)} ms a MB`,
  );
  return time;
});
const [one = Number.NaN] = times;
console.log(`10 MB ÷ 1 MB: ${((times.at(-1) ?? Number.NaN) / one).toFixed(1)} (10 is linear)`);
