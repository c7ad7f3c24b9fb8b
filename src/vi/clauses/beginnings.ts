import { isStarter } from "../dates/starters.ts";
import { baselineWords, pastComparisons } from "../lexicon/changes.ts";
import { commitmentCues, plannedCells, reportedCells, resultCues } from "../lexicon/cues.ts";
import { denominatorWords, exclusionWords } from "../lexicon/exclusions.ts";
import { idioms } from "../lexicon/idioms.ts";
import { firstWords } from "../lexicon/phrase-table.ts";
import { groupWords, looseGroupWords, placeWords, topWords } from "../lexicon/ranks.ts";
import { tierWords } from "../lexicon/tiers.ts";
import { canBegin } from "../numbers/numeral-at.ts";
import type { Token } from "../tokens/token.ts";
import { leadPhrases } from "./lead.ts";

const phrases = [
  idioms,
  baselineWords,
  pastComparisons,
  exclusionWords,
  denominatorWords,
  commitmentCues,
  resultCues,
  plannedCells,
  reportedCells,
  placeWords,
  groupWords,
  topWords,
  looseGroupWords,
  leadPhrases,
] as const;

/** The first words of all parts but numbers and times. */
const beginnings: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set([
    ...firstWords([...phrases.flat(), ...tierWords.flatMap(([, words]) => words)]),
    "thứ",
    "cứ",
    "hạng",
    "và",
    "với",
  ]))();

/** Whether a part of a sentence can begin with a piece: nearly all words begin none, and need not be looked at. */
export const beginsPart = (token: Token): boolean =>
  token.kind !== "word" || beginnings.has(token.text) || canBegin(token) || isStarter(token);
