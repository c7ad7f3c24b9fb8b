import { amountHeads } from "../lexicon/amounts.ts";
import { shareWords } from "../lexicon/growth.ts";
import { isPhraseAt, phraseSet } from "../lexicon/phrase-table.ts";
import type { Member } from "./members.ts";
import { type WordsAfter, wordsBefore } from "./name-words.ts";
import type { Range } from "./part.ts";
import type { Stretch } from "./stretch.ts";

const shares = /* @__PURE__ */ phraseSet(shareWords);
const sums = /* @__PURE__ */ phraseSet(amountHeads);

/** The words on both sides of a number. */
export interface Around {
  readonly before: readonly Range[];
  readonly after: WordsAfter;
}

/** Whether the words before a colon name a share: "Tỷ lệ hộ có ví: 95% hộ ở thôn". */
const namesShare = ({ tokens }: Stretch, [first]: readonly Range[]): boolean =>
  first !== undefined && isPhraseAt(shares, tokens, first.from);

/** Whether the noun of a sum names a number that no words compare: "tổng đàn lợn 50.000 con". */
const isSum = ({ tokens }: Stretch, { part }: Member, [first]: readonly Range[]): boolean =>
  part.kind === "measure" &&
  part.isBare &&
  first !== undefined &&
  isPhraseAt(sums, tokens, first.from);

const isAfterColon = ({ parts }: Stretch, { at }: Member): boolean => {
  const mark = parts[at - 1];
  return mark?.kind === "separator" && mark.mark === ":";
};

/**
 * Whether a number is named by what stands before it, though words follow: after a colon or the noun of a sum if they are
 * its own unit, "Số trạm: 1.200 trạm"; after a colon too if they only say what the label is a share of.
 */
export function isLabelled(stretch: Stretch, member: Member, { before, after }: Around): boolean {
  const { part } = member;
  if (part.kind === "rank" || after.tail.length > 0) return false;
  const isEntry = isAfterColon(stretch, member);
  if (!isEntry && !isSum(stretch, member, before)) return false;
  const isUnit = after.head.every(({ to }) => to <= part.numeral.next);
  return isUnit || (isEntry && namesShare(stretch, wordsBefore(stretch, member, true)));
}
