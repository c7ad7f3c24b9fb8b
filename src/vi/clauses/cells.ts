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

const isStress = (token: Token | undefined): boolean => token?.text === "*";

/** A cell without the stars around it, with which a text that is marked up prints it in bold: "**≥ 90%**". */
function withoutStress(cell: Tokens): Tokens {
  if (!isStress(cell[0])) return cell;
  const from = cell.findIndex((token) => !isStress(token));
  const to = cell.findLastIndex((token) => !isStress(token)) + 1;
  return from < 0 ? [] : cell.slice(from, to);
}

/** The cells of a line, with those before a bar that opens it and after one that closes it. */
function split(text: string, line: Tokens, cut: Cut): Tokens[] {
  const cells: Token[][] = [[]];
  const mark = marks[cut];
  line.forEach((token, at) => {
    for (let ends = endsBetween(text, line[at - 1], token, cut); ends > 0; ends--) cells.push([]);
    if (token.text === mark) cells.push([]);
    else cells.at(-1)?.push(token);
  });
  return cells.map(withoutStress);
}

/** How many tabulators stand before a place of a line, or after it, with nothing but blanks between. */
function tabsBeside(text: string, place: number, step: 1 | -1): number {
  let tabs = 0;
  for (let at = step === 1 ? place : place - 1; ; at += step) {
    if (text[at] === "\t") tabs += 1;
    else if (text[at] !== " ") return tabs;
  }
}

/** Cells that nothing is printed in. */
const blanks = (count: number): Tokens[] => Array.from({ length: count }, (): Tokens => []);

/** Cells without those at the edges, which a bar that opens or closes the line leaves empty. */
const within = (all: readonly Tokens[], line: Tokens): readonly Tokens[] =>
  all.slice(line[0]?.text === bar ? 1 : 0, line.at(-1)?.text === bar ? -1 : all.length);

/** The fewest cells of a row, and of one whose cells no mark of a table parts. */
const fewestMarked = 2;
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
  /** Without those at the edges that tabulators leave empty: a line may only be indented by them. */
  readonly bare: readonly Tokens[];
  readonly cut: Cut;
}

/** The cells of a line with a bar; of one with tabulators alone those before it and after it count too. */
function barred(text: string, line: Tokens): Cells {
  const bare = split(text, line, "bar");
  if (line.some((token) => token.text === bar)) {
    const cells = within(bare, line);
    return { cells, all: bare, bare: cells, cut: "bar" };
  }
  const start = line[0]?.start ?? 0;
  const end = line.at(-1)?.end ?? 0;
  const before = tabsBeside(text, start, -1);
  const after = tabsBeside(text, end, 1);
  const cells = before + after === 0 ? bare : [...blanks(before), ...bare, ...blanks(after)];
  return { cells, all: cells, bare, cut: "bar" };
}

/** The ways in which a line can be a row of a table; none if it can be none. */
export function cellsOf(text: string, line: Tokens): readonly Cells[] {
  const first = line[0];
  const last = line.at(-1);
  if (first === undefined || last === undefined) return [];
  return cutsOf(text.slice(first.start, last.end)).flatMap((cut) => {
    if (cut === "bar") {
      const found = barred(text, line);
      return found.bare.length >= fewestMarked ? found : [];
    }
    const cells = split(text, line, cut);
    return cells.length >= fewestUnmarked ? { cells, all: cells, bare: cells, cut } : [];
  });
}
