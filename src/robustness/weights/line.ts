import type { NodeRow, NodeTable } from "../node-table.ts";

/** The score of a unit as a straight line in the share t of one member: t · own + (1 − t) · rest. */
export interface Line {
  readonly row: NodeRow;
  readonly own: number;
  readonly rest: number;
}

/** Lines are held smaller than scores are: the mean of the largest doubles would be beyond holding. */
const part = 2 ** -8;

/** The line of a unit that has the score of every member that counts. */
export function lineOf({ members }: NodeTable, row: NodeRow, at: number): Line {
  let [total, weights] = [0, 0];
  members.forEach(({ share }, place) => {
    if (place === at) return;
    total += share * part * (row.members[place]?.score ?? 0);
    weights += share;
  });
  return { row, own: part * (row.members[at]?.score ?? 0), rest: total / weights };
}

const valueAt = ({ own, rest }: Line, share: number): number => share * own + (1 - share) * rest;

/**
 * The line that is lowest at a share, or highest by a sign of −1, of several the first; and its value there times
 * the sign.
 */
export function lowestAt(lines: readonly Line[], share: number, sign: 1 | -1) {
  let [line, value] = [lines[0], Infinity];
  for (const one of lines) {
    const own = sign * valueAt(one, share);
    if (own < value) [line, value] = [one, own];
  }
  return { row: line?.row, value };
}
