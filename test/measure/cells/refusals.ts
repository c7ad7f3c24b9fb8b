import { boundKinds, type IssueCode } from "dxplan";
import { allCells, type Cell, type Quantity } from "./cell.ts";

/** What no plan can say, whatever else it says. */
interface Rule {
  readonly because: string;
  readonly code: IssueCode;
  readonly quantities: readonly Quantity[];
  /** Where the rule holds; absent: everywhere. */
  readonly baselines?: readonly Cell["baseline"][];
  readonly directions?: readonly Cell["direction"][];
  readonly bounds?: readonly Cell["bound"][];
}

const withIndicator = [
  "level",
  "rank",
  "change in points",
  "change in percent",
  "change in times",
  "average growth",
  "growth of each year",
  "share of units",
] as const;

const rules: readonly Rule[] = [
  {
    because: "What should rise has no upper bound.",
    code: "contradicts-direction",
    quantities: withIndicator,
    directions: ["increase"],
    bounds: ["atMost", "lessThan"],
  },
  {
    because: "What should fall has no lower one, an act with such an indicator included.",
    code: "contradicts-direction",
    quantities: [...withIndicator, "milestone", "statement"],
    directions: ["decrease"],
    bounds: ["atLeast", "moreThan"],
  },
  {
    because: "A count of targets rises, whatever indicator is put to it.",
    code: "contradicts-direction",
    quantities: ["count of targets"],
    bounds: ["atMost", "lessThan"],
  },
  {
    because: "The first place is the best: a rank cannot be an indicator that should rise.",
    code: "contradicts-direction",
    quantities: ["rank"],
    directions: ["increase"],
  },
  {
    because: "Places and counts have one good side.",
    code: "bound-mismatch",
    quantities: ["rank", "count of targets", "share of units"],
    bounds: ["within"],
  },
  {
    because: "What counts from a base, or from nothing, has no baseline.",
    code: "unknown-field",
    quantities: [
      "change in points",
      "change in percent",
      "change in times",
      "average growth",
      "growth of each year",
      "count of targets",
      "milestone",
      "statement",
    ],
    baselines: ["baseline"],
  },
  {
    because: "A count of targets, an act and a statement have no indicator that could fall.",
    code: "unknown-field",
    quantities: ["count of targets", "milestone", "statement"],
    directions: ["decrease"],
  },
  {
    because: "An act is done or not, a statement has no threshold: neither has a bound.",
    code: "unknown-field",
    quantities: ["milestone", "statement"],
    bounds: boundKinds,
  },
  {
    because: "Everything else needs one.",
    code: "missing-field",
    quantities: [...withIndicator, "count of targets"],
    bounds: ["no bound"],
  },
];

const holds = (rule: Rule, { quantity, baseline, direction, bound }: Cell): boolean =>
  rule.quantities.includes(quantity) &&
  (rule.baselines?.includes(baseline) ?? true) &&
  (rule.directions?.includes(direction) ?? true) &&
  (rule.bounds?.includes(bound) ?? true);

/** Every cell that no plan can have, with every code that it is refused with. */
export const refusedCells: readonly (Cell & { readonly codes: readonly IssueCode[] })[] =
  allCells.flatMap((cell) => {
    const codes = rules.filter((rule) => holds(rule, cell)).map(({ code }) => code);
    return codes.length === 0 ? [] : [{ ...cell, codes: [...new Set(codes)].sort() }];
  });
