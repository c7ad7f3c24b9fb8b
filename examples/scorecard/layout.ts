/** How wide a page is. */
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
