import { planLabels } from "../lexicon/cues.ts";
import { phraseAt, phraseSet } from "../lexicon/phrase-table.ts";
import type { Tokens } from "../tokens/token.ts";
import type { Part } from "./part.ts";

/** What parts a figure and its plan. */
const slash = "/";

const labels = /* @__PURE__ */ phraseSet(planLabels);

/** The number after "/KH" at a place, in the unit of the one before it; -1 if none stands there. */
function planNumber(tokens: Tokens, parts: readonly Part[], at: number): number {
  const before = parts[at - 1];
  const bar = parts[at];
  const label = parts[at + 1];
  if (before?.kind !== "measure" || bar === undefined || label === undefined) return -1;
  const plan = tokens[bar.from]?.text === slash ? phraseAt(labels, tokens, label.from) : null;
  if (plan === null) return -1;
  let found = at + 2;
  while ((parts[found]?.from ?? plan.next) < plan.next) found += 1;
  const number = parts[found];
  const isSame =
    number?.kind === "measure" &&
    number.from === plan.next &&
    number.numeral.unit?.text === before.numeral.unit?.text;
  return isSame ? found : -1;
}

/** The parts of a sentence; "78,5%/KH 75%" says its plan as "78,5% (KH 75%)" does. */
export function withSlashPlans(tokens: Tokens, parts: readonly Part[]): readonly Part[] {
  const read: Part[] = [];
  let closing = -1;
  for (const [at, part] of parts.entries()) {
    const number = planNumber(tokens, parts, at);
    if (number < 0) read.push(part);
    else {
      read.push({ kind: "open", from: part.from, to: part.to });
      closing = number;
    }
    if (at === closing) read.push({ kind: "close", from: part.to, to: part.to });
  }
  return read;
}
