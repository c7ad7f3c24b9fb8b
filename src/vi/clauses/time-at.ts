import { type HorizonMatch, horizonAt } from "../dates/horizon-at.ts";
import { meant } from "../dates/meant.ts";
import { monthsOf } from "../dates/part.ts";
import { fourDigitsAt } from "../dates/year-at.ts";
import { planNames, reportedLabels } from "../lexicon/cues.ts";
import { isPhraseAt, phraseSet } from "../lexicon/phrase-table.ts";
import type { Tokens } from "../tokens/token.ts";
import type { Part } from "./part.ts";

/** Up to the end of this year "tính đến" tells of what has come about. */
const lastTold = "2025-12-31";

/** Marks after which a year alone may begin a frame: "2025: 40%; 2026: 75%". */
const openers: readonly string[] = ["(", ";", ":", ",", "|"];

const framed = /* @__PURE__ */ phraseSet([...planNames, ...reportedLabels, "lộ trình"]);

/** Whether marks around a number make it a year: "(2024)", "2024: …". */
function isFramed(tokens: Tokens, at: number): boolean {
  const [before, after] = [tokens[at - 1]?.text ?? ";", tokens[at + 1]?.text];
  if (after === ")") return before === "(";
  return after === ":" && (openers.includes(before) || isPhraseAt(framed, tokens, at - 2));
}

/** A year alone that marks around it make one. */
function framedYear(tokens: Tokens, at: number): HorizonMatch | null {
  const year = fourDigitsAt(tokens, at);
  if (year === null || !isFramed(tokens, at)) return null;
  const part = monthsOf({ year, isGiven: false, next: at + 1 }, 1, 12, "year");
  return { ...meant("during", part), next: part.next };
}

/** A time whose own word looks back ("tính đến hết tháng 6/2024") is a period up to its last day. */
const turned = (tokens: Tokens, at: number, found: HorizonMatch): HorizonMatch =>
  looksBack(tokens, at, found.due) ? { ...found, kind: "during" } : found;

/** Whether the word before a day looks back: "tính đến". */
export const looksBack = (tokens: Tokens, at: number, due: string | null): boolean =>
  tokens[at]?.text === "tính" && due !== null && due <= lastTold;

/** The time that begins at a place of a sentence; `null` if none does. */
export function timeAt(tokens: Tokens, from: number, year: number | undefined): Part | null {
  const found = framedYear(tokens, from) ?? horizonAt(tokens, from, { year });
  if (found === null) return null;
  return { kind: "horizon", from, to: found.next, horizon: turned(tokens, from, found) };
}
