import type { Tokens } from "../tokens/token.ts";
import { measureOf } from "./measure-of.ts";
import type { RowNumber } from "./number-row.ts";
import type { Lead, Part } from "./part.ts";

/** Numbers in a row as parts of a list, the first with the words before it. */
export function listed(
  tokens: Tokens,
  from: number,
  lead: Lead,
  row: readonly RowNumber[],
): Part[] {
  return row.flatMap(({ at, numeral, lead: own }, place) => {
    if (place === 0) return [measureOf(tokens, { from, at }, lead, numeral)];
    const bar: Part = { kind: "separator", from: at - 1, to: at, mark: "," };
    return [bar, measureOf(tokens, { from: at, at }, own, numeral)];
  });
}

/** Parts with others in the place of those where they stand. */
export function replaced(parts: readonly Part[], own: readonly Part[]): readonly Part[] {
  const from = own[0]?.from ?? 0;
  const to = own.at(-1)?.to ?? from;
  return parts.flatMap((part): readonly Part[] => {
    if (part.from === from) return own;
    if (part.from < from || part.from >= to) return [part];
    return part.to > to ? [{ kind: "words", from: to, to: part.to }] : [];
  });
}
