import {
  type Explanation,
  explain,
  formatDay,
  type NodeScore,
  type Observation,
  type RelatedFigure,
  reportedText,
  type Standing,
  type TargetResult,
} from "dxplan";
import { type Context, indicatorOf } from "./context.ts";
import { wrap } from "./layout.ts";
import { paceSteps } from "./pace.ts";

const citations = (observations: readonly Observation[], { cite }: Context): string =>
  [...new Set(observations.map(cite))].map((number) => ` [${number}]`).join("");

/** Whether a target is met, and since when its figures have said so. */
function metText({ met, history }: TargetResult, { messages, titles, language }: Context): string {
  const text = `${titles.met}: ${messages.phrases.met(met)}`;
  const day = history.sustainedSince;
  return met === true && day !== null
    ? `${text}, ${titles.since(formatDay(day, { language }))}`
    : text;
}

/** What was reported against what is required, in one line. */
function resultText(result: TargetResult, explanation: Explanation, context: Context): string {
  const { messages, titles } = context;
  const { required, reported, attainment, reason, gap, warnings } = explanation;
  if (reported === null) {
    return `${required} | ${reason ?? messages.words.reasons["missing-value"]}`;
  }
  return [
    required,
    reported + citations(result.observations, context),
    `${titles.attainment} ${attainment ?? reason ?? "–"}`,
    gap ?? "–",
    metText(result, context),
    ...warnings,
  ].join(" | ");
}

/** How it comes on in time, in one line, with the source of the figure that it started from. */
function paceTexts(result: TargetResult, context: Context): string[] {
  const start = result.base?.figure ?? null;
  const cited = start === null ? "" : citations([start], context);
  const texts = paceSteps(result, context).map(({ kind, text }) =>
    kind === "baseline" ? text + cited : text,
  );
  return texts.length === 0 ? [] : [texts.join(" ")];
}

/** What is doubtful about the figures that decided, the one at the start among them. */
function doubtTexts({ observations, base }: TargetResult, { titles, language }: Context): string[] {
  const figures = [...observations, ...(base?.figure ? [base.figure] : [])];
  const texts = figures.flatMap(({ doubts = [] }) => doubts.map(({ read }) => read[language]));
  return [...new Set(texts)].map((text) => `${titles.doubt}: ${text}.`);
}

/** What was reported after the deadline: it can only make the target late. */
const afterwardsTexts = ({ afterwards, indicator }: TargetResult, context: Context): string[] =>
  (afterwards?.observations ?? []).map((one) => {
    const { titles, language } = context;
    const said = reportedText(one, indicator, { language });
    return `${titles.afterwards}: ${said}${citations([one], context)}`;
  });

function relatedText({ observation, why }: RelatedFigure, context: Context): string {
  const { titles, language } = context;
  const indicator = indicatorOf(observation.indicator, context);
  const said = reportedText(observation, indicator, { language });
  const name = indicator?.name[language] ?? observation.indicator;
  return `${titles.related}: ${name}: ${said}${citations([observation], context)}. ${why[language]}.`;
}

/** One target: by when, what is required, what was reported, how it comes on, and what is only related. */
function targetLines(result: TargetResult, context: Context): string[] {
  const { messages, titles, language } = context;
  const explanation = explain(result, { language });
  const deadline =
    result.due === null ? titles.noDue : `${titles.due} ${formatDay(result.due, { language })}`;
  const isStatement = result.status === "not-measurable";
  const counted =
    result.notCounted === null || isStatement
      ? ""
      : ` (${messages.words.notCounted[result.notCounted]})`;
  const texts = [
    ...(isStatement ? [] : [resultText(result, explanation, context)]),
    ...paceTexts(result, context),
    ...doubtTexts(result, context),
    ...afterwardsTexts(result, context),
    ...result.related.map((figure) => relatedText(figure, context)),
  ];
  return [
    ...wrap(`${explanation.name} · ${deadline} · ${explanation.status}${counted}`, 0),
    ...texts.flatMap((text) => wrap(text, 4)),
  ];
}

/** A pillar with its targets. */
export function pillar(standing: Standing, node: NodeScore, context: Context): string[] {
  const { card, messages, titles } = context;
  const { measured, counting } = node;
  const known = measured === 0 ? titles.noFigure(counting) : titles.measuredOf(measured, counting);
  const count = counting === 0 ? messages.words.nodeReasons["no-targets"] : known;
  return [
    "",
    `${messages.words.standings[standing].toUpperCase()} · ${count}`,
    ...card.targets
      .filter((result) => result.pillar === standing)
      .flatMap((result) => targetLines(result, context)),
  ];
}
