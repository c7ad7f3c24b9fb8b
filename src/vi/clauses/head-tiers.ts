import type { Tier } from "../../model/tier.ts";
import { phraseAt, phraseSet, phraseTable } from "../lexicon/phrase-table.ts";
import { tierHeadOpeners, tierHeads } from "../lexicon/tiers.ts";
import type { Tokens } from "../tokens/token.ts";
import { withoutBrackets } from "./head-units.ts";
import { onlyTiers } from "./only-tiers.ts";

type Tiers = readonly Tier[];

const heads = /* @__PURE__ */ phraseTable<Tiers>(
  /* @__PURE__ */ tierHeads.map(([tier, words]) => [[tier], words]),
);
const openers = /* @__PURE__ */ phraseSet(tierHeadOpeners);

const none: Tiers = [];

/** The tiers that a head names, and nothing else: "Tỉnh", "UBND cấp xã", "Cấp huyện (%)"; none if it does not. */
function tiersOf(given: Tokens): Tiers {
  const cell = withoutBrackets(given);
  const found = phraseAt(heads, cell, 0);
  if (found?.next === cell.length) return found.value;
  return onlyTiers(cell.slice(phraseAt(openers, cell, 0)?.next ?? 0));
}

/**
 * For each head of a row the tiers that it names, where another head names others: "Tỉnh | Huyện | Xã". A column "Xã"
 * alone lists communes.
 */
export function tiersOfHeads(cells: readonly Tokens[]): readonly Tiers[] {
  const found = cells.map(tiersOf);
  const named = new Set(found.flatMap((tiers) => (tiers.length > 0 ? [tiers.join()] : [])));
  return named.size > 1 ? found : cells.map(() => none);
}
