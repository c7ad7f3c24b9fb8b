import type { TargetDraft } from "../clauses/target-draft.ts";

/** The id of a target before it is told from others: its indicator or its kind, its tiers, its year. */
export function idOf({ indicator, quantity, tiers, due }: TargetDraft): string {
  const subject = indicator?.id ?? quantity.kind;
  const year = due === null ? [] : [due.slice(0, 4)];
  return [subject, ...tiers, ...year].join("-");
}
