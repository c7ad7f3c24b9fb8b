import { outlookJoiners, yearlyWords } from "../lexicon/dates.ts";
import { digitsAt, wordAt } from "../tokens/reading.ts";
import type { Tokens } from "../tokens/token.ts";
import { fromTo } from "./from-to.ts";
import type { Horizon } from "./horizon.ts";
import { leadAt } from "./lead-at.ts";
import { type HorizonMatch, meant } from "./meant.ts";
import type { Given } from "./part.ts";
import { partAt } from "./part-at.ts";
import { isStarter } from "./starters.ts";

const yearly: Horizon = {
  kind: "yearly",
  precision: null,
  from: null,
  due: null,
  years: [],
  outlook: null,
  doubts: [],
};

/** "hằng năm"; "mỗi năm 2025" would be a year. */
function yearlyAt(tokens: Tokens, at: number): HorizonMatch | null {
  if (!yearlyWords.includes(wordAt(tokens, at)) || wordAt(tokens, at + 1) !== "năm") return null;
  return digitsAt(tokens, at + 2).length === 4 ? null : { ...yearly, next: at + 2 };
}

/** "từ năm 2021 đến năm 2025", "từ năm 2025 trở đi". */
function openAt(tokens: Tokens, at: number, given: Given): HorizonMatch | null {
  const found = fromTo(tokens, at, given);
  if (found === null) return null;
  const { part, isClosed } = found;
  const isOn = wordAt(tokens, part.next) === "trở" && wordAt(tokens, part.next + 1) === "đi";
  return meant(isClosed ? "during" : "from", part, part.next + (isOn ? 2 : 0));
}

/** A time with the words before it, without an outlook. */
function nearAt(tokens: Tokens, at: number, year: number | null): HorizonMatch | null {
  const lead = leadAt(tokens, at);
  const given = { year, isLed: lead !== null, isDeadline: lead?.kind === "by" };
  if (lead?.kind === "from") return openAt(tokens, lead.next, given);
  const part = partAt(tokens, lead?.next ?? at, given);
  return part && meant(lead?.kind ?? "during", part);
}

const outlookGiven: Given = { year: null, isLed: true, isDeadline: true };

/** With the outlook that follows: ", tầm nhìn đến năm 2030". */
function withOutlook(tokens: Tokens, near: HorizonMatch): HorizonMatch {
  const joiner = tokens[near.next]?.text ?? "";
  const from = outlookJoiners.includes(joiner) ? near.next + 1 : near.next;
  const lead = leadAt(tokens, from);
  if (lead?.kind !== "outlook" || near.kind === "outlook") return near;
  const part = partAt(tokens, lead.next, outlookGiven);
  if (part === null || part.due === null) return near;
  return { ...near, outlook: part.due, next: part.next };
}

/**
 * The deadline or period that begins at a place of a text; `null` if none does. `year` is the year that is meant where
 * none is printed ("cuối năm", "quý III"). What does not exist (31/02/2025) is found too, without days and in doubt.
 * Looks a bounded number of pieces ahead.
 */
export function horizonAt(
  tokens: Tokens,
  at: number,
  { year }: { readonly year?: number | undefined } = {},
): HorizonMatch | null {
  if (!isStarter(tokens[at])) return null;
  const near = yearlyAt(tokens, at) ?? nearAt(tokens, at, year ?? null);
  return near && withOutlook(tokens, near);
}
