import { doneLabels, legendWords, planLabels, reportedLabels } from "../lexicon/cues.ts";
import { phraseAt, phraseTable } from "../lexicon/phrase-table.ts";
import type { Tokens } from "../tokens/token.ts";
import type { Bracket } from "./brackets.ts";
import type { Placed } from "./context.ts";
import { placeOf } from "./joints.ts";
import type { Part, Range } from "./part.ts";
import { maySay, type Signals } from "./signals.ts";
import type { DraftAct } from "./target-draft.ts";

/** What a text says of all figures in brackets: "số trong ngoặc là kết quả năm 2022". */
export interface Legend extends Range {
  /** When they are; `null` if that is not said. */
  readonly time: Placed | null;
  /** What they do; `null` if that is not said. */
  readonly act: DraftAct | null;
}

const words = /* @__PURE__ */ phraseTable<true>([[true, legendWords]]);

const acts = /* @__PURE__ */ phraseTable<DraftAct>([
  ["result", [...doneLabels, ...reportedLabels]],
  ["commitment", planLabels],
]);

const isMark = (part: Part | undefined, marks: readonly string[]): boolean =>
  part?.kind === "separator" && marks.includes(part.mark);

/** The parts between separators around a place: "mục tiêu năm 2027, trong ngoặc là số liệu năm 2024:". */
function between(parts: readonly Part[], at: number): Range {
  let from = at;
  while (from > 0 && !isMark(parts[from - 1], [",", ";", ":"])) from -= 1;
  let to = at;
  while (to < parts.length && !isMark(parts[to], [",", ";"])) to += 1;
  return { from, to };
}

/** The parts that say it: those of the brackets around a place, or else those between separators. */
function rangeOf(parts: readonly Part[], brackets: readonly Bracket[], at: number): Range {
  const around = brackets.find(({ open, close }) => open < at && at < close);
  return around === undefined ? between(parts, at) : { from: around.open, to: around.close };
}

function timeIn(tokens: Tokens, parts: readonly Part[]): Placed | null {
  const part = parts.find(({ kind }) => kind === "horizon");
  if (part?.kind !== "horizon") return null;
  const start = tokens[part.from]?.start ?? 0;
  return { horizon: part.horizon, span: { start, end: tokens[part.to - 1]?.end ?? start } };
}

function actIn(tokens: Tokens, parts: readonly Part[]): DraftAct | null {
  for (const { from } of parts) {
    const found = phraseAt(acts, tokens, from);
    if (found !== null) return found.value;
  }
  return null;
}

/** What a sentence says of all figures in brackets, and which parts of it say so; `null` if nothing. */
export function legendIn(
  { tokens, signals }: { readonly tokens: Tokens; readonly signals: Signals },
  parts: readonly Part[],
  brackets: readonly Bracket[],
): Legend | null {
  if (!maySay({ signals }, "legend")) return null;
  const place = placeOf(words, tokens, { from: 0, to: tokens.length });
  const at = place === null ? -1 : parts.findIndex(({ to }) => to > place);
  if (at < 0) return null;
  const { from, to } = rangeOf(parts, brackets, at);
  const said = parts.slice(from, to);
  const [time, act] = [timeIn(tokens, said), actIn(tokens, said)];
  return time === null && act === null ? null : { from, to, time, act };
}
