import { resolveBaseline } from "../base.ts";
import type { Context } from "./context.ts";
import type { Finding } from "./finding.ts";
import { baseOf, leadsTo } from "./leads.ts";
import { baseTarget } from "./numbers.ts";
import type { Asked } from "./subject.ts";

/** The way that a target asks for: from a level on a day to the level of the target. */
export interface Step {
  readonly from: number;
  readonly date: string | null;
  readonly to: number;
  /** The target whose level it starts from, if it is one's. */
  readonly other: Finding["other"];
}

/** From the baseline. */
function fromBaseline({ target, scale }: Asked, { evidence }: Context): readonly Step[] {
  const baseline = resolveBaseline(target, evidence);
  if (baseline === null || scale.reads.kind !== "level") return [];
  return [{ from: baseline.value, date: baseline.date, to: scale.stated, other: null }];
}

/** From what a change or a growth is counted from. */
function fromBase(asked: Asked, context: Context): readonly Step[] {
  const base = baseOf(asked, context);
  const [to] = base === null ? [] : leadsTo(asked, base);
  if (base === null || to === undefined) return [];
  return [{ from: base.value, date: base.date, to, other: baseTarget(asked.target, context.plan) }];
}

/** From the last earlier targets of the same thing and offices: what lies before them is no steeper. */
function fromEarlier(asked: Asked, { inForce }: Context): readonly Step[] {
  const { target, scale, group } = asked;
  const { due } = target;
  if (due === undefined || scale.reads.kind !== "level") return [];
  const earlier = inForce.filter(
    (other) =>
      other.group === group &&
      other.scale.reads.kind === "level" &&
      (other.target.due ?? due) < due,
  );
  const last = earlier
    .map(({ target }) => target.due)
    .toSorted()
    .at(-1);
  return earlier
    .filter((other) => other.target.due === last)
    .map((other) => ({
      from: other.scale.stated,
      date: other.target.due ?? null,
      to: scale.stated,
      other: { plan: other.plan.id, target: other.target.id },
    }));
}

/** The ways that a target asks for. */
export const stepsOf = (asked: Asked, context: Context): readonly Step[] => [
  ...fromBaseline(asked, context),
  ...fromBase(asked, context),
  ...fromEarlier(asked, context),
];
