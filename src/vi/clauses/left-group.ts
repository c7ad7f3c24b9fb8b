import { exitHelpers, exitWords } from "../lexicon/negations.ts";
import type { Tokens } from "../tokens/token.ts";
import { isDenial } from "./denials.ts";
import type { Rank } from "./part.ts";

/** So many words may say before a place in a ranking that it is left. */
const mostWords = 6;

interface Leaving {
  /** Where the words begin that leave a place, or deny that it is left; the place itself without any. */
  readonly from: number;
  readonly isLeft: boolean;
}

/** How the words right before a place leave it, with or without a denial: "thoát khỏi nhóm", "không rời khỏi". */
function leavingAt(tokens: Tokens, place: number, isDenied: boolean): Leaving {
  let isExit = false;
  let from = place;
  for (let at = place - 1; at >= Math.max(0, place - mostWords); at--) {
    const text = tokens[at]?.text ?? "";
    if (isDenial(tokens, at)) return { from: at, isLeft: !isExit };
    if (exitWords.includes(text)) isExit = true;
    else if (!exitHelpers.includes(text)) break;
    if (isExit) from = at;
  }
  return { from, isLeft: isExit !== isDenied };
}

/**
 * A place in a ranking as the words before it leave or deny it: out of a group at the bottom are all places above it; of
 * any other nothing can be told, and it is `null`. `isDenied` tells of a denial further back.
 */
export function leftGroup(tokens: Tokens, part: Rank, isDenied: boolean): Rank | null {
  const { from, isLeft } = leavingAt(tokens, part.from, isDenied);
  if (!isLeft) return { ...part, from };
  if (part.comparator === "moreThan") return { ...part, from, comparator: "atMost" };
  if (part.comparator !== "atLeast" || part.value < 2) return null;
  return { ...part, from, comparator: "atMost", value: part.value - 1 };
}
