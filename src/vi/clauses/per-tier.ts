import type { Clause } from "./clause.ts";

/** Whether "đều" stands shortly before a number: what is said holds for each of several. */
function isEach({ stretch, member }: Clause): boolean {
  const { tokens } = stretch;
  const { from } = member.part;
  return tokens[from - 1]?.text === "đều" || tokens[from - 2]?.text === "đều";
}

/** One clause for each tier, where a change is said of each: "cấp tỉnh, huyện, xã đều tăng thêm 10%". */
export function perTier(clause: Clause): Clause[] {
  const { part } = clause.member;
  const isChange = part.kind === "measure" && part.lead.change !== null;
  if (!isChange || clause.tiers.length < 2 || !isEach(clause)) return [clause];
  return clause.tiers.map((tier) => ({ ...clause, tiers: [tier] }));
}
