import type { Tier } from "../model/tier.ts";
import type { Text, Unit } from "../model/types.ts";

/**
 * The kinds of units, by tier:
 *
 * - `country` - the country
 * - `province`, `city` - tỉnh, thành phố trực thuộc trung ương
 * - `urban-district`, `district-city`, `town`, `rural-district` - quận, thành phố thuộc tỉnh (or thuộc thành phố), thị xã, huyện
 * - `ward`, `township`, `commune`, `special-zone` - phường, thị trấn, xã, đặc khu
 *
 * @category Territory
 */
export const unitKinds = [
  "country",
  "province",
  "city",
  "urban-district",
  "district-city",
  "town",
  "rural-district",
  "ward",
  "township",
  "commune",
  "special-zone",
] as const;

/**
 * One of {@link unitKinds}.
 *
 * @category Territory
 */
export type UnitKind = (typeof unitKinds)[number];

/**
 * What a unit was called, and of what kind it was, up to a day, within the same borders.
 *
 * @category Territory
 */
export interface FormerName {
  /** The last day on which it was so. */
  readonly end: string;
  /** The name. */
  readonly name: Text;
  /** What kind of unit it was; `null` where that is not known. */
  readonly kind: UnitKind | null;
}

/**
 * A unit in time: what it is called, what it belongs to, when it exists, and what it was made of.
 *
 * @category Territory
 */
export interface TerritoryUnit extends Unit {
  /** What kind of unit it is; `null` where that is not known. */
  readonly kind: UnitKind | null;
  /** Other names that it is called by, as they are written. */
  readonly aliases: readonly string[];
  /** The ids of the units that it was made of, whole or in part. */
  readonly predecessors: readonly string[];
  /** The ids of the units that it became, or became part of. */
  readonly successors: readonly string[];
  /** Its code in ISO 3166-2, such as `VN-HN`; `null` without one. */
  readonly iso: string | null;
  /** What it was called, and of what kind it was, before: by last day. `name` and `kind` are those that it has, or had last. */
  readonly former?: readonly FormerName[];
  /** How many units of each kind it had, where they are not listed one by one; `null` where that is not known. */
  readonly parts: Readonly<Partial<Record<UnitKind, number>>> | null;
}

/**
 * Units with what they belong to, in time: from {@link territory}, or the {@link vietnam} that is built in. Plain data.
 *
 * @category Territory
 */
export interface Territory {
  /** Each unit, by id. */
  readonly units: readonly TerritoryUnit[];
}

export const isKind = (name: unknown): name is UnitKind => unitKinds.some((kind) => kind === name);

/** The tier of each kind of unit. */
export const tierOfKind: Readonly<Record<UnitKind, Tier>> = {
  country: "country",
  province: "province",
  city: "province",
  "urban-district": "district",
  "district-city": "district",
  town: "district",
  "rural-district": "district",
  ward: "commune",
  township: "commune",
  commune: "commune",
  "special-zone": "commune",
};
