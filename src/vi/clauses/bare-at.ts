import type { Numeral } from "../numbers/numeral.ts";
import { numeralAt } from "../numbers/numeral-at.ts";
import type { Tokens } from "../tokens/token.ts";
import { isIdle, isName } from "./idle.ts";
import { noLead } from "./lead.ts";
import { measureOf } from "./measure-of.ts";
import { asOccasions } from "./occasions.ts";
import type { Measure } from "./part.ts";

/** Whether a number without a unit is what a label says: "Hồ sơ tiếp nhận: 21.904". */
const isLabelled = (tokens: Tokens, at: number): boolean =>
  tokens[at - 1]?.text === ":" && tokens[at - 2]?.kind !== "mark" && !isName(tokens, at - 1);

/** Whether a share in brackets stands at a place: "2.780 (85,7%)". */
function isShareAt(tokens: Tokens, at: number): boolean {
  const share = tokens[at]?.text === "(" ? numeralAt(tokens, at + 1) : null;
  return share?.unit?.measure === "percent" && tokens[share.next]?.text === ")";
}

/** Whether a bare number counts something, or stands alone for an index ("0,75"). */
const isCounted = (tokens: Tokens, numeral: Numeral, at: number): boolean =>
  numeral.unit !== null ||
  tokens[numeral.next]?.kind === "word" ||
  isShareAt(tokens, numeral.next) ||
  isLabelled(tokens, at) ||
  (numeral.kind === "number" && !Number.isInteger(numeral.value));

/** A number that nothing compares, but that can be one of a list: "…, 300 bộ dữ liệu". */
export function bareAt(tokens: Tokens, at: number): Measure | null {
  const found = numeralAt(tokens, at);
  const numeral = found === null ? null : asOccasions(found);
  if (numeral === null || numeral.form !== "digits") return null;
  // "Trực tuyến 2.780 (85,7%)": with its share it is no name, as that of "tuyến 2" is.
  if (isIdle(tokens, numeral, at) && !isShareAt(tokens, numeral.next)) return null;
  // "Đến 31/5" is a day.
  if (numeral.kind === "fraction" && ["đến", "ngày"].includes(tokens[at - 1]?.text ?? ""))
    return null;
  return isCounted(tokens, numeral, at)
    ? { ...measureOf(tokens, { from: at, at }, noLead, numeral), isBare: true }
    : null;
}
