/**
 * How many letters have to be put in, left out, changed or exchanged with their neighbour to make one text of another
 * (Damerau–Levenshtein, no part being edited twice); `null` if more than `most`.
 */
export function distance(left: string, right: string, most: number): number | null {
  if (Math.abs(left.length - right.length) > most) return null;
  let before: number[] = [];
  let row = Array.from({ length: right.length + 1 }, (_, at) => at);
  for (let line = 1; line <= left.length; line++) {
    const next = nextRow({ left, right, line, row, before });
    if (next.every((edits) => edits > most)) return null;
    [before, row] = [row, next];
  }
  const edits = row.at(-1) ?? 0;
  return edits <= most ? edits : null;
}

interface Lines {
  readonly left: string;
  readonly right: string;
  readonly line: number;
  /** The edits from the letters of the line above, and from those of the line above that. */
  readonly row: readonly number[];
  readonly before: readonly number[];
}

function nextRow({ left, right, line, row, before }: Lines): number[] {
  const own = left[line - 1];
  const next = [line];
  for (let at = 1; at <= right.length; at++) {
    const other = right[at - 1];
    const changed = (row[at - 1] ?? 0) + (own === other ? 0 : 1);
    const isExchange = own === right[at - 2] && left[line - 2] === other;
    const exchanged = isExchange ? (before[at - 2] ?? Infinity) + 1 : Infinity;
    next.push(Math.min(changed, (row[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1, exchanged));
  }
  return next;
}
