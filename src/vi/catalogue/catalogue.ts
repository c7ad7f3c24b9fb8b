import type { UnitOfMeasure } from "../../model/indicator.ts";
import { featuresOf } from "./features.ts";

/**
 * An indicator as far as words are matched with it. Any indicator of the model is one.
 *
 * @category Vietnamese
 */
export interface CatalogueIndicator {
  /** The id. */
  readonly id: string;
  /** The name; the Vietnamese one is matched. */
  readonly name: { readonly vi: string };
  /** What its numbers count: a rank matches no share. */
  readonly unitOfMeasure: UnitOfMeasure;
  /** What is counted, in words. */
  readonly numerator?: { readonly vi: string } | undefined;
}

/** One wording of an indicator. */
export interface Wording {
  readonly indicator: CatalogueIndicator;
  readonly features: ReadonlySet<string>;
  /** The weights of its features together. */
  readonly weight: number;
}

/** A catalogue ready to be searched. */
export interface Catalogue {
  /** The wordings that have a feature. */
  readonly wordings: ReadonlyMap<string, readonly Wording[]>;
  readonly weightOf: (feature: string) => number;
}

const textsOf = ({ name, numerator }: CatalogueIndicator): string[] =>
  numerator === undefined ? [name.vi] : [name.vi, numerator.vi];

/** The weights of features together. */
export function weightOfAll(
  features: Iterable<string>,
  weightOf: (feature: string) => number,
): number {
  let sum = 0;
  for (const feature of features) sum += weightOf(feature);
  return sum;
}

/** How many wordings have each feature. */
function countsOf(worded: readonly Worded[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { features } of worded) {
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  return counts;
}

type Worded = Omit<Wording, "weight">;

/** Wordings under each of their features. */
function byFeature(wordings: readonly Wording[]): ReadonlyMap<string, readonly Wording[]> {
  const lists = new Map<string, Wording[]>();
  for (const wording of wordings) {
    for (const feature of wording.features) {
      const list = lists.get(feature) ?? [];
      list.push(wording);
      lists.set(feature, list);
    }
  }
  return lists;
}

/** A catalogue ready to be searched: rare words weigh more than common ones. */
export function catalogueOf(indicators: readonly CatalogueIndicator[]): Catalogue {
  const worded = indicators.flatMap((indicator) =>
    textsOf(indicator).map((text) => ({ indicator, features: featuresOf(text) })),
  );
  const counts = countsOf(worded);
  const weightOf = (feature: string): number =>
    Math.log(1 + worded.length / (counts.get(feature) ?? 1));
  const wordings = worded.map((one) => ({ ...one, weight: weightOfAll(one.features, weightOf) }));
  return { wordings: byFeature(wordings), weightOf };
}
