/**
 * How fast the text of plans is read: 1 MB and 10 MB (UTF-8) of made-up sentences, the same on every run, each some
 * times, and the median. Times are printed, never asserted.
 */
import { parseTargets } from "dxplan/vi";
import { planText } from "./plan-text.ts";

const mega = 1_000_000;

function medianTime(task: () => unknown, runs: number): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    task();
    return performance.now() - start;
  });
  return times.toSorted((one, two) => one - two)[Math.floor(runs / 2)] ?? Number.NaN;
}

function timed(megabytes: number, runs: number): number {
  const text = planText(megabytes * mega);
  const drafts = parseTargets(text, { year: 2025 });
  const time = medianTime(() => parseTargets(text, { year: 2025 }), runs);
  const speed = (1_000 * megabytes) / time;
  console.log(
    `parseTargets, ${megabytes} MB, ${drafts.length} drafts: ${time.toFixed(0)} ms, ${speed.toFixed(1)} MB/s`,
  );
  return time;
}

const one = timed(1, 9);
const ten = timed(10, 5);
console.log(`10 MB ÷ 1 MB: ${(ten / one).toFixed(1)} (10 is linear)`);
