import { describe, expect, test } from "vitest";
import {
  act,
  cardOf,
  count,
  fatesOn,
  figure,
  level,
  milestone,
  on,
  resultOn,
  shareOfCommunes,
  statement,
  top20,
} from "./fixture.ts";

const acts = ["m1", "m2", "m3"] as const;
const milestones = acts.map((id) => milestone({ id }));
const reports = { done: true, "not done": false, unknown: null } as const;
type Report = keyof typeof reports;

const reportOn = (id: string, report: Report) => {
  const done = reports[report];
  return done === null ? [] : [act(done, { milestone: { plan: "plan", target: id } })];
};

describe("a count of three targets", () => {
  test.for<{
    members: [Report, Report, Report];
    of: number;
    met: boolean | null;
    value: number;
    best: number;
  }>([
    { members: ["done", "done", "unknown"], of: 2, met: true, value: 2, best: 3 },
    { members: ["done", "done", "unknown"], of: 3, met: null, value: 2, best: 3 },
    { members: ["done", "not done", "unknown"], of: 3, met: false, value: 1, best: 2 },
    { members: ["done", "not done", "unknown"], of: 2, met: null, value: 1, best: 2 },
    { members: ["done", "done", "done"], of: 3, met: true, value: 3, best: 3 },
    { members: ["done", "done", "not done"], of: 3, met: false, value: 2, best: 2 },
    { members: ["not done", "unknown", "unknown"], of: 3, met: false, value: 0, best: 2 },
    { members: ["unknown", "not done", "unknown"], of: 1, met: null, value: 0, best: 2 },
  ])("$members, against at least $of, is met: $met", ({ members, of, met, value, best }) => {
    const observations = members.flatMap((report, at) => reportOn(acts[at] ?? "", report));
    const result = resultOn(cardOf([...milestones, count(of, acts)], observations));
    expect([result.value, result.met, result.gap]).toStrictEqual([value, met, of - value]);
    expect(result.attainment).toBeCloseTo(value / of, 12);
    expect(result.attainmentRange?.low).toBeCloseTo(value / of, 12);
    expect(result.attainmentRange?.high).toBeCloseTo(best / of, 12);
    expect(result.status).toBe({ true: "achieved", false: "open", null: "undetermined" }[`${met}`]);
    expect(result.warnings).toStrictEqual(value === best ? [] : ["qualified-value"]);
  });

  const twoDone = [...reportOn("m1", "done"), ...reportOn("m2", "done")];

  test("some of which cannot be told has no score, and may come to any", () => {
    const targets = [...milestones, count(3, acts, { pillar: "society" })];
    const { score, interval } = cardOf(targets, twoDone).pillars.society;
    expect([score, interval]).toStrictEqual([null, { low: 0, high: 1 }]);
  });

  test("that is met whatever cannot be told scores 1, never 0", () => {
    const targets = [...milestones, count(2, acts, { pillar: "society" })];
    const card = cardOf(targets, twoDone, { missing: "zero", minimumCoverage: 0 });
    const { status, score } = resultOn(card);
    expect([status, score, card.pillars.society.score]).toStrictEqual(["achieved", 1, 1]);
  });

  test("of which nothing is known is missing", () => {
    const { kind, reason, status } = resultOn(cardOf([...milestones, count(2, acts)], []));
    expect([kind, reason, status]).toStrictEqual(["unmeasured", "missing-value", "no-data"]);
  });

  test("takes targets of any kind, and knows nothing of a statement", () => {
    const targets = [level({ id: "share" }), top20({ id: "top-20" }), statement({ id: "said" })];
    const observations = [figure(85), on("place", "2024-12-31", 18, { of: 63 })];
    const result = resultOn(
      cardOf([...targets, count(3, ["share", "top-20", "said"])], observations),
    );
    expect([result.value, result.met]).toStrictEqual([2, null]);
  });

  test("takes a count among its members", () => {
    const inner = count(1, ["m1", "m2"], { id: "inner" });
    const result = resultOn(
      cardOf([...milestones, inner, count(1, ["inner"])], reportOn("m1", "done")),
    );
    expect([result.value, result.met]).toStrictEqual([1, true]);
  });

  test("with a deadline counts what was met by then", () => {
    const observations = [
      ...reportOn("m1", "done"),
      act(true, { milestone: { plan: "plan", target: "m2" }, period: { end: "2025-03-31" } }),
    ];
    const result = resultOn(
      cardOf([...milestones, count(2, acts, { due: "2024-12-31" })], observations),
    );
    expect(result.value).toBe(1);
  });

  test("that is reached after its deadline is late", () => {
    const observations = acts.map((target) =>
      act(true, { milestone: { plan: "plan", target }, period: { end: "2025-03-31" } }),
    );
    const result = resultOn(
      cardOf([...milestones, count(2, acts, { due: "2024-12-31" })], observations),
    );
    expect([result.status, result.afterwards?.met]).toStrictEqual(["late", true]);
  });

  test("that rests on what is made up warns so", () => {
    const made = act(true, { milestone: { plan: "plan", target: "m1" }, synthetic: true });
    const result = resultOn(cardOf([...milestones, count(1, ["m1"])], [made]));
    expect(result.warnings).toStrictEqual(["synthetic"]);
  });

  test("leaves none of the figures that decided it over", () => {
    // 85 decides the count of 2024, 90 the target of 2025.
    const figures = [on("share", "2023-12-31", 85), on("share", "2025-03-31", 90)];
    const targets = [
      level({ id: "share", due: "2025-12-31" }),
      count(1, ["share"], { due: "2024-12-31" }),
    ];
    const card = cardOf(targets, figures);
    expect([resultOn(card).met, resultOn(card, "share").value]).toStrictEqual([true, 90]);
    expect(fatesOn(card, figures)).toStrictEqual(["used", "used"]);
  });
});

describe("a count of units", () => {
  test("is the share of them that is reported: 45 of 90 %", () => {
    const card = cardOf(
      [level({ id: "share" }), shareOfCommunes("share")],
      [on("other-share", "2024-12-31", 45)],
    );
    const { value, attainment, gap, gapUnit, met } = resultOn(card);
    expect({ value, attainment, gap, gapUnit, met }).toStrictEqual({
      value: 45,
      attainment: 0.5,
      gap: 45,
      gapUnit: "points",
      met: false,
    });
  });
});
