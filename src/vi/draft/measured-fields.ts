import type { DraftBound, TargetDraft } from "../clauses/target-draft.ts";
import type { Field } from "./field.ts";
import { isOfPlaces, isTwoWays, numbersOf } from "./neutral.ts";
import { placeFields } from "./place-fields.ts";
import { clauseText } from "./printed.ts";

/** A change and a growth count from the last day of a year that is printed, or from what is not said. */
const fromOf = ({ baseline }: TargetDraft) =>
  baseline === null ? { kind: "unstated" } : { kind: "date", date: baseline.date };

/** The quantity; of a level, the printed year that it starts from stands beside it. */
function quantityFields(draft: TargetDraft): Field["fields"] {
  const { quantity, baseline } = draft;
  if (quantity.kind === "change" || quantity.kind === "growth") {
    return { quantity: { ...quantity, from: fromOf(draft) } };
  }
  return { quantity, ...(baseline !== null && { baseline: { date: baseline.date } }) };
}

const kinds = ["reach", "atLeast", "moreThan", "atMost", "lessThan"];

/** Why a plan has no such change; `null` if it can have it. */
function whyNone(draft: TargetDraft, bound: DraftBound): string | null {
  const { quantity } = draft;
  if (isTwoWays(draft)) return "a change one way, up or down";
  const isTimes = quantity.kind === "change" && quantity.in === "times";
  return isTimes && numbersOf(bound).some((times) => times <= 0) ? "times above 0" : null;
}

function boundField(draft: TargetDraft, bound: DraftBound): Field {
  const wanted = whyNone(draft, bound);
  if (wanted !== null) {
    const expected = `${wanted}: the text says ${clauseText(draft)}`;
    const blank = { code: "bound", path: ["bound"], expected, options: kinds } as const;
    return { fields: { bound: null }, blanks: [blank] };
  }
  return { fields: { bound }, blanks: [] };
}

/** How far "khoảng" reaches is not printed. */
function withTolerance({ fields, blanks }: Field): Field {
  const { bound } = fields;
  if (typeof bound !== "object" || bound === null || !("kind" in bound) || bound.kind !== "about")
    return { fields, blanks };
  const expected = "how far off still counts as met, above 0";
  return {
    fields: { ...fields, bound: { ...bound, tolerance: null } },
    blanks: [...blanks, { code: "tolerance", path: ["bound", "tolerance"], expected }],
  };
}

/** The quantity and the bound of a draft that has a number. */
export function measuredFields(draft: TargetDraft, bound: DraftBound): Field {
  if (isOfPlaces(draft)) return withTolerance(placeFields(draft, bound));
  const { fields, blanks } = boundField(draft, bound);
  return withTolerance({ fields: { ...quantityFields(draft), ...fields }, blanks });
}
