import { later } from "../../measure/choose.ts";
import { snap } from "../../measure/snap.ts";
import type { Branch } from "./branch.ts";
import { combine, coverageOf, intervalOf, without } from "./combine.ts";
import { countedIn } from "./counted.ts";
import { gather, isUsable } from "./gather.ts";
import { plainMeanOf } from "./plain-mean.ts";
import type { Reading } from "./reading.ts";
import type { RollUpReason } from "./reasons.ts";
import type { RollUpRow } from "./result.ts";
import type { Rule } from "./rule.ts";
import type { Settings } from "./settings.ts";
import type { Sources } from "./sources.ts";
import { oddities, type RollUpWarning } from "./warnings.ts";

/** Why nothing is to be put together, whatever is known. */
function hopeless({ children }: Branch, { kind, weight }: Rule): RollUpReason | null {
  if (kind === "none") return "not-aggregable";
  if (kind === "weighted-mean" && weight === null) return "no-weight-named";
  return children.length === 0 ? "no-units" : null;
}

/** Whether so much is known as is asked for, in units and, where it is known, by weight. */
const isEnough = ({ units, weight }: RollUpRow["coverage"], minimum: number): boolean =>
  [units, weight].every((share) => share === null || snap(share) >= snap(minimum));

function endsOf(readings: readonly Reading[]): RollUpRow["ends"] {
  const ends = readings.flatMap(({ figure }) => (figure === null ? [] : [figure.period.end]));
  const [any] = ends;
  if (any === undefined) return null;
  return {
    first: ends.reduce((first, end) => (end < first ? end : first), any),
    last: ends.reduce(later, any),
  };
}

/** A weight tells how much is known, even where its unit is missing. */
function useAll(readings: readonly Reading[], { notes }: Sources): void {
  for (const { figure, weigher, reason } of readings) {
    if (figure !== null && reason === null) notes.used.add(figure);
    if (weigher !== null) notes.used.add(weigher);
  }
}

const isMadeUp = ({ figure, weigher }: Reading): boolean =>
  figure?.synthetic === true || weigher?.synthetic === true;

const warningsOf = ({ unit, figure }: Reading, { limits, isPercent }: Rule): RollUpWarning[] =>
  figure === null ? [] : oddities(figure, limits, isPercent).map((oddity) => ({ unit, ...oddity }));

/** What lies beneath a unit, put together by a rule. */
export function rowOf(branch: Branch, rule: Rule, sources: Sources, settings: Settings): RollUpRow {
  const reason = hopeless(branch, rule);
  const readings = reason === null ? gather(branch, rule, sources, settings) : [];
  const usable = readings.filter(isUsable);
  const coverage = coverageOf(readings);
  const enough = isEnough(coverage, settings.minimumCoverage);
  const lack = usable.length === 0 ? "nothing-known" : enough ? null : "low-coverage";
  const refused = reason ?? lack;
  useAll(readings, sources);
  const plainMean = settings.plainMean && reason === null;
  return {
    unit: branch.unit.id,
    indicator: rule.indicator,
    rule: rule.kind,
    weight: rule.weight,
    ...(refused === null ? combine(usable, rule) : without(refused)),
    units: branch.children.length === 0 ? 0 : branch.leaves,
    counted: countedIn(branch.unit, settings.from),
    coverage,
    interval: reason === null ? intervalOf(readings, rule) : null,
    from: usable.map(({ unit }) => unit),
    missing: readings.flatMap(({ unit, reason: why }) =>
      why === null ? [] : [{ unit, reason: why }],
    ),
    ends: endsOf(usable),
    plainMean: plainMean ? plainMeanOf(readings, settings.minimumCoverage) : null,
    warnings: usable.flatMap((reading) => warningsOf(reading, rule)),
    synthetic: usable.some(isMadeUp),
  };
}
