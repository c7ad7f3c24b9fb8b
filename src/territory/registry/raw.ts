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
  "former",
] as const;

/** Fields in which more than one value stands. */
const nested: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "name",
  "aliases",
  "predecessors",
  "successors",
  "parts",
  "former",
  "validity",
]);

/** Lists, what stands in them, and names in there. */
const deepest = 3;

function copyOf(value: unknown, depth: number): unknown {
  if (typeof value !== "object" || value === null || depth === 0) return value;
  return Array.isArray(value)
    ? Array.from(value, (item: unknown) => copyOf(item, depth - 1))
    : Object.fromEntries(
        Object.entries(value).map(([name, one]) => [name, copyOf(one, depth - 1)]),
      );
}

/** What stands in a field, read once: nothing that is read of it later can fail, or be another. */
export const cellOf = (field: string, value: unknown): unknown =>
  nested.has(field) ? copyOf(value, deepest) : value;

/** A field that does not exist; a byte order mark, or a space, that no message shows is told of. */
export function unknownField(
  path: Path,
  name: string,
  found: unknown,
  known: readonly string[],
): Issue {
  const bare = name.trim();
  const expected =
    bare !== name && known.includes(bare)
      ? `${bare}, with no byte order mark or space around it`
      : `one of ${known.join(", ")}`;
  return { code: "unknown-field", path: [...path, name], expected, found: describe(found) };
}

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
