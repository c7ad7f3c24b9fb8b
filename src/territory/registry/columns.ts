import { describe } from "../../model/describe.ts";
import type { Issue } from "../../model/error.ts";
import { cellOf, fieldNames, type Raw, unknownField } from "./raw.ts";

type Path = Issue["path"];

const isKnown = (name: string): boolean => fieldNames.some((known) => known === name);

interface Column {
  readonly name: string;
  readonly cells: readonly unknown[];
}

/** The columns that can be read; unknown ones and those that are no lists are reported. */
function columnsIn(columns: object, path: Path, faults: Issue[]): Column[] {
  return Object.entries(columns).flatMap(([name, cells]): Column[] => {
    if (!isKnown(name)) {
      faults.push(unknownField(path, name, cells, fieldNames));
      return [];
    }
    if (Array.isArray(cells)) return [{ name, cells: cells.map((cell) => cellOf(name, cell)) }];
    const expected = "a list of cells";
    faults.push({ code: "wrong-type", path: [...path, name], expected, found: describe(cells) });
    return [];
  });
}

/** Columns that differ in length from the first. */
function lengthFaults([first, ...others]: readonly Column[], path: Path): Issue[] {
  if (first === undefined) return [];
  const { length } = first.cells;
  return others
    .filter(({ cells }) => cells.length !== length)
    .map(({ name, cells }) => ({
      code: "unequal-columns",
      path: [...path, name],
      expected: `as many cells as in ${first.name}, ${length}`,
      found: describe(cells),
    }));
}

/** The rows of a table, unread; none where its columns differ in length: no cell could be told to be of which row. */
export function rawColumns(columns: object, path: Path, faults: Issue[]): Raw[] {
  const known = columnsIn(columns, path, faults);
  const unequal = lengthFaults(known, path);
  for (const fault of unequal) faults.push(fault);
  if (unequal.length > 0) return [];
  return Array.from(known[0]?.cells ?? [], (_, at) => ({
    fields: Object.fromEntries(known.map(({ name, cells }) => [name, cells[at]])),
    place: (field) => [...path, field, at],
  }));
}
