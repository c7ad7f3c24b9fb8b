import { saidAct } from "./acts.ts";
import type { Placed } from "./context.ts";
import type { Sentence } from "./sentence.ts";
import type { Found } from "./stretches.ts";
import type { DraftAct } from "./target-draft.ts";
import { ownTime, placedAt } from "./times.ts";

/** A time that stands after all numbers of a sentence; `null` without one. */
function lastTime(sentence: Sentence, from: number): Placed | null {
  const at = sentence.times.findIndex((time, place) => time === "deadline" && place > from);
  return at < 0 ? null : placedAt(sentence, at);
}

/** A time that closes a list, and what the number that it stands with says that it does. */
export interface Closing {
  readonly time: Placed | null;
  readonly act: DraftAct | null;
}

/**
 * For each number the time that closes its list: that of a later number which stands after it. One that stands before a
 * later number is that number's own.
 */
export function closingTimes(sentence: Sentence, found: readonly Found[]): Closing[] {
  const closing: Closing[] = [];
  let next: Closing = { time: lastTime(sentence, found.at(-1)?.member.to ?? 0), act: null };
  for (const { member } of found.toReversed()) {
    closing.push(next);
    const own = ownTime(sentence, member);
    if (own === null) continue;
    const time = own > member.at ? placedAt(sentence, own) : null;
    next = { time, act: saidAct(sentence, member) };
  }
  return closing.reverse();
}
