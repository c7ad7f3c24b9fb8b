import { type Backward, isUndated, withTime } from "./backward-time.ts";
import type { Context } from "./context.ts";
import { titleLevel } from "./headings.ts";
import { contextOf, type Line } from "./read-line.ts";
import type { TargetDraft } from "./target-draft.ts";

/** How far back a line may date the drafts before it, as places in their list. */
export interface Reach {
  /** For each heading that stands, where the drafts under it begin. */
  readonly begun: readonly number[];
  /** Where the drafts begin that no line has dated after them. */
  readonly dated: number;
  /** Where the list begins that the last line belongs to; a paragraph is one of its own. */
  readonly list: number;
  readonly isParagraph: boolean;
}

/** Before a text begins. */
export const noReach: Reach = { begun: [], dated: 0, list: 0, isParagraph: false };

/** What is known after a line: `before` and `after` count the drafts. */
export function reachAfter(
  { begun, dated, list, isParagraph: wasParagraph }: Reach,
  contexts: { readonly before: Context; readonly after: Context },
  counts: { readonly before: number; readonly after: number },
  isOwnList: boolean,
): Reach {
  const sections = contexts.after.scopes.map((scope) => {
    const at = contexts.before.scopes.indexOf(scope);
    return begun[at] ?? counts.before;
  });
  if (counts.after === counts.before)
    return { begun: sections, dated, list, isParagraph: wasParagraph };
  const isNew = isOwnList || wasParagraph;
  return {
    begun: sections,
    dated,
    list: isNew ? counts.before : list,
    isParagraph: isOwnList,
  };
}

/** Where the drafts begin that a line dates: those under the heading that it stands under, or in its part of the text. */
export function reachOf(
  { begun, dated, list }: Reach,
  line: Line,
  context: Context,
  of: Backward["of"],
): number {
  const scopes = contextOf(line, context).scopes.filter(
    ({ level }) => of !== "all" || level <= titleLevel,
  );
  const above = scopes.at(-1);
  const section = above === undefined ? 0 : (begun[context.scopes.indexOf(above)] ?? 0);
  return Math.max(dated, section, of === "all" ? 0 : list);
}

/** Dates the drafts from a place on; whether there was one to date. */
export function dateSince(drafts: TargetDraft[], since: number, { time, of }: Backward): boolean {
  let isDating = false;
  for (let at = of === "one" ? drafts.length - 1 : since; at < drafts.length; at++) {
    const draft = drafts[at];
    if (draft === undefined || at < since || !isUndated(draft)) continue;
    drafts[at] = withTime(draft, time);
    isDating = true;
  }
  return isDating;
}
