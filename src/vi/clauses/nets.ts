import { phraseAt, phraseSet } from "../lexicon/phrase-table.ts";
import { coveringWords, passiveWord } from "../lexicon/subjects.ts";
import type { Tokens } from "../tokens/token.ts";
import { placeOf, type Subjects, segmentsOf } from "./joints.ts";
import type { Range } from "./part.ts";

const covering = /* @__PURE__ */ phraseSet(coveringWords);

/** What a further net shares with the first: who is covered, and "được" if that is said once. */
function sharedBy(tokens: Tokens, { from, to }: Range, net: Range): Range[] {
  const isOnce = tokens[to]?.text === passiveWord && tokens[net.from]?.text !== passiveWord;
  const end = isOnce ? to + 1 : to;
  return from < end ? [{ from, to: end }] : [];
}

/** The nets that words tell of: "thôn được phủ sóng di động, phủ sóng cố định". */
export function netsIn(tokens: Tokens, whole: Range): Subjects {
  const first = placeOf(covering, tokens, whole);
  if (first === null) return [];
  const rest = { from: first, to: whole.to };
  const begins = (before: Range, next: number): boolean => {
    const own = phraseAt(covering, tokens, before.from)?.next ?? before.to;
    const verb = phraseAt(covering, tokens, next);
    return own < before.to && verb !== null && verb.next < whole.to;
  };
  const [own = rest, ...others] = segmentsOf(tokens, rest, begins);
  const covered = { from: whole.from, to: first };
  return [
    [{ from: whole.from, to: own.to }],
    ...others.map((net) => [...sharedBy(tokens, covered, net), net]),
  ];
}
