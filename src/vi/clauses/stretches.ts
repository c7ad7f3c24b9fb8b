import { type Member, membersOf } from "./members.ts";
import type { Sentence } from "./sentence.ts";
import type { CountSetting } from "./stands.ts";
import type { Stretch } from "./stretch.ts";

/** The stretches of a sentence between semicolons. */
export function stretchesOf({ tokens, parts, outside }: Sentence): Stretch[] {
  const stretches: Stretch[] = [];
  let from = 0;
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at];
    if (part?.kind !== "separator" || part.mark !== ";" || outside[at] !== true) continue;
    stretches.push({ tokens, parts, outside, from, to: at });
    from = at + 1;
  }
  stretches.push({ tokens, parts, outside, from, to: parts.length });
  return stretches;
}

/** A number and the stretch that it stands in. */
export interface Found {
  readonly stretch: Stretch;
  readonly member: Member;
}

/** The numbers of a sentence, stretch by stretch; of one that only reports, its counts too. */
export function foundIn(sentence: Sentence, setting: CountSetting): Found[] {
  const found: Found[] = [];
  for (const stretch of stretchesOf(sentence)) {
    const before = found.at(-1)?.member.part ?? null;
    for (const member of membersOf(stretch, { before, setting })) found.push({ stretch, member });
  }
  return found;
}
