import type { Clause } from "./clause.ts";
import type { Member } from "./members.ts";
import type { Part, Range } from "./part.ts";
import { withoutEnd } from "./runs.ts";
import type { Stretch } from "./stretch.ts";

/** The number that a change starts from: "từ 45% năm 2020 lên 60%"; `null` without one. */
export function startValue({ parts }: Stretch, { base }: Member): number | null {
  const part: Part | undefined = base === null ? undefined : parts[base];
  if (part?.kind !== "measure" || part.numeral.kind !== "number") return null;
  return part.numeral.value;
}

/** Verbs of change that stand before what a change starts from, and name nothing. */
const verbs: readonly string[] = ["tăng", "giảm", "nâng", "hạ", "thăng"];

/** A range without a verb of change at its end. */
const withoutVerb = ({ tokens }: Stretch, { from, to }: Range): Range => ({
  from,
  to: verbs.includes(tokens[to - 1]?.text ?? "") ? to - 1 : to,
});

/** Where the words of a start begin: "giải quyết giảm từ 10 ngày" at its "từ". */
function startAt({ tokens, parts }: Stretch, base: number): number {
  const { from = 0, to = 0 } = parts[base] ?? {};
  const offset = tokens.slice(from, to).findIndex(({ text }) => text === "từ");
  return from + Math.max(0, offset);
}

/** A clause whose name ends before what its change starts from: "tỷ lệ ký số tăng từ 45%" is about "tỷ lệ ký số". */
export function withoutStart(clause: Clause): Clause {
  const { name, stretch, member } = clause;
  if (member.base === null) return clause;
  const start = startAt(stretch, member.base);
  const ranges = name.before
    .map(({ from, to }) => ({ from, to: Math.min(to, start) }))
    .filter(({ from, to }) => from < to)
    .map((range) => withoutVerb(stretch, range));
  if (ranges.length === 0) return clause;
  return { ...clause, name: { ...name, before: withoutEnd(stretch.tokens, ranges) } };
}
