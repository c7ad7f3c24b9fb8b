import type { Clause } from "./clause.ts";
import { isEmpty, piecesOf } from "./names.ts";

/** Whether nothing but a separator stands between a number and the one before: "80%, 85%, 90% hộ". */
const isNext = (clause: Clause, before: Clause | undefined): boolean =>
  before?.stretch === clause.stretch &&
  clause.stretch.parts
    .slice(before.member.at + 1, clause.member.at)
    .every(({ kind }) => kind === "separator");

/** Numbers in rows, each with nothing but separators between its numbers; where a change ends a row begins. */
export function seriesOf(clauses: readonly Clause[]): readonly (readonly Clause[])[] {
  const rows: Clause[][] = [];
  for (const clause of clauses) {
    const row = rows.at(-1);
    if (row !== undefined && isNext(clause, row.at(-1)) && clause.member.base === null)
      row.push(clause);
    else rows.push([clause]);
  }
  return rows;
}

/** Whether a clause is named by its unit alone: "80/100 xã". */
function isUnitAlone({ name, member: { part } }: Clause): boolean {
  if (part.kind === "rank") return false;
  const { unitFrom, next } = part.numeral;
  return piecesOf(name).every(({ from, to }) => from >= unitFrom && to <= next);
}

/** Numbers in one row, all with the name of the first if the others have none, or but their unit. */
export function withFirstName(clauses: readonly Clause[]): readonly Clause[] {
  const [first, ...others] = clauses;
  if (first === undefined || isUnitAlone(first) || !others.every(isUnitAlone)) return clauses;
  return clauses.map((clause) => ({ ...clause, name: first.name }));
}

/** Numbers that go in turn, all with the name of the last if that alone has one: "lần lượt 50%, 75% hộ". */
export function withLastName(clauses: readonly Clause[]): readonly Clause[] {
  const last = clauses.at(-1);
  if (last === undefined || !clauses.slice(0, -1).every(({ name }) => isEmpty(name)))
    return clauses;
  return clauses.map((clause) => ({ ...clause, name: last.name }));
}
