import { describe } from "../../model/describe.ts";
import type { Issue } from "../../model/error.ts";
import { fieldsOf } from "../../model/schemas/faults/loose.ts";
import { cellOf, fieldNames, type Raw, unknownField } from "./raw.ts";

type Path = Issue["path"];

type Fields = Readonly<Record<string, unknown>>;

const isKnown = (name: string): boolean =>
  name === "validity" || fieldNames.some((known) => known === name);

const days = ["start", "end"] as const;

const isOfDays = (field: string): boolean => days.some((day) => day === field);

const isRow = (row: unknown): row is Fields =>
  typeof row === "object" && row !== null && !Array.isArray(row);

/** The fields of a row, each read once; what the row was made by may have them, too. */
function fieldsIn(row: Fields): Fields {
  const fields: Record<string, unknown> = {};
  for (const name of [...fieldNames, "validity"]) {
    const value = row[name];
    if (value !== undefined) fields[name] = cellOf(name, value);
  }
  return fields;
}

function unknownFields(row: Fields, path: Path, faults: Issue[]): void {
  for (const name of Object.keys(row)) {
    if (!isKnown(name)) faults.push(unknownField(path, name, row[name], fieldNames));
  }
}

/** A row whose days stand in `validity`, as a unit of a territory has them. */
function withValidity({ validity, ...fields }: Fields, path: Path, faults: Issue[]): Raw {
  const within = fieldsOf(validity);
  const place = [...path, "validity"];
  if (!isRow(validity)) {
    const expected = "{ start, end }";
    faults.push({ code: "wrong-type", path: place, expected, found: describe(validity) });
  }
  for (const day of days) {
    // The days of a unit stand in one place.
    if (Object.hasOwn(fields, day)) {
      faults.push(unknownField(path, day, fields[day], ["validity"]));
    }
  }
  for (const name of Object.keys(within)) {
    if (!isOfDays(name)) faults.push(unknownField(place, name, within[name], days));
  }
  return {
    fields: { ...fields, start: within["start"], end: within["end"] },
    place: (field) => [...(isOfDays(field) ? place : path), field],
  };
}

function rawRow(row: Fields, path: Path, faults: Issue[]): Raw {
  unknownFields(row, path, faults);
  const fields = fieldsIn(row);
  const { validity = null } = fields;
  return validity === null
    ? { fields, place: (field) => [...path, field] }
    : withValidity(fields, path, faults);
}

/** Rows of a list, as they were given; what is no row is reported. */
export function rawRows(rows: readonly unknown[], path: Path, faults: Issue[]): Raw[] {
  const raws: Raw[] = [];
  // A list with gaps is read as one that holds nothing there.
  for (const [at, row] of Array.from(rows).entries()) {
    const own = [...path, at];
    if (isRow(row)) raws.push(rawRow(row, own, faults));
    else faults.push({ code: "wrong-type", path: own, expected: "a row", found: describe(row) });
  }
  return raws;
}
