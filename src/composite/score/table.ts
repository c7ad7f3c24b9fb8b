import { badArgument } from "../../model/bad-argument.ts";
import { DxplanError, type Issue } from "../../model/error.ts";
import { type Extent, extentOf } from "../normalise/extent.ts";

/**
 * The values of a unit.
 *
 * @category Composite
 */
export interface IndexRow {
  /** The id of the unit. */
  readonly unit: string;
  /** The group of its peers, for `peer-mean`; those without one are peers of each other. */
  readonly group?: string;
  /** By the id of a component; `null`, or absent, for a value that is missing. */
  readonly values: Readonly<Record<string, number | null>>;
}

/**
 * The values of many units, by component. In a typed array NaN is a value that is missing.
 *
 * @category Composite
 */
export interface IndexTable {
  /** The ids of the units. */
  readonly units: readonly string[];
  /** The group of each unit's peers, for `peer-mean`. */
  readonly groups?: readonly (string | null)[];
  /** By the id of a component, a value for each unit; `null` for one that is missing. */
  readonly columns: Readonly<Record<string, readonly (number | null)[] | Float64Array>>;
}

/**
 * Rows, or a table of units × components: the same values either way.
 *
 * @category Composite
 */
export type IndexData = readonly IndexRow[] | IndexTable;

/** Values by component, whatever they came as: NaN for one that is missing. */
export interface Columns {
  readonly units: readonly string[];
  readonly groups: readonly (string | null)[];
  readonly columns: ReadonlyMap<string, Float64Array>;
}

type Path = Issue["path"];

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" &&
  value !== null &&
  !Array.isArray(value) &&
  // Their contents would be passed over in silence.
  !(value instanceof Map) &&
  !(value instanceof Set);

const isValue = (value: unknown): boolean =>
  value === undefined || value === null || Number.isFinite(value);

function rowFaults(path: Path, row: IndexRow): Issue[] {
  if (!isRecord(row)) return [badArgument(path, "a row: unit and values", row)];
  const { unit, group, values } = row;
  const isUnit = typeof unit === "string" && unit !== "";
  const isGroup = group === undefined || typeof group === "string";
  const wrong =
    isRecord(values) && !Object.values(values).every(isValue)
      ? Object.entries(values).filter(([, value]) => !isValue(value))
      : [];
  return [
    ...(isUnit ? [] : [badArgument([...path, "unit"], "the id of a unit", unit)]),
    ...(isGroup ? [] : [badArgument([...path, "group"], "the name of a group", group)]),
    ...(isRecord(values)
      ? []
      : [badArgument([...path, "values"], "values by the id of a component", values)]),
    ...wrong.map(([id, value]) =>
      badArgument([...path, "values", id], "a finite number or null", value),
    ),
  ];
}

const isList = (list: unknown): list is readonly unknown[] | Float64Array =>
  Array.isArray(list) || list instanceof Float64Array;

type ExtentIn = (column: Float64Array) => Extent;

/** Where a typed array holds what is no number, and not NaN either; most hold nothing of the kind. */
function infinities(column: Float64Array, extentIn: ExtentIn): number[] {
  const { lowest, highest } = extentIn(column);
  if (lowest !== -Infinity && highest !== Infinity) return [];
  const found: number[] = [];
  for (let at = 0; at < column.length; at += 1) {
    if (Math.abs(column[at] ?? 0) === Infinity) found.push(at);
  }
  return found;
}

function columnFaults(path: Path, column: unknown, size: number, extentIn: ExtentIn): Issue[] {
  if (!isList(column) || column.length !== size) {
    return [badArgument(path, `a list of ${size}, one value for each unit`, column)];
  }
  if (column instanceof Float64Array) {
    return infinities(column, extentIn).map((at) =>
      badArgument([...path, at], "a finite number or NaN", column[at]),
    );
  }
  return Array.from(column).flatMap((value, at) =>
    isValue(value) ? [] : [badArgument([...path, at], "a finite number or null", value)],
  );
}

