import type { Base, Doubt, GrowthTarget } from "dxplan";
import { describe, expect, test } from "vitest";
import { changeFrom } from "../../compare/fixture.ts";
import { milestone } from "../../evidence/fixture.ts";
import * as f from "../../fixture.ts";
import { type Case, found, reachBy, type Told } from "../fixture.ts";

const change = (from: Base, due: string) => changeFrom(from, "points", f.reach(10), { due });

const slip: Doubt = {
  code: "misprint",
  printed: "Đến năm 2023",
  read: { vi: "Đọc là 2030", en: "Read as 2030" },
};

const fires: readonly (Case & { readonly title: string; readonly says: Told })[] = [
  {
    title: "10 points by 2023 more than in 2025",
    targets: [change({ kind: "date", date: "2025-12-31" }, "2023-12-31")],
    says: { due: "2023-12-31", dueAgainst: "2025-12-31", other: null },
  },
  {
    title: "10 points by 2023 more than 50 in 2025",
    targets: [change({ kind: "value", value: 50, date: "2025-12-31" }, "2023-12-31")],
    says: { due: "2023-12-31", dueAgainst: "2025-12-31", other: null },
  },
  {
    title: "10 points by 2023 more than the target of 2025",
    targets: [
      reachBy(2025, 60, { id: "base" }),
      change({ kind: "target", target: "base" }, "2023-12-31"),
    ],
    says: { dueAgainst: "2025-12-31", other: { plan: "plan", target: "base" } },
  },
  {
    title: "10 points on the day that it counts from",
    targets: [change({ kind: "date", date: "2025-12-31" }, "2025-12-31")],
    says: { dueAgainst: "2025-12-31" },
  },
  {
    title: "a growth to 2023 from 2025",
    targets: [
      {
        ...f.growth("each", f.reach(7)),
        quantity: { kind: "growth", over: "each", from: { kind: "date", date: "2025-12-31" } },
        due: "2023-12-31",
      } satisfies GrowthTarget,
    ],
    says: { dueAgainst: "2025-12-31" },
  },
  {
    title: "80 % by 2023 from a baseline of 2025",
    targets: [reachBy(2023, 80, { baseline: { value: 20, date: "2025-12-31" } })],
    says: { dueAgainst: "2025-12-31", other: null },
  },
  {
    title: "80 % by 2023 from a baseline of 2025 to look up",
    targets: [reachBy(2023, 80, { baseline: { date: "2025-12-31" } })],
    says: { dueAgainst: "2025-12-31" },
  },
];

const silent: readonly (Case & { readonly title: string })[] = [
  {
    title: "10 points a day after the day that it counts from",
    targets: [change({ kind: "date", date: "2025-12-30" }, "2025-12-31")],
  },
  {
    title: "10 points more than 50 on no day",
    targets: [change({ kind: "value", value: 50 }, "2023-12-31")],
  },
  {
    title: "10 points more than nobody knows what",
    targets: [change({ kind: "unstated" }, "2023-12-31")],
  },
  {
    title: "10 points more than in 2025, without a deadline",
    targets: [changeFrom({ kind: "date", date: "2025-12-31" }, "points", f.reach(10))],
  },
  {
    title: "10 points more than a target without a deadline",
    targets: [
      f.level(f.reach(60), { id: "base" }),
      change({ kind: "target", target: "base" }, "2023-12-31"),
    ],
  },
  {
    title: "80 % by 2025 from a baseline of 2020",
    targets: [reachBy(2025, 80, { baseline: { value: 20, date: "2020-12-31" } })],
  },
  { title: "80 % without a baseline", targets: [reachBy(2025, 80)] },
  {
    title: "another doubt",
    targets: [reachBy(2025, 80, { doubts: [{ ...slip, code: "term-meant" }] })],
  },
];

describe("misprint is said, found by its days, of", () => {
  test.for(fires)("$title", ({ says, ...given }) => {
    expect(found("misprint", given)).toMatchObject([
      {
        severity: "error",
        target: "target",
        declared: false,
        printed: null,
        read: null,
        ...says,
      },
    ]);
  });
});

describe("misprint is said, as the plan declares it, of", () => {
  test("a target", () => {
    const targets = [reachBy(2030, 80, { doubts: [slip] })];
    expect(found("misprint", { targets })).toMatchObject([
      {
        severity: "note",
        target: "target",
        declared: true,
        printed: slip.printed,
        read: slip.read,
      },
    ]);
  });

  test("a milestone", () => {
    const targets = [milestone({ doubts: [slip] })];
    expect(found("misprint", { targets })).toMatchObject([{ indicator: null, declared: true }]);
  });

  test("each of two slips", () => {
    const targets = [reachBy(2030, 80, { doubts: [slip, { ...slip, printed: "sao với" }] })];
    expect(found("misprint", { targets }).length).toBe(2);
  });
});

describe("misprint is not said of", () => {
  test.for(silent)("$title", (given) => {
    expect(found("misprint", given)).toStrictEqual([]);
  });
});
