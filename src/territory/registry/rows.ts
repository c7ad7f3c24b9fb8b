import { describe } from "../../model/describe.ts";
import type { Issue } from "../../model/error.ts";
import { fieldsOf } from "../../model/schemas/faults/loose.ts";
import { fieldNames, type Raw } from "./raw.ts";

type Path = Issue["path"];

const isKnown = (name: string): boolean =>
  name === "validity" || fieldNames.some((known) => known === name);

const knownDays: ReadonlySet<string> = /* @__PURE__ */ new Set(["start", "end"]);

const unknownField = (path: Path, found: unknown, expected: readonly string[]): Issue => ({
  code: "unknown-field",
  path,
  expected: `one of ${expected.join(", ")}`,
  found: describe(found),
});

const isRow = (row: unknown): row is Readonly<Record<string, unknown>> =>
  typeof row === "object" && row !== null && !Array.isArray(row);

function unknownFields(row: Readonly<Record<string, unknown>>, path: Path, faults: Issue[]): void {
  for (const name of Object.keys(row)) {
    if (!isKnown(name)) faults.push(unknownField([...path, name], row[name], fieldNames));
  }
}

/** A row whose days stand in `validity`, as a unit of a territory has them. */
function withValidity(row: Readonly<Record<string, unknown>>, path: Path, faults: Issue[]): Raw {
  const { validity, ...fields } = row;
  const days = fieldsOf(validity);
  const place = [...path, "validity"];
  if (!isRow(validity)) {
    faults.push({
      code: "wrong-type",
      path: place,
      expected: "{ start, end }",
      found: describe(validity),
    });
  }
  for (const day of ["start", "end"]) {
    // The days of a unit stand in one place.
    if (Object.hasOwn(fields, day)) {
      faults.push(unknownField([...path, day], fields[day], ["validity"]));
    }
  }
  for (const name of Object.keys(days)) {
    if (!knownDays.has(name))
      faults.push(unknownField([...place, name], days[name], ["start", "end"]));
  }
  return {
    fields: { ...fields, start: days["start"], end: days["end"] },
    place: (field) => [...(knownDays.has(field) ? place : path), field],
  };
}

function rawRow(row: Readonly<Record<string, unknown>>, path: Path, faults: Issue[]): Raw {
  unknownFields(row, path, faults);
  const { validity } = row;
  return validity === undefined || validity === null
    ? { fields: row, place: (field) => [...path, field] }
    : withValidity(row, path, faults);
}

/** Rows of a list, unread; what is no row is reported. */
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
