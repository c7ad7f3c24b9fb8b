import { drawn, type Random } from "../random/random.ts";
import type { RunOptions } from "../run.ts";
import { run } from "../run.ts";
import { type Decomposition, decompose, everyRow, type Outcomes } from "./indices.ts";

/** A function of uncertain inputs. */
export interface Evaluator {
  /** By how many numbers from 0 to 1 each input is drawn. */
  readonly sizes: readonly number[];
  /** How many outcomes it has. */
  readonly outcomes: number;
  /** The outcomes; NaN for one that there is not. */
  readonly evaluate: (draws: readonly Float64Array[]) => readonly number[];
  /** About how many scores one evaluation works out. */
  readonly cells: number;
}

/** How much is drawn. */
export interface Amount {
  readonly samples: number;
  readonly resamples: number;
}

/** An outcome, and what it would have been by other samples; `null` where some sample has no outcome. */
export interface Analysis {
  readonly whole: Decomposition;
  readonly resampled: readonly Decomposition[];
}

const emptyOf = ({ sizes, outcomes }: Evaluator, samples: number): Outcomes[] =>
  Array.from({ length: outcomes }, () => ({
    a: new Float64Array(samples),
    b: new Float64Array(samples),
    mixed: sizes.map(() => new Float64Array(samples)),
  }));

/** Draws two sets, and evaluates both, and the first with each input in turn from the second. */
function sampleRow(
  { sizes, evaluate }: Evaluator,
  random: Random,
  all: Outcomes[],
  row: number,
): void {
  const one = sizes.map((size) => drawn(random, size));
  const other = sizes.map((size) => drawn(random, size));
  const keep = (
    draws: readonly Float64Array[],
    of: (outcomes: Outcomes) => Float64Array | undefined,
  ) => {
    const found = evaluate(draws);
    all.forEach((outcomes, at) => {
      of(outcomes)?.fill(found[at] ?? Number.NaN, row, row + 1);
    });
  };
  keep(one, ({ a }) => a);
  keep(other, ({ b }) => b);
  other.forEach((numbers, input) => {
    keep(one.with(input, numbers), ({ mixed }) => mixed[input]);
  });
}

const isWhole = ({ a, b, mixed }: Outcomes): boolean =>
  [a, b, ...mixed].every((column) => !column.includes(Number.NaN));

/** So many rows, each any of all. */
const drawnRows = (random: Random, size: number): Uint32Array =>
  Uint32Array.from({ length: size }, () => Math.floor(random() * size));

/** Evaluates a function over samples, and tells what each input has to do with each outcome. */
export async function saltelli(
  evaluator: Evaluator,
  { samples, resamples }: Amount,
  random: Random,
  options: RunOptions,
): Promise<readonly (Analysis | null)[]> {
  const all = emptyOf(evaluator, samples);
  const resampled = all.map((): Decomposition[] => []);
  const step = (at: number) => {
    if (at < samples) {
      sampleRow(evaluator, random, all, at);
      return;
    }
    const rows = drawnRows(random, samples);
    all.forEach((outcomes, which) => {
      resampled[which]?.push(decompose(outcomes, rows));
    });
  };
  const { cells, sizes, outcomes } = evaluator;
  const scoresIn = (at: number) =>
    at < samples ? cells * (sizes.length + 2) : samples * sizes.length * outcomes;
  await run(samples + resamples, scoresIn, step, options);
  return all.map((one, which) =>
    isWhole(one)
      ? { whole: decompose(one, everyRow(samples)), resampled: resampled[which] ?? [] }
      : null,
  );
}
