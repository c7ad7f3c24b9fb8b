export type { RolledColumn, RollUpColumn } from "./column.ts";
export type { RollUpColumnsOptions } from "./roll-up-columns.ts";
export { rollUpColumns } from "./roll-up-columns.ts";
export type { RollUpTree, RollUpTreeOptions } from "./tree.ts";
export { rollUpTree } from "./tree.ts";
