import type { Unit } from "./clause.ts";
import type { Match } from "./match.ts";

/** The measures that a draft may give for a unit. */
const measures: Readonly<Record<Unit, readonly string[]>> = {
  percent: ["percent"],
  points: ["percent", "index"],
  count: ["count"],
  amount: ["amount"],
  rank: ["rank"],
  places: ["rank"],
  score: ["index"],
  times: ["times"],
  days: ["amount"],
  hours: ["amount"],
  minutes: ["amount"],
  speed: ["amount"],
  size: ["amount"],
};

/** How a change in this unit is expressed. */
const changeIn = (unit: Unit | null): string =>
  unit === "percent" || unit === "times" ? unit : "points";

const sameChange = ({ expected, draft }: Match): boolean =>
  expected.quantity !== "change" ||
  expected.doubt === "points-or-percent" ||
  draft.quantity.in === changeIn(expected.unit);

/** "15/18 xã" may be drafted as its share. */
const isShare = ({ expected, draft }: Match): boolean =>
  expected.of !== undefined && draft.unit?.measure === "percent";

const sameUnit = ({ expected, draft }: Match): boolean =>
  expected.unit === null || draft.unit === null
    ? expected.unit === draft.unit
    : measures[expected.unit].includes(draft.unit.measure) || isShare({ expected, draft });

const sameTiers = ({ expected, draft }: Match): boolean =>
  expected.doubt === "implied-tier" ||
  String([...(expected.tiers ?? [])].sort()) === String([...draft.tiers].sort());

/** In what a draft may agree with a label beyond what makes them match. */
export const agreements = {
  act: ({ expected, draft }: Match) => expected.act === draft.act,
  unit: (match: Match) => sameUnit(match) && sameChange(match),
  tiers: sameTiers,
  baseline: ({ expected, draft }: Match) =>
    (expected.baseline ?? null) === (draft.baseline?.year ?? null),
  exclusions: ({ expected, draft }: Match) =>
    (expected.exclusions ?? 0) === draft.exclusions.length,
  // Drafts keep the field of a rank only.
  of: ({ expected, draft }: Match) =>
    expected.quantity !== "rank" || (expected.of ?? null) === (draft.quantity.of ?? null),
} as const;
