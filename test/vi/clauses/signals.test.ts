import { expect, test } from "vitest";
import { sentenceOf } from "../../../src/vi/clauses/sentence.ts";
import { maySay, type Signal } from "../../../src/vi/clauses/signals.ts";
import { inTurnWords } from "../../../src/vi/lexicon/cues.ts";
import { assertingWords } from "../../../src/vi/lexicon/idioms.ts";
import { aims, joinedWords, statementWords } from "../../../src/vi/lexicon/statements.ts";
import { tokensOf } from "../../../src/vi/tokens/tokens-of.ts";

const says = (text: string, signal: Signal): boolean =>
  maySay(sentenceOf(tokensOf(text), undefined), signal);

const phrases: readonly (readonly [Signal, readonly string[]])[] = [
  ["aim", aims],
  ["assertion", assertingWords],
  ["turn", inTurnWords],
  ["statement", [...statementWords, ...joinedWords]],
  ["future", ["sẽ"]],
  ["support", ["hỗ trợ", "miễn"]],
];

test.each(phrases.flatMap(([signal, list]) => list.map((phrase) => [signal, phrase] as const)))(
  "%s: %s",
  (signal, phrase) => {
    expect(says(`các xã ${phrase} 80% hộ`, signal)).toBe(true);
  },
);

test.each(phrases.map(([signal]) => signal))("%s: none in plain words", (signal) => {
  expect(says("các xã 80% hộ", signal)).toBe(false);
});
