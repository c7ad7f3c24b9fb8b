import type { Issue } from "../../model/error.ts";
import { idIn, idPattern } from "./fields.ts";
import { faultAt, isAbsent, type Raw } from "./raw.ts";

const aCode = "a code as text, such as 84 in quotes: a number has lost its leading zeros";
const aSystem = "a code system of lower-case letters, digits and hyphens, such as gso63";

const isText = (value: unknown): value is string => typeof value === "string";

/** The id of a code and its system; `null` with what is wrong. */
function made(raw: Raw, faults: Issue[]): string | null {
  const { code, system } = raw.fields;
  const isSystem = isText(system) && idPattern.test(`${system}:0`);
  const isCode = isText(code) && idPattern.test(`a:${code}`);
  if (!isSystem) faults.push(faultAt(raw, "system", "bad-format", aSystem));
  if (!isCode) faults.push(faultAt(raw, "code", isText(code) ? "bad-format" : "wrong-type", aCode));
  return isSystem && isCode ? `${system}:${code}` : null;
}

/** The id of a unit: as it is given, or made of its code and code system. */
export function readId(raw: Raw, faults: Issue[]): string | null {
  const { id, code, system } = raw.fields;
  if (isAbsent(code) && isAbsent(system)) {
    if (isAbsent(id)) faults.push(faultAt(raw, "id", "missing-field", "an id, or code and system"));
    return idIn(raw, "id", faults);
  }
  const own = made(raw, faults);
  if (own !== null && !isAbsent(id) && id !== own) {
    faults.push(faultAt(raw, "id", "bad-format", `the id of its code and system, ${own}`));
    return null;
  }
  return own;
}
