import { byText } from "../../measure/order.ts";
import { DxplanError, type Issue } from "../../model/error.ts";
import type { TerritoryUnit } from "../unit.ts";
import { type Days, dayFaults, daysOf } from "./days.ts";
import { byIdOf, type Draft, type Named } from "./draft.ts";
import { duplicateIds, duplicateIsoCodes } from "./duplicates.ts";
import { formerFaults } from "./former.ts";
import { type Links, linksOf } from "./links.ts";
import { onRings, parentageFaults } from "./parents.ts";
import type { Raw } from "./raw.ts";
import { readUnit } from "./read-unit.ts";
import { successionFaults } from "./succession.ts";

type Validity = NonNullable<TerritoryUnit["validity"]>;

/** Only the days that there are: an absent field survives JSON, an undefined one does not. */
function validityOf({ start, end }: Days): Validity | null {
  if (start !== null) return end === null ? { start } : { start, end };
  return end === null ? null : { end };
}

/** A unit in the making. */
type Unfinished = { -readonly [Field in keyof TerritoryUnit]: TerritoryUnit[Field] };

/** A unit; `null` where what was given could not be read, which has been reported. */
function unitFrom(
  { id, name, tier, parent, kind, aliases, iso, parts, former }: Named,
  days: Days,
  predecessors: Links,
  successors: Links,
): TerritoryUnit | null {
  if (name === null || tier === null) return null;
  const [from, to] = [predecessors.get(id) ?? [], successors.get(id) ?? []];
  const unit: Unfinished = {
    id,
    name,
    tier,
    kind,
    aliases,
    predecessors: from,
    successors: to,
    iso,
    parts,
  };
  const validity = validityOf(days);
  // Spreading fields that may be absent takes several times as long.
  if (parent !== null) unit.parent = parent;
  if (validity !== null) unit.validity = validity;
  if (former.length > 0) unit.former = former;
  return unit;
}

const readAll = (raws: readonly Raw[], faults: Issue[]): Draft[] => {
  const days = new Map<string, boolean>();
  return raws.map((raw) => readUnit(raw, faults, days));
};

/** Units from what was given; every fault at once. */
export function build(raws: readonly Raw[], faults: Issue[]): TerritoryUnit[] {
  const drafts = readAll(raws, faults);
  const byId = byIdOf(drafts);
  const rings = onRings(byId);
  const days = daysOf(drafts, byId, rings);
  const all = [
    ...faults,
    ...duplicateIds(drafts, byId),
    ...parentageFaults(drafts, byId, rings),
    ...dayFaults(drafts, byId, days),
    ...formerFaults(drafts, days),
    ...duplicateIsoCodes(drafts, days),
    ...successionFaults(byId, days),
  ];
  if (all.length > 0) throw new DxplanError("invalid-territory", "territory", all);
  const [predecessors, successors] = [linksOf(byId, "predecessors"), linksOf(byId, "successors")];
  return [...byId.values()]
    .flatMap((draft) => {
      const unit = unitFrom(draft, days.get(draft) ?? draft, predecessors, successors);
      return unit === null ? [] : [unit];
    })
    .sort((left, right) => byText(left.id, right.id));
}
