import { moneyScaleOf } from "./money-scale.ts";
import { type NumberStyle, numberText } from "./number-text.ts";
import type { ParsedNumber } from "./parsed-number.ts";

/** "%" and the like stand at the number, words after a blank. */
const isSign = (text: string): boolean => /^[%‰/]/.test(text);

/** The scale word, the unit and "/năm". */
function tail(word: string, { unit, perYear }: ParsedNumber): string {
  const text = unit?.text ?? "";
  const label = text === "" || isSign(text) ? text : ` ${text}`;
  return `${word === "" ? "" : ` ${word}`}${label}${perYear ? "/năm" : ""}`;
}

/** Two numbers and a dash with no blanks; with blanks where a minus stands beside it. */
function joined(low: number, high: number, style: NumberStyle): string {
  const dash = low < 0 ? " - " : "-";
  return numberText(low, style) + dash + numberText(high, style);
}

/** What was read, written with its unit. */
export function parsedText(parsed: ParsedNumber, decimals: number | null): string {
  switch (parsed.kind) {
    case "number": {
      const { power, word } = moneyScaleOf(parsed.unit, [parsed.value]);
      return numberText(parsed.value, { decimals, power }) + tail(word, parsed);
    }
    case "times":
      return numberText(parsed.value, { decimals, power: 0 }) + tail("", parsed);
    case "range": {
      const { power, word } = moneyScaleOf(parsed.unit, [parsed.low, parsed.high]);
      return joined(parsed.low, parsed.high, { decimals, power }) + tail(word, parsed);
    }
    case "fraction": {
      const style = { decimals, power: 0 };
      const bar = `${numberText(parsed.numerator, style)}/${numberText(parsed.denominator, style)}`;
      return bar + tail("", parsed);
    }
  }
}
