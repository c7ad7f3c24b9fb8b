import { horizonAt } from "../dates/horizon-at.ts";
import { type HorizonMatch, meant } from "../dates/meant.ts";
import { monthsOf } from "../dates/part.ts";
import { fourDigitsAt } from "../dates/year-at.ts";
import { planNames, reportedLabels } from "../lexicon/cues.ts";
import { phraseSet } from "../lexicon/phrase-table.ts";
import type { Tokens } from "../tokens/token.ts";
import { framedMonths } from "./framed-months.ts";
import { fromOn } from "./from-on.ts";
import type { Part } from "./part.ts";
import { phraseBefore } from "./phrase-before.ts";
import { termDay } from "./term-day.ts";
import { unsaidYear } from "./unsaid-year.ts";
import { withYearList } from "./year-list.ts";

type TimePart = Extract<Part, { readonly kind: "horizon" }>;

/** Marks after which a year alone may begin a frame: "2025: 40%; 2026: 75%". */
const openers: readonly string[] = ["(", ";", ":", ",", "|"];

const framed = /* @__PURE__ */ phraseSet([...planNames, ...reportedLabels, "lộ trình", "cùng kỳ"]);

/** Words after which a year alone may begin what is aimed at: "phấn đấu 2027 đạt 90%". */
const aimEnds: readonly string[] = ["đấu", "kiến", ",", ";"];

/** Words that go on after such a year. */
const goingOn: readonly string[] = ["đạt", "phấn", "có"];

/** Signs that limit a number, and may follow a year alone. */
const limits: readonly string[] = [">", "<", "≥", "≤"];

/** "Phấn đấu 2027 đạt …". */
const isAimed = (before: string, after: string): boolean =>
  aimEnds.includes(before) && goingOn.includes(after);

/** "; 2026: 75%", ", 2024 ≥ 90%". */
const opensFrame = (before: string, after: string): boolean =>
  openers.includes(before) && (after === ":" || limits.includes(after));

/** Words before a number of four digits that make it no year: "Nghị quyết số 2025: …". */
const unlabelled: readonly string[] = ["số", "điều", "mục", "iso", "tcvn", "qcvn", "mã"];

/** Words with which "số" says digital: "kết quả chuyển đổi số 2024: …". */
const digital: readonly string[] = ["đổi", "tế", "hội", "quyền", "dân"];

/** Whether a word counts or names by numbers. */
const isNumbering = (tokens: Tokens, at: number): boolean =>
  unlabelled.includes(tokens[at]?.text ?? "") && !digital.includes(tokens[at - 1]?.text ?? "");

/** "Cơ cấu kinh tế 2025: …": the year closes a label. */
function closesLabel(tokens: Tokens, at: number, after: string): boolean {
  const before = tokens[at - 1];
  if (after !== ":" || before?.kind !== "word" || isNumbering(tokens, at - 1)) return false;
  return tokens[at + 2]?.spaced !== false;
}

/** "KH 2022: …", "kế hoạch 2022 của …". */
const isOfPlan = (tokens: Tokens, at: number, after: string): boolean =>
  (after === ":" || after === "của") && phraseBefore(framed, tokens, at, 0) !== null;

/** Whether what stands around a number makes it a year: "(2024)", "2024: …", "phấn đấu 2027 đạt …". */
function isFramed(tokens: Tokens, at: number): boolean {
  const before = tokens[at - 1]?.text ?? ";";
  const after = tokens[at + 1]?.text ?? "";
  if (after === ")" || (after === "/" && fourDigitsAt(tokens, at + 2) !== null))
    return before === "(";
  return (
    isAimed(before, after) ||
    opensFrame(before, after) ||
    closesLabel(tokens, at, after) ||
    isOfPlan(tokens, at, after)
  );
}

/** A year alone that marks around it make one. */
function framedYear(tokens: Tokens, at: number): HorizonMatch | null {
  const year = fourDigitsAt(tokens, at);
  if (year === null || !isFramed(tokens, at)) return null;
  const part = monthsOf({ year, isGiven: false, next: at + 1 }, 1, 12, "year");
  return meant("during", part);
}

/** Whether the word before a day counts up to it: "tính đến". */
const countsUp = (tokens: Tokens, at: number): boolean => tokens[at]?.text === "tính";

/** "Tính đến hết tháng 6/2024" looks back in a text of that year or a later one: a period up to its last day. */
const turned = (
  tokens: Tokens,
  at: number,
  found: HorizonMatch,
  year = unsaidYear,
): HorizonMatch =>
  countsUp(tokens, at) && found.due !== null && Number(found.due.slice(0, 4)) <= year
    ? { ...found, kind: "during" }
    : found;

/** Whether a time looks back by its own word. */
export const looksBack = (tokens: Tokens, { from, horizon }: TimePart): boolean =>
  countsUp(tokens, from) && horizon.kind === "during";

/** The time that begins at a place of a sentence; `null` if none does. */
export function timeAt(tokens: Tokens, from: number, year: number | undefined): Part | null {
  const one =
    framedYear(tokens, from) ??
    framedMonths(tokens, from, year) ??
    termDay(tokens, from, year) ??
    horizonAt(tokens, from, { year });
  if (one === null) return null;
  const found = withYearList(tokens, one);
  const horizon = fromOn(tokens, from, turned(tokens, from, found, year), year);
  return { kind: "horizon", from, to: found.next, horizon };
}
