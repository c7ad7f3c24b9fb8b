import { comparePlans, type IndicatorTarget, type Plan, type TargetComparison } from "dxplan";
import { formatNumber, wrap } from "../scorecard/format.ts";
import { numbers, unitAfter } from "../scorecard/phrase.ts";
import type { Words } from "./words.ts";

/** Several targets of the other plan on one number: they stand in one line, with their decisions. */
interface Line {
  readonly pair: TargetComparison;
  readonly decisions: readonly string[];
}

function linesOf(pairs: readonly TargetComparison[]): readonly Line[] {
  const lines = new Map<string, Line>();
  for (const pair of pairs) {
    const { target, against, asks, statedAgainst } = pair;
    const key = JSON.stringify([target.id, asks, statedAgainst, against.due]);
    const decisions = [...(lines.get(key)?.decisions ?? []), against.source.decision?.number ?? ""];
    lines.set(key, { pair, decisions: decisions.filter((number) => number !== "") });
  }
  return [...lines.values()];
}

const nameOf = ({ target, indicator }: TargetComparison, { language, messages }: Words): string => {
  const tiers = (target.tiers ?? []).map((tier) => messages.tiers[tier]).join(", ");
  return tiers === "" ? indicator.name[language] : `${indicator.name[language]} · ${tiers}`;
};

const yearOf = (due: string | undefined): string => due?.slice(0, 4) ?? "–";

/** The deadline of both, or that of each. */
const yearsOf = ({ target, against }: TargetComparison, { own }: Words): string =>
  target.due === against.due
    ? yearOf(target.due)
    : `${yearOf(target.due)}, ${own.versus} ${yearOf(against.due)}`;

/** By how much, and whether sooner or later. */
function differenceText(pair: TargetComparison, { messages, own }: Words): string {
  const { difference, differenceUnit, target, against, reason, assumedBase } = pair;
  const size = Math.abs(difference ?? 0);
  const [one, many] = messages.gapUnits[differenceUnit];
  const sign = difference !== null && difference < 0 ? "−" : "+";
  const amount = `${sign}${formatNumber(size, 2, messages)} ${size === 1 ? one : many}`;
  const [due = "", otherDue = ""] = [target.due, against.due];
  return [
    ...(size === 0 ? [] : [amount]),
    ...(due < otherDue ? [own.sooner] : []),
    ...(due > otherDue ? [own.later] : []),
    ...(reason === null ? [] : [own.reasons[reason]]),
    ...(assumedBase ? [own.assumed] : []),
  ].join(", ");
}

/** What a target asks: its bound, or the level that a change comes to. */
function askedText(
  { bound, quantity }: IndicatorTarget,
  stated: number,
  { indicator, differenceUnit }: TargetComparison,
  { messages, language }: Words,
): string {
  const word = messages.bounds[bound.kind];
  if (quantity.kind === "level") {
    return `${word} ${numbers(bound, messages)}${unitAfter(indicator, language)}`;
  }
  if (differenceUnit === "percent") {
    const amount = `${formatNumber(Math.abs(stated), 2, messages)}%`;
    return `${stated < 0 ? messages.fall : messages.rise} ${amount}`;
  }
  const unit = differenceUnit === "points" ? "%" : "";
  return `${word} ${formatNumber(stated, 2, messages)}${unit}`;
}

function lineText({ pair, decisions }: Line, words: Words): string[] {
  const { own } = words;
  const { stated, statedAgainst, target, against } = pair;
  const named = decisions.length === 0 ? "" : `, ${decisions.join(", ")}`;
  const text = [
    `${nameOf(pair, words)}: ${askedText(target, stated, pair, words)} (${yearOf(target.due)})`,
    `${own.versus} ${askedText(against, statedAgainst, pair, words)} (${yearOf(against.due)}${named})`,
    differenceText(pair, words),
  ];
  return wrap(text.filter((part) => part !== "").join(" · "), 4);
}

const verdicts = ["more", "less", null] as const;

/** A plan beside another: where it asks more, less, or what cannot be said; then what is the same. */
export function comparisonSection(
  plan: Plan,
  against: Plan,
  names: readonly [plan: string, against: string],
  words: Words,
): string[] {
  const { own } = words;
  const { pairs, unmatched } = comparePlans(plan, against);
  const lines = linesOf(pairs);
  const statements = unmatched.filter(({ reason }) => reason === "no-indicator");
  const titles = { more: own.more, less: own.less, same: own.same };
  const groups = verdicts.flatMap((asks) => {
    const members = lines.filter(({ pair }) => pair.asks === asks);
    if (members.length === 0) return [];
    const title = asks === null ? own.undecided : titles[asks];
    return [`  ${title}`, ...members.flatMap((line) => lineText(line, words))];
  });
  const same = lines.filter(({ pair }) => pair.asks === "same");
  const sameNames = same.map(({ pair }) => `${nameOf(pair, words)} (${yearsOf(pair, words)})`);
  return [
    own.comparison(...names),
    ...groups,
    ...(same.length === 0 ? [] : wrap(`${own.same}: ${sameNames.join("; ")}`, 2)),
    `  ${own.unmatched(statements.length, unmatched.length - statements.length)}`,
  ];
}
