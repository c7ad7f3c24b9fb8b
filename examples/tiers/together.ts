import { cascade } from "dxplan";
import { traVinh2025 } from "dxplan/seeds";
import type { Spoken } from "../language.ts";
import { cardsOf, figureOf, scored } from "./scored.ts";
import { numberText, shareText } from "./texts.ts";
import { words } from "./words.ts";

const target = traVinh2025.targets.find(({ id }) => id === "work-files-commune-2030");
const indicator = traVinh2025.indicators.find(({ id }) => id === "work-files-online") ?? null;

/** What the 70 % of 2030, read as the share of all communes together, would ask of each that reported. */
export function togetherLines(asOf: string, language: Spoken): string[] {
  if (target === undefined) return [];
  const figures = cardsOf(scored(asOf).units, "commune").flatMap(({ unit }) => {
    const { value, denominator } = figureOf.get(unit) ?? {};
    return typeof value === "number" && denominator !== undefined
      ? [{ id: unit, tier: "commune" as const, value, denominator }]
      : [];
  });
  const options = {
    current: Object.fromEntries(figures.map(({ id, value }) => [id, value])),
    weights: Object.fromEntries(figures.map(({ id, denominator }) => [id, denominator])),
    limits: { low: 0, high: 100 },
  };
  const even = cascade(target, indicator, figures, { ...options, by: "equal-level" });
  const kept = cascade(target, indicator, figures, {
    ...options,
    by: "equal-level",
    ahead: "kept",
  });
  const gain = cascade(target, indicator, figures, { ...options, by: "equal-effort" });
  const held = (units: typeof kept.units, why: string) =>
    units.filter((unit) => unit.held === why).length;
  const say = words[language];
  return [
    say.together,
    say.stands(shareText(even.current, language)),
    say.level(shareText(even.common, language)),
    say.kept(shareText(kept.common, language), held(kept.units, "kept")),
    say.effort(numberText(gain.common ?? 0, 1, language), held(gain.units, "limit")),
  ];
}
