import { canonical } from "../order.ts";
import type { Demand } from "./demand.ts";
import type { IncomparableReason } from "./reasons.ts";

/** A rank is told apart by its field afterwards. */
const kindOf = ({ scale: { reads } }: Demand): string =>
  reads.kind === "rank" ? "rank" : canonical(reads);

const fieldOf = ({ scale: { reads } }: Demand): number | null =>
  reads.kind === "rank" ? reads.of : null;

/** What a change is counted from; `null` if that is not stated, empty for what is no change. */
function baseOf({ target: { quantity }, scale }: Demand): string | null {
  if (quantity.kind !== "change" || scale.reads.kind !== "change") return "";
  const { from } = quantity;
  if (from.kind === "date") return from.date;
  return from.kind === "value" ? String(from.value) : null;
}

/** What has to be the same of an indicator for its numbers to be of one kind. */
const definitionOf = ({ indicator }: Demand): string =>
  canonical([
    indicator.definitionVersion,
    indicator.direction,
    indicator.unitOfMeasure,
    indicator.unitLabel ?? null,
  ]);

const isCorridor = ({ target }: Demand): boolean => target.bound.kind === "within";

/** What two demands set beside each other cannot do without, in the order in which it is looked for. */
const rules: readonly (readonly [
  reason: IncomparableReason,
  isMisfit: (one: Demand, other: Demand) => boolean,
])[] = [
  ["different-definition", (one, other) => definitionOf(one) !== definitionOf(other)],
  ["different-quantity", (one, other) => kindOf(one) !== kindOf(other)],
  ["different-field", (one, other) => fieldOf(one) !== fieldOf(other)],
  ["different-base", (one, other) => baseOf(one) === null || baseOf(one) !== baseOf(other)],
  ["corridor", (one, other) => isCorridor(one) || isCorridor(other)],
];

/** Why two demands cannot be set beside each other, whatever their deadlines; `null` if they can. */
export const misfitOf = (one: Demand, other: Demand): IncomparableReason | null =>
  rules.find(([, isMisfit]) => isMisfit(one, other))?.[0] ?? null;
