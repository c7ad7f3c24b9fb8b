import { eachWords, yearWord } from "../lexicon/numbers.ts";
import { markAt, wordAt } from "../tokens/reading.ts";
import type { Tokens } from "../tokens/token.ts";
import { isLabel, labelOf } from "./label.ts";
import type { Numeral } from "./numeral.ts";
import { isSign, signedAt, unsignedAt } from "./numeral-at.ts";
import type { DecimalMark, NumberUnit, ParsedNumber } from "./parsed-number.ts";

/** The last piece of a label without "/năm", "mỗi năm" and the like, and whether they stood there. */
function withoutYear(tokens: Tokens): { readonly end: number; readonly perYear: boolean } {
  const last = tokens.length - 1;
  const isEach = eachWords.includes(wordAt(tokens, last - 1)) || markAt(tokens, last - 1) === "/";
  const perYear = isEach && wordAt(tokens, last) === yearWord;
  return { end: perYear ? last - 1 : tokens.length, perYear };
}

/** The unit with the words after it: "doanh nghiệp số" as printed, "% GRDP". */
function labelled(text: string, tokens: Tokens, { unit, unitFrom, next }: Numeral, end: number) {
  if (next >= end) return unit;
  const measure = unit?.measure ?? "count";
  if (measure === "count") return { measure, text: labelOf(text, tokens.slice(unitFrom, end)) };
  return { measure, text: `${unit?.text} ${labelOf(text, tokens.slice(next, end))}` };
}

/** The number as a caller gets it, without its places among the pieces. */
function told(found: Numeral, unit: NumberUnit | null, perYear: boolean): ParsedNumber {
  const counted = { unit, perYear, doubts: found.doubts };
  switch (found.kind) {
    case "range":
      return { kind: found.kind, low: found.low, high: found.high, ...counted };
    case "fraction": {
      const { numerator, denominator, value } = found;
      return { kind: found.kind, numerator, denominator, value, ...counted };
    }
    case "number":
    case "times":
      return { kind: found.kind, value: found.value, ...counted };
  }
}

/** The number that begins a text; "từ" before a range is no part of it. */
export function firstNumber(tokens: Tokens, mark: DecimalMark | null): Numeral | null {
  if (isSign(markAt(tokens, 0))) return signedAt(tokens, 0, mark);
  const from = wordAt(tokens, 0) === "từ" ? 1 : 0;
  const found = unsignedAt(tokens, from, mark);
  return from === 0 || found?.kind === "range" ? found : null;
}

/** The number that a text is from its first to its last piece; `null` if it is something else. */
export function wholeNumber(
  text: string,
  tokens: Tokens,
  mark: DecimalMark | null,
): ParsedNumber | null {
  const found = firstNumber(tokens, mark);
  if (found === null) return null;
  const each = withoutYear(tokens);
  const isEach = each.perYear && each.end >= found.next;
  const end = isEach ? each.end : tokens.length;
  if (!isLabel(tokens.slice(found.next, end), found.unit?.measure === "count")) return null;
  return told(found, labelled(text, tokens, found, end), found.perYear || isEach);
}
