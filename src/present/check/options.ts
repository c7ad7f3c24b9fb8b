import { badArgument } from "../../model/bad-argument.ts";
import { DxplanError, type Issue } from "../../model/error.ts";
import { languages } from "../messages/index.ts";

/** Anything that has fields. */
export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Whether a word is one of a closed set. */
export const isOneOf = (words: readonly unknown[], value: unknown): boolean =>
  words.includes(value);

/** What an option or an argument has to be. */
export interface Rule {
  readonly expected: string;
  readonly accepts: (value: unknown) => boolean;
}

/** The language of what is said. */
export const language: Rule = {
  expected: /* @__PURE__ */ languages.join(" or "),
  accepts: (value) => isOneOf(languages, value),
};

/** What may be left out. */
export const optional = ({ expected, accepts }: Rule): Rule => ({
  expected,
  accepts: (value) => value === undefined || accepts(value),
});

/** What is wrong with options; a misspelt name would be taken for the default in silence. */
function optionFaults(options: unknown, rules: Readonly<Record<string, Rule>>): Issue[] {
  const names = Object.keys(rules).join(", ");
  if (options !== undefined && !isFields(options)) {
    return [badArgument(["options"], `options: ${names}`, options)];
  }
  const given = options ?? {};
  return [
    ...Object.entries(given)
      .filter(([name]) => !Object.hasOwn(rules, name))
      .map(([name, value]) => badArgument([name], `one of ${names}`, value)),
    ...Object.entries(rules)
      .filter(([name, { accepts }]) => !accepts(given[name]))
      .map(([name, { expected }]) => badArgument([name], expected, given[name])),
  ];
}

/** An argument, by its name, with what it has to be. */
type Argument = readonly [name: string, value: unknown, rule: Rule];

/** @throws DxplanError for arguments and options that a function cannot take, with every fault at once. */
export function checkCall(
  caller: string,
  given: readonly Argument[],
  options: unknown,
  rules: Readonly<Record<string, Rule>>,
): void {
  const faults = [
    ...given
      .filter(([, value, { accepts }]) => !accepts(value))
      .map(([name, value, { expected }]) => badArgument([name], expected, value)),
    ...optionFaults(options, rules),
  ];
  if (faults.length > 0) throw new DxplanError("invalid-argument", caller, faults);
}
