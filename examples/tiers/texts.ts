import type { Language } from "dxplan";

/** A number with so many decimals, as the language writes them. */
export function numberText(value: number, decimals: number, language: Language): string {
  const text = value.toFixed(decimals);
  return language === "vi" ? text.replace(".", ",") : text;
}

/** A percentage, or a dash. */
export const shareText = (value: number | null, language: Language): string =>
  value === null ? "–" : `${numberText(value, 1, language)}%`;

/** A day as the language writes it. */
export const dayText = (day: string, language: Language): string =>
  language === "vi" ? day.split("-").toReversed().join("/") : day;
