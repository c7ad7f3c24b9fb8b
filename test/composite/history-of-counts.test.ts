import { describe, expect, test } from "vitest";
import {
  cardOf,
  count,
  growth,
  level,
  on,
  resultOn,
  statement,
} from "../measure/evidence/fixture.ts";

const historyOn = (...[targets, figures]: Parameters<typeof cardOf>) =>
  resultOn(cardOf(targets, figures, { asOf: "2025-06-30" })).history;

const share = (year: number, value: number) => on("share", `${year}-12-31`, value);
const output = (year: number, value: number) => on("output", `${year}-12-31`, value);

const from100 = { kind: "value", value: 100, date: "2020-12-31" } as const;
const atLeast6 = { bound: { kind: "atLeast", value: 6 } } as const;
const ofShare = level({ id: "share" });
const ofEachYear = growth("each", from100, { id: "each", ...atLeast6 });
const onAverage = growth("average", from100, { id: "average", ...atLeast6 });

describe("the history of a count of targets", () => {
  test("takes a growth of each year alone for failed ever after", () => {
    // Of 80 %: no, yes, yes. Of 6 % each year: 10, 0.9 and 10 %. On average: 10, √1.11 − 1, ∛1.221 − 1 = 6.9 %.
    const figures = [
      ...[70, 85, 85].map((value, at) => share(2021 + at, value)),
      ...[110, 111, 122.1].map((value, at) => output(2021 + at, value)),
    ];
    const targets = [ofShare, ofEachYear, onAverage, count(2, ["share", "each", "average"])];
    expect(historyOn(targets, figures).points).toStrictEqual([
      { date: "2021-12-31", value: 2, met: true },
      { date: "2022-12-31", value: 1, met: false },
      { date: "2023-12-31", value: 2, met: true },
    ]);
  });

  test("keeps what was known of a member whose later value is held back", () => {
    const figures = [
      share(2021, 85),
      on("share", "2022-12-31", { missing: "suppressed" }),
      output(2022, 121),
    ];
    const targets = [ofShare, onAverage, count(2, ["share", "average"])];
    expect(historyOn(targets, figures).points).toStrictEqual([
      { date: "2021-12-31", value: 1, met: null },
      { date: "2022-12-31", value: 2, met: true },
    ]);
  });

  test("cannot tell while a member that would decide is not known", () => {
    const targets = [ofShare, onAverage, count(2, ["share", "average"])];
    expect(historyOn(targets, [share(2021, 85)]).points).toStrictEqual([
      { date: "2021-12-31", value: 1, met: null },
    ]);
    expect(historyOn(targets, [share(2021, 70)]).points).toStrictEqual([
      { date: "2021-12-31", value: 0, met: false },
    ]);
  });

  test("begins with the first day that tells anything: “gần 82” against at least 80 does not", () => {
    const nearly = on("share", "2021-12-31", 82, { qualifier: { kind: "nearly" } });
    const targets = [ofShare, count(1, ["share"])];
    expect(historyOn(targets, [nearly, share(2022, 90)]).points).toStrictEqual([
      { date: "2022-12-31", value: 1, met: true },
    ]);
  });

  test("follows counts of counts, and knows nothing of statements", () => {
    const inner = count(1, ["share", "words"], { id: "inner" });
    const targets = [ofShare, statement({ id: "words" }), inner, count(1, ["inner"])];
    expect(historyOn(targets, [share(2021, 70), share(2022, 85)])).toStrictEqual({
      points: [{ date: "2022-12-31", value: 1, met: true }],
      firstMet: "2022-12-31",
      sustainedSince: "2022-12-31",
    });
  });
});
