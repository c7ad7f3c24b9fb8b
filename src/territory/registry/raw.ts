import { describe } from "../../model/describe.ts";
import type { Issue, IssueCode } from "../../model/error.ts";

type Path = Issue["path"];

/** A unit as it was given, unread: its fields, and where each of them stands. */
export interface Raw {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly place: (field: string) => Path;
}

/** The fields of a row, each a column of a table. */
export const fieldNames = [
  "id",
  "code",
  "system",
  "name",
  "tier",
  "kind",
  "parent",
  "aliases",
  "start",
  "end",
  "predecessors",
  "successors",
  "iso",
  "parts",
] as const;

/** Whether nothing stands in a field: an empty cell of a table is nothing. */
export const isAbsent = (value: unknown): boolean =>
  value === undefined || value === null || value === "";

/** A fault of a field; the code is `missing-field` where nothing stands. */
export const faultAt = (raw: Raw, field: string, code: IssueCode, expected: string): Issue => {
  const found = raw.fields[field];
  return {
    code: isAbsent(found) ? "missing-field" : code,
    path: raw.place(field),
    expected,
    found: describe(found),
  };
};
