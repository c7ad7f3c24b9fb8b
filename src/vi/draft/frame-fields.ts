import { tiers as allTiers, type Tier, tierLastDays } from "../../model/tier.ts";
import type { TargetDraft } from "../clauses/target-draft.ts";
import { type Field, filled } from "./field.ts";
import type { PlanHead } from "./plan-head.ts";

/** The tiers that a unit has: none above its own, none that ended before it began. */
function tiersOf({ unit }: PlanHead): readonly Tier[] {
  const start = unit.validity?.start ?? "";
  const hasEnded = (tier: Tier): boolean => start > (tierLastDays[tier] ?? "9999-12-31");
  return allTiers.slice(allTiers.indexOf(unit.tier)).filter((tier) => !hasEnded(tier));
}

/** The offices that a draft binds. */
export function tierField({ tiers }: TargetDraft, head: PlanHead): Field {
  if (tiers.length === 0) return filled({});
  const options = tiersOf(head);
  const named = [...new Set(tiers)];
  if (named.every((tier) => options.includes(tier))) return filled({ tiers: named });
  const expected = `a list of tiers that the unit of the plan has: ${options.join(", ")}; the text says ${named.join(", ")}`;
  return {
    fields: { tiers: null },
    blanks: [{ code: "tiers", path: ["tiers"], expected, options }],
  };
}

/** The deadline of a draft: a plan has none before its start. */
export function dueField({ due, dueBasis }: TargetDraft, { period }: PlanHead): Field {
  if (due === null) return filled({});
  const basis = dueBasis === null ? {} : { dueBasis };
  if (due >= period.start) return filled({ due, ...basis });
  const expected = `a day from the start of the plan on, ${period.start}; the text says ${due}`;
  return {
    fields: { due: null, ...basis },
    blanks: [{ code: "due", path: ["due"], expected, low: period.start }],
  };
}
