import { type Target, targetsFor } from "dxplan";
import { hue2024, traVinh2025 } from "dxplan/seeds";
import { describe, expect, test } from "vitest";
import { count, level, milestone, statement } from "../../measure/evidence/fixture.ts";
import { planWith, units } from "./fixture.ts";

const in2025 = { due: "2025-12-31" };
const targets: readonly Target[] = [
  level({ id: "own", ...in2025 }),
  level({ id: "own-2030", due: "2030-12-31" }),
  level({ id: "both", tiers: ["district", "commune"], ...in2025, indicator: "other-share" }),
  level({ id: "commune", tiers: ["commune"], ...in2025 }),
  statement({ id: "said", tiers: ["commune"] }),
  milestone({ id: "act", tiers: ["commune"] }),
  count(1, ["commune", "act"], { id: "counted", tiers: ["commune"] }),
  count(1, ["commune", "own"], { id: "mixed", tiers: ["commune"] }),
];

/** What is said of each target. */
const told = (unit: string, day: string, of = targets) =>
  Object.fromEntries(
    targetsFor(planWith(of), units, unit, day).map(({ target, applies, reason, lapsed }) => [
      target.id,
      lapsed === null ? (reason ?? applies) : `${reason} ${lapsed}`,
    ]),
  );

describe("which targets apply", () => {
  test("to a commune: those of its tier, also of several, and no count of what does not bind it", () => {
    expect(told("my:c1", "2025-06-30")).toStrictEqual({
      own: "other-tier",
      "own-2030": "other-tier",
      both: true,
      commune: true,
      said: true,
      act: true,
      counted: true,
      mixed: "counts-other-tiers",
    });
  });

  test("to the plan's own unit: those without tiers, and the next one due", () => {
    expect(told("gso63:84", "2025-06-30")).toMatchObject({
      own: true,
      "own-2030": "other-horizon",
      both: "other-tier",
      mixed: "other-tier",
    });
  });

  test.for([
    ["my:d1", "both"],
    ["my:c3", "commune"],
    ["gso63:84", "own"],
  ] as const)("to %s no more after its last day, told with the day", ([unit, target]) => {
    expect(told(unit, "2025-06-30")[target]).toBe(true);
    expect(told(unit, "2025-07-01")[target]).toBe("lapsed 2025-06-30");
  });

  test("to none that is not beneath the plan's unit, nor to one that is to come", () => {
    expect(new Set(Object.values(told("gso34:86", "2025-07-01")))).toStrictEqual(
      new Set(["outside-plan"]),
    );
    const later = planWith(targets, {
      unit: { id: "gso34:86", name: { vi: "Vĩnh Long", en: "Vinh Long" }, tier: "province" },
    });
    const [first] = targetsFor(later, units, "my:n1", "2025-06-30");
    expect(first).toMatchObject({ applies: false, reason: "unit-to-come", lapsed: null });
  });

  test("by what is in force: a target that replaces another does so from its day on", () => {
    const revised = [
      level({ id: "old", tiers: ["commune"], ...in2025 }),
      level({
        id: "new",
        tiers: ["commune"],
        ...in2025,
        supersedes: { target: "old", from: "2025-03-01" },
      }),
    ];
    expect(told("my:c1", "2025-02-28", revised)).toStrictEqual({
      old: true,
      new: "not-yet-in-force",
    });
    expect(told("my:c1", "2025-03-01", revised)).toStrictEqual({ old: "superseded", new: true });
  });

  test.for([
    ["2022-12-31", "work-files-commune-2025"],
    ["2025-06-30", "work-files-commune-2025"],
  ] as const)("of Trà Vinh's plan to a commune on %s: %s", ([day, id]) => {
    const applying = targetsFor(traVinh2025, units, "my:c1", day).filter(
      ({ applies, target }) => applies && target.quantity.kind === "level",
    );
    expect(applying.map(({ target }) => target.id)).toStrictEqual([id]);
  });

  test("each of them is told of, in the order of the plan", () => {
    const ids = targetsFor(hue2024, units, "gso63:46", "2024-06-30").map(({ target }) => target.id);
    expect(ids).toStrictEqual(hue2024.targets.map(({ id }) => id));
  });
});

test.for([
  [() => targetsFor(planWith([]), units, "my:x", "2025-01-01"), /unit: expected the id of a unit/],
  [() => targetsFor(planWith([]), units, "my:c1", "2025"), /day: expected a calendar day/],
  [
    () => {
      const unit = { id: "gso63:99", name: { vi: "X", en: "X" }, tier: "province" } as const;
      return targetsFor(planWith([], { unit }), units, "my:c1", "2025-01-01");
    },
    /plan\.unit\.id: expected the id of a unit of the territory, found "gso63:99"/,
  ],
  [
    () => {
      const unit = { id: "my:d1", name: { vi: "X", en: "X" }, tier: "province" } as const;
      return targetsFor(planWith([], { unit }), units, "my:c1", "2025-01-01");
    },
    /plan\.unit\.tier: expected district, as in the territory, found "province"/,
  ],
  // @ts-expect-error [ts2345] no plan
  [() => targetsFor({}, units, "my:c1", "2025-01-01"), /plan: expected a plan/],
  // @ts-expect-error [ts2345] no territory
  [() => targetsFor(planWith([]), {}, "my:c1", "2025-01-01"), /territory: expected a territory/],
] as const)("refuses %s", ([call, message]) => {
  expect(call).toThrow(message);
});
