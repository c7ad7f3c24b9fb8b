import { byText } from "../../measure/order.ts";
import { isDay } from "../../measure/time.ts";
import { badArgument, unknownFaults } from "../../model/bad-argument.ts";
import { DxplanError, type Issue } from "../../model/error.ts";
import { type Tier, tiers } from "../../model/tier.ts";
import { type Register, registerOf } from "../../territory/register.ts";
import { type Branch, branchOf } from "../../territory/roll-up/branch.ts";
import { depthOf } from "../../territory/roll-up/options.ts";
import { tierOn } from "../../territory/tier-on.ts";
import type { Territory } from "../../territory/unit.ts";

/**
 * Options of {@link rollUpTree}: all of them have to be given.
 *
 * @category Columns
 */
export interface RollUpTreeOptions {
  /** The day whose units are put together, `yyyy-mm-dd`. */
  readonly on: string;
  /** The tier whose figures are put together. */
  readonly from: Tier;
  /** The tier that they are rolled up to, above `from`; tiers between get figures as well. */
  readonly to: Tier;
}

/**
 * Who belongs to whom on a day, by index.
 *
 * @category Columns
 */
export interface RollUpTree {
  /** The ids of the units whose figures are put together, in order: the rows of the columns that come in. */
  readonly leaves: readonly string[];
  /** The ids of the units above, the lowest tier first, each in order: the rows of the columns that come out. */
  readonly uppers: readonly string[];
  /** The place in `uppers` of the parent of each leaf, then of each upper; −1 for one with nothing above. */
  readonly parents: Int32Array;
}

function optionFaults(options: RollUpTreeOptions): Issue[] {
  if (typeof options !== "object" || options === null) {
    return [badArgument(["options"], "options with on, from and to", options)];
  }
  const { on, from, to } = options;
  const names = (["from", "to"] as const).filter((name) => !tiers.includes(options[name]));
  const isDown = names.length > 0 || depthOf(from) > depthOf(to);
  return [
    ...unknownFaults([], options, ["on", "from", "to"]),
    ...(typeof on === "string" && isDay(on)
      ? []
      : [badArgument(["on"], "a calendar day such as 2025-07-01", on)]),
    ...names.map((name) => badArgument([name], `one of ${tiers.join(", ")}`, options[name])),
    ...(isDown ? [] : [badArgument(["to"], `a tier above ${from}`, to)]),
  ];
}

/** A branch and the id of what it hangs from. */
interface Hung {
  readonly branch: Branch;
  readonly above: string | null;
}

const spread = ({ branch, above }: Hung): readonly Hung[] => [
  { branch, above },
  ...branch.children.flatMap((child) => spread({ branch: child, above: branch.unit.id })),
];

function hungFrom(register: Register, { on, from, to }: RollUpTreeOptions): readonly Hung[] {
  return register.units
    .filter((unit) => tierOn(unit, on) === to)
    .flatMap((unit) =>
      spread({ branch: branchOf(register, unit, on, depthOf(from)), above: null }),
    );
}

const idOf = ({ branch }: Hung): string => branch.unit.id;
const tierIn = ({ branch }: Hung): number => depthOf(branch.unit.tier);

/** A unit with nothing beneath is a leaf, but not one that is itself rolled up to. */
const isLeaf = ({ branch, above }: Hung): boolean => above !== null && branch.children.length === 0;

/**
 * The units of a territory on a day, arranged for `rollUpColumns`.
 *
 * @param territory - The units, in time.
 * @param options - The day and the tiers.
 * @returns The leaves, the units above them, and the parents by index. Leaves are the units of the tier `from`, a unit
 *   above it whose parts the territory does not list, and one below it that hangs directly from a unit above.
 * @throws DxplanError `invalid-argument` for what is no territory, no day or no tier, and for unknown options.
 * @example
 * ```ts
 * const { leaves, uppers, parents } = rollUpTree(vietnam, { on: "2025-07-01", from: "province", to: "country" });
 * [leaves.length, uppers, parents[0], parents[34]];
 * // => [34, ["iso3166:VN"], 0, -1]
 * ```
 * @category Columns
 */
export function rollUpTree(territory: Territory, options: RollUpTreeOptions): RollUpTree {
  const register = registerOf(territory, "rollUpTree");
  const faults = optionFaults(options);
  if (faults.length > 0) throw new DxplanError("invalid-argument", "rollUpTree", faults);
  const all = hungFrom(register, options);
  const byId = (one: Hung, other: Hung) => byText(idOf(one), idOf(other));
  const leaves = all.filter(isLeaf).sort(byId);
  const uppers = all
    .filter((one) => !isLeaf(one))
    .sort((one, other) => tierIn(other) - tierIn(one) || byId(one, other));
  const places = new Map(uppers.map((one, at) => [idOf(one), at]));
  const parents = Int32Array.from(
    [...leaves, ...uppers],
    ({ above }) => places.get(above ?? "") ?? -1,
  );
  return { leaves: leaves.map(idOf), uppers: uppers.map(idOf), parents };
}
