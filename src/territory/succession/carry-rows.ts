import { byText } from "../../measure/order.ts";
import type { Register } from "../register.ts";
import { carriedValue } from "./carried.ts";
import type { Carried, CarryOptions, CarryRow, Uncarried } from "./carry.ts";
import { waysOf } from "./lineage.ts";
import type { Amount } from "./rule-forms.ts";
import type { CarryRule } from "./rules.ts";
import { sharesOf } from "./shares.ts";
import type { Standing } from "./standing.ts";
import { standingsOf } from "./standings.ts";

/** A number as it survives JSON, which has no −0. */
const plain = (number: number | null | undefined): number | null =>
  number === null || number === undefined ? null : number + 0;

/** What a row says. */
function amountOf({ value, numerator, denominator }: CarryRow, weight: number | null) {
  const [above, below] = [plain(numerator), plain(denominator)];
  const ratio = above === null || below === null || below === 0 ? null : (100 * above) / below;
  const amount: Amount = {
    value: plain(value),
    numerator: above,
    denominator: below,
    weight,
    isQualified: false,
  };
  return { amount, ratio, isKnown: amount.value !== null || (above !== null && below !== null) };
}

/** What is known, by unit. Only a ratio of sums forms a value from what was counted. */
function givenBy(
  rows: readonly CarryRow[],
  rule: CarryRule,
  weights: ReadonlyMap<string, number>,
): ReadonlyMap<string, Standing> {
  const given = new Map<string, Standing>();
  for (const row of rows) {
    const { unit } = row;
    const { amount, ratio, isKnown } = amountOf(row, weights.get(unit) ?? null);
    const isRatio = rule === "ratio-of-sums";
    if (isRatio ? !isKnown : amount.value === null) continue;
    const value = isRatio ? (amount.value ?? ratio) : amount.value;
    const from = [{ unit, value, share: 1 }];
    given.set(unit, { amount: { ...amount, value }, from, gaps: [], failure: null });
  }
  return given;
}

/** Carries rows that have been checked. */
export function carryRows(
  register: Register,
  values: readonly CarryRow[],
  options: CarryOptions,
): Carried {
  const { to, rule, units } = options;
  const weights = new Map(Object.entries(options.weights ?? {}));
  const given = givenBy(values, rule, weights);
  const ways = values.map(({ unit }) => ({
    unit,
    ...waysOf(register, unit, to, (id) => given.has(id)),
  }));
  const asked = [...new Set(units ?? ways.flatMap(({ arrives }) => arrives))].sort(byText);
  const settings = { register, rule, shares: sharesOf(options.shares), weights };
  const standings = standingsOf(asked, given, settings);
  const isAsked = new Set(asked);
  const unused = ways
    .filter(({ unit }) => given.has(unit))
    .flatMap(({ unit, arrives, ends }): Uncarried[] => [
      ...ends.map((end) => ({ unit, ...end })),
      ...arrives
        .filter((by) => !isAsked.has(by))
        .map((by) => ({ unit, by, reason: "not-asked" as const })),
    ]);
  return {
    to,
    rule,
    units: asked.flatMap((id) => {
      const standing = standings.get(id);
      return standing === undefined ? [] : [carriedValue(id, standing, weights)];
    }),
    unused: unused.sort(
      (left, right) => byText(left.unit, right.unit) || byText(left.by, right.by),
    ),
  };
}
