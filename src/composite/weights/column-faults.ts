import { badArgument } from "../../model/bad-argument.ts";
import type { Issue } from "../../model/error.ts";
import type { ScoreColumns } from "./component-weight.ts";

/** Far below what would overflow when it is summed. */
const largest = 1e100;

const isScore = (score: unknown): boolean =>
  score === null || (typeof score === "number" && Math.abs(score) <= largest);

function listFaults(path: Issue["path"], list: unknown, size: number): Issue[] {
  if (!Array.isArray(list) || list.length !== size) {
    return [badArgument(path, `a list of ${size} scores, as many as in the first column`, list)];
  }
  return Array.from(list).flatMap((score: unknown, at) =>
    isScore(score)
      ? []
      : [badArgument([...path, at], "a number from -1e100 to 1e100, or null", score)],
  );
}

/** What is wrong with a table of scores. */
export function columnFaults(columns: ScoreColumns): Issue[] {
  const expected = "lists of scores by the id of a component";
  if (typeof columns !== "object" || columns === null || Array.isArray(columns)) {
    return [badArgument(["columns"], expected, columns)];
  }
  const [first, ...others] = Object.entries(columns);
  if (first === undefined) return [badArgument(["columns"], expected, columns)];
  const [id, list] = first;
  if (!Array.isArray(list)) return [badArgument(["columns", id], "a list of scores", list)];
  return [first, ...others].flatMap(([name, column]) =>
    listFaults(["columns", name], column, list.length),
  );
}
