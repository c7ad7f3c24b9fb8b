import type { Indicator, LegalDocument, Period, Source, Text, Unit } from "../../model/types.ts";

/**
 * What a text does not say and a plan must have.
 *
 * @category Vietnamese
 */
export interface PlanHead {
  /** The id of the plan. */
  readonly id: string;
  /** Its title. */
  readonly title: Text;
  /** The unit whose plan it is. */
  readonly unit: Unit;
  /** From its first to its last day. */
  readonly period: Period & { readonly start: string };
  /** Where it is printed. */
  readonly source: Source;
  /** The documents that it rests on; absent: none. */
  readonly legalBasis?: readonly LegalDocument[];
  /** The definitions of indicators; those that drafts surely mean are brought into the plan. Absent: none. */
  readonly indicators?: readonly Indicator[];
}
