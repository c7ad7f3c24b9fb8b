import type { NumberUnit } from "../numbers/number-unit.ts";
import { unitAt } from "../numbers/unit-at.ts";
import type { Tokens } from "../tokens/token.ts";
import type { Measure, Part } from "./part.ts";

/** Units that are no scale: the number is printed as it is. */
const plain: readonly string[] = ["percent", "permille", "points"];

/** The share sign that stands alone in the brackets that open at a part: "(%)"; `null` if something else stands there. */
function unitIn(tokens: Tokens, parts: readonly Part[], open: number): NumberUnit | null {
  const [from, close] = [parts[open]?.to ?? 0, parts[open + 2]];
  if (parts[open]?.kind !== "open" || close?.kind !== "close") return null;
  const { unit, next } = unitAt(tokens, from);
  return unit !== null && next === close.from && plain.includes(unit.measure) ? unit : null;
}

/** Whether a number counts nothing that stands after it: "20 tổ công nghệ" are no shares. */
const isAlone = (tokens: Tokens, { numeral: { unit, next } }: Measure): boolean =>
  unit === null && (tokens[next]?.kind !== "word" || tokens[next]?.text === "và");

/** A number with the unit of its label, if it has none of its own. */
const withUnit = (tokens: Tokens, part: Measure, unit: NumberUnit): Measure =>
  isAlone(tokens, part) && part.numeral.kind !== "fraction" && part.numeral.kind !== "times"
    ? { ...part, numeral: { ...part.numeral, unit } }
    : part;

/** The parts of a sentence; numbers after a share sign in brackets are shares: "tỷ lệ hộ nghèo (%) năm 2026: 2,5; năm 2027: 2,0". */
export function withLabelUnits(tokens: Tokens, parts: readonly Part[]): readonly Part[] {
  let unit: NumberUnit | null = null;
  return parts.map((part, at) => {
    unit = unitIn(tokens, parts, at) ?? unit;
    return part.kind === "measure" && unit !== null ? withUnit(tokens, part, unit) : part;
  });
}
