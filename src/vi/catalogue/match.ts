import type { UnitOfMeasure } from "../../model/indicator.ts";
import type { IndicatorMatch, TargetDraft } from "../clauses/target-draft.ts";
import { type Catalogue, type Wording, weightOfAll } from "./catalogue.ts";
import { featuresOf } from "./features.ts";

/** Below this no match is reported: fewer than half of the weighty words agree. */
export const leastConfidence = 0.45;

/** How much a word that only the text has counts, beside one that only the catalogue has: texts say more. */
const ofText = 0.25;

const percents: readonly UnitOfMeasure[] = ["percent", "index"];
const numbers: readonly UnitOfMeasure[] = ["count", "amount", "index"];

/** Whether the number of a clause can be one of an indicator. */
function fits({ quantity, unit }: TargetDraft, measure: UnitOfMeasure): boolean {
  if (quantity.kind === "rank") return measure === "rank";
  if (quantity.kind === "change" || quantity.kind === "growth") {
    return unit?.measure === "rank" ? measure === "rank" : measure !== "rank";
  }
  return (unit?.measure === "percent" ? percents : numbers).includes(measure);
}

/** What is common to the text and each wording, in weight. */
function commonWeights(
  features: ReadonlySet<string>,
  { wordings, weightOf }: Catalogue,
): Map<Wording, number> {
  const common = new Map<Wording, number>();
  for (const feature of features) {
    const weight = weightOf(feature);
    for (const wording of wordings.get(feature) ?? []) {
      common.set(wording, (common.get(wording) ?? 0) + weight);
    }
  }
  return common;
}

/** What a draft is sought by: its name; a share of something and a place with the words that names of such have. */
function wordsOf({ name, denominator, quantity, unit }: TargetDraft): string {
  if (quantity.kind === "rank" || unit?.measure === "rank") return `thứ hạng ${name}`;
  return denominator === null ? name : `tỷ trọng ${name} ${denominator}`;
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

/**
 * The indicator of a catalogue that the words of a draft fit best, with a confidence from 0 to 1: the weight of the
 * words in common ÷ (that + those of the catalogue alone + a quarter of those of the text alone). Of equals the first.
 */
export function matchOf(draft: TargetDraft, catalogue: Catalogue): IndicatorMatch | null {
  const features = featuresOf(wordsOf(draft));
  const own = weightOfAll(features, catalogue.weightOf);
  let best: IndicatorMatch | null = null;
  for (const [{ indicator, weight }, common] of commonWeights(features, catalogue)) {
    if (!fits(draft, indicator.unitOfMeasure)) continue;
    const confidence = common / (weight + ofText * (own - common));
    if (confidence > (best?.confidence ?? 0)) best = { id: indicator.id, confidence };
  }
  if (best === null || best.confidence < leastConfidence) return null;
  return { ...best, confidence: rounded(best.confidence) };
}
