import { formatRatio, type NodeScore } from "dxplan";
import type { Context } from "./context.ts";
import { row, wrap } from "./layout.ts";
import type { Titles } from "./titles.ts";

const widths = [26, -7, -8, -16, -8, 0];

/** A ratio, or a dash where there is none. */
const ratioText = (ratio: number | null, { language }: Context): string =>
  ratio === null ? "–" : formatRatio(ratio, { language });

function nodeRow(name: string, node: NodeScore, context: Context): string {
  const { score, coverage, interval, measured, counting, reason } = node;
  const { messages, titles } = context;
  const cells = [
    name,
    ratioText(score, context),
    ratioText(coverage, context),
    interval === null
      ? "–"
      : `${ratioText(interval.low, context)} – ${ratioText(interval.high, context)}`,
    titles.measuredOf(measured, counting),
    reason === null ? "" : messages.words.nodeReasons[reason],
  ];
  return row(cells, widths);
}

/** The heads of the columns of {@link nodeRows}. */
export const nodeHeads = ({ columns }: Titles): string =>
  row(["", columns.score, columns.coverage, columns.interval, columns.measured], widths);

/** How the scores came about. */
export const methodText = ({ card, titles, language }: Context): string[] =>
  wrap(`${titles.method} ${formatRatio(card.method.minimumCoverage, { language })}.`, 0);

/** The scores of the whole and of each pillar, one row each. */
export function nodeRows(context: Context): string[] {
  const { card, messages } = context;
  const { standings } = messages.words;
  return [
    nodeRow(standings.overall, card.overall, context),
    nodeRow(`  ${standings.government}`, card.pillars.government, context),
    nodeRow(`  ${standings.economy}`, card.pillars.economy, context),
    nodeRow(`  ${standings.society}`, card.pillars.society, context),
    nodeRow(standings.general, card.general, context),
  ];
}

/** The scores of the whole and of each pillar. */
export const nodes = (context: Context): string[] => [
  nodeHeads(context.titles),
  ...nodeRows(context),
  ...methodText(context),
];
