import { numeralAt } from "../numbers/numeral-at.ts";
import type { Tokens } from "../tokens/token.ts";
import { leadAt } from "./lead.ts";
import type { Scanner } from "./scanner.ts";

/** What stands between two things that are said alike. */
export const separators: readonly string[] = [",", ";", ":", "và", "với", "nhưng", "→"];

/** What opens or closes an aside. */
export const brackets: readonly string[] = ["(", "[", ")", "]"];

/** Signs that part one thing from the next where a number begins it: "…, 70% dân số + 100% cán bộ". */
export const listSigns: readonly string[] = ["-", "+"];

/** So many pieces before a sign the number of the thing before it stands at most. */
const farthest = 24;

/** Whether a number stands shortly before a place. */
function hasNumberBefore(tokens: Tokens, at: number): boolean {
  for (let place = at - 1; place >= Math.max(0, at - farthest); place--)
    if (tokens[place]?.kind === "digits") return true;
  return false;
}

/** Whether a share, or a number that is compared, begins at a place: "80% hộ", "tối thiểu 01 doanh nghiệp". */
function beginsTarget(tokens: Tokens, at: number): boolean {
  const { lead, next } = leadAt(tokens, at);
  const isCompared = lead.comparator !== null && !lead.isObject;
  if (tokens[next]?.kind !== "digits" || (next > at && !isCompared)) return false;
  return isCompared || numeralAt(tokens, next)?.unit?.measure === "percent";
}

/** Whether a sign stands between two things that a hasty writer lists: a blank after it, a number before and after. */
const isListSign = (tokens: Tokens, at: number): boolean =>
  listSigns.includes(tokens[at]?.text ?? "") &&
  tokens[at - 1]?.kind === "word" &&
  tokens[at + 1]?.spaced === true &&
  beginsTarget(tokens, at + 1) &&
  hasNumberBefore(tokens, at);

/** A bracket, or what stands between two things that are said alike. */
export const mark: Scanner = (tokens, from) => {
  const { text = "" } = tokens[from] ?? {};
  if (text === "(" || text === "[") return { kind: "open", from, to: from + 1 };
  if (text === ")" || text === "]") return { kind: "close", from, to: from + 1 };
  if (isListSign(tokens, from)) return { kind: "separator", from, to: from + 1, mark: ";" };
  if (!separators.includes(text)) return null;
  return { kind: "separator", from, to: from + 1, mark: text };
};
