import { sortedBy } from "../../measure/order.ts";
import { describe } from "../../model/describe.ts";
import { DxplanError } from "../../model/error.ts";
import { tiers } from "../../model/tier.ts";
import { daysText } from "../days-text.ts";
import type { TerritoryUnit } from "../unit.ts";
import { codeOf, codeText } from "./catalogue.ts";
import { foldName } from "./fold-name.ts";
import type { Found } from "./found.ts";
import { namesOf } from "./names.ts";
import type { Question } from "./sieve.ts";

const areApart = (left: TerritoryUnit, right: TerritoryUnit): boolean => {
  const [one, other] = [left.validity ?? {}, right.validity ?? {}];
  const isBefore = (end: string | undefined, start: string | undefined) =>
    end !== undefined && start !== undefined && end < start;
  return isBefore(one.end, other.start) || isBefore(other.end, one.start);
};

const foldedNames = (unit: TerritoryUnit): string[] => namesOf(unit).map(foldName);

const areNamedAlike = (left: TerritoryUnit, right: TerritoryUnit): boolean =>
  foldedNames(left).some((name) => foldedNames(right).includes(name));

/** Whether units of one tier have had one code, one after the other, and are not the same by name. */
function isReused(readings: readonly TerritoryUnit[]): boolean {
  const inTime = sortedBy(readings, ({ validity }) => validity?.start ?? "");
  return inTime.slice(1).some((later, at) => {
    const before = inTime[at] ?? later;
    return areApart(before, later) && !areNamedAlike(before, later);
  });
}

/** Throws for a bare code without a day that has changed its meaning: taking either reading may be wrong. */
export function refuseAmbiguous(
  query: string,
  { candidates, reason }: Found,
  { asOf }: Question,
): void {
  if (reason !== "several" || asOf !== null) return;
  const readings = candidates.filter((unit) => codeText(codeOf(unit)) === codeText(query));
  if (!tiers.some((own) => isReused(readings.filter(({ tier }) => tier === own)))) return;
  const told = readings.map(
    (unit) => `${unit.id} (${unit.name.vi}, ${daysText(unit.validity ?? {})})`,
  );
  const expected = `a day in asOf, or one of ${told.join(", ")}`;
  throw new DxplanError("ambiguous-unit", "find", [
    { code: "ambiguous-code", path: ["query"], expected, found: describe(query) },
  ]);
}
