import { shareWords } from "../lexicon/growth.ts";
import { phraseSet } from "../lexicon/phrase-table.ts";
import type { Clause } from "./clause.ts";
import type { DraftDoubt } from "./draft-doubt.ts";
import { piecesOf } from "./names.ts";
import { holds } from "./quantities.ts";
import type { DraftQuantity, TargetDraft } from "./target-draft.ts";

const shares = /* @__PURE__ */ phraseSet(shareWords);

/** Whether what grows every year is a share: a plan that says percent may well mean points. */
const isOfShare = ({ stretch: { tokens }, name }: Clause, { kind }: DraftQuantity): boolean =>
  kind === "growth" && holds(shares, tokens, piecesOf(name));

/** Whether percent may mean points: of a change, and of the growth of a share. */
export function pointsOrPercent(
  clause: Clause,
  { quantity, unit, spans }: Pick<TargetDraft, "quantity" | "unit" | "spans">,
): DraftDoubt | null {
  const { part } = clause.member;
  if (unit?.measure !== "percent" || part.kind === "rank") return null;
  if (part.numeral.unit?.measure === "points") return null;
  if (quantity.kind !== "change" && !isOfShare(clause, quantity)) return null;
  const isInPoints = quantity.kind === "change" && quantity.in === "points";
  const readings = isInPoints ? (["points", "percent"] as const) : (["percent", "points"] as const);
  return { code: "points-or-percent", span: spans.bound ?? null, readings };
}
