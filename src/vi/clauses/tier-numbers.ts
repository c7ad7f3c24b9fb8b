import { phraseAt, phraseTable } from "../lexicon/phrase-table.ts";
import { barredTiers } from "../lexicon/tiers.ts";
import type { Tokens } from "../tokens/token.ts";
import { leadAt } from "./lead.ts";
import { numberRow } from "./number-row.ts";
import type { Part } from "./part.ts";
import { listed, replaced } from "./row-parts.ts";

const barred = /* @__PURE__ */ phraseTable(barredTiers);

type TierPart = Extract<Part, { readonly kind: "tiers" }>;

/** Several tiers that are named together at a part, with the word that says so or without. */
function tiersAt(tokens: Tokens, part: Part): TierPart | null {
  if (part.kind === "tiers") return part.tiers.length > 1 ? part : null;
  const found = part.kind === "words" ? phraseAt(barred, tokens, part.from) : null;
  return found === null
    ? null
    : { kind: "tiers", from: part.from, to: found.next, tiers: found.value };
}

/** The first tiers of a sentence that are named together; `null` if none are. */
function tiersIn(tokens: Tokens, parts: readonly Part[]): TierPart | null {
  for (const part of parts) {
    const found = tiersAt(tokens, part);
    if (found !== null) return found;
  }
  return null;
}

/** Marks between the numbers of a row: after one a row goes on, and none begins. */
const rowMarks: readonly string[] = ["/", "-"];

/** As many numbers in a row as there are tiers, with the words before them, that begin at a part; none otherwise. */
function rowAt(tokens: Tokens, { kind, from }: Part, { tiers }: TierPart): readonly Part[] {
  if ((kind !== "words" && kind !== "measure") || rowMarks.includes(tokens[from - 1]?.text ?? ""))
    return [];
  const { lead, next } = leadAt(tokens, from);
  const row = numberRow(tokens, next, tiers.length);
  return row.length === 0 ? [] : listed(tokens, from, lead, row);
}

/** More rows of the same tiers are no sentence. */
const mostRows = 6;

/** The rows of numbers of a sentence, each as long as there are tiers. */
function rowsIn(
  tokens: Tokens,
  parts: readonly Part[],
  tiers: TierPart,
): readonly (readonly Part[])[] {
  const rows: (readonly Part[])[] = [];
  let end = 0;
  for (const part of parts) {
    const isOfTiers = part.from >= tiers.from && part.from < tiers.to;
    const row = isOfTiers || part.from < end ? [] : rowAt(tokens, part, tiers);
    if (row.length === 0) continue;
    rows.push(row);
    end = row.at(-1)?.to ?? end;
    if (rows.length === mostRows) break;
  }
  return rows;
}

/** Whether so many numbers with nothing but separators between them stand after a place: "90%, 80%, 60%". */
function hasList(parts: readonly Part[], from: number, count: number): boolean {
  let run = 0;
  for (const part of parts) {
    if (part.from < from || part.kind === "separator") continue;
    if (part.kind === "measure") run += 1;
    else if (run === count) return true;
    else run = 0;
  }
  return run === count;
}

/** What stands before a bar that parts two numbers, and after it: "cấp tỉnh 90%/cấp xã 60%", "90% (cấp tỉnh)/60% (cấp xã)". */
const besideBar: readonly (readonly [Part["kind"] | undefined, Part["kind"] | undefined])[] = [
  ["measure", "tiers"],
  ["measure", "horizon"],
  ["close", "measure"],
];

/** Whether a bar between two parts parts two numbers. */
const isBetween = (before: Part | undefined, after: Part | undefined): boolean =>
  besideBar.some(([one, two]) => before?.kind === one && after?.kind === two);

/** The parts of a sentence, bars between a number and the tier of the next as separators. */
const withBars = (tokens: Tokens, parts: readonly Part[]): readonly Part[] =>
  parts.map((part, at) =>
    tokens[part.from]?.text === "/" &&
    part.kind === "words" &&
    isBetween(parts[at - 1], parts[at + 1])
      ? { kind: "separator", from: part.from, to: part.to, mark: "," }
      : part,
  );

/**
 * The parts of a sentence; numbers with marks between them, as many as there are tiers named together, are a list: "cấp
 * tỉnh/huyện/xã: 90%/80%/60%", "tỉnh/xã đạt 90/60%". Which number is whose is told later, as of a list with commas.
 */
export function withTierNumbers(tokens: Tokens, given: readonly Part[]): readonly Part[] {
  const parts = withBars(tokens, given);
  const tiers = tiersIn(tokens, parts);
  if (tiers === null) return parts;
  const rows = rowsIn(tokens, parts, tiers);
  if (rows.length > 0) return rows.reduce(replaced, replaced(parts, [tiers]));
  return hasList(parts, tiers.to, tiers.tiers.length) ? replaced(parts, [tiers]) : parts;
}
