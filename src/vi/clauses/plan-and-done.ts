import type { Tokens } from "../tokens/token.ts";
import { begins, type Label, labelBefore } from "./number-labels.ts";
import type { Part } from "./part.ts";

const isNumber = ({ kind }: Part): boolean => kind === "measure" || kind === "rank";

const isEnd = (part: Part): boolean => part.kind === "separator" && part.mark === ";";

/** What parts are read as: `null` for one that goes with the part before it. */
type Read = Map<number, Part | null>;

/** Reads the words of a label as a cue; a time among them stays one. */
function readLabel(read: Read, parts: readonly Part[], number: number, { at, act }: Label): void {
  let first: number | null = null;
  for (let place = at; place < number; place++) {
    const part = parts[place];
    if (part === undefined || part.kind === "horizon") {
      first = null;
      continue;
    }
    const from = parts[first ?? place]?.from ?? part.from;
    if (first !== null) read.set(place, null);
    first ??= place;
    read.set(first, { kind: "cue", from, to: part.to, act });
  }
}

interface Labelled {
  readonly number: number;
  readonly label: Label;
}

/** Whether two numbers in a row are a plan and what came of it. */
const isPair = (parts: readonly Part[], one: Labelled, two: Labelled): boolean =>
  one.label.act !== two.label.act && begins(parts, two.label);

/**
 * The parts of a sentence; where a number is called the plan and the one beside it what came of it ("kế hoạch 60%, thực
 * hiện 45%"), those words are no names.
 */
export function withPlanAndDone(tokens: Tokens, parts: readonly Part[]): readonly Part[] {
  const read: Read = new Map();
  let last: Labelled | null = null;
  for (const [number, part] of parts.entries()) {
    if (isEnd(part)) last = null;
    if (!isNumber(part)) continue;
    const label = labelBefore(tokens, parts, number);
    const next: Labelled | null = label && { number, label };
    if (last !== null && next !== null && isPair(parts, last, next)) {
      readLabel(read, parts, last.number, last.label);
      readLabel(read, parts, number, next.label);
    }
    last = next;
  }
  if (read.size === 0) return parts;
  return parts.flatMap((part, at) => {
    const settled = read.get(at);
    return settled === undefined ? part : (settled ?? []);
  });
}
