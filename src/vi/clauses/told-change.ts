import { raisedSums } from "../lexicon/changes.ts";
import { isPhraseAt, phraseSet } from "../lexicon/phrase-table.ts";
import type { Numeral } from "../numbers/numeral.ts";
import type { Tokens } from "../tokens/token.ts";
import type { Lead } from "./part.ts";
import { planAfter } from "./plan-after.ts";

/** "Lên ít nhất 10 bậc", "vượt 12 bậc", "xuống 3 bậc": so many places are a way, not a place. */
function ofPlaces(tokens: Tokens, from: number, lead: Lead, numeral: Numeral): Lead | null {
  const isWay = lead.isReached || lead.isTo || lead.comparator === "moreThan";
  if (numeral.unit?.text !== "bậc" || !isWay) return null;
  const first = tokens[from]?.text ?? "";
  const change = first === "xuống" ? "fall" : "rise";
  return { ...lead, change, comparator: first === "vượt" ? null : lead.comparator };
}

const heights: Readonly<Record<string, "rise" | "fall">> = {
  cao: "rise",
  nhiều: "rise",
  thấp: "fall",
  ít: "fall",
};

/** "Cao hơn 10% so với …": the number is the difference itself. */
function ofHeight(tokens: Tokens, from: number, lead: Lead, numeral: Numeral): Lead | null {
  const change = heights[tokens[from]?.text ?? ""];
  const isCompared = tokens[numeral.next]?.text === "so" && tokens[from + 1]?.text === "hơn";
  return change === undefined || !isCompared ? null : { ...lead, change, comparator: null };
}

const hoping = /* @__PURE__ */ phraseSet(["phấn đấu"]);
const sums = /* @__PURE__ */ phraseSet(raisedSums);

/** So many words may name what is added: "thêm 300 tài khoản nữa". */
const nearby = 5;

/** "Có thêm 300 tài khoản", "phấn đấu có thêm": and no length of time, "có thêm 10 năm". */
function hasMore(tokens: Tokens, from: number, { unit }: Numeral): boolean {
  const at = isPhraseAt(hoping, tokens, from) ? from + 2 : from;
  const isMore = tokens[at]?.text === "có" && tokens[at + 1]?.text === "thêm";
  return isMore && (unit?.measure !== "amount" || unit.text === "đồng");
}

/** So many words may stand between what is added and the sum that it adds to. */
const farthest = 12;

/** "Lắp thêm 120 camera, nâng tổng số lên 340": what is added to a sum that follows. */
function addsUp(tokens: Tokens, from: number, { next }: Numeral): boolean {
  if (tokens[from + 1]?.text !== "thêm" && tokens[from + 2]?.text !== "thêm") return false;
  for (let at = next; at < next + farthest; at++) if (isPhraseAt(sums, tokens, at)) return true;
  return false;
}

/** "Thêm 300 tài khoản nữa", "…, thêm 300 tài khoản", "có thêm 300 tài khoản": more than there is. */
function ofMore(tokens: Tokens, from: number, lead: Lead, numeral: Numeral): Lead | null {
  if (hasMore(tokens, from, numeral) || addsUp(tokens, from, numeral))
    return { ...lead, change: "rise", isFurther: true };
  if (tokens[from]?.text !== "thêm") return null;
  const before = tokens[from - 1];
  const isMore =
    before === undefined ||
    before.kind === "mark" ||
    before.text === "cho" ||
    tokens.slice(numeral.next, numeral.next + nearby).some(({ text }) => text === "nữa");
  return isMore ? { ...lead, change: "rise", isFurther: true } : null;
}

/** "Vượt 5% kế hoạch", "vượt 5% so với năm 2023": so much more than the plan, or than it was. */
function ofPlan(tokens: Tokens, from: number, lead: Lead, numeral: Numeral): Lead | null {
  if (tokens[from]?.text !== "vượt" || numeral.unit?.measure !== "percent") return null;
  const isCompared = tokens[numeral.next]?.text === "so";
  return planAfter(tokens, numeral.next) === null && !isCompared
    ? null
    : { ...lead, change: "rise", comparator: null };
}

const rules = [ofPlaces, ofHeight, ofMore, ofPlan] as const;

/** The words before a number, with the change that its unit or the words after it make of them. */
export function toldChange(tokens: Tokens, from: number, lead: Lead, numeral: Numeral): Lead {
  if (lead.change !== null) return lead;
  for (const rule of rules) {
    const told = rule(tokens, from, lead, numeral);
    if (told !== null) return told;
  }
  return lead;
}
