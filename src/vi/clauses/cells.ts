import type { Token, Tokens } from "../tokens/token.ts";

const bar = "|";

/** How many cells end between two pieces: one at each bar or tabulator. */
function endsBetween(text: string, last: Token | undefined, next: Token): number {
  if (last === undefined || !next.spaced) return 0;
  return text.slice(last.end, next.start).split("\t").length - 1;
}

/** The cells of a line, those that it opens or closes with a bar left out. */
function split(text: string, line: Tokens): Tokens[] {
  const cells: Token[][] = [[]];
  line.forEach((token, at) => {
    for (let ends = endsBetween(text, line[at - 1], token); ends > 0; ends--) cells.push([]);
    if (token.text === bar) cells.push([]);
    else cells.at(-1)?.push(token);
  });
  const from = line[0]?.text === bar ? 1 : 0;
  return cells.slice(from, line.at(-1)?.text === bar ? -1 : cells.length);
}

/** The cells of a row of a table, with bars or tabulators between; `null` of a line that is none. */
export function cellsOf(text: string, line: Tokens): readonly Tokens[] | null {
  const [first, last] = [line[0], line.at(-1)];
  if (first === undefined || last === undefined) return null;
  const printed = text.slice(first.start, last.end);
  if (!printed.includes(bar) && !printed.includes("\t")) return null;
  const cells = split(text, line);
  return cells.length > 1 ? cells : null;
}
