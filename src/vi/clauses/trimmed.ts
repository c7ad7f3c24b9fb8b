import { joiningNoise } from "../lexicon/noise.ts";
import { phraseAt, phraseSet } from "../lexicon/phrase-table.ts";
import type { Tokens } from "../tokens/token.ts";
import type { Span } from "../types.ts";
import type { Range } from "./part.ts";

/** The place of the first of spans in their order that ends after a place in the text. */
export function firstAfter(spans: readonly Span[], place: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((spans[middle]?.end ?? 0) > place) high = middle;
    else low = middle + 1;
  }
  return low;
}

const joining = /* @__PURE__ */ phraseSet(joiningNoise);

const isComma = (tokens: Tokens, at: number): boolean => tokens[at]?.text === ",";

/** The words of a range that stand before a place in the text. */
function upTo(tokens: Tokens, { from, to }: Range, place: number): Range {
  let end = to;
  while ((tokens[end - 1]?.start ?? 0) >= place) end -= 1;
  // ", đồng thời …" leads to what was cut off.
  if (phraseAt(joining, tokens, end - 2)?.next === end) end -= 2;
  return { from, to: isComma(tokens, end - 1) ? end - 1 : end };
}

/** The words of a range that stand from a place in the text on. */
function since(tokens: Tokens, { from, to }: Range, place: number): Range {
  let start = from;
  while (start < to && (tokens[start]?.start ?? 0) < place) start += 1;
  return { from: isComma(tokens, start) ? start + 1 : start, to };
}

/** Words without those of the first span among them: what stands before it, or else what stands after it. */
export function trimmed(tokens: Tokens, range: Range, spans: readonly Span[]): Range {
  const first = tokens[range.from]?.start ?? 0;
  const end = tokens[range.to - 1]?.end ?? 0;
  const span = spans[firstAfter(spans, first)];
  if (span === undefined || span.start >= end) return range;
  return first < span.start ? upTo(tokens, range, span.start) : since(tokens, range, span.end);
}
