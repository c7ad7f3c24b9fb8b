import { canonical, sortedBy } from "../../measure/order.ts";
import type { ObsStatus } from "../../model/observation.ts";
import type { Figure } from "../../model/types.ts";
import type { CarriedValue } from "./carried.ts";
import { combinedText, renamedText } from "./carried-text.ts";
import type { CarryRule } from "./rules.ts";
import type { FigureGroup } from "./sort-figures.ts";

/** What an estimate is at best, and what it is if one of its parts is no better: never better than any of them. */
const weakest: readonly ObsStatus[] = ["F", "self-reported", "V", "U"];

const statusOf = (figures: readonly Figure[]): ObsStatus =>
  weakest.find((status) => figures.some(({ obsStatus }) => obsStatus === status)) ?? "E";

/** Each once, by what it says. */
function distinct<T extends object>(items: readonly T[]): readonly T[] {
  const unlike = [...new Set(items)];
  // Figures of one table have one source: it needs no comparison.
  if (unlike.length < 2) return unlike;
  return sortedBy([...new Map(unlike.map((item) => [canonical(item), item])).values()], canonical);
}

const unitsOf = (figures: readonly Figure[]): string[] => figures.map(({ unit }) => unit);

/** The figure of one unit as that of another, and marked as such. */
const renamed = (figure: Figure, unit: string): Figure => ({
  ...figure,
  unit,
  doubts: [...(figure.doubts ?? []), { code: "derived", read: renamedText([figure.unit]) }],
});

/** What all the figures have: the latest publication, what is made up in any, what any is only similar to. */
function beside(figures: readonly Figure[]) {
  const days = figures.flatMap(({ publishedAt }) => publishedAt ?? []).sort();
  const last = days.at(-1);
  const related = distinct(figures.flatMap((one) => one.related ?? []));
  return {
    ...(last === undefined ? {} : { publishedAt: last }),
    ...(related.length === 0 ? {} : { related: [...related] }),
    ...(figures.some(({ synthetic }) => synthetic === true) ? { synthetic: true as const } : {}),
  };
}

/** Numerator and denominator, as far as they are known of all. */
const counted = ({ numerator, denominator }: CarriedValue) => ({
  ...(numerator === null ? {} : { numerator }),
  ...(denominator === null ? {} : { denominator }),
});

/**
 * A carried value as an observation: an estimate (`E`, or weaker if one of its parts is), with a doubt `derived` that
 * names what it is from; in no way to be taken for one that was reported. `null` without a value.
 */
export function markedFigure(
  carried: CarriedValue,
  figures: readonly Figure[],
  { indicator, period, tiers }: FigureGroup,
  rule: CarryRule | null,
): Figure | null {
  const { unit, value, unchanged } = carried;
  const [first] = figures;
  if (value === null || first === undefined) return null;
  if (unchanged || rule === null) return renamed(first, unit);
  // They may stand in several publications: the first in the order of their texts is named, and all in the data.
  const [source = first.source] = distinct(figures.map((one) => one.source));
  const doubts = distinct(figures.flatMap((one) => one.doubts ?? []));
  return {
    unit,
    indicator: indicator.id,
    ...(tiers === null ? {} : { tiers: [...tiers] }),
    period,
    value,
    ...counted(carried),
    obsStatus: statusOf(figures),
    source,
    doubts: [...doubts, { code: "derived", read: combinedText(rule, unitsOf(figures)) }],
    ...beside(figures),
  };
}
