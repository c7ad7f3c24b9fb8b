import { digitsAt } from "../tokens/reading.ts";
import type { Tokens } from "../tokens/token.ts";
import type { Decimal } from "./decimal.ts";
import type { DecimalMark, NumberDoubtCode } from "./parsed-number.ts";
import { type WrittenDigits, writtenDigitsAt } from "./written-digits.ts";

/** A number without its scale word and unit. */
export interface Figure {
  /** What it can be, the reading that is taken first. */
  readonly readings: readonly [Decimal, ...Decimal[]];
  /** Why it can be something else, or is written oddly; `null` if neither. */
  readonly doubt: NumberDoubtCode | null;
  /** The other reading if it is percent: 1.823 is a thousand and more of anything else. */
  readonly inPercent: Decimal | null;
  /** Whether it is one run of digits, as a year and a day are. */
  readonly isPlain: boolean;
  /** The first piece after it. */
  readonly next: number;
}

/** More digits than any double has, in full: 309 before the mark and 1074 after it. */
const mostDigits = 1400;

const other = { ",": ".", ".": "," } as const;

const isWhole = (run: string): boolean => run === "0" || !run.startsWith("0");

/** Whether runs are groups of thousands: one to three digits, no 0 in front, then always three. */
const areGroups = ([first = "", ...rest]: readonly string[]): boolean =>
  first.length <= 3 && !first.startsWith("0") && rest.every((run) => run.length === 3);

/** What digits say if decimals stand after this mark and groups before the other; `null` if they cannot. */
function readWith(mark: "," | ".", { runs, separators }: WrittenDigits): Decimal | null {
  const hasDecimals = separators.at(-1) === mark;
  const groupMarks = hasDecimals ? separators.slice(0, -1) : separators;
  if (groupMarks.some((one) => one !== other[mark])) return null;
  const whole = runs.slice(0, groupMarks.length + 1);
  const fits = whole.length > 1 ? areGroups(whole) : !hasDecimals || isWhole(whole.join(""));
  const decimals = hasDecimals ? runs.slice(-1).join("") : "";
  return fits ? { digits: whole.join("") + decimals, exponent: -decimals.length } : null;
}

type Reading = Omit<Figure, "next" | "isPlain">;

const surely = (reading: Decimal | null): Reading | null =>
  reading && { readings: [reading], doubt: null, inPercent: null };

/** A number that fits the English notation alone; no slip in 0.8241, as indices are printed in tables. */
function english(reading: Decimal | null, written: WrittenDigits): Reading | null {
  if (reading === null) return null;
  const isIndex = written.runs[0] === "0" && written.runs.length === 2;
  return { readings: [reading], doubt: isIndex ? null : "english-notation", inPercent: null };
}

/** By law first; where that does not fit, as in English tables. */
function readFreely(written: WrittenDigits): Reading | null {
  const byLaw = readWith(",", written);
  const inEnglish = readWith(".", written);
  if (byLaw === null) return english(inEnglish, written);
  if (inEnglish === null || written.separators.length === 0) return surely(byLaw);
  return written.separators[0] === ","
    ? { readings: [byLaw, inEnglish], doubt: "group-or-decimal", inPercent: null }
    : { readings: [byLaw], doubt: null, inPercent: inEnglish };
}

const marks = { comma: ",", point: "." } as const;

/** Blanks are groups, and may part two numbers as well, unless zeros follow them. */
function grouped(reading: Reading, { runs, beforeBlank }: WrittenDigits): Reading {
  if (beforeBlank === null || /^\d{1,3}(000)+$/.test(runs[0] ?? "")) return reading;
  const { readings, doubt } = reading;
  return doubt === null
    ? {
        ...reading,
        readings: [readings[0], { digits: beforeBlank, exponent: 0 }],
        doubt: "one-or-two-numbers",
      }
    : reading;
}

/** One run of digits, as most numbers are. */
const plain = (digits: string, next: number): Figure => ({
  readings: [{ digits, exponent: 0 }],
  doubt: null,
  inPercent: null,
  isPlain: true,
  next,
});

/** The number in digits at a place; `null` if there is none, or its groups are wrong. */
export function figureAt(tokens: Tokens, at: number, mark: DecimalMark | null): Figure | null {
  const digits = digitsAt(tokens, at);
  if (digits === "") return null;
  const written = writtenDigitsAt(tokens, at);
  if (written === null || written.length > mostDigits) return null;
  if (written.next === at + 1) return plain(digits, written.next);
  const reading = mark === null ? readFreely(written) : surely(readWith(marks[mark], written));
  if (reading === null) return null;
  const { readings, doubt } = grouped(reading, written);
  return { readings, doubt, inPercent: reading.inPercent, isPlain: false, next: written.next };
}
