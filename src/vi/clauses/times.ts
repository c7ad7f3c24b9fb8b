import { restWords } from "../lexicon/cues.ts";
import { nextYears } from "../lexicon/dates.ts";
import { isPhraseAt, phraseSet } from "../lexicon/phrase-table.ts";
import type { Tokens } from "../tokens/token.ts";
import { type Context, governing, type Placed } from "./context.ts";
import { isClauseTime } from "./horizons.ts";
import type { Member } from "./members.ts";
import type { Part } from "./part.ts";
import type { Sentence } from "./sentence.ts";

/** The time of a clause. */
export interface Time {
  readonly placed: Placed | null;
  /** Whether it is printed in the sentence or in the heading above. */
  readonly isStated: boolean;
  /** Whether it stands before the number. */
  readonly isBefore: boolean;
  /** Whether the sentence itself says it. */
  readonly isOwn: boolean;
}

/** A time of a sentence with its place in the text. */
export function placedAt({ tokens, parts }: Sentence, at: number): Placed | null {
  const part = parts[at];
  if (part?.kind !== "horizon") return null;
  const start = tokens[part.from]?.start ?? 0;
  return { horizon: part.horizon, span: { start, end: tokens[part.to - 1]?.end ?? start } };
}

/** The first time among parts; one from which on something holds only without another. */
export function timeAfter(times: Sentence["times"], from: number, to: number): number | null {
  let start: number | null = null;
  for (let place = from; place < to; place++) {
    if (times[place] === "deadline") return place;
    if (times[place] === "open") start ??= place;
  }
  return start;
}

const rests = /* @__PURE__ */ phraseSet(restWords);

/** Whether what is left begins after a separator before a time: "đã đạt 80%, còn lại xong trước 15/12". */
const isOfRest = ({ tokens, parts }: Sentence, from: number, time: number): boolean =>
  parts
    .slice(from, time)
    .some(
      (part, offset) =>
        parts[from + offset - 1]?.kind === "separator" && isPhraseAt(rests, tokens, part.from),
    );

/** The time nearest to the number of a clause, among its own parts: before it, or else after it. */
export function ownTime(sentence: Sentence, { from, at, to, base }: Member): number | null {
  const { times } = sentence;
  // What stands between a base and its number is the base's.
  const before = base === null ? at : Math.min(at, base + 1);
  for (let place = before - 1; place >= from; place--) {
    const kind = times[place] ?? null;
    if (kind !== null && isClauseTime(kind)) return place;
  }
  const after = timeAfter(times, at + 1, to);
  return after !== null && isOfRest(sentence, at + 1, after) ? null : after;
}

/** What the heading or the text before says of the time. */
function contextTime(context: Context): Time {
  const above = governing(context, ({ horizon }) => horizon);
  if (above !== null) return { placed: above, isStated: true, isBefore: true, isOwn: false };
  const placed = context.running ?? context.weak;
  return { placed, isStated: false, isBefore: true, isOwn: false };
}

const following = /* @__PURE__ */ phraseSet(nextYears);

/** Whether every year that follows another is meant: "mỗi năm tiếp theo", "hằng năm sau". */
const isFollowing = (tokens: Tokens, { to }: Part): boolean =>
  isPhraseAt(following, tokens, to - 1);

/**
 * Whether the duty of a clause comes back every year: it has no deadline but one of its own. A change every year is one up
 * to the time that was said, unless the years are those after it.
 */
function isYearly({ parts, tokens }: Sentence, { from, at, part }: Member): boolean {
  const isChange = part.kind === "measure" && part.lead.change !== null;
  if (!isChange && part.kind === "measure" && part.lead.isYearly) return true;
  return parts
    .slice(from, at)
    .some(
      (one) =>
        one.kind === "horizon" &&
        one.horizon.kind === "yearly" &&
        (!isChange || isFollowing(tokens, one)),
    );
}

const none: Time = { placed: null, isStated: false, isBefore: true, isOwn: false };

/** What is known of the times around a clause. */
export interface Around {
  /** The time said last before the clause in its sentence. */
  readonly said: Placed | null;
  /** The time that closes the sentence, or the list in it. */
  readonly closing: Placed | null;
  readonly context: Context;
}

/**
 * The time of a clause: its own; or the one said last in the sentence; or one that closes the list; or that of the
 * context.
 */
export function timeOf(sentence: Sentence, member: Member, around: Around): Time {
  const own = ownTime(sentence, member);
  if (own !== null) {
    const isBefore = own < member.at;
    return { placed: placedAt(sentence, own), isStated: true, isBefore, isOwn: true };
  }
  if (isYearly(sentence, member)) return none;
  const stated = around.said ?? around.closing;
  if (stated === null) return contextTime(around.context);
  return { placed: stated, isStated: true, isBefore: around.said !== null, isOwn: false };
}
