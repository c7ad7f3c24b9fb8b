import type { Observation } from "dxplan";
import { describe, expect, test } from "vitest";
import { cardOf, figure, level, on, resultOn } from "./fixture.ts";

const suppressed = figure({ missing: "suppressed" });

describe("why a value is missing", () => {
  test.for<{ readonly title: string; readonly others: readonly Observation[] }>([
    {
      title: "whatever the publisher says of years before",
      others: [on("share", "2023-12-31", { missing: "not-collected" })],
    },
    {
      title: "though a forecast is made of a later day",
      others: [on("share", "2025-03-31", 70, { obsStatus: "F" })],
    },
    {
      title: "though another office gives a value on a later day",
      others: [on("share", "2025-03-31", 70, { tiers: ["commune"] })],
    },
  ])("is what the publisher says of the latest day, $title", ({ others }) => {
    const { reason, missing } = resultOn(cardOf([level()], [...others, suppressed]));
    expect([reason, missing]).toStrictEqual(["missing-value", "suppressed"]);
  });

  test("is not told by a forecast alone", () => {
    const { reason, missing } = resultOn(cardOf([level()], [figure(70, { obsStatus: "F" })]));
    expect([reason, missing]).toStrictEqual(["missing-value", null]);
  });
});
