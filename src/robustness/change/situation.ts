import { scoreIndex } from "../../composite/score/score-index.ts";
import { refuse } from "../../composite/score/table.ts";
import { asCalled } from "../../model/as-called.ts";
import { badArgument, unknownFaults } from "../../model/bad-argument.ts";
import type { Issue } from "../../model/error.ts";
import type { ChangeOptions, Situation } from "./result.ts";

const subject = "splitChange";

const isRecord = (value: unknown): value is object => typeof value === "object" && value !== null;

function recordFaults(name: string, given: unknown, fields: readonly string[]): Issue[] {
  return isRecord(given)
    ? unknownFaults([name], given, fields)
    : [badArgument([name], `an object of ${fields.join(", ")}`, given)];
}

/** Throws what is wrong with the arguments, as far as they do not have to be scored for it. */
export function checkArguments(before: Situation, after: Situation, options: ChangeOptions): void {
  const fields = ["index", "data", "sample"];
  refuse(subject, [
    ...recordFaults("before", before, fields),
    ...recordFaults("after", after, fields),
    ...recordFaults("options", options, ["unit", "node"]),
  ]);
}

/** The score of a unit as it was published; throws what is wrong with the situation. */
export function scoreIn(
  name: "before" | "after",
  { index, data, sample }: Situation,
  { unit, node }: ChangeOptions,
): number | null {
  const options = sample === undefined ? {} : { sample };
  const result = asCalled(
    subject,
    () => scoreIndex(index, data, options),
    (path) => [name, ...(path[0] === "options" ? path.slice(1) : path)],
  );
  const own = result.units.find((one) => one.unit === unit);
  const isNode = index.nodes.some(({ id }) => id === node);
  refuse(subject, [
    ...(own === undefined
      ? [badArgument(["options", "unit"], `a unit of the data of ${name}`, unit)]
      : []),
    ...(isNode ? [] : [badArgument(["options", "node"], `a node of the index of ${name}`, node)]),
  ]);
  return own?.nodes[node]?.score ?? null;
}
