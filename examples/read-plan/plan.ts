import { codeWords, formatNumber, type Indicator, messages } from "dxplan";
import {
  type DraftCheck,
  draftPlan,
  type IndicatorMatch,
  type PlanBlank,
  type PlanHead,
  type TargetDraft,
} from "dxplan/vi";
import { CommandError } from "../command-line.ts";
import type { Spoken } from "../language.ts";
import { headOf } from "./input.ts";
import { doubtText } from "./readings.ts";
import { words } from "./words.ts";

/** Whether something can be the head of a plan; `draftPlan` tells which of its fields are missing. */
const isHead = (head: unknown): head is Omit<PlanHead, "indicators"> =>
  typeof head === "object" && head !== null && !Array.isArray(head);

const matchText = ({ id, confidence }: IndicatorMatch, language: Spoken): string =>
  `${id} (${formatNumber(confidence, { language, decimals: 2 })})`;

/** The words of a draft, in quotes. */
function clauseOf(drafts: readonly TargetDraft[], at: number | null, language: Spoken): string[] {
  const text = at === null ? undefined : drafts[at]?.text;
  return text === undefined ? [] : [messages[language].notation.quoted(text.replace(/\s+/g, " "))];
}

/** What fits into a blank: words to choose from, numbers or days from and to, and what it may be. */
function fittingTexts({ options, low, high, proposals }: PlanBlank, language: Spoken): string[] {
  const say = words[language];
  return [
    ...(options === undefined ? [] : [options.join(" | ")]),
    ...(low === undefined ? [] : [say.from(String(low))]),
    ...(high === undefined ? [] : [say.upTo(String(high))]),
    ...(proposals ?? []).map((match) => say.perhaps(matchText(match, language))),
  ];
}

function blankText(blank: PlanBlank, drafts: readonly TargetDraft[], language: Spoken): string {
  const asked = [codeWords[language].blankCodes[blank.code], ...fittingTexts(blank, language)];
  const of = clauseOf(drafts, blank.draft, language);
  return `  ${blank.path.join(".")}: ${[asked.join("; "), ...of].join(" ← ")}`;
}

function checkText(check: DraftCheck, drafts: readonly TargetDraft[], language: Spoken): string {
  const said =
    check.kind === "indicator"
      ? `= ${matchText(check.indicator, language)}`
      : doubtText(check.doubt, language);
  const of = clauseOf(drafts, check.draft, language);
  return `  ${check.path.join(".")}: ${[said, ...of].join(" ← ")}`;
}

/** A plan as JSON with a `null` for each blank, and what is to be filled in, checked and was left out. */
export function planOf(
  drafts: readonly TargetDraft[],
  indicators: readonly Indicator[],
  name: string | undefined,
  language: Spoken,
): { readonly json: string; readonly notes: string } {
  const head = headOf(name, language);
  if (!isHead(head)) throw new CommandError(`--head: ${words[language].noHead}`);
  const { plan, blanks, checks, leftOut } = draftPlan(drafts, { ...head, indicators });
  const say = words[language];
  return {
    json: JSON.stringify(plan, null, 2),
    notes: [
      say.blanks(blanks.length),
      ...blanks.map((blank) => blankText(blank, drafts, language)),
      say.checks(checks.length),
      ...checks.map((check) => checkText(check, drafts, language)),
      say.leftOut(leftOut.length),
      ...leftOut.map((at) => `  ${clauseOf(drafts, at, language).join("")}`),
    ].join("\n"),
  };
}
