import { badArgument, unknownFaults } from "../model/bad-argument.ts";
import { DxplanError, type Issue } from "../model/error.ts";
import { fieldsOf } from "../model/schemas/faults/loose.ts";
import { build } from "./registry/build.ts";
import { rawColumns } from "./registry/columns.ts";
import type { Raw } from "./registry/raw.ts";
import { rawRows } from "./registry/rows.ts";
import type { TerritoryColumns, TerritoryRow } from "./rows.ts";
import type { Territory } from "./unit.ts";

/**
 * What the rows are added to.
 *
 * @category Territory
 */
export interface TerritoryOptions {
  /** A territory whose units the rows may refer to, and which are part of the result: `vietnam`, for one. */
  readonly within?: Territory;
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

function rawsIn(rows: unknown, faults: Issue[]): Raw[] {
  if (Array.isArray(rows)) return rawRows(rows, ["rows"], faults);
  const { columns, ...others } = fieldsOf(rows);
  if (isObject(columns) && !Array.isArray(columns)) {
    for (const fault of unknownFaults([], others, ["columns"])) faults.push(fault);
    return rawColumns(columns, ["columns"], faults);
  }
  faults.push(badArgument(["rows"], "a list of rows, or { columns }", rows));
  return [];
}

function rawsWithin(options: unknown, faults: Issue[]): Raw[] {
  if (!isObject(options) || Array.isArray(options)) {
    faults.push(badArgument(["options"], "an object of options", options));
    return [];
  }
  for (const fault of unknownFaults([], options, ["within"])) faults.push(fault);
  const { within } = fieldsOf(options);
  if (within === undefined) return [];
  const { units } = fieldsOf(within);
  if (Array.isArray(units)) return rawRows(units, ["within", "units"], faults);
  faults.push(badArgument(["within"], "a territory, from territory, or vietnam", within));
  return [];
}

/**
 * A territory of the caller's units: their districts and communes, by themselves or added to the provinces of
 * {@link vietnam}. Every unit is checked against every other.
 *
 * - A unit is known by its id, or by a code and its code system. A code that was used anew needs another code system:
 *   `gso63:15` and `gso34:15` are two units.
 * - A parent is a unit of a tier above, and exists on all days of its parts. A start or an end that is not given is
 *   the parent's; a district ends with 2025-06-30 at the latest.
 * - Who became whom is told on one side, or on both without a contradiction; the other side is filled in.
 *   A successor begins after its predecessor has ended.
 * - An empty cell, `null` or no field at all is nothing. A name in one language stands for both.
 *
 * Linear in the rows, but for the sorting of ids.
 *
 * @param rows - Rows, or columns of equal length such as a CSV file gives; lists in one text are separated by `|`.
 * @param options - What they are added to.
 * @returns The territory, by id: the same whatever the order of the rows.
 * @throws DxplanError `invalid-territory` with every fault, each with its row or column: unknown fields, ids that stand
 *   twice, unknown parents, rings, tiers and days that do not fit, successions that contradict each other;
 *   `invalid-argument` if there are no rows or columns at all.
 * @example
 * ```ts
 * const communes = [
 *   { system: "my", code: "1", name: "Phường Trà Vinh", tier: "commune", kind: "ward", parent: "gso34:86" },
 * ];
 * const { units } = territory(communes, { within: vietnam });
 * units.find(({ id }) => id === "my:1").validity;
 * // => { start: "2025-07-01" }
 * ```
 * @category Territory
 */
export function territory(
  rows: readonly TerritoryRow[] | TerritoryColumns,
  options: TerritoryOptions = {},
): Territory {
  const faults: Issue[] = [];
  const raws = asRead(() => [...rawsWithin(options, faults), ...rawsIn(rows, faults)]);
  if (faults.some(({ code }) => code === "bad-argument")) {
    throw new DxplanError("invalid-argument", "territory", faults);
  }
  return { units: build(raws, faults) };
}

/** What is read of the input, all of it and once: whatever fails after that is no fault of the input. */
function asRead<T>(read: () => T): T {
  try {
    return read();
  } catch {
    throw new DxplanError("invalid-territory", "territory", [unreadable]);
  }
}

/** A getter that throws, a revoked proxy: input that cannot even be looked at. */
const unreadable: Issue = {
  code: "unreadable",
  path: [],
  expected: "plain data that can be read",
  found: "something that fails when it is read",
};
