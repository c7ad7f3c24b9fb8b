import { inTurnWords } from "../lexicon/cues.ts";
import { assertingWords, definingWords } from "../lexicon/idioms.ts";
import { firstWords } from "../lexicon/phrase-table.ts";
import {
  aims,
  doneVerbs,
  joinedWords,
  linkingVerbs,
  puttingWords,
  restVerbs,
  statementVerbs,
  statementWords,
} from "../lexicon/statements.ts";
import type { Tokens } from "../tokens/token.ts";

/** What few sentences say, and the phrases that it is said with. */
const phrases = /* @__PURE__ */ (() => ({
  aim: aims,
  assertion: assertingWords,
  definition: definingWords,
  future: ["sẽ"],
  // "Trong ngoặc": its first word stands nearly everywhere.
  legend: ["ngoặc"],
  // "Trong đó": its first word stands nearly everywhere.
  part: ["đó", "riêng"],
  statement: [
    ...statementWords,
    ...statementVerbs,
    ...joinedWords,
    ...puttingWords,
    ...linkingVerbs,
    ...doneVerbs,
    ...restVerbs,
  ],
  support: ["hỗ", "miễn"],
  turn: inTurnWords,
}))();

/** What a sentence may say: where none of the first words of its phrases stands, it does not, and nobody need look. */
export type Signal = keyof typeof phrases;

/** The signals of a sentence, a bit for each. */
export type Signals = number;

const bits: Readonly<Record<Signal, Signals>> = {
  aim: 1,
  assertion: 2,
  future: 4,
  statement: 8,
  support: 16,
  turn: 32,
  definition: 64,
  part: 128,
  legend: 256,
};

const signals: readonly Signal[] = [
  "aim",
  "assertion",
  "definition",
  "future",
  "legend",
  "part",
  "statement",
  "support",
  "turn",
];

/** For the first words of phrases, the signals that they give. */
const byWord: ReadonlyMap<string, Signals> = /* @__PURE__ */ (() => {
  const words = new Map<string, Signals>();
  for (const signal of signals) {
    for (const word of firstWords(phrases[signal]))
      words.set(word, (words.get(word) ?? 0) | bits[signal]);
  }
  return words;
})();

/** The signals that pieces give. */
export function signalsOf(tokens: Tokens): Signals {
  let found: Signals = 0;
  for (let at = 0; at < tokens.length; at++) found |= byWord.get(tokens[at]?.text ?? "") ?? 0;
  return found;
}

/** Whether a sentence may say something. */
export const maySay = (sentence: { readonly signals: Signals }, signal: Signal): boolean =>
  (sentence.signals & bits[signal]) !== 0;
