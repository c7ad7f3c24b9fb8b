import { append } from "../append.ts";
import type { Tokens } from "../tokens/token.ts";
import { denialOf } from "./denials.ts";
import { denied } from "./denied.ts";
import { type Denial, type Governing, governingAfter, noGoverning } from "./governing.ts";
import { leftGroup } from "./left-group.ts";
import type { Measure, Part, Range } from "./part.ts";

/** A part whose number says nothing that can be told: its words alone. */
const asWords = ({ from, to }: Range): Part => ({ kind: "words", from, to });

/** A number that the words before it in its clause deny from afar. */
function governed(tokens: Tokens, part: Measure, { denial }: Governing): Measure | null {
  if (denial === null) return part;
  const isCompared = (part.after ?? part.lead.comparator) !== null;
  if (denial.kind === "none") return denied(tokens, denial.at, part);
  if (!isCompared) return denial.kind === "forbid" ? null : part;
  const isSure = denial.kind !== "unsure" || saysOver(tokens, part);
  return isSure ? denied(tokens, denial.at, part) : null;
}

/** "Quá 5%" goes with a denial; "quá nửa" and "vượt quá" may stand without one. */
const saysOver = (tokens: Tokens, { from, at }: Measure): boolean =>
  tokens.slice(from, at).some(({ text }) => text === "quá");

const isOver = (tokens: Tokens, part: Measure): boolean =>
  part.lead.comparator === "moreThan" &&
  saysOver(tokens, part) &&
  tokens[part.from]?.text !== "vượt";

/** A number with what denies it directly, and from afar; `null` if it cannot be told what is said. */
function measured(tokens: Tokens, part: Measure, state: Governing): Measure | null {
  const at = denialOf(tokens, part);
  if (at === null) {
    const isLoose = state.denial === null && state.last !== null && isOver(tokens, part);
    return isLoose ? denied(tokens, part.from, part) : governed(tokens, part, state);
  }
  const own = denied(tokens, at, part);
  if (own === null || (own.lead.act === "result" && state.isCase)) return null;
  const from = { ...own, from: tokens[at - 1]?.text === "vẫn" ? at - 1 : at };
  const isFar = state.denial !== null && state.denial.at < at;
  if (!isFar) return from;
  return governed(tokens, { ...from, lead: { ...from.lead, act: part.lead.act } }, state);
}

/** "Không chỉ đạt 80%" tells of no result. */
const notOnly = (tokens: Tokens, part: Measure): Measure =>
  tokens[part.from]?.text === "chỉ" && tokens[part.from - 1]?.text === "không"
    ? { ...part, from: part.from - 1, lead: { ...part.lead, act: null } }
    : part;

/** A part as the words before it deny it. */
function settled(tokens: Tokens, part: Part, state: Governing): Part {
  if (part.kind === "measure")
    return measured(tokens, notOnly(tokens, part), state) ?? asWords(part);
  if (part.kind !== "rank") return part;
  return leftGroup(tokens, part, state.denial !== null) ?? asWords(part);
}

/** Parts without words that turned over a number after them: they are of no name. */
function setApart(tokens: Tokens, parts: Part[], { at, next }: Denial): void {
  let first = parts.length;
  while (first > 0 && (parts[first - 1]?.from ?? 0) >= at) first -= 1;
  const after = parts
    .splice(first)
    .filter(({ from }) => from >= next)
    .map(
      (part): Part =>
        tokens[part.from]?.text === "nào" ? { ...asWords(part), kind: "aside" } : part,
    );
  parts.push({ kind: "aside", from: at, to: next });
  append(parts, after);
}

/** Whether a number was turned over by words further back. */
const isTurned = (part: Part, next: Part, { denial }: Governing): boolean =>
  denial !== null && part.kind === "measure" && next.kind === "measure" && part !== next;

/** A part without what the part before it has taken. */
const startingAt = (from: number, part: Part): Part =>
  part.from < from ? { ...part, from } : part;

/** The parts of a sentence; a number that a denial governs says what is left: "không để quá 5%" is at most 5. */
export function withNegations(tokens: Tokens, parts: readonly Part[]): readonly Part[] {
  const settledParts: Part[] = [];
  let state = noGoverning;
  for (const part of parts) {
    const next = settled(tokens, part, state);
    // The denial right before belongs to the number, not to the name before it.
    while ((settledParts.at(-1)?.from ?? -1) >= next.from) settledParts.pop();
    const isFar = isTurned(part, next, state);
    if (isFar && state.denial !== null) setApart(tokens, settledParts, state.denial);
    settledParts.push(startingAt(settledParts.at(-1)?.to ?? 0, next));
    state = governingAfter(isFar ? { ...state, denial: null } : state, tokens, part);
  }
  return settledParts;
}
