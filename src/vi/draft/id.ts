import type { TargetDraft } from "../clauses/target-draft.ts";
import { slugOf } from "./slug.ts";

/** An id of a catalogue may be as long as an id can be: tiers and year are to fit after it. */
const longestSubject = 60;

const cut = (id: string): string => id.slice(0, longestSubject).replace(/[-.]+$/, "");

/** The id of a target before it is told from others: its indicator or what it names, its tiers, its year. */
export function idOf(
  { name, quantity, tiers, due }: TargetDraft,
  indicator: string | null,
): string {
  const named = slugOf(name);
  const subject = indicator === null ? named || quantity.kind : cut(indicator);
  const year = due === null ? [] : [due.slice(0, 4)];
  return [subject, ...new Set(tiers), ...year].join("-");
}
