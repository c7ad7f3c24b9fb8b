import * as z from "zod";
import { boundKinds } from "../../bound.ts";
import { directions, unitsOfMeasure } from "../../indicator.ts";
import { changeUnits, quantityKinds } from "../../quantity.ts";
import { tiers } from "../../tier.ts";
import { daySchema } from "../day.ts";
import { fieldsOf, itemsOf, present, read, textOf } from "./loose.ts";

const tierOf = (value: unknown) => read(z.enum(tiers), value);

const numberOf = (value: unknown) => read(z.number(), value);

const outlineQuantity = (value: unknown) => {
  const fields = fieldsOf(value);
  const from = fieldsOf(fields["from"]);
  return {
    kind: read(z.enum(quantityKinds), fields["kind"]),
    in: read(z.enum(changeUnits), fields["in"]),
    of: numberOf(fields["of"]),
    base: from["kind"] === "target" ? textOf(from["target"]) : undefined,
    targets: Array.isArray(fields["targets"]) ? itemsOf(fields["targets"]).map(textOf) : undefined,
    meets: textOf(fields["meets"]),
    tier: tierOf(fields["tier"]),
  };
};

const outlineBound = (value: unknown) => {
  const fields = fieldsOf(value);
  const numbers = [fields["value"], fields["low"], fields["high"]].map(numberOf);
  return { kind: read(z.enum(boundKinds), fields["kind"]), numbers: present(numbers) };
};

/**
 * What can be read of a target when some of its fields may have the wrong shape: each part by itself,
 * `undefined` if it cannot be read.
 */
const outlineTarget = (value: unknown, at: number) => {
  const fields = fieldsOf(value);
  return {
    path: ["targets", at] as const,
    id: textOf(fields["id"]),
    indicator: textOf(fields["indicator"]),
    tiers: itemsOf(fields["tiers"]).map(tierOf),
    due: read(daySchema, fields["due"]),
    hasDue: fields["due"] !== undefined,
    hasDueBasis: fields["dueBasis"] !== undefined,
    quantity: outlineQuantity(fields["quantity"]),
    bound: outlineBound(fields["bound"]),
    superseded: textOf(fieldsOf(fields["supersedes"])["target"]),
  };
};

const outlineIndicator = (value: unknown) => {
  const fields = fieldsOf(value);
  return {
    id: textOf(fields["id"]),
    direction: read(z.enum(directions), fields["direction"]),
    unitOfMeasure: read(z.enum(unitsOfMeasure), fields["unitOfMeasure"]),
  };
};

/** The lists of a plan whose items have ids. */
const identified = [
  "indicators",
  "targets",
  "goals",
  "tasks",
  "prioritySectors",
  "organisations",
  "platforms",
] as const;

/** References from a goal or a task: the list, the place in it, the targets and the owner it names. */
const outlineReferences = (list: "goals" | "tasks", value: unknown, at: number) => {
  const fields = fieldsOf(value);
  return {
    path: [list, at] as const,
    due: read(daySchema, fields["due"]),
    targets: itemsOf(fields["targets"]).map(textOf),
    owner: textOf(fields["owner"]),
  };
};

/** What can be read of a plan, whatever the shape of the rest. */
export function outlinePlan(value: unknown) {
  const fields = fieldsOf(value);
  const idsOf = (list: string) => itemsOf(fields[list]).map((item) => textOf(fieldsOf(item)["id"]));
  const indicators = itemsOf(fields["indicators"]).map(outlineIndicator);
  return {
    tier: tierOf(fieldsOf(fields["unit"])["tier"]),
    start: read(daySchema, fieldsOf(fields["period"])["start"]),
    unitStart: read(daySchema, fieldsOf(fieldsOf(fields["unit"])["validity"])["start"]),
    ids: identified.map((list) => ({ list, ids: idsOf(list) })),
    indicators: new Map(indicators.map((indicator) => [indicator.id, indicator])),
    targets: itemsOf(fields["targets"]).map(outlineTarget),
    targetIds: new Set(idsOf("targets")),
    organisationIds: new Set(idsOf("organisations")),
    references: [
      ...itemsOf(fields["goals"]).map((item, at) => outlineReferences("goals", item, at)),
      ...itemsOf(fields["tasks"]).map((item, at) => outlineReferences("tasks", item, at)),
    ],
  };
}

/** What can be read of a plan. */
export type PlanOutline = ReturnType<typeof outlinePlan>;

/** What can be read of a target. */
export type TargetOutline = PlanOutline["targets"][number];
