import { fold } from "../characters/fold.ts";
import type { DraftDoubt } from "./draft-doubt.ts";
import type { TargetDraft } from "./target-draft.ts";

const keyOf = ({
  name,
  indicator,
  act,
  quantity,
  bound,
  due,
  tiers,
  denominator,
}: TargetDraft): string =>
  JSON.stringify([
    indicator?.id ?? [fold(name), fold(denominator ?? "")],
    act,
    quantity,
    bound,
    due,
    tiers,
  ]);

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
