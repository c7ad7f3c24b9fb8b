import type {
  Base,
  ChangeTarget,
  GrowthTarget,
  LevelTarget,
  RankTarget,
  Target,
  UnitCountTarget,
} from "../../model/types.ts";

/** What a target beneath its plan's unit is counted from. */
type Based = ChangeTarget | GrowthTarget;

const isChange = (target: Target): target is ChangeTarget => target.quantity.kind === "change";

const isGrowth = (target: Target): target is GrowthTarget => target.quantity.kind === "growth";

/** What progresses from a baseline. */
type Progressing = LevelTarget | RankTarget | UnitCountTarget;

const isProgressing = (target: Target): target is Progressing => "baseline" in target;

const unstated: Base = { kind: "unstated" };

/** A value that a plan gives is that of its own unit: of a unit beneath, the figure of that day is looked up. */
function lookedUp(from: Base): Base {
  if (from.kind !== "value") return from;
  return from.date === undefined ? unstated : { kind: "date", date: from.date };
}

const from = ({ quantity }: Based): Base => quantity.from;

function countedFrom(target: Based, base: Base): Target {
  return isChange(target)
    ? { ...target, quantity: { ...target.quantity, from: base } }
    : { ...target, quantity: { ...target.quantity, from: base } };
}

/** A target as it binds a unit beneath its plan's: counted from where that unit stood, not where the plan's did. */
export function ownBase(target: Target): Target {
  if (isChange(target) || isGrowth(target)) return countedFrom(target, lookedUp(from(target)));
  if (!isProgressing(target) || target.baseline === undefined) return target;
  return { ...target, baseline: { date: target.baseline.date } };
}

/** A target that is counted from one of the plan that does not bind the unit has no base. */
export function withoutForeignBase(target: Target, isForeign: (id: string) => boolean): Target {
  if (!(isChange(target) || isGrowth(target))) return target;
  const base = from(target);
  return base.kind === "target" && isForeign(base.target) ? countedFrom(target, unstated) : target;
}
