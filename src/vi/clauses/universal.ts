import { phraseAt, phraseSet, phraseTable } from "../lexicon/phrase-table.ts";
import { universalThings, universalWords } from "../lexicon/statements.ts";
import type { Tokens } from "../tokens/token.ts";
import type { Range } from "./part.ts";

const things = /* @__PURE__ */ phraseTable(universalThings);
const universal = /* @__PURE__ */ phraseSet(universalWords);

/** A statement: where it stands, and the pieces of its name. */
export interface Stated {
  readonly at: Range;
  readonly name: readonly Range[];
}

const joints = ["và", ","];

/**
 * A statement that makes things of several kinds universal, one for each kind: "phổ cập mạng 5G và điện thoại thông minh".
 */
export function perThing(tokens: Tokens, at: Range): Stated[] {
  const verb = phraseAt(universal, tokens, at.from);
  const first = verb === null ? null : phraseAt(things, tokens, verb.next);
  if (verb === null || first === null) return [{ at, name: [at] }];
  const cuts: number[] = [];
  let kind = first.value;
  for (let place = first.next; place < at.to; place++) {
    const next = joints.includes(tokens[place]?.text ?? "")
      ? phraseAt(things, tokens, place + 1)
      : null;
    if (next === null || next.value === kind) continue;
    cuts.push(place);
    kind = next.value;
  }
  const opening = { from: at.from, to: verb.next };
  const ends = [...cuts, at.to];
  return ends.map((to, place) => {
    const cut = cuts[place - 1];
    if (cut === undefined) return { at: { from: at.from, to }, name: [{ from: at.from, to }] };
    const own = { from: cut + 1, to };
    return { at: own, name: [opening, own] };
  });
}
