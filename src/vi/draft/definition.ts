import {
  accumulations,
  directions,
  timeAggregations,
  unitAggregations,
  unitsOfMeasure,
} from "../../model/indicator.ts";
import { standings } from "../../model/pillar.ts";
import type { TargetDraft } from "../clauses/target-draft.ts";
import type { Blank, IndicatorDraft } from "./blank.ts";
import { type Field, filled, saidField } from "./field.ts";
import { directionAsked, isOfPlaces } from "./neutral.ts";
import { nameOf } from "./printed.ts";

/** A place is measured by a rank and nothing else is. */
const others = /* @__PURE__ */ unitsOfMeasure.filter((unit) => unit !== "rank");

/** What the numbers of an indicator count, if the words of a draft tell. */
function measureOf(draft: TargetDraft): string | null {
  if (isOfPlaces(draft)) return "rank";
  const measure = draft.unit?.measure ?? "times";
  const isLevel = draft.quantity.kind === "level";
  return isLevel && measure !== "times" && measure !== "rank" ? measure : null;
}

/** A word of a closed set that nothing printed tells. */
const choice = (code: Blank["code"], path: Blank["path"], options: readonly string[]): Blank => ({
  code,
  path,
  expected: `one of ${options.join(", ")}`,
  options,
});

/** What every definition has, and no text of a plan says. */
const unsaid = (): readonly Blank[] => [
  choice("pillar", ["pillar"], standings),
  choice("accumulation", ["accumulation"], accumulations),
  choice("aggregation", ["aggregation", "units"], unitAggregations),
  choice("aggregation", ["aggregation", "time"], timeAggregations),
  { code: "version", path: ["definitionVersion"], expected: "the version of the definition" },
];

/** The word after a number that counts things; what is a share needs none. */
function labelOf({ unit }: TargetDraft, unitOfMeasure: string | null): string | null {
  return unitOfMeasure === "count" || unitOfMeasure === "amount" ? (unit?.label ?? null) : null;
}

/** A text of a definition, where something printed tells it. */
const saidOf = (name: string, vi: string | null, what: string): Field => {
  if (vi === null) return filled({});
  const { fields, blanks } = saidField([name], vi, what);
  return { fields: { [name]: fields }, blanks };
};

/** The definition that a draft needs if no catalogue has its indicator. */
export function definitionOf(draft: TargetDraft, id: string): IndicatorDraft {
  const unitOfMeasure = measureOf(draft);
  const direction = directionAsked(draft);
  const name = saidOf("name", nameOf(draft), "the name");
  const label = saidOf("unitLabel", labelOf(draft, unitOfMeasure), "what is counted");
  const whole = saidOf("denominator", draft.denominator, "the whole");
  return {
    indicator: {
      id,
      ...name.fields,
      pillar: null,
      unitOfMeasure,
      ...label.fields,
      direction,
      ...whole.fields,
      accumulation: null,
      aggregation: { units: null, time: null },
      definitionVersion: null,
    },
    blanks: [
      ...[name, label, whole].flatMap(({ blanks }) => blanks),
      ...(unitOfMeasure === null ? [choice("unit-of-measure", ["unitOfMeasure"], others)] : []),
      ...(direction === null ? [choice("direction", ["direction"], directions)] : []),
      ...unsaid(),
    ],
  };
}
