import { wholes } from "../lexicon/exclusions.ts";
import { phraseAt, phraseSet } from "../lexicon/phrase-table.ts";
import { coverageVerbs } from "../lexicon/verbs.ts";
import type { Token } from "../tokens/token.ts";
import { type Around, isLabelled } from "./labelled.ts";
import type { Member } from "./members.ts";
import { wordsAfter, wordsBefore } from "./name-words.ts";
import { namedVerb } from "./named-verb.ts";
import type { Measure, Range } from "./part.ts";
import { planAfter } from "./plan-after.ts";
import type { Stretch } from "./stretch.ts";
import { wholeOfShare } from "./whole-of-share.ts";

const coverage = /* @__PURE__ */ phraseSet(coverageVerbs);
const whole = /* @__PURE__ */ phraseSet(wholes);

/** The words of what is measured, in pieces as they stand in the sentence. */
export interface Name {
  /** Before the number. */
  readonly before: readonly Range[];
  /** The verb between that belongs to it ("phủ"). */
  readonly verb: readonly Range[];
  /** After the number, up to the predicate that a list may share. */
  readonly head: readonly Range[];
  /** That predicate. */
  readonly tail: readonly Range[];
}

const noName: Name = { before: [], verb: [], head: [], tail: [] };

/** Whether a name says nothing. */
export const isEmpty = ({ before, head, tail }: Name): boolean =>
  before.length + head.length + tail.length === 0;

/** The pieces of a name in their order. */
export const piecesOf = ({ before, verb, head, tail }: Name): readonly Range[] => [
  ...before,
  ...verb,
  ...head,
  ...tail,
];

/** The verb before a number that belongs to the name. */
function verbOf({ tokens }: Stretch, { part }: Member): Range[] {
  for (let at = part.from; at < part.at; at++) {
    const found = phraseAt(coverage, tokens, at);
    if (found !== null) return [{ from: at, to: found.next }];
  }
  return [];
}

/** Whether the words end at a place. */
const isOver = (token: Token | undefined): boolean =>
  token === undefined || [",", ";", ".", "…", ")", "(", "và"].includes(token.text);

/** What a share is a share of, right after the number: "15% GRDP". */
export function wholeAfter(stretch: Stretch, member: Member): Range | null {
  const { tokens } = stretch;
  const { part } = member;
  const found = phraseAt(whole, tokens, part.to);
  if (part.kind === "rank") return null;
  const isPredicate = part.lead.isReached && wordsBefore(stretch, member).length > 0;
  const isNamed = found !== null && (isPredicate || isOver(tokens[found.next]));
  return isNamed ? { from: part.to, to: found.next } : wholeOfShare(stretch, member);
}

/** A name that stands before its number alone, however far. */
const nameBefore = (stretch: Stretch, member: Member, before: readonly Range[]): Name => ({
  ...noName,
  before: before.length > 0 ? before : wordsBefore(stretch, member, true),
});

/** After a rank only what it is about goes on: "dẫn đầu về chuyển đổi số". */
function rankName(stretch: Stretch, member: Member): Name {
  const isAbout = stretch.tokens[member.part.to]?.text === "về";
  if (!isAbout) return nameBefore(stretch, member, wordsBefore(stretch, member));
  return { ...noName, before: wordsBefore(stretch, member), ...wordsAfter(stretch, member) };
}

/** The name of what reaches a number: what stands before it, with the verb that belongs to it; `null` if nothing does. */
function nameOfReached({ tokens }: Stretch, part: Measure, before: readonly Range[]): Name | null {
  if (!part.lead.isReached) return null;
  const verb = namedVerb(tokens, part, before.length > 0);
  if (before.length > 0) return { ...noName, before, verb };
  return verb.length > 0 ? { ...noName, before: verb } : null;
}

/** Whether a number is a share of the plan right after it: "bằng 108% dự toán" measures what stands before, and no estimate. */
const isOfPlan = ({ tokens }: Stretch, { part }: Member): boolean =>
  part.kind === "measure" &&
  part.lead.isReached &&
  part.numeral.unit?.measure === "percent" &&
  planAfter(tokens, part.numeral.next) !== null;

/** Whether a comma right after a number that is reached ends what is said of it: "đạt 50,77%, xếp vào nhóm 4". */
const isClosed = ({ parts }: Stretch, { part, at }: Member): boolean => {
  const next = parts[at + 1];
  const isComma = next?.kind === "separator" && next.mark === ",";
  return isComma && part.kind === "measure" && part.lead.isReached;
};

/** Whether words after a number are of its name. */
function goesOn(stretch: Stretch, member: Member, around: Around): boolean {
  const { head, tail } = around.after;
  if (head.length + tail.length === 0 || isClosed(stretch, member)) return false;
  return !isLabelled(stretch, member, around) && !isOfPlan(stretch, member);
}

/** Words before a number are its own unless it opens its clause: then they are of what was said before. An average goes on. */
const ofOwn = (part: Measure, before: readonly Range[], isLast: boolean): readonly Range[] =>
  isLast || part.lead.isAverage ? before : [];

/** The words of what a number measures. */
export function nameOf(stretch: Stretch, member: Member): Name {
  const { part } = member;
  if (part.kind === "rank") return rankName(stretch, member);
  const before = wordsBefore(stretch, member);
  const after = wordsAfter(stretch, member);
  const isLast = stretch.parts[member.at - 1]?.kind !== "separator";
  const hasAfter = goesOn(stretch, member, { before, after });
  const own = isLast || !hasAfter ? nameOfReached(stretch, part, before) : null;
  if (own !== null) return own;
  if (!hasAfter || wholeAfter(stretch, member) !== null) return nameBefore(stretch, member, before);
  if (part.lead.isReached) return { ...noName, ...after };
  if (!part.lead.isObject) return { ...noName, before: ofOwn(part, before, isLast), ...after };
  const verb = verbOf(stretch, member);
  return { before: verb.length > 0 ? before : [], verb, ...after };
}
