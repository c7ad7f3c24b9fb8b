import { columnRoles } from "../lexicon/columns.ts";
import { phraseAt, phraseTable } from "../lexicon/phrase-table.ts";
import type { Tokens } from "../tokens/token.ts";
import { isUnitCell } from "./cell-values.ts";
import type { Row } from "./row.ts";

const roles = /* @__PURE__ */ phraseTable(columnRoles);

const closing: readonly string[] = [")", "."];

/** The unit that a line over a table says for all of it: "(Đơn vị tính: triệu đồng)"; none if it says none. */
export function captionUnit(line: Tokens): Tokens {
  const from = line[0]?.text === "(" ? 1 : 0;
  const role = phraseAt(roles, line, from);
  if (role?.value !== "unit" || line[role.next]?.text !== ":") return [];
  const end = line.findIndex(({ text }, at) => at > role.next && closing.includes(text));
  const unit = line.slice(role.next + 1, end < 0 ? line.length : end);
  return isUnitCell(unit) ? unit : [];
}

/** A row with the unit said for all of its table, where it has none and the heads of its columns have none. */
export function withCaptionUnit(row: Row, unit: Tokens): Row {
  if (unit.length === 0 || row.unit.length > 0) return row;
  const values = row.values.map((value) => (value.unit.length > 0 ? value : { ...value, unit }));
  return { ...row, values };
}
