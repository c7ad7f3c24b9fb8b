import { meant } from "../dates/meant.ts";
import { monthsOf } from "../dates/part.ts";
import type { Tokens } from "../tokens/token.ts";
import type { Part } from "./part.ts";
import type { Years } from "./years.ts";

/** Whether "cả năm" stands at a part, and what follows is no thing of which there are five ("cả năm xã"). */
function isWholeYear(tokens: Tokens, parts: readonly Part[], at: number): boolean {
  const first = parts[at];
  const second = parts[at + 1];
  const next = parts[at + 2];
  const isSaid =
    first?.kind === "words" &&
    second?.kind === "words" &&
    tokens[first.from]?.text === "cả" &&
    tokens[second.from]?.text === "năm" &&
    second.to === second.from + 1;
  return isSaid && next?.kind !== "words" && next?.kind !== "tiers";
}

const yearOf = (part: Part): number | null => {
  const due = part.kind === "horizon" ? part.horizon.due : null;
  return due === null ? null : Number(due.slice(0, 4));
};

/**
 * The parts of a sentence, "cả năm" as the year of the time before it: "6 tháng đầu năm 2024 đạt 45%, phấn đấu cả năm đạt
 * 80%". With no time before it, it is the year of the text, which is doubtful.
 */
export function withWholeYears(
  tokens: Tokens,
  parts: readonly Part[],
  { year: given }: Pick<Years, "year">,
): readonly Part[] {
  const read: Part[] = [];
  let said: number | null = null;
  for (const [at, part] of parts.entries()) {
    said = yearOf(part) ?? said;
    const last = read.at(-1);
    if (last !== undefined && last.to > part.from) continue;
    const year = said ?? given;
    if (year === undefined || !isWholeYear(tokens, parts, at)) {
      read.push(part);
      continue;
    }
    const { from } = part;
    const whole = monthsOf({ year, isGiven: said === null, next: 0 }, 1, 12, "year");
    read.push({ kind: "horizon", from, to: from + 2, horizon: meant("during", whole) });
  }
  return read;
}
