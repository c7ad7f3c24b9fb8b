import type { DraftDoubt } from "../clauses/draft-doubt.ts";
import type { TargetDraft } from "../clauses/target-draft.ts";
import { horizonDoubtCodes } from "../dates/horizon.ts";
import type { DraftCheck } from "./check.ts";
import { otherDoubtsOf } from "./doubts-of.ts";

const ofTimes: ReadonlySet<string> = /* @__PURE__ */ new Set(horizonDoubtCodes);

/** The field that a doubt is about; without one, the whole target. */
function fieldOf({ code }: DraftDoubt): string[] {
  if (code === "number") return ["bound"];
  return ofTimes.has(code) ? ["due"] : [];
}

/** What a target says and a person should look at: the draft's place, and that of the target. */
export function checksOf(
  given: TargetDraft,
  draft: number,
  target: number,
  indicator: string | null,
): readonly DraftCheck[] {
  const path = ["targets", target];
  const doubts = otherDoubtsOf(given).map(
    (doubt): DraftCheck => ({ kind: "doubt", path: [...path, ...fieldOf(doubt)], draft, doubt }),
  );
  if (indicator === null || given.indicator === null) return doubts;
  const match = { ...given.indicator };
  return [{ kind: "indicator", path: [...path, "indicator"], draft, indicator: match }, ...doubts];
}
