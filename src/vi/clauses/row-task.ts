import type { Tokens } from "../tokens/token.ts";
import { cellValue } from "./cell-values.ts";
import type { Column } from "./column.ts";
import { type Context, governing, type Scope } from "./context.ts";
import { lineOf } from "./read-line.ts";
import { type Reading, readSentences } from "./read-sentences.ts";
import type { Row, RowTask, RowValue } from "./row.ts";
import { cellLevel } from "./row.ts";
import type { TargetDraft } from "./target-draft.ts";

/** Whether a column may be of numbers that rows measure: years, plans, or what its head does not tell. */
const isMeasured = ({ role, horizon, act }: Column): boolean =>
  role === "value" && (horizon !== null || act === "commitment");

const hasRole = (columns: readonly Column[], ...roles: readonly Column["role"][]): boolean =>
  columns.some(({ role }) => roles.includes(role));

/** Whether a table says who does what by when, and measures nothing: "Đơn vị" may head offices. */
function isOfTasks(columns: readonly Column[]): boolean {
  if (!hasRole(columns, "term", "apart") || columns.some(isMeasured)) return false;
  return !(hasRole(columns, "unit") && hasRole(columns, "value", "open"));
}

/** What a row sets in words, where its table has no column of numbers; `null` if it has, or a cell of the row is one. */
export function taskOf(
  cell: Tokens,
  values: readonly RowValue[],
  columns: readonly Column[],
): RowTask | null {
  if (!isOfTasks(columns) || values.some((value) => cellValue(value.cell) !== null)) return null;
  const isDated = hasRole(columns, "term");
  return { cell, isDated, isDue: isDated && columns.every(({ act }) => act !== "result") };
}

/** Whether a draft has a day that is printed: where no column has, what is told of others has none ("Nội dung góp ý"). */
const isStated = ({ dueBasis }: TargetDraft): boolean => dueBasis === "stated";

/** The drafts of what a row sets in words, due by the deadline of the row: "Phủ sóng 5G tới 95% dân số | Sở | Quý IV/2027". */
export function readTask(
  { term }: Row,
  { cell, isDated, isDue }: RowTask,
  context: Context,
  reading: Reading,
): readonly TargetDraft[] {
  const above = governing(context, ({ act }) => act);
  const act = above === null && isDue ? "commitment" : null;
  const scope: Scope = {
    level: cellLevel,
    isOpening: false,
    isWork: false,
    isFunding: false,
    legend: null,
    tiers: [],
    act,
    horizon: term,
  };
  const under = { ...context, scopes: [...context.scopes, scope], act: null };
  const { drafts } = readSentences(lineOf(cell, reading, under).sentences, under, reading, true);
  return isDated ? drafts : drafts.filter(isStated);
}
