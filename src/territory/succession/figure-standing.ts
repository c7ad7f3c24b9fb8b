import { choose, numberOf } from "../../measure/choose.ts";
import type { Figure } from "../../model/types.ts";
import type { FigureGroup, Idle } from "./sort-figures.ts";
import type { Standing } from "./standing.ts";

/** What the figures of a group say of each unit. */
export interface Reported {
  /** How each unit stands that has a figure, or several that disagree. */
  readonly given: ReadonlyMap<string, Standing>;
  /** The figure that counts, by unit. */
  readonly figures: ReadonlyMap<string, Figure>;
  /** The units of the group, with a value or without. */
  readonly units: readonly string[];
  /** What was not chosen. */
  readonly idle: readonly Idle[];
}

const isNumber = ({ value }: Figure): boolean => typeof value === "number";

/** What a figure says of its unit. */
function standingOf(figure: Figure, weight: number | null): Standing {
  const { unit, numerator, denominator, qualifier } = figure;
  const value = numberOf(figure) + 0;
  return {
    amount: {
      value,
      numerator: numerator ?? null,
      denominator: denominator ?? null,
      weight,
      isQualified: qualifier !== undefined,
    },
    from: [{ unit, value, share: 1 }],
    gaps: [],
    failure: null,
  };
}

const inConflict: Standing = {
  amount: null,
  from: [],
  gaps: [],
  failure: "conflicting-observations",
};

/** Of the figures of a unit the one that counts; several if they disagree. */
function chosenOf(all: readonly Figure[], idle: Idle[]): readonly Figure[] {
  const note = (observation: Figure, reason: Idle["reason"]) =>
    idle.push({ observation, by: null, reason });
  for (const one of all) if (!isNumber(one)) note(one, "missing-value");
  const { chosen, others } = choose(all.filter(isNumber));
  for (const { observation, reason } of others) note(observation, reason);
  if (chosen.length > 1) for (const one of chosen) note(one, "conflicting");
  return chosen;
}

/** Of each unit the figure that counts, by the rule of scoring: by standing, then by day of publication. */
export function reportedIn(
  { byUnit }: FigureGroup,
  weightOf: (unit: string) => number | null,
): Reported {
  const given = new Map<string, Standing>();
  const figures = new Map<string, Figure>();
  const idle: Idle[] = [];
  for (const [unit, all] of byUnit) {
    const [only, another] = chosenOf(all, idle);
    if (another !== undefined) given.set(unit, inConflict);
    else if (only !== undefined) {
      figures.set(unit, only);
      given.set(unit, standingOf(only, weightOf(unit)));
    }
  }
  return { given, figures, units: [...byUnit.keys()], idle };
}
