import { type Block, piecesAt } from "./blocks.ts";
import { isJoinedAt } from "./joined-statement.ts";
import { type Aims, outlookOf, type Place } from "./outlook.ts";
import { tiersIn } from "./parts-of.ts";
import { isRestDated } from "./rest-statement.ts";
import type { Sentence } from "./sentence.ts";
import { statementDraft } from "./statement-draft.ts";
import { statementIn } from "./statement-in.ts";
import type { Stretch } from "./stretch.ts";
import type { TargetDraft } from "./target-draft.ts";
import { hasTask } from "./tasks.ts";
import { perThing } from "./universal.ts";

/** What a block stands in. */
interface Around extends Omit<Place, "block"> {
  readonly text: string;
  readonly sentence: Sentence;
  readonly aims: Aims;
  /** Whether its stretch has a number that is committed to. */
  readonly isBeside: boolean;
}

/** The place after a time or a word of commitment; the same place if none stands there. */
function pastOutlook({ parts }: Block, at: number): number {
  const part = parts[at];
  const isOutlook = part?.kind === "horizon" || (part?.kind === "cue" && part.act === "commitment");
  return isOutlook ? at + 1 : at;
}

/** Whether one more commitment begins at a place of a block: a time or "phấn đấu" may stand before its verb. */
function beginsAt(block: Block, at: number): boolean {
  const { tokens, parts, to, isAfterNumber } = block;
  const end = parts[to - 1]?.to ?? 0;
  if (isRestDated(block, at)) return true;
  return [at, pastOutlook(block, at)].some((place) =>
    isJoinedAt(tokens, parts[place]?.from ?? end, { end, isAfterNumber }),
  );
}

/** The commitments without a number in a block: that of its first piece, and those that a verb of an end opens. */
export function statedIn(block: Block, around: Around): TargetDraft[] {
  const { text, sentence, stretch, context, aims, isBeside, isEntry } = around;
  const { tokens, isAfterNumber } = block;
  const named = tiersIn(block, block.from, block.to);
  const read = (piece: Stretch, isAfterStated: boolean): TargetDraft[] => {
    const outlook = outlookOf(sentence, { block: piece, stretch, context, isEntry }, aims);
    if (outlook === null) return [];
    const standing = { isAim: outlook.isAim, isBeside: isBeside || isAfterStated };
    const at = statementIn(piece, standing);
    if (at === null) return [];
    const within = { tokens, named, outlook, text, context };
    return perThing(tokens, at).map((stated) => statementDraft(stated, within));
  };
  const [first = block, ...others] = piecesAt(block, (at) => beginsAt(block, at));
  const opening = isAfterNumber && !beginsAt(block, block.from) ? [] : read(first, false);
  if (opening.length === 0 && !isAfterNumber && hasTask(first)) return [];
  return [...opening, ...others.flatMap((piece) => read(piece, opening.length > 0))];
}
