import type { Observation, ScoreOptions, Status, Target } from "dxplan";
import { statuses } from "dxplan";
import { describe, expect, test } from "vitest";
import {
  act,
  cardOf,
  elsewhere,
  figure,
  growth,
  level,
  milestone,
  on,
  resultOn,
  statement,
} from "../measure/evidence/fixture.ts";
import { from2020, rate } from "../measure/evidence/output.ts";

const share = (end: string, value: number) => on("share", end, value);

const in2024 = level({ due: "2024-12-31" });
const day = { asOf: "2025-06-30" };

/** From 40 at the end of 2020 to 80 at the end of 2024: 10 a year. */
const from40 = level({ due: "2024-12-31", baseline: { value: 40, date: "2020-12-31" } });
/** Two years later, halfway in time: 60 is expected. */
const halfway = { target: from40, asOf: "2023-03-31" };

/** At least 8 % in each year from 2021 to 2024. */
const eachYear = growth("each", from2020, { due: "2024-12-31" });
const rates = (...percents: readonly number[]) =>
  percents.map((percent, at) => rate(2021 + at, percent, "each"));

interface Row {
  readonly title: string;
  readonly target?: Target;
  readonly observations: readonly Observation[];
  readonly status: Status;
  readonly asOf?: string;
  readonly options?: Partial<ScoreOptions>;
}

