import type { Spoken } from "../language.ts";

/** A number with so many decimals, as the language writes them. */
export function numberText(value: number, decimals: number, language: Spoken): string {
  const text = value.toFixed(decimals);
  return language === "vi" ? text.replace(".", ",") : text;
}

/** A percentage, or a dash. */
export const shareText = (value: number | null, language: Spoken): string =>
  value === null ? "–" : `${numberText(value, 1, language)}%`;

/** A day as the language writes it. */
export const dayText = (day: string, language: Spoken): string =>
  language === "vi" ? day.split("-").toReversed().join("/") : day;
