import { timesTen } from "../numbers/decimal.ts";
import type { Tokens } from "../tokens/token.ts";
import type { Measure, Part } from "./part.ts";
import { planAfter } from "./plan-after.ts";

const all = 100;

const isComparison = (part: Part | undefined): boolean => part?.kind === "baseline";

/** The year of a time that is no deadline by its own words; 0 if there is none. */
const yearOf = (part: Part | undefined): number =>
  part?.kind === "horizon" && part.horizon.kind === "during"
    ? Number((part.horizon.due ?? "").slice(0, 4))
    : 0;

/** What follows a number, past "so với" with no year of its own. */
const isCompared = (tokens: Tokens, { to }: Measure, next: Part | undefined): boolean =>
  isComparison(next) || (tokens[to]?.text === "so" && tokens[to + 1]?.text === "với");

/** The last verb before a number that reaches it; "" without one. */
function verbOf(tokens: Tokens, { from, at }: Measure): string {
  for (let place = at - 1; place >= from; place--) {
    const { text = "" } = tokens[place] ?? {};
    if (text === "bằng" || text === "đạt") return text;
  }
  return "";
}

/** The times that a percentage of a base is: "bằng 150% so với năm 2020" is 1.5. */
function asTimes(part: Measure): Measure | null {
  const { numeral } = part;
  if (numeral.kind !== "number" || numeral.unit?.measure !== "percent") return null;
  if (part.lead.change !== null) return null;
  const unit = { measure: "times", text: numeral.unit.text } as const;
  return {
    ...part,
    numeral: { ...numeral, kind: "times", value: timesTen(numeral.value, -2), unit },
  };
}

interface Place {
  readonly next: Part | undefined;
  /** The latest year that the sentence has named before. */
  readonly year: number;
}

/** A number that is a percentage of a base, as times; `null` if it is a level. */
function ratioOf(tokens: Tokens, part: Measure, { next, year }: Place): Measure | null {
  const verb = verbOf(tokens, part);
  const isMore = part.numeral.kind === "number" && part.numeral.value > all;
  if (verb === "" || (verb === "đạt" && !isMore)) return null;
  // "Bằng 120% so với kế hoạch" is a share of a plan.
  if (planAfter(tokens, part.numeral.next) !== null) return null;
  const own = yearOf(next);
  const isOfYear = own > 0 && tokens[part.to]?.text === "năm" && (isMore || own < year);
  return isOfYear || isCompared(tokens, part, next) ? asTimes(part) : null;
}

const asBase = (part: Part, year: number): Part => ({
  kind: "baseline",
  from: part.from,
  to: part.to,
  year,
  isPast: false,
});

/** The parts of a sentence; a percentage of an earlier value is so many times that: "bằng 120% năm 2023" is 1.2. */
export function withRatios(tokens: Tokens, parts: readonly Part[]): readonly Part[] {
  let year = 0;
  let wasRatio = false;
  return parts.map((part, at) => {
    const own = yearOf(part);
    const isBase = wasRatio && own > 0;
    wasRatio = false;
    if (isBase) return asBase(part, own);
    year = Math.max(year, own);
    if (part.kind !== "measure") return part;
    const ratio = ratioOf(tokens, part, { next: parts[at + 1], year });
    wasRatio = ratio !== null;
    return ratio ?? part;
  });
}
