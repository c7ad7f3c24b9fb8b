import { horizonAt } from "../dates/horizon-at.ts";
import { baselineWords, pastComparisons } from "../lexicon/changes.ts";
import { commitmentCues, estimateCues, resultCues } from "../lexicon/cues.ts";
import { denominatorWords, exclusionWords } from "../lexicon/exclusions.ts";
import { idioms } from "../lexicon/idioms.ts";
import { phraseAt, phraseSet, phraseTable } from "../lexicon/phrase-table.ts";
import { tierWords } from "../lexicon/tiers.ts";
import type { Tokens } from "../tokens/token.ts";
import { beginsPart } from "./beginnings.ts";
import { groupAt } from "./group-at.ts";
import { bareAt, cellAt, measureAt } from "./measure-at.ts";
import type { Part } from "./part.ts";
import { placeAt } from "./rank-at.ts";
import type { DraftAct } from "./target-draft.ts";
import { timeAt } from "./time-at.ts";
import { everyAt } from "./told-share.ts";

const fixed = /* @__PURE__ */ phraseSet(idioms);
const bases = /* @__PURE__ */ phraseSet(baselineWords);
const past = /* @__PURE__ */ phraseSet(pastComparisons);
const exclusions = /* @__PURE__ */ phraseSet(exclusionWords);
const denominators = /* @__PURE__ */ phraseSet(denominatorWords);
const tiersTable = /* @__PURE__ */ phraseTable(tierWords);
const cues = /* @__PURE__ */ phraseTable<DraftAct>([
  ["commitment", commitmentCues],
  ["result", [...resultCues, ...estimateCues]],
]);

const separators = [",", ";", ":", "và", "với", "→"];

type Scanner = (tokens: Tokens, from: number, year: number | undefined) => Part | null;

const idiom: Scanner = (tokens, from) => {
  const found = phraseAt(fixed, tokens, from);
  return found === null ? null : { kind: "words", from, to: found.next };
};

const age: Scanner = (tokens, from) => {
  const start = tokens[from]?.text === "từ" ? from + 1 : from;
  if (tokens[start]?.kind !== "digits") return null;
  let at = start + 1;
  if (tokens[at]?.text === "-" || tokens[at]?.text === "đến") at += 2;
  if (tokens[at]?.text !== "tuổi") return null;
  const hasMore = tokens[at + 1]?.text === "trở";
  return { kind: "words", from, to: hasMore ? at + 3 : at + 1 };
};

const baseline: Scanner = (tokens, from, year) => {
  const past_ = phraseAt(past, tokens, from);
  if (past_ !== null) return { kind: "baseline", from, to: past_.next, year: null, isPast: true };
  const word = phraseAt(bases, tokens, from);
  if (word === null) return null;
  const horizon = horizonAt(tokens, word.next, year === undefined ? {} : { year });
  const due = horizon?.due ?? null;
  if (horizon === null || due === null) return null;
  return { kind: "baseline", from, to: horizon.next, year: Number(due.slice(0, 4)), isPast: false };
};

const exclusion: Scanner = (tokens, from) => {
  const found = phraseAt(exclusions, tokens, from);
  return found === null ? null : { kind: "exclusion", from, to: found.next };
};

const denominator: Scanner = (tokens, from) => {
  const found = phraseAt(denominators, tokens, from);
  return found === null ? null : { kind: "denominator", from, to: found.next };
};

const cue: Scanner = (tokens, from) => {
  const found = phraseAt(cues, tokens, from);
  return found === null ? null : { kind: "cue", from, to: found.next, act: found.value };
};

const tier: Scanner = (tokens, from) => {
  const found = phraseAt(tiersTable, tokens, from);
  return found === null ? null : { kind: "tiers", from, to: found.next, tiers: found.value };
};

const mark: Scanner = (tokens, from) => {
  const { text = "" } = tokens[from] ?? {};
  if (text === "(" || text === "[") return { kind: "open", from, to: from + 1 };
  if (text === ")" || text === "]") return { kind: "close", from, to: from + 1 };
  if (!separators.includes(text)) return null;
  return { kind: "separator", from, to: from + 1, mark: text };
};

const scanners: readonly Scanner[] = [
  mark,
  cellAt,
  idiom,
  age,
  everyAt,
  baseline,
  placeAt,
  groupAt,
  measureAt,
  timeAt,
  exclusion,
  denominator,
  tier,
  cue,
  bareAt,
];

/** The part that begins at a place: the first scanner that knows it; one piece of plain words if none does. */
function partAt(tokens: Tokens, from: number, year: number | undefined): Part {
  const first = tokens[from];
  if (first !== undefined && !beginsPart(first)) return { kind: "words", from, to: from + 1 };
  for (const scanner of scanners) {
    const part = scanner(tokens, from, year);
    if (part !== null) return part;
  }
  return { kind: "words", from, to: from + 1 };
}

/** The parts of a sentence in their order, with nothing between them. */
export function partsOf(tokens: Tokens, year: number | undefined): Part[] {
  const parts: Part[] = [];
  let from = 0;
  while (from < tokens.length) {
    const part = partAt(tokens, from, year);
    parts.push(part);
    from = part.to;
  }
  return parts;
}
