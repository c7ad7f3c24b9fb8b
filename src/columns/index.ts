/**
 * Many units at once, over typed arrays.
 *
 * @module dxplan/columns
 */
export type { ColumnTieRule, RankColumnOptions } from "./rank-column.ts";
export { rankColumn } from "./rank-column.ts";
export * from "./roll-up/index.ts";
export type { IndexColumns, NodeColumn } from "./score-index-columns.ts";
export { scoreIndexColumns } from "./score-index-columns.ts";
