import type { Tier } from "../../model/tier.ts";
import { type Context, governing } from "./context.ts";
import { nameOf } from "./names.ts";
import { tiersIn } from "./parts-of.ts";
import type { Found } from "./stretches.ts";

/** Tiers that the sentence names before its first clause, and so for all of them. */
function preambleTiers({ stretch, member }: Found): readonly Tier[] {
  const { parts } = stretch;
  let named = stretch.from;
  while (named < member.at && parts[named]?.kind !== "tiers") named += 1;
  // "Ngoại trừ cấp xã …": those that are left out are not the subject.
  const isLeftOut = ["exclusion", "aside"].includes(parts[named - 1]?.kind ?? "");
  if (named === member.at || isLeftOut) return [];
  const start = nameOf(stretch, member).before[0]?.from ?? member.part.from;
  let place = stretch.from;
  while (place < member.at && (stretch.parts[place]?.from ?? start) < start) place += 1;
  return tiersIn(stretch, stretch.from, place).tiers;
}

/** So many parts at the start of a sentence may name its subject. */
const nearby = 16;

/**
 * Tiers of a subject that an earlier half of the sentence names, where the half of the first number begins with a verb
 * of commitment and has no subject of its own: "cơ quan nhà nước các cấp …; phấn đấu đạt 90% …".
 */
function subjectTiers({ stretch, member }: Found): readonly Tier[] {
  const { parts, from } = stretch;
  const isLed =
    member.at === from && member.part.kind === "measure" && member.part.lead.act !== null;
  if (from === 0 || (parts[from]?.kind !== "cue" && !isLed)) return [];
  return tiersIn(stretch, 0, Math.min(nearby, from)).tiers;
}

/** The tiers of what names none: those of the sentence, or of the heading. */
export function outerTiers(first: Found, context: Context): readonly Tier[] {
  const preamble = preambleTiers(first);
  if (preamble.length > 0) return preamble;
  const subject = subjectTiers(first);
  if (subject.length > 0) return subject;
  return governing(context, ({ tiers }) => (tiers.length > 0 ? tiers : null)) ?? [];
}
