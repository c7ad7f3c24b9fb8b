import { pageWords } from "../lexicon/columns.ts";
import type { Token, Tokens } from "../tokens/token.ts";
import type { Table } from "./rows.ts";

/** The number of a page has no more pieces: "Trang 2/5", "- 12 -". */
const longestPageLine = 5;

const isOfPage = ({ kind, text }: Token): boolean => kind !== "word" || pageWords.includes(text);

/** Whether a line only numbers a page: what goes on before it goes on after it. */
export const isPageLine = (line: Tokens): boolean =>
  line.length <= longestPageLine && line.every(isOfPage);

/** Whether a table is headed as the one before it, which a new page has cut. */
export function isRepeated({ head: { cells } }: Table, before: Table | null): boolean {
  const last = before?.head.cells ?? [];
  return (
    cells.length === last.length &&
    cells.every(
      (cell, at) =>
        cell.map(({ text }) => text).join(" ") === last[at]?.map(({ text }) => text).join(" "),
    )
  );
}
