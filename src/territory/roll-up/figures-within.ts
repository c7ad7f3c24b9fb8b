import type { Evidence } from "../../measure/evidence.ts";
import { type Pool, poolOf } from "../../measure/pool.ts";
import { isOneYear } from "../../measure/time.ts";
import type { Tier } from "../../model/tier.ts";
import type { Figure, Period } from "../../model/types.ts";
import { type Found, foundIn, levelOf } from "./figures.ts";
import { type Notes, note } from "./notes.ts";
import type { RollUpPeriod } from "./period.ts";

/** Whether a figure speaks of a part of a span, or of all of it; one without a start, of its last day. */
const isWithin = ({ start, end }: Period, period: RollUpPeriod): boolean =>
  (start ?? end) >= period.start && end <= period.end;

/** Whether a figure covers a span; one without a start covers its year. */
const covers = ({ start, end }: Period, period: RollUpPeriod): boolean =>
  end === period.end && (start === undefined ? isOneYear(period) : start === period.start);

/** What of a pool speaks of a period: of what comes about in time what covers it, of a state what lies in it. */
function speakingOf({ figures, unfit }: Pool, period: RollUpPeriod, isFlow: boolean): Pool {
  const isTold = (figure: Figure) =>
    isFlow ? covers(figure.period, period) : isWithin(figure.period, period);
  const inside = (figure: Figure) => isWithin(figure.period, period);
  // A flow that adds up is taken for a year unless told otherwise: here it is.
  const parts = unfit.filter(({ reason }) => reason === "incomplete-period");
  const others = unfit.filter(({ reason }) => reason !== "incomplete-period");
  const all = [...figures, ...parts.map(({ figure }) => figure)];
  const short = all.filter((figure) => inside(figure) && !isTold(figure));
  return {
    figures: all.filter(isTold),
    unfit: [
      ...others.filter(({ figure }) => inside(figure)),
      ...short.map((figure) => ({ figure, reason: "incomplete-period" as const })),
    ],
  };
}

/** The figure of a unit that counts on the day, of those that speak of a period. */
export function figureWithin(
  evidence: Evidence,
  indicator: string,
  tiers: readonly Tier[],
  period: RollUpPeriod,
  notes: Notes,
): Found {
  const pool = poolOf(levelOf(indicator, tiers), "level", evidence.asOf, evidence);
  const isFlow = evidence.indicators.get(indicator)?.accumulation === "flow";
  const told = speakingOf(pool, period, isFlow);
  const kept = new Set([...told.figures, ...told.unfit.map(({ figure }) => figure)]);
  for (const figure of evidence.figures.get(indicator) ?? []) {
    if (!kept.has(figure)) note(notes, figure, "outside-period");
  }
  for (const { figure, reason } of told.unfit) note(notes, figure, reason);
  return foundIn(told, evidence);
}
