import type { DraftBound, TargetDraft } from "../clauses/target-draft.ts";
import type { Blank } from "./blank.ts";
import type { Field } from "./field.ts";
import { numbersOf } from "./neutral.ts";
import { clauseText } from "./printed.ts";

const isWhole = (number: number | null): number is number =>
  number !== null && Number.isSafeInteger(number) && number >= 1;

/** Comparators that can be asked of a place: the first is the best. */
const kinds = ["reach", "atMost", "lessThan"];

/** A bound whose numbers a person has to give: the text says how many places up, or a place that there is not. */
function openBound(draft: TargetDraft, bound: DraftBound, of: number | null): Field {
  const range = { low: 1, ...(of !== null && { high: of }) };
  const expected = `the place to reach, a whole number${of === null ? "" : ` up to ${of}`}: the text says ${clauseText(draft)}`;
  const at = (name: string): Blank => ({
    code: "place",
    path: ["bound", name],
    expected,
    ...range,
  });
  return bound.kind === "between"
    ? {
        fields: { kind: bound.kind, low: null, high: null },
        blanks: [at("low"), at("high")],
      }
    : { fields: { kind: bound.kind, value: null }, blanks: [at("value")] };
}

function placeBound(draft: TargetDraft, bound: DraftBound, of: number | null): Field {
  if (bound.kind === "atLeast" || bound.kind === "moreThan") {
    const expected = `a place that is asked for, and no limit on how good: the text says ${clauseText(draft)}`;
    return {
      fields: { bound: null },
      blanks: [{ code: "bound", path: ["bound"], expected, options: kinds, low: 1 }],
    };
  }
  const isPlace = (place: number): boolean => isWhole(place) && (of === null || place <= of);
  const isRank = draft.quantity.kind === "rank" && numbersOf(bound).every(isPlace);
  if (isRank) return { fields: { bound }, blanks: [] };
  const { fields, blanks } = openBound(draft, bound, of);
  return { fields: { bound: fields }, blanks };
}

/** The fields of a place. A move by places is none until someone says from where. */
export function placeFields(draft: TargetDraft, bound: DraftBound): Field {
  const stated = draft.quantity.kind === "rank" ? draft.quantity.of : null;
  const of = isWhole(stated) ? stated : null;
  const { fields, blanks } = placeBound(draft, bound, of);
  const named = blanks.length === 0 ? numbersOf(bound) : [1];
  const field: Blank = {
    code: "field",
    path: ["quantity", "of"],
    expected: "among how many units the place is",
    low: Math.max(...named),
  };
  return {
    fields: { quantity: { kind: "rank", of }, ...fields },
    blanks: [...(of === null ? [field] : []), ...blanks],
  };
}
