import type { Issue } from "../../model/error.ts";
import { fieldsOf } from "../../model/schemas/faults/loose.ts";
import { tiers } from "../../model/tier.ts";
import type { Text } from "../../model/types.ts";
import { type TerritoryUnit, type UnitKind, unitKinds } from "../unit.ts";
import type { Draft } from "./draft.ts";
import { aName, dayIn, idIn, idList, isName, listIn, optionIn } from "./fields.ts";
import { faultAt, isAbsent, type Raw } from "./raw.ts";
import { readId } from "./read-id.ts";

/** A name in one language stands for both: no translation is made up. */
function readName(raw: Raw, faults: Issue[]): Text | null {
  const { name } = raw.fields;
  if (isName(name)) return { vi: name, en: name };
  const { vi, en, ...others } = fieldsOf(typeof name === "string" ? null : name);
  if (isName(vi) && isName(en) && Object.keys(others).length === 0) return { vi, en };
  faults.push(faultAt(raw, "name", "wrong-type", `${aName}; or { vi, en }`));
  return null;
}

function readIso(raw: Raw, faults: Issue[]): string | null {
  const { iso } = raw.fields;
  if (isAbsent(iso)) return null;
  if (typeof iso === "string" && /^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/.test(iso)) return iso;
  faults.push(faultAt(raw, "iso", "bad-format", "a code of ISO 3166, such as VN-51"));
  return null;
}

const isKind = (name: string): name is UnitKind => unitKinds.some((kind) => kind === name);

const isCount = (count: unknown): count is number =>
  Number.isSafeInteger(count) && Number(count) >= 0;

function readParts(raw: Raw, faults: Issue[]): TerritoryUnit["parts"] {
  const { parts } = raw.fields;
  if (isAbsent(parts)) return null;
  const entries = Object.entries(fieldsOf(parts));
  const counts = entries.flatMap(([kind, count]) =>
    isKind(kind) && isCount(count) ? [[kind, count] as const] : [],
  );
  const isRecord = typeof parts === "object" && !Array.isArray(parts);
  if (isRecord && counts.length === entries.length) return Object.fromEntries(counts);
  faults.push(faultAt(raw, "parts", "wrong-type", "how many there are of each kind of unit"));
  return null;
}

/** Reads a unit as far as it can be read, and reports what cannot. */
export function readUnit(raw: Raw, faults: Issue[], days: Map<string, boolean>): Draft {
  const id = readId(raw, faults);
  const name = readName(raw, faults);
  const tier = optionIn(raw, "tier", tiers, faults);
  if (isAbsent(raw.fields["tier"])) {
    faults.push(faultAt(raw, "tier", "missing-field", `one of ${tiers.join(", ")}`));
  }
  const { start, end } = readDays(raw, faults, days);
  return {
    raw,
    id,
    name,
    tier,
    kind: optionIn(raw, "kind", unitKinds, faults),
    parent: idIn(raw, "parent", faults),
    aliases: listIn(raw, "aliases", isName, aName, faults),
    start,
    end,
    predecessors: idList(raw, "predecessors", faults),
    successors: idList(raw, "successors", faults),
    iso: readIso(raw, faults),
    parts: readParts(raw, faults),
  };
}

function readDays(
  raw: Raw,
  faults: Issue[],
  days: Map<string, boolean>,
): Pick<Draft, "start" | "end"> {
  const start = dayIn(raw, "start", faults, days);
  const end = dayIn(raw, "end", faults, days);
  if (start !== null && end !== null && start > end) {
    faults.push(faultAt(raw, "start", "start-after-end", `a day on or before the end, ${end}`));
  }
  return { start, end };
}
