import { conditionWords, denials, sanctionWords, whicheverWord } from "../lexicon/conditions.ts";
import { isPhraseAt, phraseAt, phraseSet } from "../lexicon/phrase-table.ts";
import type { Tokens } from "../tokens/token.ts";
import type { Part } from "./part.ts";

const conditions = /* @__PURE__ */ phraseSet(conditionWords);
const sanctions = /* @__PURE__ */ phraseSet(sanctionWords);

/** So many pieces are looked at: before "nào", which may be denied ("không có một xã nào"), and after "nếu". */
const nearby = 5;

/** Conditions of more parts are not looked through. */
const farthest = 60;

/** From one part of a sentence up to, but without, another. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

const isThen = (tokens: Tokens, { from }: Part): boolean => tokens[from]?.text === "thì";

const isComma = (part: Part): boolean => part.kind === "separator" && part.mark === ",";

const isEnd = (part: Part): boolean => part.kind === "separator" && part.mark === ";";

/** "Nếu như năm 2020 chỉ có 12% thì nay …": two times are compared, and both are told of. */
function compares(tokens: Tokens, parts: readonly Part[], at: number, next: number): boolean {
  const from = tokens[next]?.text === "như" ? next + 1 : next;
  return parts.slice(at, at + nearby).some((part) => part.kind === "horizon" && part.from === from);
}

/** "Nếu … thì …": up to "thì", or else up to the first comma. */
function whenAt(tokens: Tokens, parts: readonly Part[], at: number, stop: number): Stretch | null {
  const part = parts[at];
  const found = part === undefined ? null : phraseAt(conditions, tokens, part.from);
  if (found === null || compares(tokens, parts, at, found.next)) return null;
  const rest = parts.slice(at, Math.min(stop, at + farthest));
  const then = rest.findIndex((one) => isThen(tokens, one));
  const comma = rest.findIndex(isComma);
  const length = then >= 0 ? then : comma;
  return length < 0 ? null : { from: at, to: at + length };
}

const isDenied = (tokens: Tokens, at: number): boolean =>
  tokens.slice(Math.max(0, at - nearby), at).some(({ text }) => denials.includes(text));

/** "Huyện nào không đạt 80% … sẽ bị phê bình": up to the reward or the blame. */
function whicheverAt(
  tokens: Tokens,
  parts: readonly Part[],
  at: number,
  stop: number,
): Stretch | null {
  const from = parts[at]?.from ?? 0;
  if (tokens[from]?.text !== whicheverWord || isDenied(tokens, from)) return null;
  const length = parts
    .slice(at, Math.min(stop, at + farthest))
    .findIndex((one) => isThen(tokens, one) || isPhraseAt(sanctions, tokens, one.from));
  return length < 0 ? null : { from: at, to: at + length };
}

const isNumber = ({ kind }: Part): boolean => kind === "measure" || kind === "rank";

/** The stretches between semicolons, in parts. */
function stretchesOf(parts: readonly Part[]): Stretch[] {
  const stretches: Stretch[] = [];
  let from = 0;
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at];
    if (part === undefined || !isEnd(part)) continue;
    stretches.push({ from, to: at });
    from = at + 1;
  }
  stretches.push({ from, to: parts.length });
  return stretches;
}

/** The first condition of a stretch; `null` if it has none. */
function conditionIn(
  tokens: Tokens,
  parts: readonly Part[],
  { from, to }: Stretch,
): Stretch | null {
  for (let at = from; at < to; at++) {
    const text = tokens[parts[at]?.from ?? 0]?.text;
    const found =
      text === whicheverWord ? whicheverAt(tokens, parts, at, to) : whenAt(tokens, parts, at, to);
    if (found !== null) return found;
  }
  return null;
}

/** The parts of a sentence; the numbers of its conditions set nothing: "nếu đạt 80% … thì được khen thưởng". */
export function withoutConditions(tokens: Tokens, parts: readonly Part[]): readonly Part[] {
  const found = stretchesOf(parts).flatMap((one) => conditionIn(tokens, parts, one) ?? []);
  if (found.length === 0) return parts;
  let last = 0;
  return parts.map((part, at) => {
    while (at >= (found[last]?.to ?? parts.length)) last += 1;
    const isInside = at >= (found[last]?.from ?? parts.length);
    return isInside && isNumber(part) ? { kind: "words", from: part.from, to: part.to } : part;
  });
}
