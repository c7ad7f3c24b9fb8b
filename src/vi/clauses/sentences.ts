import { abbreviations } from "../lexicon/abbreviations.ts";
import type { Tokens } from "../tokens/token.ts";

const enders: ReadonlySet<string> = /* @__PURE__ */ new Set([".", "!", "?", "…"]);

/** Whether a new sentence can begin with a piece. */
function canBegin(text: string, tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return true;
  if (!token.spaced) return token.text === '"' || token.text === ")";
  const letter = text.slice(token.start, token.start + 1);
  return token.kind !== "word" || letter !== letter.toLowerCase();
}

const isAbbreviation = (tokens: Tokens, at: number): boolean =>
  tokens[at]?.kind === "word" && abbreviations.includes(tokens[at].text);

/** Whether the sentence ends with the mark at a place, which ends many. */
function endsAt(text: string, tokens: Tokens, at: number): boolean {
  if (tokens[at]?.text === "." && isAbbreviation(tokens, at - 1)) return false;
  return canBegin(text, tokens, at + 1);
}

/** The sentences of a line. */
export function sentencesOf(text: string, line: Tokens): Tokens[] {
  const sentences: Tokens[] = [];
  let from = 0;
  for (let at = 0; at < line.length; at++) {
    if (!enders.has(line[at]?.text ?? "") || !endsAt(text, line, at)) continue;
    sentences.push(line.slice(from, at + 1));
    from = at + 1;
  }
  if (from < line.length) sentences.push(line.slice(from));
  return sentences;
}
