import { describe } from "../model/describe.ts";
import { DxplanError, type Issue } from "../model/error.ts";
import type { Rule } from "../present/check/options.ts";
import { isText } from "../present/check/values.ts";
import type { Token } from "./tokens/token.ts";
import { tokensOf } from "./tokens/tokens-of.ts";

export const aText: Rule = { expected: "a text", accepts: isText };

/** No number and no time is longer: the smallest double has 325 characters in full. */
const longestText = 1000;

/** The error for a text that says something else than was asked for. */
export const noSuch = (
  caller: string,
  text: string,
  expected: string,
  code: Issue["code"] = "bad-format",
): DxplanError =>
  new DxplanError("invalid-text", caller, [{ code, path: [], expected, found: describe(text) }]);

/** The pieces of a short text, without ends of lines before and after it. */
export function shortTokens(caller: string, text: string): Token[] {
  if (text.length > longestText) {
    throw noSuch(caller, text, `at most ${longestText} characters`, "out-of-range");
  }
  const tokens = tokensOf(text);
  const isPiece = ({ kind }: Token): boolean => kind !== "break";
  return tokens.slice(tokens.findIndex(isPiece), tokens.findLastIndex(isPiece) + 1);
}
