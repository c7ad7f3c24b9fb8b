import { tiers as allTiers, type Tier } from "../../model/tier.ts";
import { exclusionWords } from "../lexicon/exclusions.ts";
import { isPhraseAt, phraseSet } from "../lexicon/phrase-table.ts";
import type { Tokens } from "../tokens/token.ts";
import type { Bracket } from "./brackets.ts";
import type { Member } from "./members.ts";
import { wholeAfter } from "./names.ts";
import type { Part, Range } from "./part.ts";
import type { Stretch } from "./stretch.ts";
import { rateBase } from "./told-share.ts";

const exclusions = /* @__PURE__ */ phraseSet(exclusionWords);

/** Longer exclusions and denominators are cut. */
const mostParts = 60;

/** Tiers, and the words that name them. */
export interface NamedTiers {
  readonly tiers: readonly Tier[];
  readonly at: Range | null;
}

const noTiers: NamedTiers = { tiers: [], at: null };

/** Whether brackets hold a part and nothing else: "70% (cấp tỉnh)". */
const isAlone = (parts: readonly Part[], at: number): boolean =>
  parts[at - 1]?.kind === "open" && parts[at + 1]?.kind === "close";

/** The tiers that parts name, highest first. */
export function tiersIn({ parts, outside }: Stretch, from: number, to: number): NamedTiers {
  const found: Extract<Part, { readonly kind: "tiers" }>[] = [];
  for (let at = from; at < to; at++) {
    const part = parts[at];
    if (part?.kind !== "tiers" || !(outside[at] === true || isAlone(parts, at))) continue;
    if (parts[at - 1]?.kind !== "exclusion") found.push(part);
  }
  const first = found[0];
  const last = found.at(-1);
  if (first === undefined || last === undefined) return noTiers;
  return {
    tiers: allTiers.filter((tier) => found.some(({ tiers }) => tiers.includes(tier))),
    at: { from: first.from, to: last.to },
  };
}

const stops = (part: Part | undefined): boolean =>
  part === undefined ||
  part.kind === "separator" ||
  part.kind === "open" ||
  part.kind === "close" ||
  part.kind === "horizon" ||
  part.kind === "measure";

/** The words after a part, up to the next separator or the end of the clause. */
function wordsAfter({ parts, tokens }: Stretch, at: number, to: number): Range {
  let end = at + 1;
  while (end < to && end - at < mostParts && !stops(parts[end])) end += 1;
  const from = parts[at]?.to ?? 0;
  let last = parts[end - 1]?.to ?? from;
  while (last > from && [".", "…"].includes(tokens[last - 1]?.text ?? "")) last -= 1;
  return { from, to: last };
}

/** What a clause leaves out. */
export function exclusionsOf(
  stretch: Stretch,
  member: Member,
  brackets: readonly Bracket[],
): Range[] {
  const { parts, outside, tokens } = stretch;
  const ranges: Range[] = [];
  for (let at = member.from; at < member.to; at++) {
    if (parts[at]?.kind === "exclusion" && outside[at] === true) {
      ranges.push(wordsAfter(stretch, at, member.to));
    }
  }
  for (const { open, close } of brackets) {
    const first = parts[open + 1];
    if (first === undefined || !isPhraseAt(exclusions, tokens, first.from)) continue;
    ranges.push({ from: first.to, to: parts[close]?.from ?? tokens.length });
  }
  return ranges.filter(({ from, to }) => from < to);
}

/** "Trong tổng mức bán lẻ": what is no number of things is called with its "tổng". */
const withTotal = (tokens: Tokens, { from, to }: Range): Range =>
  tokens[from - 1]?.text === "tổng" ? { from: from - 1, to } : { from, to };

/** The whole that is named among parts; `null` if none is. */
function baseAmong(stretch: Stretch, from: number, to: number): Range | null {
  for (let at = from; at < to; at++) {
    const isBase = stretch.parts[at]?.kind === "denominator" && stretch.outside[at] === true;
    if (isBase) return withTotal(stretch.tokens, wordsAfter(stretch, at, to));
  }
  return null;
}

/** What a share is a share of: "/tổng số hồ sơ", "trong tổng số …", "GRDP"; what a rate is for so many of. */
export function denominatorOf(stretch: Stretch, member: Member): Range | null {
  const { part } = member;
  const base = part.kind === "rank" ? null : rateBase(stretch.tokens, part);
  if (base !== null) return base;
  const after = baseAmong(stretch, member.at + 1, member.to);
  return after ?? wholeAfter(stretch, member) ?? baseAmong(stretch, member.from, member.at);
}
