import { falls, rises } from "../lexicon/changes.ts";
import { shareWords } from "../lexicon/growth.ts";
import { isPhraseAt, phraseSet } from "../lexicon/phrase-table.ts";
import type { Tokens } from "../tokens/token.ts";
import type { Part } from "./part.ts";

const shares = /* @__PURE__ */ phraseSet(shareWords);

/** Words with which what is said of a share is that it moved: "tỷ lệ … đã tăng lên đạt 80%". */
const moved = /* @__PURE__ */ phraseSet([...rises, ...falls, "vươn", "chuyển biến", "hoàn thành"]);

/** The word that such words begin with. */
export const relativeWord = "đã";

/** More parts stand between no share and its number. */
const farthest = 40;

const isRelative = (tokens: Tokens, part: Part): boolean =>
  part.kind === "cue" &&
  part.act === "result" &&
  tokens[part.from]?.text === relativeWord &&
  !isPhraseAt(moved, tokens, part.to);

const ends = ({ kind }: Part): boolean =>
  kind === "separator" || kind === "horizon" || kind === "cue";

/** Whether the number that a clause goes on to has a verb of its own: "… đã được số hóa đạt 50%". */
function isReachedAfter(parts: readonly Part[], at: number): boolean {
  const rest = parts.slice(at + 1, at + farthest);
  const next = rest.find((part) => part.kind === "measure" || ends(part));
  if (next?.kind !== "measure" || !next.lead.isReached) return false;
  // "Đã đạt 50%" tells of its number, "đã được số hóa đạt 50%" of what is digitised.
  return rest[0] !== next || next.lead.isObject;
}

/** Whether the words right before a part, of its clause, begin with a share. */
function isOfShare(tokens: Tokens, parts: readonly Part[], at: number): boolean {
  for (let place = at - 1; place >= Math.max(0, at - farthest); place--) {
    const part = parts[place];
    if (part === undefined || part.kind === "measure" || ends(part)) return false;
    if (isPhraseAt(shares, tokens, part.from)) return true;
  }
  return false;
}

/**
 * The parts of a sentence; "đã" that tells which things a share is of says nothing of its number: "nâng tỷ lệ tái sử dụng
 * hồ sơ đã được số hóa đạt 50%".
 */
export const withRelativeCues = (tokens: Tokens, parts: readonly Part[]): readonly Part[] =>
  parts.map((part, at): Part => {
    const isName =
      isRelative(tokens, part) && isReachedAfter(parts, at) && isOfShare(tokens, parts, at);
    return isName ? { kind: "words", from: part.from, to: part.to } : part;
  });
