import { changeNouns, changeVerbs } from "../lexicon/changes.ts";
import { phraseAt, phraseTable } from "../lexicon/phrase-table.ts";
import { numberOf } from "./bounds.ts";
import type { Clause } from "./clause.ts";
import type { Member } from "./members.ts";
import type { Part, Range } from "./part.ts";
import { withoutEnd } from "./runs.ts";
import type { Stretch } from "./stretch.ts";

/** The number that a change starts from: "từ 45% năm 2020 lên 60%"; `null` without one. */
export function startValue({ parts }: Stretch, { base }: Member): number | null {
  const part: Part | undefined = base === null ? undefined : parts[base];
  if (part?.kind !== "measure" || part.numeral.kind !== "number") return null;
  return numberOf(part.numeral);
}

const verbs = /* @__PURE__ */ phraseTable([
  [true, changeVerbs],
  [false, changeNouns],
]);

/** The verbs have at most so many words. */
const longestVerb = 2;

/** Where a verb of change begins that ends a range; the end of the range if none does. */
function closingVerb({ tokens }: Stretch, { from, to }: Range): number {
  for (let at = Math.max(from, to - longestVerb); at < to; at++) {
    const found = phraseAt(verbs, tokens, at);
    if (found?.value === true && found.next === to) return at;
  }
  return to;
}

/** Where a range begins after a verb of change; nothing may be left of it. */
function afterVerb({ tokens }: Stretch, { from, to }: Range): number {
  const found = phraseAt(verbs, tokens, from);
  return found?.value === true && found.next < to ? found.next : from;
}

/** Ranges without the verb of change before the first and after the last: "giảm số hồ sơ quá hạn xuống dưới 1%". */
function withoutVerbs(stretch: Stretch, ranges: readonly Range[]): Range[] {
  const last = ranges.length - 1;
  return ranges
    .map((range, at) => ({
      from: at === 0 ? afterVerb(stretch, range) : range.from,
      to: at === last ? closingVerb(stretch, range) : range.to,
    }))
    .filter(({ from, to }) => from < to);
}

/** Where the words of a start begin: "giải quyết giảm từ 10 ngày" at its "từ". */
function startAt({ tokens, parts }: Stretch, base: number): number {
  const { from = 0, to = 0 } = parts[base] ?? {};
  const offset = tokens.slice(from, to).findIndex(({ text }) => text === "từ");
  return from + Math.max(0, offset);
}

/** Whether a number is where a change ends. */
const isEnd = ({ member: { base, part } }: Clause): boolean =>
  base !== null || (part.kind === "measure" && part.lead.isTo && part.lead.change === null);

/**
 * A clause whose name has neither the verb of change beside it nor what the change starts from: "tỷ lệ ký số tăng từ 45%"
 * is about "tỷ lệ ký số".
 */
export function withoutStart(clause: Clause): Clause {
  const { name, stretch, member } = clause;
  if (!isEnd(clause)) return clause;
  const start = member.base === null ? member.part.from : startAt(stretch, member.base);
  const cut = name.before
    .map(({ from, to }) => ({ from, to: Math.min(to, start) }))
    .filter(({ from, to }) => from < to);
  const ranges = withoutVerbs(stretch, cut);
  if (ranges.length === 0) return clause;
  return { ...clause, name: { ...name, before: withoutEnd(stretch.tokens, ranges) } };
}
