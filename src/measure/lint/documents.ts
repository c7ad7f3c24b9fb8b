import type { Source, Target } from "../../model/types.ts";
import { byText, canonical } from "../order.ts";

/** The document that prints a target: a decision, else the publication. */
export const documentOf = ({ decision, publisher, title }: Source): string =>
  decision === undefined
    ? canonical([publisher, title])
    : canonical([decision.issuer, decision.number, decision.date ?? null]);

const dayOf = ({ decision, date }: Source): string => decision?.date ?? date ?? "";

/**
 * Whether a target comes after another: in a later document, else by its id. What two targets say of each other is
 * said of the one that comes after, whatever their order in the plan.
 */
export function comesAfter(one: Target, other: Target): boolean {
  const order =
    byText(dayOf(one.source), dayOf(other.source)) ||
    byText(one.id, other.id) ||
    byText(canonical(one), canonical(other));
  return order > 0;
}
