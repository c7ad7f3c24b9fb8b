import { isPhraseAt, phraseSet } from "../lexicon/phrase-table.ts";
import { purposeWords } from "../lexicon/statements.ts";
import type { Range } from "./part.ts";
import type { Stretch } from "./stretch.ts";

const purposes = /* @__PURE__ */ phraseSet(purposeWords);

/** Parts of a stretch that no number claims: before its first number, between two, or after its last. */
export interface Block extends Stretch {
  /** Whether a number of the stretch stands before it. */
  readonly isAfterNumber: boolean;
}

function isComma({ parts, outside }: Stretch, at: number): boolean {
  const part = parts[at];
  return part?.kind === "separator" && part.mark === "," && outside[at] === true;
}

const isPurpose = ({ tokens, parts, outside }: Stretch, at: number): boolean =>
  outside[at] === true && isPhraseAt(purposes, tokens, parts[at]?.from ?? tokens.length);

/** The parts between the numbers at some places: a comma parts them from each. */
function between(stretch: Stretch, numbers: ReadonlySet<number>): Range[] {
  const ranges: Range[] = [];
  // `null` after a number, until a comma ends its clause.
  let start: number | null = stretch.from;
  let comma = stretch.from;
  let isForPurpose = false;
  for (let at = stretch.from; at < stretch.to; at++) {
    isForPurpose ||= isPurpose(stretch, at);
    if (isComma(stretch, at)) {
      comma = at;
      // What a number is for goes on after its commas.
      if (!isForPurpose) start ??= at + 1;
    } else if (numbers.has(at)) {
      ranges.push({ from: start ?? at, to: comma });
      start = null;
      isForPurpose = false;
    }
  }
  ranges.push({ from: start ?? stretch.to, to: stretch.to });
  return ranges;
}

/** The blocks of a stretch with numbers at some places: all of it if it has none. */
export function blocksOf(stretch: Stretch, numbers: ReadonlySet<number>): Block[] {
  const { tokens, parts, outside } = stretch;
  const ranges = numbers.size === 0 ? [stretch] : between(stretch, numbers);
  const blocks: Block[] = [];
  for (const { from, to } of ranges) {
    const isAfterNumber = from > stretch.from;
    if (from < to) blocks.push({ tokens, parts, outside, from, to, isAfterNumber });
  }
  return blocks;
}

/** A block cut at the commas after which something begins. */
export function piecesAt(block: Stretch, begins: (at: number) => boolean): Stretch[] {
  const cuts: number[] = [];
  for (let at = block.from; at < block.to; at++) {
    if (isComma(block, at) && begins(at + 1)) cuts.push(at);
  }
  if (cuts.length === 0) return [block];
  const starts = [block.from, ...cuts.map((at) => at + 1)];
  return starts.map((from, at) => ({ ...block, from, to: cuts[at] ?? block.to }));
}
