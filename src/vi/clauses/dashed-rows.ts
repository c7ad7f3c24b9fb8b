import { inTurnWords } from "../lexicon/cues.ts";
import { isPhraseAt, phraseSet } from "../lexicon/phrase-table.ts";
import type { Tokens } from "../tokens/token.ts";
import { leadAt } from "./lead.ts";
import { dashedRow } from "./number-row.ts";
import type { Part } from "./part.ts";
import { listed, replaced } from "./row-parts.ts";

const turns = /* @__PURE__ */ phraseSet(inTurnWords);

/** Whether a dash and digits follow the number of a part, and are in no list yet: of three numbers with dashes no two are a range. */
function goesOn(tokens: Tokens, parts: readonly Part[], at: number): boolean {
  const part = parts[at];
  if (part?.kind !== "measure" || parts[at + 1]?.kind === "separator") return false;
  const { next } = part.numeral;
  return tokens[next]?.text === "-" && tokens[next + 1]?.kind === "digits";
}

/** The parts that a row of numbers is: a list if the sentence says that they go in turn; else nobody can tell what each is of. */
function rowAt(tokens: Tokens, part: Part, isInTurn: boolean): readonly Part[] {
  const { lead, next } = leadAt(tokens, part.from);
  const row = listed(tokens, part.from, lead, dashedRow(tokens, next));
  if (isInTurn) return row;
  return row.map(({ from, to }) => ({ kind: "words", from, to }));
}

/**
 * The parts of a sentence; three numbers or more with dashes between them are no range: "nông nghiệp - công nghiệp - dịch vụ:
 * 15% - 45% - 40%".
 */
export function withDashedRows(tokens: Tokens, parts: readonly Part[]): readonly Part[] {
  const part = parts.find((_, at) => goesOn(tokens, parts, at));
  if (part === undefined) return parts;
  const isInTurn = tokens.some((_, at) => isPhraseAt(turns, tokens, at));
  const row = rowAt(tokens, part, isInTurn);
  return row.length === 0 ? parts : replaced(parts, row);
}
