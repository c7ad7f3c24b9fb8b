import { moneySigns } from "../lexicon/units.ts";
import { digitsAt, isGlued, wordAt } from "../tokens/reading.ts";
import type { Tokens } from "../tokens/token.ts";
import { type Measured, measuredAt } from "./measured-at.ts";
import type { Numeral } from "./numeral.ts";
import type { DecimalMark, NumberUnit } from "./parsed-number.ts";
import { joinerAt, rangeOf } from "./range.ts";
import { powerAt } from "./scale-at.ts";
import { single } from "./single.ts";

/** A currency before its number. */
interface Money {
  readonly text: string;
  /** The first piece after it. */
  readonly next: number;
}

/** "$", "US$", "USD" with digits after it; not "A$5", nor "triệu USD 5". */
function moneyAt(tokens: Tokens, at: number): Money | null {
  const first = tokens[at]?.text ?? "";
  const second = tokens[at + 1]?.text ?? "";
  const two = isGlued(tokens, at + 1) ? moneySigns.get(first + second) : undefined;
  const text = two ?? moneySigns.get(first);
  const next = two === undefined ? at + 1 : at + 2;
  if (text === undefined || digitsAt(tokens, next) === "") return null;
  const isOther = isGlued(tokens, at) && wordAt(tokens, at - 1) + digitsAt(tokens, at - 1) !== "";
  return isOther || powerAt(tokens, at - 1) > 0 ? null : { text, next };
}

/** The number with its currency: said twice, of each head, or before a noun; `null` beside another currency. */
function inMoney(found: Numeral, text: string): Numeral | null {
  const unit: NumberUnit = { measure: "amount", text };
  if (found.unit === null) return { ...found, unit };
  if (found.unit.text === text) return found;
  if (found.unit.text.startsWith("/")) {
    return { ...found, unit: { measure: "amount", text: text + found.unit.text } };
  }
  if (found.unit.measure !== "count") return null;
  return { ...found, unit, perYear: false, next: found.unitFrom };
}

/** The range that goes on from a number, its currency said once or twice: "$5 - $6 triệu". */
function rangeIn(
  tokens: Tokens,
  low: Measured,
  money: Money,
  mark: DecimalMark | null,
): Numeral | null {
  const joiner = joinerAt(tokens, low.next);
  if (joiner === null) return null;
  const again = moneyAt(tokens, low.next + 1);
  const from = again?.text === money.text ? again.next : low.next + 1;
  const range = rangeOf(low, measuredAt(tokens, from, mark), joiner);
  return range && inMoney(range, money.text);
}

/** "$5 triệu", "US$ 1,2 tỷ", "USD 5 - 6 triệu"; `null` if no currency stands before a number. */
export function moneyFirstAt(tokens: Tokens, at: number, mark: DecimalMark | null): Numeral | null {
  const money = digitsAt(tokens, at) === "" ? moneyAt(tokens, at) : null;
  if (money === null) return null;
  const low = measuredAt(tokens, money.next, mark);
  return low && (rangeIn(tokens, low, money, mark) ?? inMoney(single(low), money.text));
}
