import {
  type Card,
  type Figure,
  type Indicator,
  measure,
  type NodeScore,
  type Observation,
  type RelatedFigure,
  type Scale,
  type Standing,
  scaleOf,
  type TargetResult,
} from "dxplan";
import { formatDay, formatNumber, formatRatio, row, wrap } from "./format.ts";
import type { Language, Messages } from "./messages.ts";
import {
  attainmentText,
  figureText,
  gapText,
  metText,
  publishedText,
  requiredText,
} from "./phrase.ts";

/** What every section is printed with. */
export interface Context {
  readonly card: Card;
  readonly observations: readonly Observation[];
  readonly indicators: readonly Indicator[];
  readonly messages: Messages;
  readonly language: Language;
  /** The number of an observation's source in the list at the end. */
  readonly cite: (observation: Observation) => number;
}

const nodeWidths = [26, -7, -8, -16, -8, 0];

function nodeRow(name: string, node: NodeScore, messages: Messages): string {
  const { score, coverage, interval, measured, counting, reason } = node;
  return row(
    [
      name,
      score === null ? "–" : formatRatio(score, messages),
      coverage === null ? "–" : formatRatio(coverage, messages),
      interval === null
        ? "–"
        : `${formatRatio(interval.low, messages)} – ${formatRatio(interval.high, messages)}`,
      messages.measuredOf(measured, counting),
      reason === null ? "" : messages.nodeReasons[reason],
    ],
    nodeWidths,
  );
}

/** The heads of the columns of {@link nodeRows}. */
export const nodeHeads = ({ columns }: Messages): string =>
  row(["", columns.score, columns.coverage, columns.interval, columns.measured], nodeWidths);

/** How the scores came about. */
export const methodText = ({ card, messages }: Pick<Context, "card" | "messages">): string[] =>
  wrap(`${messages.method} ${formatRatio(card.method.minimumCoverage, messages)}.`, 0);

/** The scores of the whole and of each pillar, one row each. */
export function nodeRows({ card, messages }: Pick<Context, "card" | "messages">): string[] {
  const { standings } = messages;
  return [
    nodeRow(standings.overall, card.overall, messages),
    nodeRow(`  ${standings.government}`, card.pillars.government, messages),
    nodeRow(`  ${standings.economy}`, card.pillars.economy, messages),
    nodeRow(`  ${standings.society}`, card.pillars.society, messages),
    nodeRow(standings.general, card.general, messages),
  ];
}

/** The scores of the whole and of each pillar. */
export const nodes = (context: Context): string[] => [
  nodeHeads(context.messages),
  ...nodeRows(context),
  ...methodText(context),
];

const nameOf = ({ target, indicator, tiers }: TargetResult, context: Context): string => {
  const { language, messages } = context;
  const name = "name" in target ? target.name : indicator?.name;
  const tierNames = tiers.map((tier) => messages.tiers[tier]).join(", ");
  return target.tiers === undefined
    ? (name?.[language] ?? "")
    : `${name?.[language]} · ${tierNames}`;
};

const indicatorOf = (id: string, { indicators }: Context): Indicator | null =>
  indicators.find((indicator) => indicator.id === id) ?? null;

/** The deadline of another target of the plan. */
const dueIn =
  ({ card }: Context) =>
  (id: string): string | null =>
    card.targets.find((result) => result.id === id)?.due ?? null;

/** What was reported against what is required, in one line. */
function reportedText(result: TargetResult, context: Context): string {
  const { messages, language, cite } = context;
  const required = requiredText(result, messages, language, dueIn(context));
  const [observation] = result.observations;
  if (observation === undefined || observation.indicator === undefined) {
    return `${required} | ${messages.reasons[result.reason ?? "missing-value"]}`;
  }
  const figure = figureText(observation, result.indicator, messages, language);
  return [
    required,
    `${figure} [${cite(observation)}]`,
    `${messages.attainment} ${attainmentText(result, messages)}`,
    gapText(result, messages),
    `${messages.met}: ${metText(result.met, messages)}`,
    ...result.warnings.map((code) => messages.warnings[code]),
  ].join(" | ");
}

/** What was reported after the deadline: it can only make the target late. */
function afterwardsTexts({ afterwards, indicator }: TargetResult, context: Context): string[] {
  const { messages, language, cite } = context;
  return (afterwards?.observations ?? []).flatMap((observation) => {
    if (observation.indicator === undefined) return [];
    const figure = figureText(observation, indicator, messages, language);
    return [`${messages.afterwards}: ${figure} [${cite(observation)}]`];
  });
}

const relatedText = ({ observation, why }: RelatedFigure, context: Context): string => {
  const { messages, language, cite } = context;
  const indicator = indicatorOf(observation.indicator, context);
  const figure = figureText(observation, indicator, messages, language);
  const name = indicator?.name[language] ?? observation.indicator;
  return `${messages.related}: ${name}: ${figure} [${cite(observation)}]. ${why[language]}.`;
};

/** What is doubtful about the figures that decided. */
const doubtTexts = (result: TargetResult, { messages, language }: Context): string[] =>
  result.observations.flatMap(({ doubts = [] }) =>
    doubts.map(({ read }) => `${messages.doubt}: ${read[language]}.`),
  );

