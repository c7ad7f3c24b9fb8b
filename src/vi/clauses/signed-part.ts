import type { Numeral } from "../numbers/numeral.ts";
import type { Tokens } from "../tokens/token.ts";
import type { Member } from "./members.ts";
import type { Measure, Part } from "./part.ts";

/** The change that a sign before digits tells: "(+15%)", "(-1,5%)"; `null` without a sign. */
export function signOf(tokens: Tokens, part: Part): "rise" | "fall" | null {
  const sign = part.kind === "measure" ? tokens[part.at]?.text : "";
  if (sign === "+") return "rise";
  return sign === "-" ? "fall" : null;
}

/** A number without its sign. */
const unsigned = (numeral: Numeral): Numeral =>
  numeral.kind === "number" ? { ...numeral, value: Math.abs(numeral.value) } : numeral;

/** A number whose sign says how it changes, as such a change: "+15%" as "tăng 15%". */
export function withSign(tokens: Tokens, member: Member): Member {
  const { part } = member;
  const change = signOf(tokens, part);
  if (change === null || part.kind !== "measure") return member;
  const changed: Measure = {
    ...part,
    lead: { ...part.lead, change },
    numeral: unsigned(part.numeral),
  };
  return { ...member, part: changed };
}
