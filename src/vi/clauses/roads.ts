import type { Tokens } from "../tokens/token.ts";
import { type Bracket, bracketsOf } from "./brackets.ts";
import type { Part } from "./part.ts";

/** Pieces and the parts that they make. */
export interface PartsOfTokens {
  readonly tokens: Tokens;
  readonly parts: readonly Part[];
}

const isNumber = (part: Part): boolean => part.kind === "measure" || part.kind === "rank";

/** Whether a number is no mere count in passing. */
const isSet = (part: Part): boolean =>
  part.kind === "rank" || (part.kind === "measure" && !part.isBare);

const isTime = (part: Part): boolean => part.kind === "horizon" && part.horizon.due !== null;

const isSemicolon = (part: Part | undefined): boolean =>
  part?.kind === "separator" && part.mark === ";";

/** Whether brackets say by when how much is asked, with a time for each number: "(năm 2027: 18%; năm 2030: 28%)". */
function isDated(parts: readonly Part[], { open, close }: Bracket): boolean {
  const inner = parts.slice(open + 1, close);
  const numbers = inner.filter(isNumber).length;
  const isMeant = numbers > 1 || inner.some(isSet);
  return isMeant && numbers > 0 && inner.filter(isTime).length >= numbers;
}

/** For each bracket, whether a number stands beside it, outside of all brackets, up to a semicolon. */
function areBesideNumbers(parts: readonly Part[], brackets: readonly Bracket[]): boolean[] {
  const beside: boolean[] = [];
  let [at, since, hasNumber] = [0, 0, false];
  const settle = (): void => {
    while (since < at) since = beside.push(hasNumber);
    hasNumber = false;
  };
  for (let place = 0; place < parts.length; place++) {
    const bracket = brackets[at];
    if (bracket?.open === place) {
      at += 1;
      place = bracket.close;
      continue;
    }
    const part = parts[place];
    if (isSemicolon(part)) settle();
    hasNumber ||= part !== undefined && isNumber(part);
  }
  settle();
  return beside;
}

/** What the marks of opened brackets are read as. */
const marks: Readonly<Record<string, string>> = { open: ":", close: "," };

/**
 * The parts of a sentence, brackets that hold all of its numbers opened: what stands before them is what they measure, as
 * before a colon.
 */
export function withRoads(given: Tokens, parts: readonly Part[]): PartsOfTokens {
  if (!parts.some(({ kind }) => kind === "open")) return { tokens: given, parts };
  const brackets = bracketsOf(parts);
  const beside = areBesideNumbers(parts, brackets);
  const roads = brackets.filter(
    (bracket, at) => beside[at] === false && bracket.open > 0 && isDated(parts, bracket),
  );
  if (roads.length === 0) return { tokens: given, parts };
  const opened = new Set(roads.flatMap(({ open, close }) => [open, close]));
  const tokens = [...given];
  const read = parts.map((part, at): Part => {
    const mark = opened.has(at) ? marks[part.kind] : undefined;
    const token = given[part.from];
    if (mark === undefined || token === undefined) return part;
    tokens[part.from] = { ...token, text: mark };
    return { kind: "separator", from: part.from, to: part.to, mark };
  });
  return { tokens, parts: read };
}
