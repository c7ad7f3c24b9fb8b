import type { Numeral } from "../numbers/numeral.ts";
import { numeralAt } from "../numbers/numeral-at.ts";
import type { Tokens } from "../tokens/token.ts";
import { noLead } from "./lead.ts";
import type { Part } from "./part.ts";
import type { Years } from "./years.ts";

type SingleNumeral = Extract<Numeral, { readonly kind: "number" }>;

/** A number with its unit has no more pieces. */
const longest = 16;

const bar = (at: number): Part => ({ kind: "separator", from: at, to: at + 1, mark: "," });

/** How many years a time names one by one. */
const yearsOf = (part: Part): number => (part.kind === "horizon" ? part.horizon.years.length : 0);

/** Whether a time among parts names several years one by one. */
function namesYears(parts: readonly Part[]): boolean {
  for (const part of parts) if (yearsOf(part) > 1) return true;
  return false;
}

const measureOf = (part: Part | undefined): string | null =>
  part?.kind === "measure" ? (part.numeral.unit?.measure ?? "") : null;

/** Whether a bar stands between two numbers of one kind: "80%/100%". */
function isBar(tokens: Tokens, parts: readonly Part[], at: number): boolean {
  const part = parts[at];
  if (part?.kind !== "words" || tokens[part.from]?.text !== "/") return false;
  const before = measureOf(parts[at - 1]);
  return before !== null && before === measureOf(parts[at + 1]);
}

/** The number after the bar of what reads like a part of a whole, with its unit and its scale word; `null` if it is none. */
function second(tokens: Tokens, place: number): SingleNumeral | null {
  // The pieces before it would make it part of a code.
  const found = numeralAt(tokens.slice(place + 1, place + 1 + longest), 0);
  if (found?.kind !== "number") return null;
  return { ...found, unitFrom: found.unitFrom + place + 1, next: found.next + place + 1 };
}

/** The two numbers of what reads like a part of a whole, "80/100 xã"; the part itself if it is none. */
function halves(tokens: Tokens, part: Part): readonly Part[] {
  if (part.kind !== "measure" || part.numeral.kind !== "fraction") return [part];
  const { at, numeral } = part;
  const { numerator, denominator, unitFrom } = numeral;
  const place = at + tokens.slice(at, unitFrom).findIndex(({ text }) => text === "/");
  const later = place < at ? null : second(tokens, place);
  if (later === null) return [part];
  const value = numerator * (later.value / denominator);
  const first: Numeral = { ...later, value, unitFrom: place, next: place };
  return [
    { ...part, to: place, numeral: first },
    bar(place),
    { ...part, from: place + 1, to: later.next, at: place + 1, lead: noLead, numeral: later },
  ];
}

/**
 * The parts of a sentence, numbers with bars between them as a list after years that are one, in the sentence or in the heading
 * above: "đến năm 2026/2030: 80%/100%", "80/100 xã".
 */
export function withBarredNumbers(
  tokens: Tokens,
  parts: readonly Part[],
  { listed }: Years,
): readonly Part[] {
  if (listed < 2 && !namesYears(parts)) return parts;
  let years = listed;
  let end = 0;
  return parts.flatMap((part, at) => {
    // What stood after a part of a whole may be the unit of its second number.
    if (part.from < end) return [];
    years = Math.max(years, yearsOf(part));
    if (years > 1 && isBar(tokens, parts, at)) return [bar(part.from)];
    const read = years === 2 ? halves(tokens, part) : [part];
    end = read.at(-1)?.to ?? part.to;
    return read;
  });
}
