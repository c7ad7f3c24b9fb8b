import type { Tier } from "../../model/tier.ts";
import { phraseAt, phraseSet, phraseTable } from "../lexicon/phrase-table.ts";
import { allTierWords, tierWords } from "../lexicon/tiers.ts";
import { numeralAt } from "../numbers/numeral-at.ts";
import type { Tokens } from "../tokens/token.ts";
import { leadAt } from "./lead.ts";
import type { Scanner } from "./scanner.ts";
import { standingTiers } from "./standing-tiers.ts";

const allTiers = /* @__PURE__ */ phraseSet(allTierWords);
const tiersTable = /* @__PURE__ */ phraseTable(tierWords);

const local: readonly Tier[] = ["province", "district", "commune"];

/** So many pieces before a tier its number may stand: "100% hồ sơ tại cấp tỉnh". */
const nearby = 12;

const clauseEnds: readonly string[] = [",", ";", ":", "."];

/** Whether a percentage stands before a place in its clause. */
function isAfterShare(tokens: Tokens, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - nearby); at--) {
    const { text = ";" } = tokens[at] ?? {};
    if (text === "%") return true;
    if (clauseEnds.includes(text)) return false;
  }
  return false;
}

/** Whether a number stands at a place, or after words that compare it. */
const isBeforeNumber = (tokens: Tokens, at: number): boolean =>
  numeralAt(tokens, leadAt(tokens, at).next) !== null;

/** The place of the last tier in a row of tiers each of which is called "cấp"; the first place if there is one. */
function lastTier(tokens: Tokens, from: number, to: number): number {
  let last = to - 1;
  while (last > from && tokens[last]?.text !== "cấp") last -= 1;
  return last;
}

/** The tiers named at a place: of "100% cấp tỉnh, cấp huyện 90%" the last has a number of its own. */
function namedAt(tokens: Tokens, from: number) {
  const found = phraseAt(tiersTable, tokens, from);
  if (found === null || !isAfterShare(tokens, from) || !isBeforeNumber(tokens, found.next))
    return found;
  const last = lastTier(tokens, from, found.next);
  const shorter = last > from ? phraseAt(tiersTable, tokens.slice(from, last - 1), 0) : null;
  return shorter === null ? found : { value: shorter.value, next: from + shorter.next };
}

/** "Cấp tỉnh", "các xã"; "nhà nước các cấp". */
export const tier: Scanner = (tokens, from, year) => {
  const all = phraseAt(allTiers, tokens, from);
  if (all !== null)
    return { kind: "tiers", from, to: all.next, tiers: standingTiers(local, year ?? null) };
  const found = namedAt(tokens, from);
  return found === null ? null : { kind: "tiers", from, to: found.next, tiers: found.value };
};