/** One target: by when, what is required, what was reported, and what is only related. */
function targetLines(result: TargetResult, context: Context): string[] {
  const { messages } = context;
  const deadline =
    result.due === null ? messages.noDue : `${messages.due} ${formatDay(result.due, messages)}`;
  const status = messages.statuses[result.status];
  const isStatement = result.status === "not-measurable";
  const counted =
    result.notCounted === null || isStatement ? "" : ` (${messages.notCounted[result.notCounted]})`;
  return [
    ...wrap(`${nameOf(result, context)} · ${deadline} · ${status}${counted}`, 0),
    ...(isStatement ? [] : wrap(reportedText(result, context), 4)),
    ...doubtTexts(result, context).flatMap((text) => wrap(text, 4)),
    ...afterwardsTexts(result, context).flatMap((text) => wrap(text, 4)),
    ...result.related.flatMap((figure) => wrap(relatedText(figure, context), 4)),
  ];
}

/** A pillar with its targets. */
export function pillar(standing: Standing, node: NodeScore, context: Context): string[] {
  const { card, messages } = context;
  const { measured, counting } = node;
  const known =
    measured === 0 ? messages.noFigure(counting) : messages.measuredOf(measured, counting);
  const count = counting === 0 ? messages.nodeReasons["no-targets"] : known;
  return [
    "",
    `${messages.standings[standing].toUpperCase()} · ${count}`,
    ...card.targets
      .filter((result) => result.pillar === standing)
      .flatMap((result) => targetLines(result, context)),
  ];
}

const rankWidths = [6, -12, -12, -11, -6, 24];

/** The place of one year against the rank target. */
function rankRow(scale: Scale, observation: Observation, messages: Messages): string {
  const { value, gap, attainment, met } = measure(scale, observation);
  const or = (number: number | null, format: (number: number) => string) =>
    number === null ? "–" : format(number);
  const whole = (number: number) => formatNumber(number, 0, messages);
  const { period } = observation;
  const cells = [
    period.end.slice(0, 4),
    or(value, whole),
    or(gap, whole),
    or(attainment, (ratio) => formatRatio(ratio, messages)),
    metText(met, messages),
    publishedText(observation, messages),
  ];
  return `  ${row(cells, rankWidths)}`;
}

/** The places that a unit has had, whenever they were published: of an indicator, or similar to it. */
function placesOf({ card, observations }: Context, accepts: (figure: Figure) => boolean): Figure[] {
  return observations
    .filter((observation): observation is Figure => observation.indicator !== undefined)
    .filter(({ of, quantity }) => of !== undefined && quantity === undefined)
    .filter(({ unit, tiers }) => unit === card.unit.id && tiers === undefined)
    .filter(accepts)
    .toSorted((left, right) => (left.period.end < right.period.end ? -1 : 1));
}

/** Places in a similar ranking, in one line. */
function similarPlaces(id: string, context: Context): string[] {
  const { messages, language } = context;
  const similar = placesOf(context, ({ related = [] }) =>
    related.some((relation) => "indicator" in relation && relation.indicator === id),
  );
  const [first] = similar;
  if (first === undefined) return [];
  const name = indicatorOf(first.indicator, context)?.name[language] ?? first.indicator;
  const places = similar.map(({ value, of = 0, period }) => {
    const place = messages.placeOf(String(value), of);
    return `${place} (${period.end.slice(0, 4)})`;
  });
  return wrap(`${messages.related}: ${name}: ${places.join(", ")}`, 2);
}

/** Each rank target against the place of each year, whenever it was published. */
export function ranks(context: Context): string[] {
  const { card, messages, language } = context;
  return card.targets.flatMap((result) => {
    const { target, indicator } = result;
    if (target.quantity.kind !== "rank" || target.indicator === undefined) return [];
    const scale = scaleOf(target, indicator);
    const places = placesOf(context, (figure) => figure.indicator === target.indicator);
    const required = requiredText(result, messages, language, dueIn(context));
    const heads = `  ${row(messages.rankColumns, rankWidths)}`;
    return [
      "",
      ...wrap(`${nameOf(result, context)}: ${required}, ${messages.rankTitle}`, 0),
      ...(places.length === 0 ? [`  ${messages.nothingReported}`] : [heads]),
      ...places.map((observation) => rankRow(scale, observation, messages)),
      ...similarPlaces(target.indicator, context),
    ];
  });
}

/** What was reported but decided nothing and stands with no target. */
export function unused(context: Context): string[] {
  const { card, messages, language, cite } = context;
  const elsewhere = card.unused.filter(({ reason }) => reason === "other-unit");
  const rest = card.unused.filter(({ reason }) => reason !== "related" && reason !== "other-unit");
  if (rest.length + elsewhere.length === 0) return [];
  return [
    "",
    `${messages.unusedTitle} (${messages.unusedLater})`,
    ...rest.flatMap(({ observation, reason }) => {
      if (observation.indicator === undefined) return [];
      const indicator = indicatorOf(observation.indicator, context);
      const figure = figureText(observation, indicator, messages, language);
      const name = indicator?.name[language] ?? observation.indicator;
      const why = messages.unused[reason];
      return wrap(`${name}: ${figure} [${cite(observation)}]: ${why}`, 0);
    }),
    ...(elsewhere.length === 0 ? [] : [messages.elsewhere(elsewhere.length)]),
  ];
}
