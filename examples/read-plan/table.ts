import { codeWords, formatDay, formatNumber, type Indicator, messages } from "dxplan";
import type { TargetDraft } from "dxplan/vi";
import type { Spoken } from "../language.ts";
import { row, wrap } from "../scorecard/layout.ts";
import { askedText } from "./asked.ts";
import { doubtText } from "./readings.ts";
import { words } from "./words.ts";

/** Number, act, what is asked, deadline, tiers. */
const widths = [-3, 10, 42, 10, 0];

const indent = 5;

/** Which indicator of the catalogue it may be. */
function indicatorTexts(
  { indicator }: TargetDraft,
  catalogue: readonly Indicator[],
  language: Spoken,
): string[] {
  const known = catalogue.find(({ id }) => id === indicator?.id);
  if (indicator === null || known === undefined) return [];
  const confidence = formatNumber(indicator.confidence, { language, decimals: 2 });
  return [words[language].indicator(known.name[language], known.id, confidence)];
}

/** What stands under the row of a draft. */
function notesOf(draft: TargetDraft, catalogue: readonly Indicator[], language: Spoken): string[] {
  const { name, baseline, denominator, exclusions, doubts } = draft;
  const say = words[language];
  const details = [
    ...(baseline === null ? [] : [say.base(String(baseline.year))]),
    ...(denominator === null ? [] : [say.denominator(denominator)]),
    ...(exclusions.length === 0
      ? []
      : [say.exclusions(messages[language].notation.list(exclusions))]),
  ];
  return [
    [name === "" ? draft.text : name, ...details].join("; "),
    ...indicatorTexts(draft, catalogue, language),
    ...doubts.map((doubt) => doubtText(doubt, language)),
  ];
}

/** One draft: its row, and under it what is measured, what it may be in the catalogue, and what is doubtful. */
function linesOf(
  draft: TargetDraft,
  at: number,
  catalogue: readonly Indicator[],
  language: Spoken,
): string[] {
  const { act, due, tiers } = draft;
  const tierWords = tiers.map((tier) => codeWords[language].tiers[tier]);
  const cells = [
    String(at + 1),
    codeWords[language].draftActs[act],
    askedText(draft, language),
    due === null ? "" : formatDay(due, { language }),
    messages[language].notation.list(tierWords),
  ];
  const notes = notesOf(draft, catalogue, language);
  return [row(cells, widths), ...notes.flatMap((note) => wrap(note, indent))];
}

/** The drafts as a table. */
export function tableOf(
  drafts: readonly TargetDraft[],
  catalogue: readonly Indicator[],
  language: Spoken,
): string[] {
  const say = words[language];
  if (drafts.length === 0) return [say.nothing];
  const doubtful = drafts.filter(({ doubts }) => doubts.length > 0).length;
  return [
    say.found(drafts.length, doubtful),
    "",
    row(say.heads, widths),
    ...drafts.flatMap((draft, at) => linesOf(draft, at, catalogue, language)),
  ];
}
