import { lastOf } from "../dates/calendar.ts";
import type { HorizonMatch } from "../dates/meant.ts";
import { fourDigitsAt } from "../dates/year-at.ts";
import { afterYears } from "../lexicon/dates.ts";
import type { Tokens } from "../tokens/token.ts";

/** As many as a plan has, and more. */
const mostYears = 30;

/** Whether what stands after years joined by a comma leaves the last a year: "đến năm 2026, 2030 đạt …", not "2030 hộ". */
function endsYears(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  return token === undefined || token.kind === "mark" || afterYears.includes(token.text);
}

/** The year that goes on a list at a place, and the first piece after it; `null` if none does. */
function nextYear(
  tokens: Tokens,
  at: number,
): { readonly year: number; readonly next: number } | null {
  const joiner = tokens[at]?.text;
  const isNamed = tokens[at + 1]?.text === "năm";
  const place = isNamed ? at + 2 : at + 1;
  const year = fourDigitsAt(tokens, place);
  if (year === null) return null;
  if (joiner === "/") return { year, next: place + 1 };
  const isJoined = (joiner === "," || joiner === "và") && !isNamed;
  return isJoined && (endsYears(tokens, place + 1) || tokens[place + 1]?.text === "và")
    ? { year, next: place + 1 }
    : null;
}

/**
 * A year with those that a list adds to it: "đến năm 2026/2030", "đến năm 2026, 2030". Each is that of its own number; where
 * there is but one number, the last of them is taken, in doubt.
 */
export function withYearList(tokens: Tokens, found: HorizonMatch): HorizonMatch {
  const { due, precision, outlook } = found;
  if (precision !== "year" || due === null || outlook !== null) return found;
  const first = Number(due.slice(0, 4));
  if (fourDigitsAt(tokens, found.next - 1) !== first) return found;
  const years = [first];
  let { next } = found;
  for (let more = nextYear(tokens, next); more !== null; more = nextYear(tokens, next)) {
    if (more.year <= (years.at(-1) ?? 0) || years.length === mostYears) break;
    years.push(more.year);
    next = more.next;
  }
  const last = years.at(-1) ?? first;
  if (last === first) return found;
  const readings = [lastOf(last, 12), due];
  const doubts = [...found.doubts, { code: "first-or-last-year", readings } as const];
  return { ...found, precision: "years", due: lastOf(last, 12), years, doubts, next };
}
