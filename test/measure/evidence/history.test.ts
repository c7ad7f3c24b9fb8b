import { describe, expect, test } from "vitest";
import { act, cardOf, count, level, milestone, on, resultOn } from "./fixture.ts";

const reportOn = (end: string, done: boolean) => act(done, { period: { end } });

describe("the history of a target", () => {
  test("that is a milestone has the days of its reports", () => {
    const acts = [reportOn("2024-12-31", true), reportOn("2023-12-31", false)];
    const { history } = resultOn(cardOf([milestone()], acts));
    expect(history).toStrictEqual({
      points: [
        { date: "2023-12-31", value: 0, met: false },
        { date: "2024-12-31", value: 1, met: true },
      ],
      firstMet: "2024-12-31",
      sustainedSince: "2024-12-31",
    });
  });

  test("that counts a count has the days of what that counts", () => {
    const targets = [
      level({ id: "share" }),
      count(1, ["share"], { id: "inner" }),
      count(1, ["inner"]),
    ];
    const figures = [on("share", "2023-12-31", 70), on("share", "2024-12-31", 85)];
    expect(resultOn(cardOf(targets, figures)).history.points).toStrictEqual([
      { date: "2023-12-31", value: 0, met: false },
      { date: "2024-12-31", value: 1, met: true },
    ]);
  });
});
