import { isDay } from "../../measure/time.ts";
import type { Issue } from "../../model/error.ts";
import { faultAt, isAbsent, type Raw } from "./raw.ts";

/** Unit ids as the schema of a unit has them; a test holds the two equal. */
export const idPattern =
  /^(?=.{1,120}$)[a-z0-9]+(?:-[a-z0-9]+)*:[A-Za-z0-9]+(?:[-./][A-Za-z0-9]+)*$/;

const anId = "a unit id with its code system, such as gso63:84";

/** The id in a field; `null` if there is none, or what stands there is none. */
export function idIn(raw: Raw, field: string, faults: Issue[]): string | null {
  const value = raw.fields[field];
  if (isAbsent(value)) return null;
  if (typeof value === "string" && idPattern.test(value)) return value;
  faults.push(faultAt(raw, field, typeof value === "string" ? "bad-format" : "wrong-type", anId));
  return null;
}

/** The calendar day in a field. The same few days stand in all the rows: each is looked at once. */
export function dayIn(
  raw: Raw,
  field: string,
  faults: Issue[],
  days: Map<string, boolean>,
): string | null {
  const value = raw.fields[field];
  if (isAbsent(value)) return null;
  if (typeof value === "string") {
    const known = days.get(value) ?? isDay(value);
    days.set(value, known);
    if (known) return value;
  }
  const code = typeof value === "string" ? "bad-format" : "wrong-type";
  faults.push(faultAt(raw, field, code, "a calendar day such as 2025-06-30"));
  return null;
}

/** The word of a closed set in a field. */
export function optionIn<T extends string>(
  raw: Raw,
  field: string,
  options: readonly T[],
  faults: Issue[],
): T | null {
  const value = raw.fields[field];
  if (isAbsent(value)) return null;
  const option = options.find((one) => one === value);
  if (option !== undefined) return option;
  faults.push(faultAt(raw, field, "not-an-option", `one of ${options.join(", ")}`));
  return null;
}

/** The texts of a list, or of a text that is separated by `|`. */
export function listIn(
  raw: Raw,
  field: string,
  fits: (item: unknown) => item is string,
  expected: string,
  faults: Issue[],
): readonly string[] {
  const value = raw.fields[field];
  if (isAbsent(value)) return [];
  const items = itemsIn(value);
  if (items === null) {
    faults.push(faultAt(raw, field, "wrong-type", "a list of texts, or text separated by |"));
    return [];
  }
  const texts = items.filter(fits);
  if (texts.length === items.length) return texts;
  faults.push(faultAt(raw, field, "bad-format", `a list, each ${expected}`));
  return texts;
}

function itemsIn(value: unknown): readonly unknown[] | null {
  if (typeof value !== "string") return Array.isArray(value) ? Array.from(value) : null;
  return value
    .split("|")
    .map((item) => item.trim())
    .filter((item) => item !== "");
}

/** Whether something is the id of a unit. */
const isId = (item: unknown): item is string => typeof item === "string" && idPattern.test(item);

export const idList = (raw: Raw, field: string, faults: Issue[]): readonly string[] =>
  listIn(raw, field, isId, anId, faults);
