import { gluedScales, perWords, scaleWords, yearWord } from "../lexicon/numbers.ts";
import { digitsAt, isGlued, markAt, wordAt } from "../tokens/reading.ts";
import type { Tokens } from "../tokens/token.ts";
import { unitAt } from "./unit-at.ts";
import { isJoined } from "./written-digits.ts";

/** A vowel with a mark: what is a Vietnamese word, and no abbreviation (qđ), although a blank is missing. */
const isVietnamese = (word: string): boolean => /[à-ãè-êìíò-õùúýăĩũơưạ-ỹ]/.test(word);

/** Marks that join what stands on both sides, when no blank does: 12/QĐ-TTg, 57-NQ/TW, 10:30. */
const isBond = (mark: string): boolean =>
  mark === "/" || mark === "-" || mark === ":" || mark === "_";

/** Whether a bond at a place joins what stands before it: a bar any word, a dash no Vietnamese one, a colon digits. */
function isBoundBy(tokens: Tokens, at: number): boolean {
  const mark = markAt(tokens, at);
  if (!isBond(mark) || !isGlued(tokens, at)) return false;
  const word = wordAt(tokens, at - 1);
  if (word === "") return digitsAt(tokens, at - 1) !== "";
  return mark === "/" || (mark !== ":" && !isVietnamese(word));
}

/** Whether digits belong to what stands before them: QĐ12, H1N1, 1.2 from the 2 on, 1½ from the half on, KH/2025, covid-19. */
export function isTail(tokens: Tokens, at: number): boolean {
  if (!isGlued(tokens, at)) return false;
  const word = wordAt(tokens, at - 1);
  if (word !== "") return !isVietnamese(word);
  if (digitsAt(tokens, at - 1) !== "") return true;
  return isJoined(tokens, at) || isBoundBy(tokens, at - 1);
}

/** Whether a word at digits is one that counts them: 20tr, 5km, 30người. */
const isCounted = (tokens: Tokens, at: number): boolean => {
  const word = wordAt(tokens, at);
  return (
    isVietnamese(word) ||
    scaleWords.has(word) ||
    gluedScales.has(word) ||
    unitAt(tokens, at).unit !== null
  );
};

const isPer = (word: string): boolean => word === yearWord || perWords.includes(word);

/** Whether what stands after digits makes them a code: 4G, 12/QĐ-UBND, 57-NQ/TW, 10:30. */
export function isHead(tokens: Tokens, next: number): boolean {
  if (!isGlued(tokens, next)) return false;
  if (wordAt(tokens, next) !== "") return !isCounted(tokens, next);
  const mark = markAt(tokens, next);
  if (!isBond(mark) || !isGlued(tokens, next + 1)) return false;
  if (mark === ":" || mark === "_") return digitsAt(tokens, next + 1) !== "";
  const word = wordAt(tokens, next + 1);
  return word !== "" && !(mark === "/" && isPer(word));
}
