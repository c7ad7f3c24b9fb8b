import { areAlike, type Beside, besideKind } from "./beside-kind.ts";
import { type BracketKind, bracketKind } from "./bracket-kind.ts";
import type { Bracket } from "./brackets.ts";
import type { Clause } from "./clause.ts";
import { governing } from "./context.ts";
import { growingPart } from "./growth-parts.ts";
import { type Inside, innerClause } from "./inner-clause.ts";
import { type Member, membersOf } from "./members.ts";
import type { Measure, Part } from "./part.ts";
import { isSecond, secondKind, settingFor } from "./second-figure.ts";
import type { Sentence } from "./sentence.ts";
import { withSign } from "./signed-part.ts";

/** What stands in brackets, as a sentence of its own. */
function innerOf(sentence: Sentence, { open, close }: Bracket): Sentence {
  const parts = sentence.parts.slice(open + 1, close);
  return {
    ...sentence,
    parts,
    times: sentence.times
      .slice(open + 1, close)
      .map((time) => (time === "inner" ? "deadline" : time)),
    brackets: [],
    outside: parts.map(() => true),
  };
}

/** Whether the number of a clause stands in brackets: "18/20 chỉ tiêu (90%)" is about the share. */
function isWithin({ parts }: Sentence, { open, close }: Bracket, { member }: Clause): boolean {
  const { at } = member.part;
  return at > (parts[open]?.from ?? at) && at < (parts[close]?.from ?? Number.POSITIVE_INFINITY);
}

/** A number of a part that changes as the whole does: "tăng trưởng giá trị sản xuất 12% (nông nghiệp 4%)". */
function withChange(member: Member, { lead: { change } }: Measure): Member {
  const { part } = member;
  if (part.kind === "rank" || part.lead.change !== null) return member;
  return { ...member, part: { ...part, lead: { ...part.lead, change } } };
}

/** The numbers in brackets; of parts those that count what the number before the brackets does. */
function membersIn(
  { tokens, parts, outside }: Sentence,
  whole: Part | undefined,
  outer: Clause,
  { kind, beside }: { readonly kind: BracketKind; readonly beside: Beside | null },
): Member[] {
  const stretch = { tokens, parts, outside, from: 0, to: parts.length };
  const setting = beside === null ? settingFor(kind) : "report";
  const members = membersOf(stretch, { before: null, setting });
  if (beside === null) return members;
  if (beside !== "part") return members.slice(0, 1).map((member) => withSign(tokens, member));
  const { part: changed } = outer.member;
  if (whole?.kind !== "measure" || changed.kind === "rank") return members;
  return members
    .filter(({ part }) => part.kind === "measure" && areAlike(whole, part))
    .map((member) => withChange(member, changed));
}

/** The clauses in the brackets of a clause: the same thing at another time, or of a part. */
export function bracketClauses(
  sentence: Sentence,
  outer: Clause,
  brackets: readonly Bracket[],
  { later: paired, context }: Pick<Inside, "later" | "context">,
): Clause[] {
  if (brackets.length === 0) return [];
  const legend = sentence.legend ?? governing(context, (scope) => scope.legend);
  const later = paired ?? legend?.time ?? null;
  return brackets.flatMap((bracket) => {
    // The share that the clause itself is about.
    if (isWithin(sentence, bracket, outer)) return [];
    const second = isSecond(sentence, bracket, outer) ? secondKind(paired, legend) : null;
    const beside = besideKind(sentence, bracket, outer);
    const kind = bracketKind(sentence, bracket) ?? second ?? beside;
    if (kind === null) return [];
    const inner = innerOf(sentence, bracket);
    const isOpen = bracket.close >= sentence.parts.length;
    const inside = { kind, later, isOpen, legend, context };
    return membersIn(inner, sentence.parts[outer.member.at], outer, { kind, beside }).map(
      (member) => {
        const clause = innerClause(inner, member, outer, inside);
        return beside === "part" ? growingPart(outer, clause) : clause;
      },
    );
  });
}
