import type { Horizon } from "../dates/horizon.ts";
import { asOfWords, termWords } from "../lexicon/cues.ts";
import { assertingWords, documentWords, sayingWords } from "../lexicon/idioms.ts";
import { isPhraseAt, phraseSet } from "../lexicon/phrase-table.ts";
import type { Tokens } from "../tokens/token.ts";
import type { Bracket } from "./brackets.ts";
import { isStart } from "./from-on.ts";
import { isPaired } from "./paired-time.ts";
import type { Part } from "./part.ts";

const saying = /* @__PURE__ */ phraseSet(sayingWords);
const asserting = /* @__PURE__ */ phraseSet(assertingWords);
const terms = /* @__PURE__ */ phraseSet([...termWords, ...asOfWords]);
const documents = /* @__PURE__ */ phraseSet(documentWords);

/** Whether a time can be a deadline, or what a result tells of; a day alone is when something was signed or said. */
const isDeadline = ({ kind, precision, from, due }: Horizon): boolean =>
  due !== null &&
  (kind === "by" ||
    kind === "before" ||
    kind === "outlook" ||
    (kind === "during" && (precision !== "day" || from !== due)));

/**
 * Whether a time has no last day, and yet is one of a clause: from when on something holds (see {@link fromOn}), or until a
 * day that nobody can tell ("trước 31/02/2026", "đến ngày 31/01 năm sau").
 */
const isOpen = (horizon: Horizon): boolean =>
  isStart(horizon)
    ? horizon.from !== null
    : horizon.due === null && (horizon.kind === "by" || horizon.kind === "before");

/** What ends the title of a document. */
const endsTitle = (tokens: Tokens, part: Part): boolean =>
  part.kind === "cue" ||
  part.kind === "measure" ||
  part.kind === "rank" ||
  part.kind === "close" ||
  (part.kind === "separator" && (part.mark === ";" || part.mark === ":")) ||
  isPhraseAt(saying, tokens, part.from);

/** What a time is good for: see {@link timesOf}. */
export type TimeKind = "deadline" | "open" | "title" | "inner";

/** What a time can be for a clause; a day alone only if it is called a term. */
function kindOf(horizon: Horizon, isTerm: boolean): "deadline" | "open" | null {
  if (isOpen(horizon)) return "open";
  return isDeadline(horizon) || (isTerm && horizon.due !== null) ? "deadline" : null;
}

/** Whether a time is one of a clause: until when, or from when on. */
export const isClauseTime = (kind: TimeKind | null | undefined): boolean =>
  kind === "deadline" || kind === "open";

/** Words that no title has before its time: "kế hoạch đào tạo trong năm 2026" is done in that year. */
const deadlineLeads: readonly string[] = ["trong", "ngay", "vào", "trước", "chậm", "muộn"];

/** Whether a time is a deadline by the word before it, even in what reads like a title. */
const isLed = (tokens: Tokens, { from, horizon }: Part & { readonly kind: "horizon" }): boolean =>
  horizon.precision !== "years" && deadlineLeads.includes(tokens[from]?.text ?? "");

/** "Nghị quyết nhiệm kỳ 2025 - 2030 đề ra: …": what a document of a term sets, it sets for that term. */
const isOfContents = (tokens: Tokens, { to, horizon }: Part & { readonly kind: "horizon" }) =>
  horizon.precision === "years" && isPhraseAt(asserting, tokens, to);

/** Whether a time in what reads like a title is that of the document. */
const isOfTitle = (tokens: Tokens, part: Part & { readonly kind: "horizon" }): boolean =>
  !isLed(tokens, part) && !isOfContents(tokens, part);

const isNumber = ({ kind }: Part): boolean => kind === "measure" || kind === "rank";

/** What a time is in brackets, with a number of their own or without. */
function bracketTime(time: TimeKind | null, isOwn: boolean): TimeKind | null {
  if (isOwn && isClauseTime(time)) return "inner";
  return time === "open" ? null : time;
}

/**
 * Times in brackets that have a number of their own hold for it alone; so does the later one of a pair. With no number what
 * begins in brackets dates nothing: "(không còn cấp huyện từ ngày 01/7/2025)".
 */
function innerTimes(
  times: (TimeKind | null)[],
  parts: readonly Part[],
  brackets: readonly Bracket[],
) {
  for (const { open, close } of brackets) {
    const isOwn = isPaired(parts, { open, close }) || parts.slice(open, close).some(isNumber);
    for (let at = open; at < close; at++) times[at] = bracketTime(times[at] ?? null, isOwn);
  }
  return times;
}

/**
 * For each part whether it is a time that a clause can use: a `deadline`; or one in the title of a document ("chương
 * trình … đến năm 2025"), where it is that document's own; or one in brackets with a number of their own. An `open` one has no
 * last day.
 */
export function timesOf(
  tokens: Tokens,
  parts: readonly Part[],
  brackets: readonly Bracket[],
): (TimeKind | null)[] {
  const last = parts.findLastIndex(({ kind }) => kind === "horizon");
  let isInTitle = false;
  let isTerm = false;
  const timeOf = (part: Part): TimeKind | null => {
    isInTitle = (isInTitle || isPhraseAt(documents, tokens, part.from)) && !endsTitle(tokens, part);
    isTerm ||= isPhraseAt(terms, tokens, part.from);
    if (part.kind !== "horizon") return null;
    const kind = kindOf(part.horizon, isTerm);
    return kind !== null && isInTitle && isOfTitle(tokens, part) ? "title" : kind;
  };
  const times: (TimeKind | null)[] = [];
  for (const part of parts) times.push(times.length > last ? null : timeOf(part));
  return last < 0 ? times : innerTimes(times, parts, brackets);
}
