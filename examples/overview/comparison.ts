import {
  comparePlans,
  formatNumber,
  type IndicatorTarget,
  type Plan,
  requiredText,
  type TargetComparison,
} from "dxplan";
import { wrap } from "../scorecard/layout.ts";
import { amountText } from "./amount.ts";
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
  const tiers = (target.tiers ?? []).map((tier) => messages.words.tiers[tier]).join(", ");
  return tiers === "" ? indicator.name[language] : `${indicator.name[language]} · ${tiers}`;
};

const yearOf = (due: string | undefined): string => due?.slice(0, 4) ?? "–";

/** The deadline of both, or that of each. */
const yearsOf = ({ target, against }: TargetComparison, { titles }: Words): string =>
  target.due === against.due
    ? yearOf(target.due)
    : `${yearOf(target.due)}, ${titles.versus} ${yearOf(against.due)}`;

/** By how much, and whether sooner or later. */
function differenceText(pair: TargetComparison, words: Words): string {
  const { titles } = words;
  const { difference, differenceUnit, target, against, reason, assumedBase } = pair;
  const [due = "", otherDue = ""] = [target.due, against.due];
  return [
    ...(difference === null || difference === 0
      ? []
      : [amountText(difference, differenceUnit, words)]),
    ...(due < otherDue ? [titles.sooner] : []),
    ...(due > otherDue ? [titles.later] : []),
    ...(reason === null ? [] : [titles.reasons[reason]]),
    ...(assumedBase ? [titles.assumed] : []),
  ].join(", ");
}

/** What a target asks: its bound, or what a change comes to. */
function askedText(
  target: IndicatorTarget,
  stated: number,
  { indicator, differenceUnit }: TargetComparison,
  { messages, language }: Words,
): string {
  const { words, phrases, notation } = messages;
  const { bound, quantity } = target;
  if (quantity.kind === "level") return requiredText(target, indicator, { language });
  if (differenceUnit === "percent") {
    const amount = notation.percent(formatNumber(Math.abs(stated), { language, decimals: 2 }));
    return stated < 0 ? phrases.fall(amount) : phrases.rise(amount);
  }
  const unit = differenceUnit === "points" ? "%" : "";
  return `${words.bounds[bound.kind]} ${formatNumber(stated, { language, decimals: 2 })}${unit}`;
}

function lineText({ pair, decisions }: Line, words: Words): string[] {
  const { titles } = words;
  const { stated, statedAgainst, target, against } = pair;
  const named = decisions.length === 0 ? "" : `, ${decisions.join(", ")}`;
  const text = [
    `${nameOf(pair, words)}: ${askedText(target, stated, pair, words)} (${yearOf(target.due)})`,
    `${titles.versus} ${askedText(against, statedAgainst, pair, words)} (${yearOf(against.due)}${named})`,
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
  const { titles } = words;
  const { pairs, unmatched } = comparePlans(plan, against);
  const lines = linesOf(pairs);
  const statements = unmatched.filter(({ reason }) => reason === "no-indicator");
  const groups = verdicts.flatMap((asks) => {
    const members = lines.filter(({ pair }) => pair.asks === asks);
    if (members.length === 0) return [];
    const title = titles[asks ?? "undecided"];
    return [`  ${title}`, ...members.flatMap((line) => lineText(line, words))];
  });
  const same = lines.filter(({ pair }) => pair.asks === "same");
  const sameNames = same.map(({ pair }) => `${nameOf(pair, words)} (${yearsOf(pair, words)})`);
  return [
    titles.comparison(...names),
    ...groups,
    ...(same.length === 0 ? [] : wrap(`${titles.same}: ${sameNames.join("; ")}`, 2)),
    `  ${titles.unmatched(statements.length, unmatched.length - statements.length)}`,
  ];
}
