import { entryAt } from "../composite/weights/entry-at.ts";

/** What is infinite, or none, is not 0 when taken from itself. */
const held = (number: number): number => (number - number === 0 ? number : Number.NaN);

/** Divides numbers by another, where they are; NaN for what is beyond holding. */
export function divideAll(numbers: Float64Array, by: number): void {
  for (let at = 0; at < numbers.length; at += 1) numbers[at] = held(entryAt(numbers, at) / by);
}

/** Divides each number by one of its own; NaN where there is nothing to divide by, too. */
export function divideEach(numbers: Float64Array, by: Float64Array): void {
  for (let at = 0; at < numbers.length; at += 1) {
    numbers[at] = held(entryAt(numbers, at) / entryAt(by, at));
  }
}
