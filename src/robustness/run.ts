import { badArgument } from "../model/bad-argument.ts";
import type { Issue } from "../model/error.ts";
import { nextTask } from "./pause.ts";

/**
 * What can stop a long run: an `AbortSignal`, or anything like one.
 *
 * @category Robustness
 */
export interface StopSignal {
  /** Whether the run is to stop. */
  readonly aborted: boolean;
  /** What the run is then rejected with. */
  readonly reason?: unknown;
}

/**
 * Options of a long run.
 *
 * @category Robustness
 */
export interface RunOptions {
  /** Called now and then, and at the end, with how many samples are done, and of how many. */
  readonly onProgress?: (done: number, of: number) => void;
  /** Stops the run: it is rejected with the signal's reason. */
  readonly signal?: StopSignal;
  /** How to wait between stretches of work, so that a page stays alive; a timer of 0 unless given. */
  readonly pause?: () => Promise<void>;
}

/** The names of {@link RunOptions}. */
export const runOptionNames = ["onProgress", "signal", "pause"] as const;

const isFunction = (value: unknown): boolean => value === undefined || typeof value === "function";

const isSignal = (value: unknown): boolean =>
  value === undefined ||
  (typeof value === "object" &&
    value !== null &&
    "aborted" in value &&
    typeof value.aborted === "boolean");

/** What is wrong with options of a run. */
export const runFaults = ({ onProgress, signal, pause }: RunOptions): Issue[] => [
  ...(isFunction(onProgress) ? [] : [badArgument(["onProgress"], "a function", onProgress)]),
  ...(isSignal(signal) ? [] : [badArgument(["signal"], "an AbortSignal", signal)]),
  ...(isFunction(pause) ? [] : [badArgument(["pause"], "a function", pause)]),
];

function stopIf(signal: StopSignal | undefined): void {
  if (signal?.aborted === true) throw signal.reason;
}

/** About as many scores as take a few milliseconds. By count, not by a clock: this library has none. */
const scoresAtOnce = 400_000;

/** Steps, each of which works out so many scores, with a pause after every few milliseconds' worth of them. */
export async function run(
  of: number,
  scoresIn: (at: number) => number,
  step: (at: number) => void,
  { onProgress, signal, pause = nextTask }: RunOptions,
): Promise<void> {
  for (let done = 0; done < of; ) {
    stopIf(signal);
    for (let scores = 0; done < of && scores < scoresAtOnce; done += 1) {
      step(done);
      scores += scoresIn(done);
    }
    onProgress?.(done, of);
    if (done < of) await pause();
  }
  stopIf(signal);
}
