import { badArgument, unknownFaults } from "../model/bad-argument.ts";
import type { Issue } from "../model/error.ts";
import { directions } from "../model/indicator.ts";
import { tieRules } from "./tie-rule.ts";

/** Where each id stands first. */
const firstPlaces = (ids: readonly unknown[]): ReadonlyMap<unknown, number> =>
  new Map(ids.map((id, at) => [id, at] as const).reverse());

/** What is no id, and what stands twice. */
export function idFaults(ids: readonly unknown[]): Issue[] {
  const firsts = firstPlaces(ids);
  return ids.flatMap((id, at): Issue[] => {
    if (typeof id !== "string") {
      return [badArgument([at], "an id: a unit or an id field of text, or the option id", id)];
    }
    const first = firsts.get(id);
    if (first === at) return [];
    const expected = `an item that stands once (items[${first}] is the same)`;
    return [{ ...badArgument([at], expected, id), code: "duplicate-id" }];
  });
}

/** What is neither a number nor missing. */
export const valueFaults = (values: readonly unknown[]): Issue[] =>
  values.flatMap((value, at) =>
    value === null || Number.isFinite(value)
      ? []
      : [badArgument([at], "a finite number or null", value)],
  );

/** What names no group: numbers would not be sorted, and nothing would be a group of its own. */
export const groupFaults = (groups: readonly unknown[]): Issue[] =>
  groups.flatMap((group, at) =>
    typeof group === "string"
      ? []
      : [badArgument([at], "a group: text, from the option within", group)],
  );

const optionNames = ["by", "id", "direction", "ties", "decimals", "within"] as const;

/** Options as they may be given by who has no types. */
type Given = Readonly<Partial<Record<(typeof optionNames)[number], unknown>>>;

const oneOf = (name: string, known: readonly string[], found: unknown): Issue[] =>
  known.some((each) => each === found) ? [] : [badArgument([name], known.join(" or "), found)];

const isDecimals = (decimals: unknown): boolean =>
  Number.isInteger(decimals) && Number(decimals) >= 0 && Number(decimals) <= 12;

/** What is wrong with the options of `rank`. */
export function optionFaults(options: Given): Issue[] {
  const { by, ties = "competition", decimals = 0, direction = "increase" } = options;
  return [
    ...(typeof by === "function" ? [] : [badArgument(["by"], "a function", by)]),
    ...(["id", "within"] as const)
      .filter((field) => options[field] !== undefined && typeof options[field] !== "function")
      .map((field) => badArgument([field], "a function", options[field])),
    ...oneOf("ties", tieRules, ties),
    ...(isDecimals(decimals)
      ? []
      : [badArgument(["decimals"], "a whole number from 0 to 12", decimals)]),
    ...oneOf("direction", directions, direction),
    ...unknownFaults(["options"], options, optionNames),
  ];
}
