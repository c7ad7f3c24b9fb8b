import { byText } from "../../measure/order.ts";
import type { Issue } from "../../model/error.ts";
import type { Days } from "./days.ts";
import { type Draft, isNamed, type Named } from "./draft.ts";
import { placeText } from "./place-text.ts";
import { faultAt } from "./raw.ts";

/** Ids that stand twice. A code that was given to another unit later needs another code system. */
export function duplicateIds(drafts: readonly Draft[], first: ReadonlyMap<string, Named>): Issue[] {
  return drafts.filter(isNamed).flatMap((draft) => {
    const before = first.get(draft.id);
    if (before === undefined || before === draft) return [];
    const expected = `an id of its own, ${placeText(before)} has ${draft.id} (a code that was used anew needs another code system)`;
    const field = draft.raw.fields["id"] === draft.id ? "id" : "code";
    return [faultAt(draft.raw, field, "duplicate-id", expected)];
  });
}

/** ISO codes that two units have at the same time. */
export function duplicateIsoCodes(
  drafts: readonly Draft[],
  days: ReadonlyMap<Draft, Days>,
): Issue[] {
  const sharing = new Map<string, Draft[]>();
  for (const draft of drafts) {
    if (draft.iso === null) continue;
    const others = sharing.get(draft.iso);
    const inTime = { ...draft, ...days.get(draft) };
    if (others === undefined) sharing.set(draft.iso, [inTime]);
    else others.push(inTime);
  }
  return [...sharing.values()].flatMap(overlapping);
}

const startOf = ({ start }: Draft): string => start ?? "";

/** Without an end for ever: later than any day. */
const endOf = ({ end }: Draft): string => end ?? "9999-99-99";

function overlapping(sharing: readonly Draft[]): Issue[] {
  const faults: Issue[] = [];
  let last: Draft | null = null;
  for (const draft of sharing.toSorted((left, right) => byText(startOf(left), startOf(right)))) {
    if (last !== null && endOf(last) >= startOf(draft)) {
      const expected = `a code that no other unit has at the same time, ${placeText(last)} has it`;
      faults.push(faultAt(draft.raw, "iso", "duplicate-id", expected));
    }
    if (last === null || endOf(draft) > endOf(last)) last = draft;
  }
  return faults;
}
