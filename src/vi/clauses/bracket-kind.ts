import { planNames } from "../lexicon/cues.ts";
import { partWords } from "../lexicon/parts.ts";
import { isPhraseAt, phraseSet } from "../lexicon/phrase-table.ts";
import type { Bracket } from "./brackets.ts";
import { isOfNation } from "./nation-goal.ts";
import { isOfSameTime } from "./past-beside.ts";
import type { Sentence } from "./sentence.ts";

const plans = /* @__PURE__ */ phraseSet(planNames);
const parts = /* @__PURE__ */ phraseSet(partWords);

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

/** Whether brackets single a part out: "(trong đó …)", "(riêng …)", or another tier, "80% (cấp tỉnh 100%)". */
const singlesOut = ({ tokens, parts: all }: Sentence, { open, close }: Bracket): boolean =>
  isPhraseAt(parts, tokens, all[open]?.to ?? 0) ||
  all.slice(open, close).some(({ kind }) => kind === "tiers");

/** Whether brackets begin with what is so already, or was: "(hiện nay là 42%)", "(cùng kỳ 1,2%)". */
const tellsNow = (sentence: Sentence, bracket: Bracket): boolean => {
  if (isOfSameTime(sentence, bracket)) return true;
  const first = sentence.parts[bracket.open + 1];
  if (first?.kind === "measure") return first.lead.act === "result";
  return first?.kind === "cue" && first.act === "result";
};

/**
 * What brackets say of the clause that they stand in; `pair` is a number at the later of two times, `now` one that has
 * come about, `change` by how much the number before them changes, `share` which share of its plan it is, `legend` one of
 * which the sentence or its heading tells what it is.
 */
export type BracketKind =
  | "time"
  | "part"
  | "plan"
  | "goal"
  | "pair"
  | "now"
  | "change"
  | "share"
  | "legend";

/**
 * What brackets say: a target at another time, a part that is singled out, a plan; `null` if nothing of the kind, if the
 * number is that of the whole country, or if it is no share and has no time: it belongs to a definition ("ít nhất 01 nền
 * tảng").
 */
export function bracketKind(sentence: Sentence, bracket: Bracket): BracketKind | null {
  const { open, close } = bracket;
  const number = sentence.parts
    .slice(open, close)
    .find(({ kind }) => kind === "measure" || kind === "rank");
  if (number === undefined || isOfNation(sentence.tokens, sentence.parts[open]?.to ?? 0))
    return null;
  if (namesPlan(sentence, bracket)) return "goal";
  if (sentence.times.slice(open, close).includes("inner")) return "time";
  if (tellsNow(sentence, bracket)) return "now";
  if (number.kind !== "measure" || number.numeral.unit?.measure !== "percent") return null;
  if (singlesOut(sentence, bracket)) return "part";
  return isOfPlan(sentence, bracket) ? "plan" : null;
}

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
    return bracketKind(sentence, bracket) === "goal" && !(isOwn && isDated);
  });
