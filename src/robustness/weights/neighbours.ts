import { byText } from "../../measure/order.ts";
import { snap } from "../../measure/snap.ts";
import type { NodeRow, NodeTable } from "../node-table.ts";

/** A unit that is ahead of another, with no score between theirs. */
export interface Neighbours {
  readonly ahead: NodeRow;
  readonly behind: NodeRow;
}

/** Whether a unit has a score, and that of every member that counts. */
const isWhole = ({ score, members }: NodeRow, table: NodeTable): boolean =>
  score !== null &&
  table.members.every(({ share }, at) => share === 0 || (members[at]?.score ?? null) !== null);

/** Units of equal score, the highest score first. */
function blocksOf(rows: readonly NodeRow[]): readonly (readonly NodeRow[])[] {
  const blocks = new Map<number, NodeRow[]>();
  for (const row of rows) {
    const score = snap(row.score ?? 0);
    const block = blocks.get(score);
    if (block === undefined) blocks.set(score, [row]);
    else block.push(row);
  }
  return [...blocks].toSorted(([left], [right]) => right - left).map(([, block]) => block);
}

/** Every pair of neighbours, and the units without a place: if all pairs keep their order, so does the ranking. */
export function neighboursIn(table: NodeTable) {
  const rows = table.rows.toSorted((left, right) => byText(left.unit, right.unit));
  const blocks = blocksOf(rows.filter((row) => isWhole(row, table)));
  const pairs = blocks.flatMap((block, at) =>
    block.flatMap((ahead) =>
      (blocks[at + 1] ?? []).map((behind): Neighbours => ({ ahead, behind })),
    ),
  );
  const left = rows.filter((row) => !isWhole(row, table)).map(({ unit }) => unit);
  return { pairs, left };
}
