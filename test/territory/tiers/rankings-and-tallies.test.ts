import { fc, test as given } from "@fast-check/vitest";
import { meetingUnits, scoreTerritory } from "dxplan";
import { describe, expect, test } from "vitest";
import { figure, level, milestone, statement } from "../../measure/evidence/fixture.ts";
import { of, planWith, units } from "./fixture.ts";

const asOf = "2025-06-30";

const sixty = level({ id: "commune", tiers: ["commune"], bound: { kind: "atLeast", value: 60 } });
const eighty = level({ id: "district", tiers: ["district"] });
const plan = planWith([sixty, eighty]);

/** 30 ÷ 60, 66 ÷ 60 clamped; c3, alone beneath d2, has not reported. */
const reported = [of("my:c1", 30), of("my:c2", 66), of("my:d1", 72), of("my:d2", 80)];

describe("places within a parent", () => {
  test("stand beside those of the whole tier", () => {
    const found = scoreTerritory(units, [plan], reported, { asOf });
    const told = found.rankingsWithin.map(({ parent, tier, ranked, unranked }) => [
      tier,
      parent,
      ranked.map(({ unit, rank, of: all }) => [unit, rank, all]),
      unranked.map(({ unit, reason }) => [unit, reason]),
    ]);
    expect(told).toStrictEqual([
      [
        "district",
        "gso63:84",
        [
          ["my:d2", 1, 2],
          ["my:d1", 2, 2],
        ],
        [],
      ],
      [
        "commune",
        "my:d1",
        [
          ["my:c2", 1, 2],
          ["my:c1", 2, 2],
        ],
        [],
      ],
      ["commune", "my:d2", [], [["my:c3", "nothing-measured"]]],
    ]);
  });

  test("a unit that is gone has none", () => {
    const { rankingsWithin } = scoreTerritory(units, [plan], reported, { asOf: "2025-07-01" });
    expect(rankingsWithin.flatMap(({ ranked }) => ranked)).toStrictEqual([]);
    expect(rankingsWithin[1]?.unranked[0]).toStrictEqual({ unit: "my:c1", reason: "lapsed" });
  });

  given.prop([fc.array(fc.integer({ min: 0, max: 70 }), { minLength: 3, maxLength: 3 })])(
    "are the order of the whole tier, looked at alone",
    (values) => {
      const figures = values.map((value, at) => of(`my:c${at + 1}`, value));
      const found = scoreTerritory(units, [plan], figures, { asOf });
      const whole = found.rankings.find(({ tier }) => tier === "commune")?.ranked ?? [];
      for (const { tier, ranked } of found.rankingsWithin) {
        if (tier !== "commune") continue;
        const own = new Set(ranked.map(({ unit }) => unit));
        const alone = whole.filter(({ unit }) => own.has(unit));
        expect(ranked.map(({ unit }) => unit)).toStrictEqual(alone.map(({ unit }) => unit));
        for (const { unit, rank } of ranked) {
          const score = alone.find((one) => one.unit === unit)?.score ?? 0;
          expect(rank).toBe(1 + alone.filter((one) => one.score > score).length);
        }
      }
    },
  );
});

describe("how many units meet each target", () => {
  test("is told by target and tier: who does, who does not, of whom it cannot be told", () => {
    const { tallies } = scoreTerritory(units, [plan], reported, { asOf });
    // Of communes c2; of districts d2, 80 of at least 80, and not d1.
    expect(tallies).toStrictEqual([
      {
        plan: "plan",
        target: "commune",
        tier: "commune",
        units: 3,
        met: 1,
        notMet: 1,
        undetermined: 1,
        lapsed: 0,
      },
      {
        plan: "plan",
        target: "district",
        tier: "district",
        units: 2,
        met: 1,
        notMet: 1,
        undetermined: 0,
        lapsed: 0,
      },
    ]);
  });

  given.prop([fc.array(fc.integer({ min: 50, max: 70 }), { maxLength: 3 })])(
    "is what `meetingUnits` counts",
    (values) => {
      const figures = values.map((value, at) => of(`my:c${at + 1}`, value));
      const [tally] = scoreTerritory(units, [plan], figures, { asOf }).tallies;
      const [share] = plan.indicators;
      if (share === undefined) throw new Error("the plan has indicators");
      const within = plan.unit.id;
      const counted = meetingUnits(units, sixty, share, figures, { asOf, within });
      expect(tally).toMatchObject({
        units: counted.units,
        met: counted.met.length,
        notMet: counted.notMet.length,
        undetermined: counted.undetermined.length,
      });
    },
  );

  test("a target of several tiers is told of each", () => {
    const both = planWith([level({ id: "both", tiers: ["commune", "district"] })]);
    const { tallies } = scoreTerritory(units, [both], reported, { asOf });
    // Of at least 80: neither commune; of the districts d2.
    expect(tallies.map(({ tier, met, units: all }) => [tier, met, all])).toStrictEqual([
      ["district", 1, 2],
      ["commune", 0, 3],
    ]);
  });

  test("a figure that cannot decide, and a statement, are undetermined", () => {
    const odd = planWith([
      sixty,
      statement({ id: "said", tiers: ["commune"] }),
      milestone({ id: "act", tiers: ["commune"] }),
    ]);
    const about = figure(60, { unit: "my:c1", qualifier: { kind: "about" } });
    const { tallies } = scoreTerritory(units, [odd], [about], { asOf });
    expect(tallies.map(({ target, undetermined }) => [target, undetermined])).toStrictEqual([
      ["commune", 3],
      ["said", 3],
      ["act", 3],
    ]);
  });

  test("units that are gone are counted aside", () => {
    const { tallies } = scoreTerritory(units, [plan], reported, { asOf: "2025-07-01" });
    expect(tallies.map(({ units: all, met, lapsed }) => [all, met, lapsed])).toStrictEqual([
      [0, 0, 3],
      [0, 0, 2],
    ]);
  });
});
