import { type Ranked, rank, type Tier, type UnitCard } from "dxplan";
import type { Spoken } from "../language.ts";
import { row } from "../scorecard/layout.ts";
import { cardsOf, nameOf, scored, workFiles } from "./scored.ts";
import { numberText, shareText } from "./texts.ts";
import { words } from "./words.ts";

const widths = [-5, 26, -7, -9];

/** By the share itself: a score ends at 1, where all who meet their target are alike. */
const ranked = (asOf: string, tier: Tier) =>
  rank(cardsOf(scored(asOf).units, tier), { by: (card) => workFiles(card)?.value ?? null });

function placeRow({ item, rank: place, value }: Ranked<UnitCard>, language: Spoken): string {
  const gap = workFiles(item)?.gap ?? 0;
  const toGo = gap > 0 ? numberText(gap, 1, language) : "·";
  const name = nameOf.get(item.unit)?.[language] ?? item.unit;
  return row([String(place), name, shareText(value, language), toGo], widths);
}

/** The districts in order, then the first and the last of the communes. */
export function placeLines(asOf: string, language: Spoken): string[] {
  const { districts, communes, rankHead, unranked } = words[language];
  const all = ranked(asOf, "commune");
  const rows = (items: readonly Ranked<UnitCard>[]) => items.map((one) => placeRow(one, language));
  return [
    districts,
    row(rankHead, widths),
    ...rows(ranked(asOf, "district").ranked),
    "",
    communes,
    row(rankHead, widths),
    ...rows(all.ranked.slice(0, 5)),
    row(["…"], widths),
    ...rows(all.ranked.slice(-10)),
    unranked(all.unranked.length),
  ];
}
