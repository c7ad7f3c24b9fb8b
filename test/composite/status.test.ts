import type { Observation, Status, Target } from "dxplan";
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
    ({ target = in2024, observations, status, asOf = day.asOf }) => {
      expect(resultOn(cardOf([target], observations, { asOf })).status).toBe(status);
    },
  );

  test("has each of the statuses somewhere here", () => {
    const here = new Set<Status>([...rows.map(({ status }) => status), "lapsed"]);
    expect(here).toStrictEqual(new Set(statuses));
  });
});
