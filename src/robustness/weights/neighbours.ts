import { byText } from "../../measure/order.ts";
import { snap } from "../../measure/snap.ts";
import type { NodeRow, NodeTable } from "../node-table.ts";

/** Units of equal score, by id. */
export type Block = readonly NodeRow[];

/** Whether a unit has a score, and that of every member that counts. */
const isWhole = ({ score, members }: NodeRow, table: NodeTable): boolean =>
  score !== null &&
  table.members.every(({ share }, at) => share === 0 || (members[at]?.score ?? null) !== null);

/** Units of equal score, the highest score first. */
function blocksOf(rows: readonly NodeRow[]): readonly Block[] {
  const blocks = new Map<number, NodeRow[]>();
  for (const row of rows) {
    const score = snap(row.score ?? 0);
    const block = blocks.get(score);
    if (block === undefined) blocks.set(score, [row]);
    else block.push(row);
  }
  return [...blocks].toSorted(([left], [right]) => right - left).map(([, block]) => block);
}

/**
 * The units by their scores, and those without a place: if all of a block stay ahead of all of the next, so does
 * the ranking.
 */
export function blocksIn(table: NodeTable) {
  const rows = table.rows.toSorted((left, right) => byText(left.unit, right.unit));
  return {
    blocks: blocksOf(rows.filter((row) => isWhole(row, table))),
    left: rows.filter((row) => !isWhole(row, table)).map(({ unit }) => unit),
  };
}
