import { badArgument } from "../../model/bad-argument.ts";
import { DxplanError, type Issue } from "../../model/error.ts";
import { snap } from "../snap.ts";
import { statusOfScore } from "./open-sdg-score.ts";
import { type OpenSdgStatus, openSdgStatuses } from "./open-sdg-words.ts";

/**
 * What {@link openSdgMean} reads of a series; a result of {@link openSdgProgress} is one.
 *
 * @category Methods of others
 */
export interface OpenSdgScored {
  /** From −5 to 5; `null` if it is not available. */
  readonly score: number | null;
  /** The status. */
  readonly status: OpenSdgStatus;
}

/**
 * A series, or a group of series, to any depth: a group counts as much as one series.
 *
 * @category Methods of others
 */
export type OpenSdgSeries = OpenSdgScored | readonly OpenSdgSeries[];

/**
 * What {@link openSdgMean} says.
 *
 * @category Methods of others
 */
export interface OpenSdgMean {
  /** The status by the score; `target-achieved` only if every series that is available has achieved its own. */
  readonly status: OpenSdgStatus;
  /** The mean of the scores, from −5 to 5; `null` if no series is available. */
  readonly score: number | null;
  /** How many series counted. */
  readonly available: number;
  /** How many series were skipped. */
  readonly skipped: number;
}

const isGroup = (item: OpenSdgSeries): item is readonly OpenSdgSeries[] => Array.isArray(item);

const leavesOf = (item: OpenSdgSeries): readonly OpenSdgScored[] =>
  isGroup(item) ? item.flatMap(leavesOf) : [item];

/** The mean of what is available; in rising order, so that the order of the series adds no noise. */
function meanOf(item: OpenSdgSeries): number | null {
  if (!isGroup(item)) return item.score;
  const scores = item
    .map(meanOf)
    .filter((score) => score !== null)
    .toSorted((left, right) => left - right);
  return scores.length === 0 ? null : scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

const isScore = (score: unknown): boolean =>
  score === null || (typeof score === "number" && score >= -5 && score <= 5);

function faultsIn(item: OpenSdgSeries, path: Issue["path"]): Issue[] {
  if (isGroup(item)) return item.flatMap((inner, at) => faultsIn(inner, [...path, at]));
  if (typeof item !== "object" || item === null) {
    return [badArgument(path, "a series with score and status, or a list of them", item)];
  }
  const { score, status } = item;
  return [
    ...(isScore(score) ? [] : [badArgument([...path, "score"], "−5 to 5, or null", score)]),
    ...(openSdgStatuses.includes(status)
      ? []
      : [badArgument([...path, "status"], openSdgStatuses.join(" or "), status)]),
  ];
}

/**
 * The mean of the scores of series, as Open SDG puts an indicator together.
 *
 * Groups are averaged first, from the innermost; series that are not available, and groups of nothing else, are
 * skipped. The status is that of the mean: `substantial` from 2.5, `moderate` from 0, `limited` from −2.5.
 *
 * Source: Open SDG, Progress Measurement Methodology, aggregated progress status (Statistics Canada, 2025).
 *
 * Where it misleads: a mean of 5 hides which series fell; and since slopes are rounded, the mean of one series
 * can have a better status than the series itself.
 *
 * @param series - Results of `openSdgProgress`, or scores with their status; groups as lists.
 * @returns Status and score, at 12 significant digits, with how many series counted.
 * @throws DxplanError `invalid-argument` for what is no list, and for scores and statuses that do not exist.
 * @example
 * ```ts
 * const met = { score: 5, status: "target-achieved" };
 * const lost = { score: -5, status: "deterioration" };
 * const unknown = { score: null, status: "not-available" };
 * openSdgMean([[met, lost], met, unknown]);
 * // => { status: "substantial", score: 2.5, available: 3, skipped: 1 }
 * ```
 * @category Methods of others
 */
export function openSdgMean(series: readonly OpenSdgSeries[]): OpenSdgMean {
  const faults = Array.isArray(series)
    ? faultsIn(series, [])
    : [badArgument(["series"], "a list of series", series)];
  if (faults.length > 0) throw new DxplanError("invalid-argument", "openSdgMean", faults);
  const leaves = leavesOf(series);
  const available = leaves.filter(({ score }) => score !== null);
  const mean = meanOf(series);
  const counts = { available: available.length, skipped: leaves.length - available.length };
  if (mean === null) return { status: "not-available", score: null, ...counts };
  const score = snap(mean) + 0;
  const isAchieved = available.every(({ status }) => status === "target-achieved");
  return { status: isAchieved ? "target-achieved" : statusOfScore(score), score, ...counts };
}
