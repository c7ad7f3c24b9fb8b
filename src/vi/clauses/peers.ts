import { heightJoiners, heightWords, peers as peerWords } from "../lexicon/peers.ts";
import { isPhraseAt, phraseAt, phraseSet } from "../lexicon/phrase-table.ts";
import type { Tokens } from "../tokens/token.ts";
import type { Measure, Part } from "./part.ts";

const heights = /* @__PURE__ */ phraseSet(heightWords);
const joiners = /* @__PURE__ */ phraseSet(heightJoiners);
const peers = /* @__PURE__ */ phraseSet(peerWords);

/** So many words may name the peers before the difference: "cao hơn mức bình quân chung của cả nước 5%". */
const nearby = 12;

/** Whether words at a place compare with others: "cao hơn bình quân". */
function comparesAt(tokens: Tokens, at: number): boolean {
  const height = phraseAt(heights, tokens, at);
  if (height === null) return false;
  const joiner = phraseAt(joiners, tokens, height.next);
  return isPhraseAt(peers, tokens, joiner?.next ?? height.next);
}

/** Whether a number is how far others are off: "cao hơn bình quân cả nước 5%". */
const isDifference = ({ from, lead }: Measure, compared: number | null): boolean =>
  !lead.isReached && compared !== null && from - compared <= nearby;

const ends: readonly Part["kind"][] = ["separator", "open", "close", "cue", "measure", "rank"];

/**
 * The parts of a sentence; how far a number of others is off is no level, and no change of its own: it stays among the
 * words.
 */
export function withoutPeers(tokens: Tokens, parts: readonly Part[]): readonly Part[] {
  let compared: number | null = null;
  return parts.map((part) => {
    if (part.kind === "measure" && isDifference(part, compared)) {
      return { kind: "words", from: part.from, to: part.to };
    }
    if (ends.includes(part.kind)) compared = null;
    else if (comparesAt(tokens, part.from)) compared = part.from;
    return part;
  });
}
