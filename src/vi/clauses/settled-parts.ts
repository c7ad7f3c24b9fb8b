import { packed } from "../append.ts";
import { heights } from "../lexicon/changes.ts";
import { comparatorsAfter, comparatorsBefore } from "../lexicon/comparators.ts";
import { havingWord, whicheverWord } from "../lexicon/conditions.ts";
import { doneLabels, planLabels } from "../lexicon/cues.ts";
import { nextYears } from "../lexicon/dates.ts";
import { exclusionWords } from "../lexicon/exclusions.ts";
import { denials, exitWords, forbiddingWords } from "../lexicon/negations.ts";
import { heightWords } from "../lexicon/peers.ts";
import { firstWords } from "../lexicon/phrase-table.ts";
import { rankNouns, standWords } from "../lexicon/ranks.ts";
import type { Tokens } from "../tokens/token.ts";
import { withBarredNumbers } from "./barred-numbers.ts";
import { withBaseHeights } from "./base-heights.ts";
import { withoutConcerned } from "./concerned.ts";
import { withoutConditions } from "./conditions.ts";
import { withDashedRows } from "./dashed-rows.ts";
import { withExtremes } from "./extremes.ts";
import { withLabelUnits } from "./label-units.ts";
import { withLimitsAfter } from "./limits-after.ts";
import { withListedPlaces } from "./listed-places.ts";
import { rankingPhrases, withMovedPlaces } from "./moved-places.ts";
import { withNegations } from "./negation.ts";
import { withNextYears } from "./next-years.ts";
import { overWords } from "./over-plan.ts";
import { withOwnExceptions } from "./own-exceptions.ts";
import type { Part } from "./part.ts";
import { withoutPeers } from "./peers.ts";
import { withPlaceLeads } from "./place-leads.ts";
import { withPlanAndDone } from "./plan-and-done.ts";
import { withRatios } from "./ratios.ts";
import { relativeWord, withRelativeCues } from "./relative-cues.ts";
import { withSlashPlans } from "./slash-plan.ts";
import { withoutSurpassed } from "./surpassed.ts";
import { withTierNumbers } from "./tier-numbers.ts";
import { withTwoSides } from "./two-sided.ts";
import { withWholeYears } from "./whole-years.ts";
import type { Years } from "./years.ts";

/** What the parts of a sentence become by one rule. */
type Rule = (tokens: Tokens, parts: readonly Part[], years: Years) => readonly Part[];

/** What a limit from above is said with: by itself, or by denying one from below. */
const upperWords: readonly string[] = /* @__PURE__ */ (() => [
  ...denials,
  ...[...comparatorsBefore, ...comparatorsAfter].flatMap(([comparator, phrases]) =>
    comparator === "atMost" || comparator === "lessThan" ? phrases : [],
  ),
])();

/**
 * The rules in their order, each with the first words of the phrases without which it changes nothing: it looks at what
 * the one before has left.
 */
const rules: readonly (readonly [Rule, readonly string[]])[] = /* @__PURE__ */ (() => [
  [withNextYears, nextYears.map((words) => words.split(" ")[1] ?? words)],
  [withWholeYears, ["cả"]],
  [withLabelUnits, ["%", "‰"]],
  [withBarredNumbers, ["/"]],
  [withTierNumbers, ["/", "-"]],
  [withDashedRows, ["-"]],
  [withoutPeers, firstWords(heightWords)],
  [withBaseHeights, firstWords(heights.flatMap(([, phrases]) => phrases))],
  [withOwnExceptions, firstWords(exclusionWords)],
  [withRelativeCues, [relativeWord]],
  [withRatios, ["bằng", "đạt"]],
  [withSlashPlans, firstWords(planLabels)],
  [withLimitsAfter, firstWords(comparatorsAfter.flatMap(([, phrases]) => phrases))],
  [withPlaceLeads, rankNouns],
  [withMovedPlaces, firstWords(rankingPhrases)],
  [withListedPlaces, [...rankNouns, ...standWords]],
  [withNegations, firstWords([...denials, ...exitWords, ...forbiddingWords])],
  [withTwoSides, firstWords(upperWords)],
  [withExtremes, ["nhất"]],
  [withoutSurpassed, overWords],
  [withPlanAndDone, firstWords(doneLabels)],
  [withoutConcerned, [havingWord]],
  [withoutConditions, ["nếu", "trường", "giả", whicheverWord]],
])();

/** For the first word of a phrase, the rules that ask for it: a bit for each. */
const asked: ReadonlyMap<string, number> = /* @__PURE__ */ (() => {
  const bits = new Map<string, number>();
  rules.forEach(([, words], at) => {
    for (const word of words) bits.set(word, (bits.get(word) ?? 0) | (1 << at));
  });
  return bits;
})();

/** The rules that pieces call for, a bit for each. */
function calledFor(tokens: Tokens): number {
  let called = 0;
  for (let at = 0; at < tokens.length; at++) called |= asked.get(tokens[at]?.text ?? "") ?? 0;
  return called;
}

/** The parts of a sentence with what their neighbours make of them. */
export function settledParts(
  tokens: Tokens,
  parts: readonly Part[],
  years: Years,
): readonly Part[] {
  const called = calledFor(tokens);
  if (called === 0) return parts;
  return rules.reduce<readonly Part[]>(
    (settled, [rule], at) =>
      (called & (1 << at)) === 0 ? settled : packed(rule(tokens, settled, years)),
    parts,
  );
}
