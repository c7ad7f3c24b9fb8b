import type { GrowthSpan } from "../../model/quantity.ts";
import { shareWords } from "../lexicon/growth.ts";
import { partWords } from "../lexicon/parts.ts";
import { isPhraseAt, phraseSet } from "../lexicon/phrase-table.ts";
import type { Tokens } from "../tokens/token.ts";
import type { Clause } from "./clause.ts";
import { piecesOf } from "./names.ts";
import type { Measure, Range } from "./part.ts";
import { holds, quantityOf } from "./quantities.ts";
import type { Sentence } from "./sentence.ts";
import { maySay } from "./signals.ts";
import { saysYearly } from "./yearly.ts";

const parts = /* @__PURE__ */ phraseSet(partWords);
const shares = /* @__PURE__ */ phraseSet(shareWords);

/** A clause whose number is a percentage, with that number. */
interface Percent {
  readonly clause: Clause;
  readonly part: Measure;
}

function percentOf(clause: Clause): Percent | null {
  const { part } = clause.member;
  const isPercent = part.kind === "measure" && part.numeral.unit?.measure === "percent";
  return isPercent ? { clause, part } : null;
}

/** Over what a percentage grows, by the words around it; `null` if it is no growth. */
function spanOf({ clause, part }: Percent): GrowthSpan | null {
  const { tokens } = clause.stretch;
  const setting = { tokens, name: piecesOf(clause.name), isYearly: saysYearly(clause) };
  const quantity = quantityOf(part, setting);
  return quantity.kind === "growth" ? quantity.over : null;
}

/** Whether a percentage is named before it, as what grows, and by no share or verb that makes it a level. */
function isPlain({ clause: { name, stretch }, part }: Percent): boolean {
  const first = name.before[0];
  if (first === undefined || part.lead.isTo) return false;
  return (
    !isPhraseAt(shares, stretch.tokens, first.from) && stretch.tokens[part.from]?.text !== "chiếm"
  );
}

/** A percentage that grows over the same as the whole of which it is a part. */
const growing = ({ clause, part }: Percent, over: GrowthSpan): Clause => {
  const { lead } = part;
  const own = { change: lead.change ?? "rise", isYearly: true, isAverage: over === "average" };
  return { ...clause, member: { ...clause.member, part: { ...part, lead: { ...lead, ...own } } } };
};

/** A part in the brackets of what grows: "tốc độ tăng trưởng 12% (nông nghiệp 4%)". */
export function growingPart(outer: Clause, inner: Clause): Clause {
  const [whole, one] = [percentOf(outer), percentOf(inner)];
  const over = whole && spanOf(whole);
  return one === null || over === null || !isPlain(one) ? inner : growing(one, over);
}

/** What grows: over what, up to which piece it has been followed, and whether words since then single out its parts. */
interface Whole {
  readonly over: GrowthSpan;
  readonly to: number;
  readonly isSplit: boolean;
}

/** The same, followed up to a number: each piece is looked at once. */
function followed(tokens: Tokens, { over, to, isSplit }: Whole, { from, to: next }: Range): Whole {
  return { over, to: next, isSplit: isSplit || holds(parts, tokens, [{ from: to, to: from }]) };
}

/**
 * The clauses of a sentence; the parts of what grows grow too: "tốc độ tăng trưởng GRDP 10%/năm, trong đó: công nghiệp
 * 12,3%, dịch vụ trên 9%".
 */
export function withGrowthParts(sentence: Sentence, clauses: readonly Clause[]): readonly Clause[] {
  if (clauses.length < 2 || !maySay(sentence, "part")) return clauses;
  let whole: Whole | null = null;
  return clauses.map((clause) => {
    const one = percentOf(clause);
    whole = one && whole && followed(sentence.tokens, whole, one.part);
    if (one === null) return clause;
    if (whole?.isSplit === true && isPlain(one)) return growing(one, whole.over);
    const over = spanOf(one);
    if (over !== null) whole = { over, to: one.part.to, isSplit: false };
    return clause;
  });
}
