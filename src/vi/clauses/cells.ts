import type { Token, Tokens } from "../tokens/token.ts";

/** What parts the cells of a row: bars or tabulators, several blanks, or semicolons. */
type Cut = "bar" | "blank" | "semicolon";

const bar = "|";

/** How many cells end between two pieces: one at each tabulator, or at a run of blanks. */
function endsBetween(text: string, last: Token | undefined, next: Token, cut: Cut): number {
  if (last === undefined || !next.spaced || cut === "semicolon") return 0;
  const between = text.slice(last.end, next.start);
  return cut === "bar" ? between.split("\t").length - 1 : Number(between.length > 1);
}

const marks: Readonly<Record<Cut, string>> = { bar, blank: "", semicolon: ";" };

/** The cells of a line, with those before a bar that opens it and after one that closes it. */
function split(text: string, line: Tokens, cut: Cut): Tokens[] {
  const cells: Token[][] = [[]];
  const mark = marks[cut];
  line.forEach((token, at) => {
    for (let ends = endsBetween(text, line[at - 1], token, cut); ends > 0; ends--) cells.push([]);
    if (token.text === mark) cells.push([]);
    else cells.at(-1)?.push(token);
  });
  return cells;
}

/** Cells without those at the edges, which a bar that opens or closes the line leaves empty. */
const within = (all: readonly Tokens[], line: Tokens): readonly Tokens[] =>
  all.slice(line[0]?.text === bar ? 1 : 0, line.at(-1)?.text === bar ? -1 : all.length);

/** The fewest cells of a row whose cells no mark of a table parts. */
const fewestUnmarked = 3;

/** How the cells of a line may be parted, the surest way first. */
function cutsOf(printed: string): readonly Cut[] {
  if (printed.includes(bar) || printed.includes("\t")) return ["bar"];
  const cuts: Cut[] = [];
  if (printed.includes("  ")) cuts.push("blank");
  if (printed.includes(";")) cuts.push("semicolon");
  return cuts;
}

/** The cells of a row of a table, and what parts them. */
export interface Cells {
  readonly cells: readonly Tokens[];
  /** With those at the edges, which are empty: a bar may close the line, or the last cell but one. */
  readonly all: readonly Tokens[];
  readonly cut: Cut;
}

/** The ways in which a line can be a row of a table; none if it can be none. */
export function cellsOf(text: string, line: Tokens): readonly Cells[] {
  const [first, last] = [line[0], line.at(-1)];
  if (first === undefined || last === undefined) return [];
  return cutsOf(text.slice(first.start, last.end)).flatMap((cut) => {
    const all = split(text, line, cut);
    const cells = within(all, line);
    return cells.length >= (cut === "bar" ? 2 : fewestUnmarked) ? { cells, all, cut } : [];
  });
}
