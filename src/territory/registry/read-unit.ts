import type { Issue } from "../../model/error.ts";
import { fieldsOf } from "../../model/schemas/faults/loose.ts";
import { tiers } from "../../model/tier.ts";
import { isKind, type TerritoryUnit, unitKinds } from "../unit.ts";
import type { Draft } from "./draft.ts";
import { dayIn, idIn, idList, listIn, optionIn } from "./fields.ts";
import { readFormer } from "./former.ts";
import { aName, aText, isName, nameOf } from "./names.ts";
import { faultAt, isAbsent, type Raw } from "./raw.ts";
import { readId } from "./read-id.ts";

function readIso(raw: Raw, faults: Issue[]): string | null {
  const { iso } = raw.fields;
  if (isAbsent(iso)) return null;
  if (typeof iso === "string" && /^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/.test(iso)) return iso;
  faults.push(faultAt(raw, "iso", "bad-format", "a code of ISO 3166, such as VN-51"));
  return null;
}

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
  const name = nameOf(raw.fields["name"]);
  if (name === null) faults.push(faultAt(raw, "name", "wrong-type", aName));
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
    aliases: listIn(raw, "aliases", isName, aText, faults),
    start,
    end,
    predecessors: idList(raw, "predecessors", faults),
    successors: idList(raw, "successors", faults),
    iso: readIso(raw, faults),
    parts: readParts(raw, faults),
    former: readFormer(raw, faults),
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