/** At least 80, by the end of 2024 unless told otherwise. */
const rows: readonly Row[] = [
  { title: "met by its deadline", observations: [share("2024-12-31", 80)], status: "achieved" },
  {
    title: "met before its deadline is past",
    asOf: "2024-06-30",
    observations: [share("2024-03-31", 80)],
    status: "achieved",
  },
  {
    title: "met by its deadline, and no longer",
    observations: [share("2024-12-31", 85), share("2025-03-31", 75)],
    status: "achieved",
  },
  {
    title: "met without a deadline",
    target: level(),
    observations: [share("2024-12-31", 80)],
    status: "achieved",
  },
  {
    title: "met so far, of a growth of each year with years to come",
    target: eachYear,
    asOf: "2024-06-30",
    observations: rates(9, 8, 9),
    status: "open",
  },
  {
    title: "met in each year up to its deadline",
    target: eachYear,
    observations: rates(9, 8, 9, 12),
    status: "achieved",
  },
  {
    title: "met in each year but one",
    target: eachYear,
    observations: rates(9, 5, 9, 12),
    status: "missed",
  },
  {
    title: "met in each year but one that nobody reported",
    target: eachYear,
    observations: rates(9, 8, 9),
    status: "undetermined",
  },
  { title: "not met by its deadline", observations: [share("2024-12-31", 70)], status: "missed" },
  {
    title: "not met by its deadline, nor after",
    observations: [share("2024-12-31", 70), share("2025-03-31", 79)],
    status: "missed",
  },
  {
    title: "met once, not at its deadline",
    observations: [share("2023-12-31", 85), share("2024-12-31", 70)],
    status: "missed",
  },
  {
    title: "met after its deadline",
    observations: [share("2024-12-31", 70), share("2025-03-31", 85)],
    status: "late",
  },
  {
    title: "met a day after its deadline",
    observations: [share("2025-01-01", 85)],
    status: "late",
  },
  {
    title: "met after its deadline, at which figures conflict",
    observations: [
      share("2024-12-31", 70),
      on("share", "2024-12-31", 90, { source: elsewhere }),
      share("2025-03-31", 85),
    ],
    status: "late",
  },
  {
    title: "not met, on the day of its deadline",
    asOf: "2024-12-31",
    observations: [share("2024-12-31", 70)],
    status: "open",
  },
  {
    title: "not met, the day after its deadline",
    asOf: "2025-01-01",
    observations: [share("2024-12-31", 70)],
    status: "missed",
  },
  {
    title: "not met, without a deadline",
    target: level(),
    observations: [share("2024-12-31", 70)],
    status: "open",
  },
  {
    title: "met before, and not by the latest value, with time left",
    asOf: "2024-03-31",
    observations: [share("2022-12-31", 81), share("2023-12-31", 79)],
    status: "lost",
  },
  {
    title: "met before, lost, and met again",
    asOf: "2024-03-31",
    observations: [share("2021-12-31", 81), share("2022-12-31", 79), share("2023-12-31", 80)],
    status: "achieved",
  },
  {
    title: "met before, and lost, without a deadline",
    target: level(),
    observations: [share("2022-12-31", 81), share("2023-12-31", 79)],
    status: "lost",
  },
  {
    title: "as far as expected: 20 of 20",
    ...halfway,
    observations: [share("2022-12-31", 60)],
    status: "on-track",
  },
  {
    title: "at 95 % of what was expected: 19 of 20",
    ...halfway,
    observations: [share("2022-12-31", 59)],
    status: "on-track",
  },
  {
    title: "just below 95 % of what was expected: 18.9 of 20",
    ...halfway,
    observations: [share("2022-12-31", 58.9)],
    status: "progressing",
  },
  {
    title: "at 60 % of what was expected: 12 of 20",
    ...halfway,
    observations: [share("2022-12-31", 52)],
    status: "progressing",
  },
  {
    title: "below 60 % of what was expected: 11 of 20",
    ...halfway,
    observations: [share("2022-12-31", 51)],
    status: "lagging",
  },
  {
    title: "where it stood at the baseline: 0 of 20",
    ...halfway,
    observations: [share("2022-12-31", 40)],
    status: "lagging",
  },
  {
    title: "further from the target than at the baseline",
    ...halfway,
    observations: [share("2022-12-31", 39)],
    status: "regressing",
  },
  {
    title: "of a value from the day of its baseline",
    ...halfway,
    observations: [share("2020-12-31", 40)],
    status: "open",
  },
  {
    title: "on the way, judged by other bands",
    ...halfway,
    options: {
      bands: {
        closed: "to",
        bands: [
          { name: "lagging", from: null, to: 1 },
          { name: "on-track", from: 1, to: null },
        ],
      },
    },
    observations: [share("2022-12-31", 60)],
    status: "lagging",
  },
  {
    title: "that its baseline met, and that is lost since",
    target: level({ due: "2024-12-31", baseline: { value: 85, date: "2020-12-31" } }),
    asOf: "2023-03-31",
    observations: [share("2022-12-31", 70)],
    status: "lost",
  },
  {
    title: "further from the target than at the baseline, before anything was expected",
    ...halfway,
    options: { trajectory: "steps" },
    observations: [share("2022-12-31", 20)],
    status: "regressing",
  },
  { title: "of no figure", observations: [], status: "no-data" },
  {
    title: "of no figure by its deadline, and less after",
    observations: [share("2025-03-31", 70)],
    status: "no-data",
  },
  { title: "of no figure yet", target: level(), observations: [], status: "no-data" },
  {
    title: "of a figure that cannot decide",
    observations: [figure(70, { qualifier: { kind: "moreThan" } })],
    status: "undetermined",
  },
  {
    title: "of figures that conflict",
    observations: [figure(70), figure(85, { source: elsewhere })],
    status: "undetermined",
  },
  {
    title: "that is a statement",
    target: statement({ due: "2024-12-31" }),
    observations: [],
    status: "not-measurable",
  },
  {
    title: "that is a milestone, done by its deadline",
    target: milestone({ due: "2024-12-31" }),
    observations: [act(true)],
    status: "achieved",
  },
  {
    title: "that is a milestone, not done",
    target: milestone({ due: "2024-12-31" }),
    observations: [act(false)],
    status: "missed",
  },
  {
    title: "that is a milestone, done after its deadline",
    target: milestone({ due: "2024-12-31" }),
    observations: [act(false), act(true, { period: { end: "2025-03-31" } })],
    status: "late",
  },
];

describe("a target", () => {
  test.for(rows)(
    "$title is $status",
    ({ target = in2024, observations, status, asOf = day.asOf, options = {} }) => {
      const card = cardOf([target], observations, { asOf, ...options });
      expect(resultOn(card).status).toBe(status);
    },
  );

  test("has each of the statuses somewhere here", () => {
    const here = new Set<Status>([...rows.map(({ status }) => status), "lapsed"]);
    expect(here).toStrictEqual(new Set(statuses));
  });
});
