import { badArgument, unknownFaults } from "../model/bad-argument.ts";
import type { Issue } from "../model/error.ts";

/** What is wrong with the options of `movement`. */
export function optionFaults(options: { readonly predecessors?: unknown }): Issue[] {
  if (typeof options !== "object" || options === null) {
    return [badArgument(["options"], "options, or nothing", options)];
  }
  const { predecessors } = options;
  return [
    ...unknownFaults(["options"], options, ["predecessors"]),
    ...(predecessors === undefined || typeof predecessors === "function"
      ? []
      : [badArgument(["predecessors"], "a function", predecessors)]),
  ];
}

/** What is wrong with what an item is said to be formed from; a text would be taken for its letters. */
export function predecessorFaults(id: string, ids: unknown): Issue[] {
  if (!Array.isArray(ids)) return [badArgument(["predecessors", id], "a list of ids", ids)];
  return Array.from(ids).flatMap((found: unknown, at) =>
    typeof found === "string" ? [] : [badArgument(["predecessors", id, at], "an id", found)],
  );
}
