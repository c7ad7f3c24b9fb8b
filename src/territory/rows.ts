import type { Tier } from "../model/tier.ts";
import type { Text } from "../model/types.ts";
import type { TerritoryUnit, UnitKind } from "./unit.ts";

/**
 * A list, or its items in one text, separated by `|`. `null` and an empty text are nothing.
 *
 * @category Territory
 */
export type ListCell = readonly string[] | string | null;

/**
 * What a unit was called up to a day, as a caller gives it.
 *
 * @category Territory
 */
export interface FormerRow {
  /** The last day on which it was so. */
  readonly end: string;
  /** The name in both languages, or in one that stands for both. */
  readonly name: Text | string;
  /** What kind of unit it was. */
  readonly kind?: UnitKind | null | undefined;
}

/**
 * A unit as a caller gives it to {@link territory}. `null` and an empty text stand for nothing, as in a CSV file.
 * A unit of a territory is such a row, too.
 *
 * @category Territory
 */
export interface TerritoryRow {
  /** The id, with its code system; or else `code` and `system`. */
  readonly id?: string | null | undefined;
  /** The code alone, as text: `"01"`. */
  readonly code?: string | null | undefined;
  /** The code system of `code`: lower-case letters, digits and hyphens. */
  readonly system?: string | null | undefined;
  /** The name in both languages, or in one that stands for both. */
  readonly name: Text | string;
  /** The tier. */
  readonly tier: Tier;
  /** What kind of unit it is. */
  readonly kind?: UnitKind | "" | null | undefined;
  /** The id of the unit that it belongs to. */
  readonly parent?: string | null | undefined;
  /** Other names. */
  readonly aliases?: ListCell | undefined;
  /** The first day on which it exists; the parent's, if not given. */
  readonly start?: string | null | undefined;
  /** The last day on which it exists; the parent's, if not given. */
  readonly end?: string | null | undefined;
  /** The first and the last day together, instead of `start` and `end`. */
  readonly validity?: TerritoryUnit["validity"] | null | undefined;
  /** The ids of the units that it was made of. */
  readonly predecessors?: ListCell | undefined;
  /** The ids of the units that it became. */
  readonly successors?: ListCell | undefined;
  /** Its code in ISO 3166. */
  readonly iso?: string | null | undefined;
  /** What it was called, and of what kind it was, before. */
  readonly former?: readonly FormerRow[] | "" | null | undefined;
  /** How many units of each kind it has, if they are not listed. */
  readonly parts?: TerritoryUnit["parts"] | undefined;
}

/**
 * Units as columns, such as a CSV file gives them: each the name of a field of a row, and all equally long.
 *
 * @category Territory
 */
export interface TerritoryColumns {
  /** The cells of each field; `null` and an empty text are empty cells. */
  readonly columns: Readonly<
    Partial<Record<Exclude<keyof TerritoryRow, "validity">, readonly unknown[]>>
  >;
}
