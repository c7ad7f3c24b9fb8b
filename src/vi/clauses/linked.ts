import { fold } from "../characters/fold.ts";
import type { DraftDoubt } from "./draft-doubt.ts";
import type { TargetDraft } from "./target-draft.ts";

const numbersOf = (bound: TargetDraft["bound"]): string => {
  if (bound === null) return "";
  return bound.kind === "between" ? `${bound.low} ${bound.high}` : `${bound.kind} ${bound.value}`;
};

/** What tells kinds of quantities apart: the field of a place, the unit of a change, the span of a growth. */
const kindOf = (quantity: TargetDraft["quantity"]): string =>
  Object.values<string | number | null>(quantity).join(" ");

const folded = ({ name, denominator }: TargetDraft): string =>
  `${fold(name)}\n${fold(denominator ?? "")}`;

/** What a draft sets, in one line for each thing. */
const keyOf = (draft: TargetDraft): string =>
  [
    draft.indicator?.id ?? folded(draft),
    draft.act,
    kindOf(draft.quantity),
    numbersOf(draft.bound),
    draft.due,
    draft.tiers.join(" "),
  ].join("\n");

const repeatedDoubt = ({ span }: TargetDraft): DraftDoubt => ({
  code: "repeated",
  span,
  readings: ["once", "twice"],
});

/** Drafts, those that say once more what one before them says marked as repeated. */
export function markRepeated(drafts: readonly TargetDraft[]): TargetDraft[] {
  const said = new Set<string>();
  return drafts.map((draft) => {
    const key = keyOf(draft);
    const isRepeated = draft.name !== "" && said.has(key);
    said.add(key);
    if (!isRepeated || draft.doubts.some(({ code }) => code === "repeated")) return draft;
    return { ...draft, doubts: [...draft.doubts, repeatedDoubt(draft)] };
  });
}

/**
 * Drafts, those without a name with that of the last one before them that is a share of the same whole: "kinh tế số chiếm
 * 10% GRDP … Đến năm 2030, chiếm trên 25% GRDP".
 */
export function fillNames(drafts: readonly TargetDraft[]): TargetDraft[] {
  const names = new Map<string, string>();
  return drafts.map((draft) => {
    if (draft.denominator === null) return draft;
    const whole = fold(draft.denominator);
    if (draft.name !== "") names.set(whole, draft.name);
    return { ...draft, name: draft.name || (names.get(whole) ?? "") };
  });
}
