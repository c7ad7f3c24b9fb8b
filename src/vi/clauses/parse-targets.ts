import { badArgument, unknownFaults } from "../../model/bad-argument.ts";
import { DxplanError, type Issue } from "../../model/error.ts";
import { type CatalogueIndicator, catalogueOf } from "../catalogue/catalogue.ts";
import { matchOf } from "../catalogue/match.ts";
import { fillNames, markRepeated } from "./linked.ts";
import { isShareOfPlan } from "./plan-share.ts";
import { readText } from "./read-text.ts";
import type { TargetDraft } from "./target-draft.ts";

/**
 * How a text is read.
 *
 * @category Vietnamese
 */
export interface ParseTargetsOptions {
  /** The catalogue in which the indicator of each draft is sought; absent: none is. */
  readonly indicators?: readonly CatalogueIndicator[];
  /**
   * The year of the document, 1900 to 2200: resolves "năm nay" and "cuối năm", and tells results from commitments.
   * Absent: that of the latest day that the text has named; until it names one, 2025, and what that decides is doubtful.
   */
  readonly year?: number;
}

/**
 * The longest text that is read, in UTF-16 units: some forty thousand pages.
 *
 * @category Vietnamese
 */
export const longestText = 50_000_000;

const firstYear = 1900;
const lastYear = 2200;

const isYear = (year: unknown): boolean =>
  year === undefined ||
  (typeof year === "number" && Number.isInteger(year) && year >= firstYear && year <= lastYear);

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

const isText = (value: unknown): boolean =>
  isObject(value) && "vi" in value && typeof value.vi === "string";

const isIndicator = (value: unknown): boolean =>
  isObject(value) &&
  "id" in value &&
  typeof value.id === "string" &&
  "name" in value &&
  isText(value.name) &&
  "unitOfMeasure" in value &&
  typeof value.unitOfMeasure === "string" &&
  (!("numerator" in value) || value.numerator === undefined || isText(value.numerator));

function indicatorFaults(indicators: unknown): Issue[] {
  if (indicators === undefined) return [];
  if (!Array.isArray(indicators))
    return [badArgument(["indicators"], "a list of indicators", indicators)];
  const given: readonly unknown[] = indicators;
  return given.flatMap((indicator, at) =>
    isIndicator(indicator)
      ? []
      : [
          badArgument(
            ["indicators", at],
            "an indicator with id, name.vi and unitOfMeasure",
            indicator,
          ),
        ],
  );
}

function optionFaults(options: unknown): Issue[] {
  if (!isObject(options)) return [badArgument(["options"], "an object of options", options)];
  const { indicators, year }: { indicators?: unknown; year?: unknown } = options;
  return [
    ...unknownFaults([], options, ["indicators", "year"]),
    ...indicatorFaults(indicators),
    ...(isYear(year) ? [] : [badArgument(["year"], "a whole number from 1900 to 2200", year)]),
  ];
}

function textFaults(text: unknown): Issue[] {
  if (typeof text !== "string") return [badArgument(["text"], "a text", text)];
  if (text.length <= longestText) return [];
  const expected = `a text of at most ${longestText} UTF-16 units`;
  return [{ ...badArgument(["text"], expected, ""), found: `${text.length} units` }];
}

/**
 * The targets that a Vietnamese text sets, and the figures that it reports, as drafts in the order of the text.
 *
 * A draft says what the words say and doubts what they leave open: it is a reading to be checked, not a target. Words
 * that a sentence says once for several numbers (a comparator, a name, a deadline) hold for each of them; the deadline of
 * a heading holds for the list below it. Numbers that set nothing (of decrees, articles and telephones, ages, dates) are
 * no drafts. The time is linear in the length of the text.
 *
 * @param text - Plain text: of a plan, a report, an article. At most {@link longestText} UTF-16 units.
 * @param options - A catalogue of indicators, the year of the document.
 * @returns The drafts; none if the text sets and reports nothing.
 * @throws DxplanError `invalid-argument` if the text is no text or too long, an option is unknown or of a wrong kind.
 * @example
 * ```ts
 * const [draft] = parseTargets("Đến năm 2030, tối thiểu 90% hộ gia đình dùng Internet");
 * [draft?.name, draft?.bound, draft?.due];
 * // => ["hộ gia đình dùng Internet", { kind: "atLeast", value: 90 }, "2030-12-31"]
 * ```
 * @category Vietnamese
 */
export function parseTargets(
  text: string,
  options: ParseTargetsOptions = {},
): readonly TargetDraft[] {
  const faults = [...textFaults(text), ...optionFaults(options)];
  if (faults.length > 0) throw new DxplanError("invalid-argument", "parseTargets", faults);
  const drafts = fillNames(readText(text, options.year));
  if (options.indicators === undefined) return markRepeated(drafts);
  const catalogue = catalogueOf(options.indicators);
  const matched = drafts.map((draft) => ({
    ...draft,
    indicator: isShareOfPlan(draft) ? null : matchOf(draft, catalogue),
  }));
  return markRepeated(matched);
}
