import { leadingNoise, trailingNoise } from "../lexicon/noise.ts";
import { phraseAt, phraseSet } from "../lexicon/phrase-table.ts";
import type { Tokens } from "../tokens/token.ts";
import type { Range } from "./part.ts";

const noiseBefore = /* @__PURE__ */ phraseSet(leadingNoise);
const noiseAfter: ReadonlySet<string> = /* @__PURE__ */ new Set(trailingNoise);

/** The start of a range without the noise at its start. */
function startWithout(tokens: Tokens, { from, to }: Range): number {
  let start = from;
  let found = phraseAt(noiseBefore, tokens, start);
  while (found !== null && found.next <= to) {
    start = found.next;
    found = phraseAt(noiseBefore, tokens, start);
  }
  return start;
}

/** The end of a range without the noise at its end. */
function endWithout(tokens: Tokens, { from, to }: Range): number {
  let end = to;
  while (end > from && noiseAfter.has(tokens[end - 1]?.text ?? "")) end -= 1;
  return end;
}

/** The end of a range without a colon at its end. */
const beforeColon = (tokens: Tokens, { to }: Range): number =>
  tokens[to - 1]?.text === ":" ? to - 1 : to;

/** Neighbouring ranges as one. */
function joined(ranges: readonly Range[]): Range[] {
  const runs: Range[] = [];
  for (const { from, to } of ranges) {
    const last = runs.at(-1);
    if (last?.to === from) runs[runs.length - 1] = { from: last.from, to };
    else runs.push({ from, to });
  }
  return runs;
}

/** Neighbouring ranges as one, without the noise at the end of all of them; empty ones are left out. */
export function withoutEnd(tokens: Tokens, ranges: readonly Range[]): Range[] {
  const runs = joined(ranges);
  const last = runs.at(-1);
  const filled: Range[] = [];
  for (const run of runs) {
    const to = run === last ? endWithout(tokens, run) : beforeColon(tokens, run);
    if (run.from < to) filled.push({ from: run.from, to });
  }
  return filled;
}

/** The same, without the noise at the start either. */
export function tidy(tokens: Tokens, ranges: readonly Range[]): Range[] {
  const runs = withoutEnd(tokens, ranges);
  const first = runs[0];
  if (first === undefined) return runs;
  const from = startWithout(tokens, first);
  if (from < first.to) runs[0] = { from, to: first.to };
  else runs.shift();
  return runs;
}
