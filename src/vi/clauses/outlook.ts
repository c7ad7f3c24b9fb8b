import { isPhraseAt, phraseSet } from "../lexicon/phrase-table.ts";
import { aims as aimWords } from "../lexicon/statements.ts";
import { type Context, governing, type Placed } from "./context.ts";
import { isStart, isStartAhead } from "./from-on.ts";
import { isClauseTime } from "./horizons.ts";
import { sideOf, yearAct } from "./implied-act.ts";
import type { Range } from "./part.ts";
import type { Sentence } from "./sentence.ts";
import { maySay } from "./signals.ts";
import { placedAt } from "./times.ts";

const aiming = /* @__PURE__ */ phraseSet(aimWords);

/** What lies ahead of words that may state an aim. */
export interface Outlook {
  readonly time: Placed | null;
  readonly isStated: boolean;
  /** Whether the sentence itself looks ahead. */
  readonly isAim: boolean;
}

/** Whether a year lies ahead of the text for all that is known. */
function isFuture(time: Placed, context: Context): boolean {
  const { act, isDoubtful } = yearAct(time, context);
  return act === "commitment" && (!isDoubtful || context.year === null);
}

/** The place of the first words that set an aim: "phấn đấu"; infinite without any. What stands before them is none. */
export function aimIn(sentence: Sentence): number {
  if (!maySay(sentence, "aim")) return Number.POSITIVE_INFINITY;
  const { tokens } = sentence;
  const at = tokens.findIndex((_, place) => isPhraseAt(aiming, tokens, place));
  return at < 0 ? Number.POSITIVE_INFINITY : at;
}

/** What a whole sentence says of its stretches, found in one pass: a sentence may have very many. */
export interface Aims {
  /** Up to each part, and to the end, the place of the last deadline before it; `null` without one. */
  readonly deadlines: readonly (number | null)[];
  /** The place of the first words that set an aim. */
  readonly aim: number;
  /** The place of the first number in it that is a commitment; infinite if none is. */
  readonly among: number;
}

/** Up to each part, and to the end, the place of the last deadline before it. */
export function deadlinesIn({ times, outside }: Sentence): (number | null)[] {
  let last: number | null = null;
  const deadlines: (number | null)[] = [last];
  for (let at = 0; at < times.length; at++) {
    if (isClauseTime(times[at]) && outside[at] === true) last = at;
    deadlines.push(last);
  }
  return deadlines;
}

/** Where words are sought, and whether they are the entry of a list. */
export interface Place {
  /** The words with what they may be dated by: a deadline in them or before them, else one after them. */
  readonly block: Range;
  readonly stretch: Range;
  readonly context: Context;
  readonly isEntry: boolean;
}

/** Whether words set an aim before the end of a place. */
const isAimed = ({ parts, tokens }: Sentence, { block }: Place, { aim }: Aims): boolean =>
  aim < (parts[block.to]?.from ?? tokens.length);

/** Whether words stand after a number that is committed to, or in a stretch of their own beside one. */
const isAside = ({ block, stretch }: Place, { among }: Aims): boolean =>
  among <
  (block.to - block.from === stretch.to - stretch.from ? Number.POSITIVE_INFINITY : block.from);

/** What the sentence itself says ahead of a place. */
function ownOutlook(sentence: Sentence, place: Place, aims: Aims): Outlook | null {
  const { block, stretch, context } = place;
  const { deadlines } = aims;
  const at = deadlines[block.to] ?? deadlines[stretch.to] ?? null;
  const time = at === null ? null : placedAt(sentence, at);
  if (time === null) return null;
  const isAhead = isStart(time.horizon)
    ? isStartAhead(time.horizon, context.year)
    : time.horizon.kind !== "during" || isFuture(time, context);
  // Beside a number that is committed to, the year of the text is one to come.
  const isBeside = isAside(place, aims) && sideOf(time, context) !== "gone";
  return isAhead || isBeside || isAimed(sentence, place, aims)
    ? { time, isStated: true, isAim: true }
    : null;
}

/** What lies ahead of a place; `null` if nothing says that it looks ahead. */
export function outlookOf(sentence: Sentence, place: Place, aims: Aims): Outlook | null {
  const { context, isEntry } = place;
  const own = ownOutlook(sentence, place, aims);
  if (own !== null) return own;
  const above = governing(context, ({ horizon }) => horizon);
  const isReport = governing(context, (scope) => scope.act) === "result";
  const isListed = isEntry && !isReport && context.scopes.at(-1)?.isWork !== true;
  if (above !== null && isListed) return { time: above, isStated: true, isAim: true };
  const isAim = isAimed(sentence, place, aims);
  if (!isAim && aims.among === Number.POSITIVE_INFINITY && !context.isOfPlan) return null;
  return { time: above ?? context.running ?? context.weak, isStated: above !== null, isAim };
}
