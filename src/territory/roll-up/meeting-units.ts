import { measureChosen, pick } from "../../measure/answer/chosen.ts";
import type { Measurement } from "../../measure/measurement.ts";
import { poolOf } from "../../measure/pool.ts";
import type { Scale } from "../../measure/scale.ts";
import { scaleOf } from "../../measure/scale-of.ts";
import { shareMeeting } from "../../measure/share-meeting.ts";
import { asCalled } from "../../model/as-called.ts";
import type { Figure, Indicator, IndicatorTarget, Observation } from "../../model/types.ts";
import { registerOf } from "../register.ts";
import type { Territory, TerritoryUnit } from "../unit.ts";
import { unitsOn } from "../units-on.ts";
import { type MeetingOptions, meetingSettings } from "./meeting-options.ts";
import type { MeetingUnits, UndeterminedUnit } from "./meeting-result.ts";
import { unusedIn } from "./notes.ts";
import { placeAmong } from "./place.ts";
import { evidenceOfUnit, type Sources, sourcesOf } from "./sources.ts";

interface Judged {
  readonly unit: string;
  readonly measurement: Measurement;
  readonly figure: Figure | null;
}

/** A unit against the target, by the figure that counts. */
function judge(
  unit: TerritoryUnit,
  target: IndicatorTarget,
  scale: Scale,
  sources: Sources,
): Judged {
  const evidence = evidenceOfUnit(unit, sources);
  const { kind } = target.quantity;
  const wanted = kind === "change" || kind === "growth" ? "reported" : "level";
  const { figures, unfit } = poolOf(target, wanted, sources.asOf, evidence);
  const chosen = pick(figures, evidence);
  const { measurement } = measureChosen(scale, chosen, unfit, null);
  const [figure = null, other] = chosen;
  if (other === undefined && figure !== null) sources.notes.used.add(figure);
  return { unit: unit.id, measurement, figure: other === undefined ? figure : null };
}

const idsOf = (judged: readonly Judged[], met: boolean): readonly string[] =>
  judged.filter(({ measurement }) => measurement.met === met).map(({ unit }) => unit);

const undeterminedIn = (judged: readonly Judged[]): readonly UndeterminedUnit[] =>
  judged
    .filter(({ measurement }) => measurement.met === null)
    .map(({ unit, measurement }) => ({
      unit,
      reason: measurement.kind === "unmeasured" ? measurement.reason : "qualified-value",
    }));

/**
 * The units of a tier that meet a target on a day: how many of how many, who does, who does not, and of whom it cannot be
 * told. Each is judged by the figure that `scorePlan` would take; a unit without one is not one that fails.
 *
 * @param territory - The units, in time.
 * @param target - A level, a place, a reported change or growth that every unit is held to.
 * @param indicator - The definition of its indicator.
 * @param observations - What has been reported, of any unit and in any order.
 * @param options - The day, and which units.
 * @returns The counts with names, the share in percent and its range. Plain data.
 * @throws DxplanError `invalid-argument` for what is no territory, target, day or tier, and for unknown options.
 * @example
 * ```ts
 * const target = plan.targets.find(({ id }) => id === "work-files-commune-2025");
 * const indicator = plan.indicators.find(({ id }) => id === "work-files-online");
 * const communes = ["1", "2", "3"].map((code) =>
 *   ({ system: "my", code, name: `Commune ${code}`, tier: "commune", parent: "gso34:86" }));
 * const source = { publisher: "Made up", title: "Made up" };
 * const ofCommune = (code, value) =>
 *   ({ unit: `my:${code}`, indicator: "work-files-online", period: { end: "2025-12-31" }, value, source });
 * // At least 60 %: one of three does, one does not, one has not reported.
 * const { met, notMet, undetermined, range } = meetingUnits(territory(communes, { within: vietnam }), target, indicator,
 *   [ofCommune("1", 75), ofCommune("2", 59.9)], { asOf: "2026-01-31", within: "gso34:86" });
 * [met, notMet, undetermined, Math.round(range.high)];
 * // => [["my:1"], ["my:2"], [{ unit: "my:3", reason: "missing-value" }], 67]
 * ```
 * @category Territory
 */
export function meetingUnits(
  territory: Territory,
  target: IndicatorTarget,
  indicator: Indicator,
  observations: readonly Observation[],
  options: MeetingOptions,
): MeetingUnits {
  const register = registerOf(territory, "meetingUnits");
  const settings = meetingSettings(target, indicator, observations, options, register);
  const { asOf, on, tier, within, tiers } = settings;
  const scale = asCalled("meetingUnits", () => scaleOf(target, indicator));
  const units = unitsOn(territory, on, within === null ? { tier } : { tier, within });
  const sources = sourcesOf([indicator], observations, asOf);
  const bound: IndicatorTarget = { ...target, tiers: [...tiers] };
  const judged = units
    .map((unit) => judge(unit, bound, scale, sources))
    .sort((one, other) => (one.unit < other.unit ? -1 : 1));
  const figures = judged.flatMap(({ figure }) => (figure === null ? [] : [figure]));
  const { share, range } = shareMeeting(scale, figures, units.length);
  return {
    target: target.id,
    asOf,
    on,
    tier,
    within,
    units: units.length,
    met: idsOf(judged, true),
    notMet: idsOf(judged, false),
    undetermined: undeterminedIn(judged),
    share,
    range,
    unused: unusedIn(observations, sources.notes, placeAmong(register, indicator.id, on)),
  };
}
