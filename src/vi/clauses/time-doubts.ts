import type { HorizonDoubt } from "../dates/horizon.ts";
import type { Placed } from "./context.ts";
import type { DraftDoubt } from "./draft-doubt.ts";

type Readings = DraftDoubt["readings"];

/** The two last days of a doubt; none if the day that is taken is not of it, or no other is. */
function daysOf(due: string, { readings: [taken, other] }: HorizonDoubt): Readings[] {
  return taken === due && other !== undefined && other !== due ? [[taken, other]] : [];
}

/**
 * What is doubtful about the time of a clause as it is printed: whether "trước ngày 30/6" has that day, which part of the
 * year "giữa năm" is, whether an outlook is meant, in which year "quý III" lies.
 */
export function timeDoubts({ horizon, span }: Placed): DraftDoubt[] {
  const { outlook, doubts } = horizon;
  if (outlook === null && doubts.length === 0) return [];
  const due = horizon.due ?? "none";
  const days = doubts.flatMap((doubt) => daysOf(due, doubt));
  const last: readonly Readings[] = outlook === null || outlook === due ? [] : [[due, outlook]];
  // What has no day is of no year that could be another.
  const isGiven = horizon.due !== null && doubts.some(({ code }) => code === "given-year");
  const given: readonly Readings[] = isGiven ? [[due, "unknown"]] : [];
  return [
    ...[...days, ...last].map((readings) => ({
      code: "ambiguous-horizon" as const,
      span,
      readings,
    })),
    ...given.map((readings) => ({ code: "given-year" as const, span, readings })),
  ];
}
