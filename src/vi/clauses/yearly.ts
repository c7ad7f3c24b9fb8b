import type { Clause } from "./clause.ts";

/** Whether "every year" stands in a clause, outside of brackets: "hằng năm", "mỗi năm". */
export function saysYearly({ stretch: { parts, outside }, member: { from, to } }: Clause): boolean {
  for (let at = from; at < to; at++) {
    const part = parts[at];
    if (part?.kind === "horizon" && part.horizon.kind === "yearly" && outside[at] === true)
      return true;
  }
  return false;
}

/** Whether what a clause sets comes back every year: "mỗi năm giảm 0,5 điểm phần trăm", "giảm bình quân 2 điểm %/năm". */
export function isYearly(clause: Clause): boolean {
  const { part } = clause.member;
  if (part.kind === "rank") return false;
  const { lead, numeral } = part;
  return numeral.perYear || lead.isYearly || lead.isAverage || saysYearly(clause);
}
