import type { Clause } from "./clause.ts";
import { isEmpty } from "./names.ts";

/** Whether nothing but a separator stands between a number and the one before: "80%, 85%, 90% hộ". */
const isNext = (clause: Clause, before: Clause | undefined): boolean =>
  before?.stretch === clause.stretch &&
  clause.stretch.parts
    .slice(before.member.at + 1, clause.member.at)
    .every(({ kind }) => kind === "separator");

/** Whether numbers stand in one row, with nothing but separators between them. */
export const isSeries = (clauses: readonly Clause[]): boolean =>
  clauses.every((clause, at) => at === 0 || isNext(clause, clauses[at - 1]));

/** Numbers that go in turn, all with the name of the last if that alone has one: "lần lượt 50%, 75% hộ". */
export function withLastName(clauses: readonly Clause[]): readonly Clause[] {
  const last = clauses.at(-1);
  if (last === undefined || !clauses.slice(0, -1).every(({ name }) => isEmpty(name)))
    return clauses;
  return clauses.map((clause) => ({ ...clause, name: last.name }));
}
