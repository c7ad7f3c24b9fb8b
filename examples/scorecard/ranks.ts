import {
  explain,
  type Figure,
  formatNumber,
  formatRatio,
  measure,
  publishedText,
  type Scale,
  scaleOf,
} from "dxplan";
import { type Context, indicatorOf } from "./context.ts";
import { row, wrap } from "./layout.ts";

const widths = [6, -12, -12, -11, -6, 24];

/** The place of one year against the rank target. */
function rankRow(scale: Scale, figure: Figure, { messages, language }: Context): string {
  const { value, gap, attainment, met } = measure(scale, figure);
  const or = (number: number | null, format: (number: number) => string) =>
    number === null ? "–" : format(number);
  const whole = (number: number) => formatNumber(number, { language, decimals: 0 });
  const cells = [
    figure.period.end.slice(0, 4),
    or(value, whole),
    or(gap, whole),
    or(attainment, (ratio) => formatRatio(ratio, { language })),
    messages.phrases.met(met),
    publishedText(figure, { language }),
  ];
  return `  ${row(cells, widths)}`;
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
  const { messages, titles, language } = context;
  const similar = placesOf(context, ({ related = [] }) =>
    related.some((relation) => "indicator" in relation && relation.indicator === id),
  );
  const [first] = similar;
  if (first === undefined) return [];
  const name = indicatorOf(first.indicator, context)?.name[language] ?? first.indicator;
  const places = similar.map(({ value, of = 0, period }) => {
    const place = messages.phrases.placeOf(String(value), of);
    return `${place} (${period.end.slice(0, 4)})`;
  });
  return wrap(`${titles.related}: ${name}: ${places.join(", ")}`, 2);
}

/** Each rank target against the place of each year, whenever it was published. */
export function ranks(context: Context): string[] {
  const { card, messages, titles, language } = context;
  return card.targets.flatMap((result) => {
    const { target, indicator } = result;
    if (target.quantity.kind !== "rank" || target.indicator === undefined) return [];
    const scale = scaleOf(target, indicator);
    const places = placesOf(context, (figure) => figure.indicator === target.indicator);
    const { name, required } = explain(result, { language });
    const heads = `  ${row(titles.rankColumns, widths)}`;
    return [
      "",
      ...wrap(`${name}: ${required}, ${titles.rankTitle}`, 0),
      ...(places.length === 0 ? [`  ${messages.phrases.nothingReported}`] : [heads]),
      ...places.map((figure) => rankRow(scale, figure, context)),
      ...similarPlaces(target.indicator, context),
    ];
  });
}
