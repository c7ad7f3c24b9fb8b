import type { Comparator } from "../lexicon/comparators.ts";
import type { Tokens } from "../tokens/token.ts";
import { isMultiple } from "./numerals.ts";
import type { Measure } from "./part.ts";

/** What a denial makes of a comparator; `null` where that cannot be told. */
const turnedOver: Readonly<Record<Comparator, Comparator | null>> = {
  moreThan: "atMost",
  lessThan: "atLeast",
  atLeast: "lessThan",
  atMost: null,
  reach: null,
  about: null,
  maintain: null,
};

const upward: readonly Comparator[] = ["moreThan", "atLeast"];
const attaining: readonly string[] = ["đạt", "hoàn"];
const reaching: readonly string[] = ["đạt", "hoàn", "được", "tới", "đến", "lên"];

/** Whether one of the words stands between a place and a number. */
const says = (verbs: readonly string[], tokens: Tokens, from: number, { at }: Measure): boolean =>
  tokens.slice(from, at).some(({ text }) => verbs.includes(text));

/** "Chưa đạt 80%": known to be below. */
function missed(tokens: Tokens, from: number, part: Measure): Measure | null {
  const { lead, numeral } = part;
  const isLevel = lead.change === null && numeral.kind === "number";
  if (!isLevel || !says(reaching, tokens, from, part)) return null;
  return { ...part, lead: { ...lead, comparator: "lessThan", act: "result" } };
}

/** A number that words from a place on deny; `null` if it cannot be told what they say of it. */
export function denied(tokens: Tokens, from: number, part: Measure): Measure | null {
  const { lead, after } = part;
  if (isMultiple(part.numeral)) return null;
  const said = after ?? lead.comparator;
  if (said === null) return missed(tokens, from, part);
  const comparator = turnedOver[said];
  if (comparator === null) return null;
  const isMiss =
    upward.includes(said) && (tokens[from]?.text === "chưa" || says(attaining, tokens, from, part));
  return {
    ...part,
    lead: { ...lead, comparator, act: isMiss ? "result" : lead.act },
    after: null,
  };
}
