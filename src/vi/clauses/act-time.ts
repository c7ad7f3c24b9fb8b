import { indexAt } from "../tokens/reading.ts";
import type { Context } from "./context.ts";
import { isStart } from "./from-on.ts";
import { sideOf } from "./implied-act.ts";
import type { Member } from "./members.ts";
import type { Sentence } from "./sentence.ts";
import type { DraftAct } from "./target-draft.ts";
import type { Time } from "./times.ts";

/** What is known of a clause besides its words. */
export interface ActSetting {
  readonly context: Context;
  /** The act of the words before in the sentence. */
  readonly before: DraftAct | null;
  readonly time: Time;
}

/** Whether a deadline lies ahead by its own words, "đến năm 2030"; "năm 2030" and "từ năm 2030" may be either. */
export const isAhead = ({ placed }: Time): boolean =>
  placed !== null && placed.horizon.kind !== "during" && !isStart(placed.horizon);

/** The verb of what is left. */
const left = "còn";

/** Words of a day that say nothing of going up to it: "cuối năm 2025 còn 3%". */
const standing: readonly string[] = ["cuối", "hết", "vào", "trong"];

/** Whether a time is a day that is gone, by words that may tell of it: what is of that day is no aim. */
export function isGone({ tokens }: Sentence, { context, time }: ActSetting): boolean {
  const { placed, isStated } = time;
  if (placed === null || !isStated || sideOf(placed, context) !== "gone") return false;
  return standing.includes(tokens[indexAt(tokens, placed.span.start)]?.text ?? "");
}

/** Whether what is left at the end of the year of the text may be told: "cuối năm 2025 còn 3%". */
export function mayBeTold(
  { tokens }: Sentence,
  { part }: Member,
  { context, time }: ActSetting,
): boolean {
  const { placed } = time;
  if (
    placed === null ||
    context.year === null ||
    !placed.horizon.due?.startsWith(`${context.year}`)
  )
    return false;
  const isLeft = part.kind === "measure" && tokens[part.from]?.text === left;
  return isLeft && standing.includes(tokens[indexAt(tokens, placed.span.start)]?.text ?? "");
}

/** Where the year that is printed lies: what is ahead cannot be told of yet, and what is gone may be. */
export const printedSide = ({
  context,
  time: { placed, isStated },
}: ActSetting): "ahead" | "gone" | null =>
  placed !== null && isStated ? sideOf(placed, context) : null;
