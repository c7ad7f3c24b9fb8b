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
  if (named === member.at) return [];
  const start = nameOf(stretch, member).before[0]?.from ?? member.part.from;
  let place = stretch.from;
  while (place < member.at && (stretch.parts[place]?.from ?? start) < start) place += 1;
  return tiersIn(stretch, stretch.from, place).tiers;
}

/** The tiers of what names none: those of the sentence, or of the heading. */
export function outerTiers(first: Found, context: Context): readonly Tier[] {
  const preamble = preambleTiers(first);
  if (preamble.length > 0) return preamble;
  return governing(context, ({ tiers }) => (tiers.length > 0 ? tiers : null)) ?? [];
}
