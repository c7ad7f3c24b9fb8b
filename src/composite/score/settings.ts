import { badArgument, unknownFaults } from "../../model/bad-argument.ts";
import { DxplanError } from "../../model/error.ts";
import { unparsedIndexFaults } from "../../model/schemas/faults/composite.ts";
import type { IndexDefinition } from "../../model/types.ts";
import { type Extent, extentsOnce } from "../normalise/extent.ts";
import { maximaFaults } from "./maxima-faults.ts";
import { pointFaults } from "./point-faults.ts";
import { type Columns, columnsOf, dataFaults, type IndexData, refuse } from "./table.ts";

/**
 * Options of {@link scoreIndex}.
 *
 * @category Composite
 */
export interface IndexOptions {
  /**
   * What scales are fitted to that need a sample (min–max, z-score, rank …): several years together have common
   * bounds. The data itself unless given.
   */
  readonly sample?: readonly IndexData[];
}

const isRecord = (value: unknown): value is object => typeof value === "object" && value !== null;

/** An index that was typed by hand may hold what `defineIndex` refuses. */
function checkIndex(index: IndexDefinition): void {
  const faults = unparsedIndexFaults(index).map((fault) => ({
    ...fault,
    found: "something else (safeDefineIndex tells what)",
  }));
  if (faults.length > 0) throw new DxplanError("invalid-index", "scoreIndex", faults);
  const beyond = maximaFaults(index);
  if (beyond.length > 0) throw new DxplanError("invalid-index", "scoreIndex", beyond);
}

/** The values to score, and those that scales are fitted to. */
export interface IndexInput {
  readonly values: Columns;
  readonly sample: readonly Columns[];
  /** How far a column reaches, of these or others. */
  readonly extentIn: (column: Float64Array) => Extent;
}

/** Data and options that can be scored; all that is wrong with them is thrown at once. */
export function inputOf(
  index: IndexDefinition,
  data: IndexData,
  options: IndexOptions,
): IndexInput {
  const given = isRecord(options) ? options.sample : undefined;
  const tables: readonly IndexData[] = Array.isArray(given) ? given : [];
  const extentIn = extentsOnce();
  refuse("scoreIndex", [
    ...(isRecord(index) ? [] : [badArgument(["index"], "an index, from defineIndex", index)]),
    ...dataFaults(["data"], data, extentIn),
    ...(isRecord(options)
      ? unknownFaults(["options"], options, ["sample"])
      : [badArgument(["options"], "options, or nothing", options)]),
    ...(given === undefined || Array.isArray(given)
      ? []
      : [badArgument(["options", "sample"], "a list of tables", given)]),
    ...tables.flatMap((table, at) => dataFaults(["options", "sample", at], table, extentIn)),
  ]);
  checkIndex(index);
  const values = columnsOf(data);
  refuse("scoreIndex", pointFaults(index, values));
  const sample = given === undefined ? [values] : tables.map(columnsOf);
  return { values, sample, extentIn };
}
