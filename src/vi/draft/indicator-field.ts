import type { Indicator } from "../../model/types.ts";
import type { TargetDraft } from "../clauses/target-draft.ts";
import { asksForWorse } from "./asks-for-worse.ts";
import { definitionOf } from "./definition.ts";
import type { Field } from "./field.ts";
import { directionAsked, isOfPlaces } from "./neutral.ts";
import { nameText } from "./printed.ts";
import { slugOf, untaken } from "./slug.ts";

/**
 * The least confidence with which a drafted plan names an indicator; what is less sure is a proposal. In five printed
 * plans with some hundred targets, beside the catalogue of their own wordings, nearly three in four found an indicator
 * with 0.8 or more, and always the right one; the most convincing wrong one had 0.754.
 *
 * @category Vietnamese
 */
export const certainConfidence = 0.8;

/** What the drafts of one plan share: the indicators that are known, and the ids of those that would be new. */
export interface Catalogue {
  readonly known: ReadonlyMap<string, Indicator>;
  readonly taken: Set<string>;
  readonly ids: Map<string, string>;
}

/** The id of a new indicator: one for all drafts of one name that can be of one definition. */
function newId(draft: TargetDraft, { taken, ids }: Catalogue): string {
  const { name, unit, quantity } = draft;
  const key = JSON.stringify([name, unit, quantity.kind, directionAsked(draft), isOfPlaces(draft)]);
  const id = ids.get(key) ?? untaken(slugOf(name) || "indicator", taken);
  ids.set(key, id);
  return id;
}

/** The indicator that a draft surely means. */
export function indicatorOf(draft: TargetDraft, { known }: Catalogue): string | null {
  const { indicator } = draft;
  const found = indicator === null ? undefined : known.get(indicator.id);
  if (indicator === null || found === undefined) return null;
  const isSure = indicator.confidence >= certainConfidence && !asksForWorse(draft, found);
  return isSure && (found.unitOfMeasure === "rank") === isOfPlaces(draft) ? found.id : null;
}

/** The indicator of a draft, or a blank with what it may be. */
export function indicatorField(draft: TargetDraft, catalogue: Catalogue): Field {
  const sure = indicatorOf(draft, catalogue);
  if (sure !== null) return { fields: { indicator: sure }, blanks: [] };
  const { indicator } = draft;
  const blank = {
    code: "indicator",
    path: ["indicator"],
    expected: `the id of an indicator that the plan defines: ${nameText(draft)}`,
    proposals: indicator === null ? [] : [indicator],
    definition: definitionOf(draft, newId(draft, catalogue)),
  } as const;
  return { fields: { indicator: null }, blanks: [blank] };
}
