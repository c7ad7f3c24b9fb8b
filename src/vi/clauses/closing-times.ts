import type { Placed } from "./context.ts";
import { isRest, isRestAt } from "./rest-of.ts";
import { isAsOf, saidAct } from "./said-act.ts";
import type { Sentence } from "./sentence.ts";
import type { Found } from "./stretches.ts";
import type { DraftAct } from "./target-draft.ts";
import { ownTime, placedAt, timeAfter } from "./times.ts";

/** Words of a day of counting begin so many parts before it. */
const nearby = [1, 2, 3, 4];

/** "…; các xã còn lại xong trong quý I", "…; phấn đấu xong": the time is that of what is left, or of an aim of its own. */
const aimBefore = ({ tokens, parts }: Sentence, from: number, to: number): DraftAct | null =>
  parts
    .slice(from, Math.max(from, to))
    .some(
      (part) => (part.kind === "cue" && part.act === "commitment") || isRestAt(tokens, part.from),
    )
    ? "commitment"
    : null;

/** A time that stands after all numbers of a sentence. */
function lastTime(sentence: Sentence, from: number): Closing {
  const at = timeAfter(sentence.times, from + 1, sentence.times.length) ?? -1;
  const isCounted = nearby.some((offset) => isAsOf(sentence, at - offset));
  const act = isCounted ? "result" : aimBefore(sentence, from, at);
  return { time: at < 0 ? null : placedAt(sentence, at), act, isAsOf: isCounted };
}

/** A time that closes a list, and what the number that it stands with says that it does. */
export interface Closing {
  readonly time: Placed | null;
  readonly act: DraftAct | null;
  /** Whether it is the day of which the figures before it are. */
  readonly isAsOf: boolean;
}

/**
 * For each number the time that closes its list: that of a later number which stands after it. One that stands before a
 * later number is that number's own.
 */
export function closingTimes(sentence: Sentence, found: readonly Found[]): Closing[] {
  const closing: Closing[] = [];
  let next = lastTime(sentence, found.at(-1)?.member.to ?? 0);
  for (const { member } of found.toReversed()) {
    closing.push(next);
    const own = ownTime(sentence, member);
    if (own === null) continue;
    const time = own > member.at ? placedAt(sentence, own) : null;
    next = isRest(sentence, member)
      ? { time: null, act: "commitment", isAsOf: false }
      : { time, act: saidAct(sentence, member)?.act ?? null, isAsOf: false };
  }
  return closing.reverse();
}
