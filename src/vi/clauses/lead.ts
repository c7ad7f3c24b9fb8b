import { averages, everyYear, falls, furthers, rises } from "../lexicon/changes.ts";
import { comparatorsBefore } from "../lexicon/comparators.ts";
import { commitmentCues, resultCues } from "../lexicon/cues.ts";
import { type PhraseTable, phraseAt, phraseTable } from "../lexicon/phrase-table.ts";
import { fillers, fromWords, objectVerbs, reachingVerbs, toWords } from "../lexicon/verbs.ts";
import type { Tokens } from "../tokens/token.ts";
import type { Lead } from "./part.ts";

type Said = Partial<Lead>;

/** One phrase may say several things: what it says is put together. */
const meanings: readonly (readonly [Said, readonly string[]])[] = /* @__PURE__ */ (() => [
  ...comparatorsBefore.map(([comparator, phrases]) => [{ comparator }, phrases] as const),
  [{ isReached: true }, reachingVerbs],
  [{ isObject: true }, objectVerbs],
  [{ change: "rise" }, rises],
  [{ change: "fall" }, falls],
  [{ isFurther: true }, furthers],
  [{ isFrom: true }, fromWords],
  [{ isTo: true }, toWords],
  [{ isAverage: true }, averages],
  [{ isYearly: true }, everyYear],
  [{}, fillers],
])();

/** The phrases that stand before numbers. */
export const leadPhrases: readonly string[] = /* @__PURE__ */ (() =>
  meanings.flatMap(([, phrases]) => phrases))();

const acts = /* @__PURE__ */ phraseTable<Lead["act"]>([
  ["result", resultCues],
  ["commitment", commitmentCues],
]);

const nothing: Lead = {
  comparator: null,
  isReached: false,
  isObject: false,
  change: null,
  isFurther: false,
  isFrom: false,
  isTo: false,
  isAverage: false,
  isYearly: false,
  act: null,
};

/** What each phrase says by itself. */
function phraseLeads(): PhraseTable<Lead> {
  const leads = new Map<string, Lead>();
  for (const [said, phrases] of meanings) {
    for (const phrase of phrases) leads.set(phrase, { ...(leads.get(phrase) ?? nothing), ...said });
  }
  return phraseTable([...leads].map(([phrase, lead]) => [lead, [phrase]]));
}

const table = /* @__PURE__ */ phraseLeads();

/** What words say with one phrase more. "Giảm còn", "tăng lên": the number is what is left or reached, no difference. */
const withStep = (lead: Lead, step: Lead, act: Lead["act"]): Lead => ({
  comparator: step.comparator ?? lead.comparator,
  isReached: step.isReached || lead.isReached,
  isObject: step.isObject || lead.isObject,
  change: step.isReached ? null : (step.change ?? lead.change),
  isFurther: step.isFurther || lead.isFurther,
  isFrom: step.isFrom || lead.isFrom,
  isTo: step.isTo || lead.isTo,
  isAverage: step.isAverage || lead.isAverage,
  isYearly: step.isYearly || lead.isYearly,
  act,
});

/** More phrases than this stand before no number. */
const mostSteps = 7;

/** The words before a number, from a place on: what they say, and where the number must begin. */
export function leadAt(tokens: Tokens, at: number): { readonly lead: Lead; readonly next: number } {
  let lead = nothing;
  let next = at;
  for (let step = 0; step < mostSteps; step++) {
    const found = phraseAt(table, tokens, next);
    if (found === null) break;
    lead = withStep(lead, found.value, phraseAt(acts, tokens, next)?.value ?? lead.act);
    next = found.next;
  }
  return { lead, next };
}

/** A number with no words before it. */
export const noLead: Lead = nothing;
