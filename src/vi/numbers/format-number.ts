import { checkCall, isFields, optional, type Rule } from "../../present/check/options.ts";
import { wholeDecimals } from "../../present/check/values.ts";
import { roundHalfUp } from "../../rank/round-half-up.ts";
import { exactText, isTwofold } from "./exact-text.ts";
import type { NumberUnit, ParsedNumber } from "./parsed-number.ts";

/**
 * How to write a number in Vietnamese.
 *
 * @category Vietnamese
 */
export interface VietnameseNumberOptions {
  /** The most decimals, 0 to 12, rounded half up; without it the number is exact. */
  readonly decimals?: number;
}

/** How the numbers of one text are written. */
interface Style {
  readonly decimals: number | null;
  /** The power of ten of the scale word. */
  readonly power: number;
}

const isNumber = (value: unknown): boolean => Number.isFinite(value);

const isUnit = (unit: unknown): boolean =>
  unit === null || (isFields(unit) && typeof unit["text"] === "string");

/** Which fields of each kind are numbers. */
const numbersOf: Readonly<Record<ParsedNumber["kind"], readonly string[]>> = {
  number: ["value"],
  times: ["value"],
  range: ["low", "high"],
  fraction: ["numerator", "denominator"],
};

const isKind = (kind: unknown): kind is ParsedNumber["kind"] =>
  typeof kind === "string" && Object.hasOwn(numbersOf, kind);

const isParsed = (value: unknown): boolean =>
  isFields(value) &&
  isKind(value["kind"]) &&
  numbersOf[value["kind"]].every((name) => isNumber(value[name])) &&
  isUnit(value["unit"]);

const aNumber: Rule = {
  expected: "a finite number, or what parseNumber returns",
  accepts: (value) => isNumber(value) || isParsed(value),
};

const rules = { decimals: /* @__PURE__ */ optional(wholeDecimals) };

/** A number over a power of ten, by its decimal digits. */
function over(value: number, power: number): number {
  const [digits, exponent = "0"] = String(value).split("e");
  return Number(`${digits}e${Number(exponent) - power}`);
}

/** A number over a power of ten, rounded if that is asked for. */
const written = (value: number, { decimals, power }: Style): string =>
  decimals === null
    ? exactText(value, power)
    : exactText(roundHalfUp(over(value, power), decimals));

/** Scale words of money, the larger first. */
const scales = [
  { power: 9, word: "tỷ" },
  { power: 6, word: "triệu" },
] as const;

/** The scale word for money, by its smallest number; none where the text could be read in two ways. */
function scaleOf(
  unit: NumberUnit | null,
  sizes: readonly number[],
): { power: number; word: string } {
  const none = { power: 0, word: "" };
  if (unit?.measure !== "amount" || !/^đồng(?!\p{L})/u.test(unit.text)) return none;
  const least = Math.min(...sizes.map(Math.abs));
  const fitting = scales.find(({ power }) => least >= Number(`1e${power}`));
  if (fitting === undefined) return none;
  return sizes.some((size) => isTwofold(exactText(size, fitting.power))) ? none : fitting;
}

/** "%" and the like stand at the number, words after a blank. */
const isSign = (text: string): boolean => /^[%‰/]/.test(text);

/** The scale word, the unit and "/năm". */
function tail(word: string, { unit, perYear }: ParsedNumber): string {
  const text = unit?.text ?? "";
  const label = text === "" || isSign(text) ? text : ` ${text}`;
  return `${word === "" ? "" : ` ${word}`}${label}${perYear ? "/năm" : ""}`;
}

/** Two numbers and a dash with no blanks; with blanks where a minus stands beside it. */
function joined(low: number, high: number, style: Style): string {
  const dash = low < 0 ? " - " : "-";
  return written(low, style) + dash + written(high, style);
}

function parsedText(parsed: ParsedNumber, decimals: number | null): string {
  switch (parsed.kind) {
    case "number": {
      const { power, word } = scaleOf(parsed.unit, [parsed.value]);
      return written(parsed.value, { decimals, power }) + tail(word, parsed);
    }
    case "times":
      return written(parsed.value, { decimals, power: 0 }) + tail("", parsed);
    case "range": {
      const { power, word } = scaleOf(parsed.unit, [parsed.low, parsed.high]);
      return joined(parsed.low, parsed.high, { decimals, power }) + tail(word, parsed);
    }
    case "fraction": {
      const style = { decimals, power: 0 };
      const bar = `${written(parsed.numerator, style)}/${written(parsed.denominator, style)}`;
      return bar + tail("", parsed);
    }
  }
}

/**
 * A number as it is written in Vietnamese: dots group thousands, a comma stands before the decimals, a minus (−) before
 * what is below 0, never an exponent. Without `decimals` it is exact: {@link parseNumber} reads the same number from it
 * to the last bit, whatever its size (−0 is 0). What {@link parseNumber} returns is written with its unit: money in
 * đồng with "triệu" or "tỷ" from a million or a billion on, other amounts in full; where the scale word would leave
 * three decimals, which could be groups as well, in full too.
 *
 * @param value - A finite number, or what {@link parseNumber} returns.
 * @param options - How many decimals at most, without zeros at the end; a scale word counts before they do.
 * @returns The text.
 * @throws DxplanError `invalid-argument` for what is no finite number and nothing that was parsed, for decimals that
 *   are not whole or not from 0 to 12, and for an option that does not exist.
 * @example
 * ```ts
 * formatNumber(1823.5);
 * // => "1.823,5"
 * formatNumber(parseNumber("72.865 tỉ đồng"));
 * // => "72.865 tỷ đồng"
 * formatNumber(parseNumber("15–20 %"));
 * // => "15-20%"
 * formatNumber(2 / 3, { decimals: 2 });
 * // => "0,67"
 * ```
 * @category Vietnamese
 */
export function formatNumber(
  value: number | ParsedNumber,
  options: VietnameseNumberOptions = {},
): string {
  checkCall("formatNumber", [["value", value, aNumber]], options, rules);
  const decimals = options.decimals ?? null;
  return typeof value === "number"
    ? written(value, { decimals, power: 0 })
    : parsedText(value, decimals);
}
