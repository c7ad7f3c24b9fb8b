import type { Draft } from "./draft.ts";

/** Where a unit stands in the input, for the message about another: `rows[3]`, `row 3`, `within.units[3]`. */
export function placeText({ raw }: Draft): string {
  const path = raw.place("id");
  const at = path.find((step) => typeof step === "number");
  if (path[0] === "columns") return `row ${at}`;
  return path[0] === "within" ? `within.units[${at}]` : `rows[${at}]`;
}
