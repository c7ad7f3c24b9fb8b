import { settle } from "../../composite/mean/settle.ts";
import { snap } from "../../measure/snap.ts";
import { badArgument } from "../../model/bad-argument.ts";
import type { Issue } from "../../model/error.ts";
import type { Register } from "../register.ts";
import type { TerritoryUnit } from "../unit.ts";

/**
 * By the id of a unit that was split, the share of it, 0 to 1, that each of its successors took; together 1.
 *
 * @category Territory
 */
export type SplitShares = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** The shares of split units, looked up. */
export interface Shares {
  readonly given: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Numbers of split units that have been cut, by unit and number: once for all successors. */
  readonly cuts: Map<string, Map<number, ReadonlyMap<string, number>>>;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isShare = (share: unknown): share is number =>
  typeof share === "number" && share >= 0 && share <= 1;

function ofUnitFaults(id: string, given: unknown, { byId }: Register): Issue[] {
  const path = ["shares", id];
  const unit = byId.get(id);
  if (unit === undefined) return [badArgument(path, "the id of a unit of the territory", id)];
  const names = unit.successors.join(", ");
  const expected =
    names === "" ? "no shares: the unit has no successors" : `a share for each of ${names}`;
  if (!isRecord(given)) return [badArgument(path, expected, given)];
  const ids = Object.keys(given);
  if (
    ids.length !== unit.successors.length ||
    !unit.successors.every((one) => Object.hasOwn(given, one))
  ) {
    return [badArgument(path, expected, given)];
  }
  const wrong = Object.entries(given).filter(([, share]) => !isShare(share));
  if (wrong.length > 0) {
    return wrong.map(([to, share]) => badArgument([...path, to], "a share from 0 to 1", share));
  }
  const total = Object.values(given).reduce((sum: number, one) => sum + Number(one), 0);
  return snap(total) === 1 ? [] : [badArgument(path, "shares that add up to 1", total)];
}

/** What is wrong with shares. */
export function shareFaults(shares: unknown, register: Register): Issue[] {
  if (shares === undefined) return [];
  if (!isRecord(shares)) return [badArgument(["shares"], "shares by unit", shares)];
  return Object.entries(shares).flatMap(([id, given]) => ofUnitFaults(id, given, register));
}

/** Shares as they are looked up. */
export const sharesOf = (shares: SplitShares = {}): Shares => ({
  given: new Map(Object.entries(shares).map(([id, own]) => [id, new Map(Object.entries(own))])),
  cuts: new Map(),
});

/** The share of a unit that one of its successors took; `null` if that is not known. */
export function shareOf(unit: TerritoryUnit, successor: string, { given }: Shares): number | null {
  if (unit.successors.length === 1) return 1;
  return given.get(unit.id)?.get(successor) ?? null;
}

/** The parts of a number, which add up to it again, by successor. */
function cut(number: number, { id, successors }: TerritoryUnit, { given, cuts }: Shares) {
  const own = cuts.get(id) ?? new Map<number, ReadonlyMap<string, number>>();
  cuts.set(id, own);
  const known = own.get(number);
  if (known !== undefined) return known;
  const shares = given.get(id);
  const parts = settle(
    successors.map((one) => number * (shares?.get(one) ?? 0)),
    number,
  );
  const made = new Map(successors.map((one, at) => [one, parts[at] ?? 0]));
  own.set(number, made);
  return made;
}

/** The part of a number that a successor takes, so that the parts of all successors add up to the number again. */
export function partOf(
  number: number | null,
  unit: TerritoryUnit,
  successor: string,
  shares: Shares,
): number | null {
  if (number === null || unit.successors.length === 1) return number;
  return cut(number, unit, shares).get(successor) ?? null;
}
