import { planNames } from "../lexicon/cues.ts";
import { isPhraseAt, phraseSet } from "../lexicon/phrase-table.ts";
import { actOf } from "./acts.ts";
import type { Bracket } from "./brackets.ts";
import type { Clause } from "./clause.ts";
import type { Context, Placed } from "./context.ts";
import { type Member, membersOf } from "./members.ts";
import { isEmpty, nameOf } from "./names.ts";
import { isOfNation } from "./nation-goal.ts";
import { tiersIn } from "./parts-of.ts";
import type { Sentence } from "./sentence.ts";
import { timeOf } from "./times.ts";

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

const plans = /* @__PURE__ */ phraseSet(planNames);

/** Words of what was planned: a share in brackets after them is the plan's. */
const planWords = ["hoạch", "tiêu", "giao", "quyết", "năm"];

/** Whether a share in brackets is said of a plan: "vượt chỉ tiêu giao (70%)". */
function isOfPlan({ tokens, parts }: Sentence, { open }: Bracket): boolean {
  const before = (parts[open]?.from ?? 0) - 1;
  return planWords.includes(tokens[before]?.text ?? "");
}

/** Whether brackets name a plan themselves: "(chỉ tiêu giao 12%)". */
const namesPlan = ({ tokens, parts }: Sentence, { open }: Bracket): boolean =>
  isPhraseAt(plans, tokens, parts[open]?.to ?? 0);

/**
 * Whether a number is told beside its plan: "đạt 9% (chỉ tiêu giao 12%)". A plan with a time of its own tells nothing of
 * a number that has one too: "năm 2027 đạt 9% (mục tiêu năm 2030: 12%)".
 */
export const hasPlan = (
  sentence: Sentence,
  brackets: readonly Bracket[],
  isDated: boolean,
): boolean =>
  brackets.some((bracket) => {
    const isOwn = sentence.times.slice(bracket.open, bracket.close).includes("inner");
    return kindOf(sentence, bracket) === "goal" && !(isOwn && isDated);
  });

type Kind = "time" | "part" | "plan" | "goal";

/**
 * What brackets say: a target at another time, a part that is singled out, a plan; `null` if nothing of the kind, if the
 * number is that of the whole country, or if it is no share and has no time: it belongs to a definition ("ít nhất 01 nền
 * tảng").
 */
function kindOf(sentence: Sentence, bracket: Bracket): Kind | null {
  const { open, close } = bracket;
  const number = sentence.parts
    .slice(open, close)
    .find(({ kind }) => kind === "measure" || kind === "rank");
  if (number === undefined || isOfNation(sentence.tokens, sentence.parts[open]?.to ?? 0))
    return null;
  if (namesPlan(sentence, bracket)) return "goal";
  if (sentence.times.slice(open, close).includes("inner")) return "time";
  if (number.kind !== "measure" || number.numeral.unit?.measure !== "percent") return null;
  const first = sentence.tokens[sentence.parts[open]?.to ?? 0]?.text;
  if (first === "riêng") return "part";
  return isOfPlan(sentence, bracket) ? "plan" : null;
}

const dueOf = (placed: Placed | null): string => placed?.horizon.due ?? "";

/** A clause in brackets: what it does not say is said by the clause around it. */
function innerClause(
  inner: Sentence,
  member: Member,
  outer: Clause,
  { kind, isOpen, context }: { kind: Kind; isOpen: boolean; context: Context },
): Clause {
  const { tokens, parts, outside } = inner;
  const stretch = { tokens, parts, outside, from: 0, to: parts.length };
  const name = nameOf(stretch, member);
  const own = tiersIn(stretch, member.from, member.to);
  const said = kind === "part" || kind === "goal" ? outer.time : null;
  const time = timeOf(inner, member, { said, closing: null, context });
  const isLater = dueOf(time.placed) > dueOf(outer.time);
  const around = isLater ? outer.act.act : null;
  const before = kind === "plan" || kind === "goal" ? "commitment" : around;
  return {
    ...outer,
    stretch,
    member,
    name: isEmpty(name) || kind === "goal" ? outer.name : name,
    tiers: own.at === null ? outer.tiers : own.tiers,
    tiersAt: own.at ?? outer.tiersAt,
    time: kind === "plan" ? null : time.placed,
    isStated: time.isStated,
    act: actOf(inner, member, { context, before, time }),
    isOpen,
  };
}

/** The clauses in the brackets of a clause: the same thing at another time, or of a part. */
export function bracketClauses(
  sentence: Sentence,
  outer: Clause,
  brackets: readonly Bracket[],
  context: Context,
): Clause[] {
  return brackets.flatMap((bracket) => {
    const kind = kindOf(sentence, bracket);
    if (kind === null) return [];
    const inner = innerOf(sentence, bracket);
    const { tokens, parts, outside } = inner;
    const isOpen = bracket.close >= sentence.parts.length;
    const stretch = { tokens, parts, outside, from: 0, to: parts.length };
    return membersOf(stretch, { before: null, isReport: false }).map((member) =>
      innerClause(inner, member, outer, { kind, isOpen, context }),
    );
  });
}
