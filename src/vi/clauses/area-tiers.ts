import { tiers as allTiers, type Tier } from "../../model/tier.ts";
import { isPhraseAt, phraseSet } from "../lexicon/phrase-table.ts";
import { areaWords } from "../lexicon/tiers.ts";
import type { Member } from "./members.ts";
import { standingTiers } from "./standing-tiers.ts";
import type { Stretch } from "./stretch.ts";

const area = /* @__PURE__ */ phraseSet(areaWords);

/** So many words after a number its offices may be named. */
const nearby = 8;

/**
 * The tiers of a clause from those that it, its sentence or its heading names: offices "in the area" of a place are its
 * own and all below.
 */
export function areaTiers(
  { tokens }: Stretch,
  { part }: Member,
  named: readonly Tier[],
  year: number | null,
): readonly Tier[] {
  const [highest, ...others] = named;
  if (highest === undefined || others.length > 0) return named;
  for (let at = part.to; at < part.to + nearby; at++) {
    if (isPhraseAt(area, tokens, at))
      return standingTiers(allTiers.slice(allTiers.indexOf(highest)), year);
  }
  return named;
}
