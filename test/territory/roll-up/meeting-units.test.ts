import { meetingUnits } from "dxplan";
import { describe, expect, test } from "vitest";
import * as f from "../../measure/fixture.ts";
import { refusedBy } from "../../measure/refused.ts";
import { asOf, land, of, share } from "./fixture.ts";

const target = f.level(f.atLeast(60), { tiers: ["commune"] });

const figures = [
  of("a1", "share", 60),
  of("a2", "share", 59.9),
  of("a3", "share", 50, { qualifier: { kind: "moreThan" } }),
  of("b1", "share", 80),
  of("b1", "share", 20, { period: { end: "2023-12-31" } }),
];

describe("the units that meet a target", () => {
  test("are counted with names, and those that cannot be told with reasons", () => {
    // 2 of 5 do, 1 does not: 40 % at least, 80 % at most.
    expect(meetingUnits(land, target, share(), figures, { asOf })).toStrictEqual({
      target: "target",
      asOf,
      on: asOf,
      tier: "commune",
      within: null,
      units: 5,
      met: ["t:a1", "t:b1"],
      notMet: ["t:a2"],
      undetermined: [
        { unit: "t:a3", reason: "qualified-value" },
        { unit: "t:b2", reason: "missing-value" },
      ],
      share: 40,
      range: { low: 40, high: 80 },
      unused: [{ observation: figures[4], reason: "earlier-period" }],
    });
  });

  test("are those beneath a unit, if it is named", () => {
    const { units, met, unused } = meetingUnits(land, target, share(), figures, {
      asOf,
      within: "t:B",
    });
    expect([units, met]).toStrictEqual([2, ["t:b1"]]);
    expect(unused.map(({ reason }) => reason)).toStrictEqual(
      Array(3).fill("other-unit").concat("earlier-period"),
    );
  });

  test("are none where there are none", () => {
    const {
      units,
      share: part,
      range,
    } = meetingUnits(land, target, share(), figures, {
      asOf: "2025-12-31",
    });
    expect([units, part, range]).toStrictEqual([0, null, null]);
  });

  test("a conflict cannot be told", () => {
    const other = of("a1", "share", 20, { source: { publisher: "Another", title: "Another" } });
    const { undetermined, unused } = meetingUnits(land, target, share(), [...figures, other], {
      asOf,
      within: "t:A",
    });
    expect(undetermined[0]).toStrictEqual({ unit: "t:a1", reason: "conflicting-observations" });
    expect(unused.filter(({ reason }) => reason === "conflicting")).toHaveLength(2);
  });

  test("figures of a reported growth answer a growth", () => {
    const growth = { ...f.growth("each", f.atLeast(5)), tiers: ["commune" as const] };
    const grown = of("b1", "share", 7, { quantity: { kind: "growth", over: "each" } });
    expect(meetingUnits(land, growth, share(), [grown], { asOf, within: "t:B" }).met).toStrictEqual(
      ["t:b1"],
    );
  });

  test.for([
    { title: "a target of no tier", call: { asOf }, own: { tiers: undefined }, paths: ["tier"] },
    { title: "options that are none", call: null, own: {}, paths: ["options"] },
    {
      title: "no day, an unknown unit and an unknown option",
      call: { asOf: "2025", within: "t:x", when: 1 },
      own: {},
      paths: ["when", "asOf", "within"],
    },
  ])("$title is refused", ({ call, own, paths }) => {
    const { tiers, ...bare } = target;
    const asked = "tiers" in own ? bare : { ...bare, tiers };
    const error = refusedBy(() =>
      Reflect.apply(meetingUnits, null, [land, asked, share(), figures, call]),
    );
    expect(error.issues.map(({ path }) => path.join("."))).toStrictEqual(paths);
  });

  test("a count and a statement are no target that a unit is held to", () => {
    const call = [land, f.shareOfUnits(f.atLeast(50)), share(), figures, { asOf, tier: "commune" }];
    expect(refusedBy(() => Reflect.apply(meetingUnits, null, call)).issues[0]?.path).toStrictEqual([
      "target",
    ]);
  });
});
