import { isPhraseAt, phraseSet } from "../lexicon/phrase-table.ts";
import { fundingHeadings } from "../lexicon/statements.ts";
import { moneyUnits } from "../lexicon/units.ts";
import type { Tokens } from "../tokens/token.ts";
import type { Clause } from "./clause.ts";
import type { Context } from "./context.ts";

const headings = /* @__PURE__ */ phraseSet(fundingHeadings);

const money: ReadonlySet<string> = /* @__PURE__ */ new Set(moneyUnits);

/** Whether a heading begins with the money that work is paid with: "Kinh phí thực hiện". */
export const isFundingHeading = (tokens: Tokens): boolean => isPhraseAt(headings, tokens, 0);

/** Whether a clause tells where money comes from, under a heading of funding: a sum, or a share. What a plan costs is none of its targets. */
export function isFunds({ member: { part } }: Clause, { scopes }: Context): boolean {
  if (part.kind === "rank" || !scopes.some(({ isFunding }) => isFunding)) return false;
  const { unit } = part.numeral;
  return unit !== null && (unit.measure === "percent" || money.has(unit.text));
}
