import type { Part } from "./part.ts";
import type { Stretch } from "./stretch.ts";

/** What may stand between a separator and a number that begins its clause. */
const transparent = ["cue", "horizon", "baseline", "tiers"];
const transparentWords = [
  "ở",
  "cấp",
  "đến",
  "trong",
  "là",
  "đạt",
  "vào",
  "đó",
  "tại",
  "có",
  "còn",
  "cùng",
  "kỳ",
];

const isTransparent = ({ tokens }: Stretch, part: Part): boolean =>
  transparent.includes(part.kind) ||
  (part.kind === "words" && transparentWords.includes(tokens[part.from]?.text ?? ""));

/** Whether a colon belongs to the time before it: "2026: 45%, 2027: 60%". */
const isOfTime = ({ parts, outside }: Stretch, at: number): boolean => {
  const part = parts[at];
  const isColon = part?.kind === "separator" && part.mark === ":" && outside[at] === true;
  return isColon && parts[at - 1]?.kind === "horizon";
};

/** Whether a separator outside of brackets stands at a place. */
export const isSeparator = ({ parts, outside }: Stretch, at: number): boolean =>
  parts[at]?.kind === "separator" && outside[at] === true;

/** The mark of the separator at a place; "" if none stands there. */
export const markAt = ({ parts }: Stretch, at: number): string => {
  const part = parts[at];
  return part?.kind === "separator" ? part.mark : "";
};

/**
 * The separator with which the clause of the number at `to` begins directly; `null` if words stand between. The colon of a
 * time is one only if there is no other.
 */
export function directSeparator(stretch: Stretch, from: number, to: number): number | null {
  let colon: number | null = null;
  for (let at = to - 1; at > from; at--) {
    const part = stretch.parts[at];
    if (isOfTime(stretch, at)) colon ??= at;
    else if (isSeparator(stretch, at)) return at;
    else if (stretch.outside[at] === true && part !== undefined && !isTransparent(stretch, part))
      return colon;
  }
  return colon;
}
