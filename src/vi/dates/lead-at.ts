import { leadWords } from "../lexicon/dates.ts";
import { wordAt } from "../tokens/reading.ts";
import type { Tokens } from "../tokens/token.ts";
import { type HorizonKind, horizonKinds } from "./horizon.ts";

/** What the words before a date make of it. */
export interface Lead {
  readonly kind: HorizonKind;
  /** The first piece after them. */
  readonly next: number;
}

const kinds: ReadonlyMap<string, HorizonKind> = /* @__PURE__ */ (() =>
  new Map(
    horizonKinds.flatMap((kind) =>
      kind === "yearly" ? [] : leadWords[kind].map((words) => [words, kind] as const),
    ),
  ))();

/** The most words that stand before a date. */
const longest = 5;

/** The longest words before a date at a place; `null` if there are none. */
export function leadAt(tokens: Tokens, at: number): Lead | null {
  let found: Lead | null = null;
  let words = "";
  for (let next = at; next < at + longest && wordAt(tokens, next) !== ""; next++) {
    words = next === at ? wordAt(tokens, next) : `${words} ${wordAt(tokens, next)}`;
    const kind = kinds.get(words);
    if (kind !== undefined) found = { kind, next: next + 1 };
  }
  return found;
}
