import { comparatorsBefore } from "../lexicon/comparators.ts";
import { keptHeads } from "../lexicon/cues.ts";
import { phraseAt, phraseSet, phraseTable } from "../lexicon/phrase-table.ts";

import type { Tokens } from "../tokens/token.ts";
import type { Member } from "./members.ts";
import type { Measure, Rank } from "./part.ts";
import type { Stretch } from "./stretch.ts";

const comparators = /* @__PURE__ */ phraseTable(comparatorsBefore);
const heads = /* @__PURE__ */ phraseSet(keptHeads);

/** So many parts before its number a verb of keeping may stand. */
const farthest = 30;

/** Whether a verb keeps a level or a place: "giữ vững tỷ lệ"; "duy trì và nâng cao" and "duy trì hệ thống" do not. */
function keepsAt(tokens: Tokens, at: number): boolean {
  const found = phraseAt(comparators, tokens, at);
  return found?.value === "maintain" && phraseAt(heads, tokens, found.next) !== null;
}

/** Whether a verb before a number, with nothing that parts them, says that its level is kept. */
function isKept({ tokens, parts, outside }: Stretch, { at, from }: Member): boolean {
  for (let place = at - 1; place >= Math.max(from, at - farthest); place--) {
    const part = parts[place];
    if (outside[place] !== true || part === undefined) continue;
    if (part.kind === "separator" && part.mark !== "và") return false;
    if (keepsAt(tokens, part.from)) return true;
  }
  return false;
}

/** Whether words compare a place: "không thấp hơn thứ 8", "thứ 8 trở lên". */
function isComparedPlace(tokens: Tokens, { from, at, valueEnd }: Rank): boolean {
  for (let place = from; place < at; place++) {
    if (phraseAt(comparators, tokens, place) !== null) return true;
  }
  return tokens[valueEnd]?.text === "trở";
}

/** Whether no words compare a number: keeping wins over "nhóm", and a printed comparator over keeping. */
const isUncompared = (tokens: Tokens, part: Measure | Rank): boolean =>
  part.kind === "rank"
    ? !isComparedPlace(tokens, part)
    : part.lead.comparator === null && part.after === null && part.lead.change === null;

/** A number whose level is kept by a verb that stands before what is measured: "duy trì chỉ số DTI trong nhóm 10". */
export function keptMember(stretch: Stretch, member: Member): Member {
  const { part } = member;
  if (!isUncompared(stretch.tokens, part) || !isKept(stretch, member)) return member;
  return part.kind === "rank"
    ? { ...member, part: { ...part, comparator: "maintain" } }
    : { ...member, part: { ...part, lead: { ...part.lead, comparator: "maintain" } } };
}