const isGroup = (group: unknown): boolean => group === null || typeof group === "string";

function tableFaults(
  path: Path,
  { units, groups, columns }: IndexTable,
  extentIn: ExtentIn,
): Issue[] {
  if (!Array.isArray(units)) {
    return [badArgument([...path, "units"], "the ids of the units", units)];
  }
  const isUnit = (unit: unknown): boolean => typeof unit === "string" && unit !== "";
  const wrong = Array.from(units).every(isUnit)
    ? []
    : Array.from(units).flatMap((unit: unknown, at) =>
        isUnit(unit) ? [] : [badArgument([...path, "units", at], "the id of a unit", unit)],
      );
  const isGrouped =
    groups === undefined ||
    (Array.isArray(groups) && groups.length === units.length && groups.every(isGroup));
  return [
    ...wrong,
    ...(isGrouped
      ? []
      : [badArgument([...path, "groups"], `a list of ${units.length} groups`, groups)]),
    ...(isRecord(columns)
      ? Object.entries(columns).flatMap(([id, column]) =>
          columnFaults([...path, "columns", id], column, units.length, extentIn),
        )
      : [badArgument([...path, "columns"], "values by the id of a component", columns)]),
  ];
}

const isRows = (data: IndexData): data is readonly IndexRow[] => Array.isArray(data);

/** Whether each id is longer than the one before, or behind it in the dictionary, as numbers and codes are. */
const isRising = (units: readonly string[]): boolean =>
  units.every((unit, at) => {
    const before = units[at - 1] ?? "";
    return before.length === unit.length ? before < unit : before.length < unit.length;
  });

function twiceFaults(path: Path, units: readonly string[]): Issue[] {
  if (isRising(units) || new Set(units).size === units.length) return [];
  const seen = new Set<string>();
  return units.flatMap((unit, at) => {
    if (!seen.has(unit)) {
      seen.add(unit);
      return [];
    }
    return [badArgument([...path, at], "each unit once", unit)];
  });
}

/** What is wrong with rows or a table. */
export function dataFaults(path: Path, data: IndexData, extentIn: ExtentIn = extentOf): Issue[] {
  if (isRows(data)) {
    const faults = Array.from(data).flatMap((row, at) => rowFaults([...path, at], row));
    return faults.length > 0
      ? faults
      : twiceFaults(
          path,
          data.map(({ unit }) => unit),
        );
  }
  if (!isRecord(data)) return [badArgument(path, "rows, or a table of units and columns", data)];
  const faults = tableFaults(path, data, extentIn);
  return faults.length > 0 ? faults : twiceFaults([...path, "units"], data.units);
}

function ofRows(rows: readonly IndexRow[]): Columns {
  const columns = new Map<string, Float64Array>();
  const columnOf = (id: string): Float64Array => {
    const column = columns.get(id) ?? new Float64Array(rows.length).fill(Number.NaN);
    columns.set(id, column);
    return column;
  };
  rows.forEach(({ values }, at) => {
    for (const [id, value] of Object.entries(values)) columnOf(id)[at] = value ?? Number.NaN;
  });
  return {
    units: rows.map(({ unit }) => unit),
    groups: rows.map(({ group }) => group ?? null),
    columns,
  };
}

const ofColumn = (column: readonly (number | null)[] | Float64Array): Float64Array =>
  column instanceof Float64Array
    ? column
    : Float64Array.from(column, (value) => value ?? Number.NaN);

/** Rows or a table as columns. */
export function columnsOf(data: IndexData): Columns {
  if (isRows(data)) return ofRows(data);
  const { units, groups, columns } = data;
  return {
    units,
    groups: groups ?? units.map(() => null),
    columns: new Map(Object.entries(columns).map(([id, column]) => [id, ofColumn(column)])),
  };
}

/** Throws every fault at once. */
export function refuse(subject: string, faults: readonly Issue[]): void {
  if (faults.length > 0) throw new DxplanError("invalid-argument", subject, faults);
}
