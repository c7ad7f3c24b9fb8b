import { roundHalfUp } from "dxplan";
import type { Messages } from "./messages.ts";

/** A number as it is written in the language: 1,823.5 or 1.823,5. */
export function formatNumber(value: number, decimals: number, messages: Messages): string {
  const [whole = "", fraction] = String(roundHalfUp(Math.abs(value), decimals)).split(".");
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, messages.groupMark);
  const sign = value < 0 ? "−" : "";
  return sign + (fraction === undefined ? grouped : `${grouped}${messages.decimalMark}${fraction}`);
}

/** A ratio in percent. 100 is never shown for what is less, nor 0 for what is more. */
export function formatRatio(ratio: number, messages: Messages): string {
  const percent = roundHalfUp(100 * ratio, 1);
  if (ratio < 1 && percent >= 100) return `${formatNumber(99.9, 1, messages)}%`;
  if (ratio > 0 && percent <= 0) return `${formatNumber(0.1, 1, messages)}%`;
  return `${formatNumber(percent, 1, messages)}%`;
}

/** A day as it is written in the language: 2025-12-31 or 31/12/2025. */
export const formatDay = (day: string, messages: Messages): string =>
  messages.dayFirst ? day.split("-").reverse().join("/") : day;

/** How wide the scorecard is. */
export const width = 100;

/** A text in lines that fit the width, each line but the first indented. */
export function wrap(text: string, indent: number, columns = width): string[] {
  const lines: string[] = [];
  let line = " ".repeat(indent);
  for (const word of text.split(" ")) {
    const isFresh = line.trim() === "";
    if (!isFresh && line.length + 1 + word.length > columns) {
      lines.push(line);
      line = " ".repeat(indent + 2) + word;
    } else line += isFresh ? word : ` ${word}`;
  }
  return [...lines, line];
}

/** Cells side by side, each in a column of its own width; a negative width sets it to the right. */
export function row(cells: readonly string[], widths: readonly number[]): string {
  return cells
    .map((cell, at) => {
      const column = widths[at] ?? cell.length;
      return column < 0 ? cell.padStart(-column) : cell.padEnd(column);
    })
    .join("  ")
    .trimEnd();
}
