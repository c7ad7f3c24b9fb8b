import { changeTails, falls, rises } from "../lexicon/changes.ts";
import { phraseAt, phraseTable } from "../lexicon/phrase-table.ts";
import type { Tokens } from "../tokens/token.ts";
import type { Clause } from "./clause.ts";
import type { Measure, Range } from "./part.ts";

const changes = /* @__PURE__ */ phraseTable<"rise" | "fall">([
  ["rise", rises],
  ["fall", falls],
] as const);

const tails: ReadonlySet<string> = /* @__PURE__ */ new Set(changeTails);

/** So many pieces at the end of a name may say how it changes: "giảm bình quân/năm". */
const longest = 6;

/** The words of a change with which a range of pieces ends; `null` if it does not. */
function changeAtEnd(tokens: Tokens, { from, to }: Range) {
  for (let at = to - 1; at > Math.max(from, to - longest); at--) {
    const found = phraseAt(changes, tokens, at);
    if (found !== null && found.next <= to) return { at, change: found.value };
    if (!tails.has(tokens[at]?.text ?? "")) return null;
  }
  return null;
}

const holdsWord = (tokens: Tokens, from: number, to: number, word: string): boolean =>
  tokens.slice(from, to).some(({ text }) => text === word);

/** A number with the change that stands before its colon. */
function changed(
  part: Measure,
  tokens: Tokens,
  { at, to }: { at: number; to: number },
  change: "rise" | "fall",
) {
  const isYearly = part.lead.isYearly || holdsWord(tokens, at, to, "năm");
  const isAverage = part.lead.isAverage || holdsWord(tokens, at, to, "quân");
  return { ...part, lead: { ...part.lead, change, isYearly, isAverage } };
}

/** A clause whose number tells how far what stands before a colon goes up or down: "hộ nghèo giảm bình quân/năm: 1,5%". */
export function changeBeforeColon(clause: Clause): Clause {
  const { member, name, stretch } = clause;
  const { part } = member;
  const { tokens } = stretch;
  const last = name.before.at(-1);
  if (part.kind === "rank" || last === undefined || part.lead.change !== null) return clause;
  if (part.lead.isReached || tokens[part.from - 1]?.text !== ":") return clause;
  const found = changeAtEnd(tokens, last);
  if (found === null) return clause;
  const before = [...name.before.slice(0, -1), { from: last.from, to: found.at }];
  const told = changed(part, tokens, { at: found.at, to: last.to }, found.change);
  return { ...clause, name: { ...name, before }, member: { ...member, part: told } };
}
