import { type NotCountedReason, notCountedReasons, type ScoreOptions, type Target } from "dxplan";
import { describe, expect, test } from "vitest";
import {
  cardOf,
  figure,
  level,
  milestone,
  resultOn,
  statement,
  top20,
} from "../measure/evidence/fixture.ts";

type Fate = NotCountedReason | "counts";

const fatesOf = (
  targets: readonly Target[],
  options: Partial<ScoreOptions>,
): Record<string, Fate> =>
  Object.fromEntries(
    cardOf(targets, [figure(60)], options).targets.map(({ id, counts, notCounted }) => [
      id,
      counts ? "counts" : (notCounted ?? "counts"),
    ]),
  );

const in2023 = level({ id: "in-2023", due: "2023-12-31" });
const in2025 = level({ id: "in-2025", due: "2025-12-31" });
const in2030 = level({ id: "in-2030", due: "2030-12-31" });
const undated = level({ id: "undated" });

describe("of the targets on one indicator and one set of tiers", () => {
  test.for([
    { asOf: "2022-06-30", counts: "in-2023" },
    { asOf: "2023-12-31", counts: "in-2023" },
    { asOf: "2024-01-01", counts: "in-2025" },
    { asOf: "2025-12-31", counts: "in-2025" },
    { asOf: "2026-01-01", counts: "in-2030" },
    { asOf: "2031-01-01", counts: "in-2030" },
    { asOf: "2024-06-30", horizon: "2030-12-31", counts: "in-2030" },
    { asOf: "2024-06-30", horizon: "2026-01-01", counts: "in-2030" },
    { asOf: "2024-06-30", horizon: "2023-01-01", counts: "in-2023" },
    { asOf: "2024-06-30", horizon: "2040-01-01", counts: "in-2030" },
  ])("$counts counts at $asOf, with the horizon $horizon", ({ counts, ...options }) => {
    const fates = fatesOf([in2030, in2023, in2025], options);
    expect(fates).toStrictEqual({
      "in-2030": "other-horizon",
      "in-2023": "other-horizon",
      "in-2025": "other-horizon",
      [counts]: "counts",
    });
  });

  test.for([
    { asOf: "2024-06-30", counts: "in-2025" },
    { asOf: "2026-01-01", counts: "undated" },
  ])("one without a deadline is the last: $counts counts at $asOf", ({ asOf, counts }) => {
    const fates = fatesOf([undated, in2025], { asOf });
    expect(fates).toStrictEqual({
      undated: "other-horizon",
      "in-2025": "other-horizon",
      [counts]: "counts",
    });
  });

  test("the others are measured all the same, with a weight of 0", () => {
    const { attainment, weight, status } = resultOn(
      cardOf([in2025, in2030], [figure(60)]),
      "in-2030",
    );
    // 60 / 80
    expect({ attainment, weight, status }).toStrictEqual({
      attainment: 0.75,
      weight: 0,
      status: "open",
    });
  });

  test("one of each tier counts, and tiers named in another order are the same", () => {
    const targets = [
      in2025,
      level({ id: "communes", tiers: ["commune"], due: "2030-12-31" }),
      level({ id: "both-2025", tiers: ["district", "commune"], due: "2025-12-31" }),
      level({ id: "both-2030", tiers: ["commune", "district"], due: "2030-12-31" }),
      level({ id: "own-2030", tiers: ["province"], due: "2030-12-31" }),
    ];
    expect(fatesOf(targets, { asOf: "2024-06-30" })).toStrictEqual({
      "in-2025": "counts",
      communes: "counts",
      "both-2025": "counts",
      "both-2030": "other-horizon",
      "own-2030": "other-horizon",
    });
  });
});

describe("a target", () => {
  test("on no indicator stands by itself, and a statement never counts", () => {
    const targets = [
      milestone({ id: "m-2025", due: "2025-12-31" }),
      milestone({ id: "m-2030", due: "2030-12-31" }),
      statement({ id: "said" }),
    ];
    expect(fatesOf(targets, { asOf: "2024-06-30" })).toStrictEqual({
      "m-2025": "counts",
      "m-2030": "counts",
      said: "not-measurable",
    });
  });

  test("on another indicator is another matter", () => {
    expect(fatesOf([in2025, top20({ id: "top-20", due: "2030-12-31" })], {})["top-20"]).toBe(
      "counts",
    );
  });

  const revised = level({
    id: "revised",
    due: "2025-12-31",
    bound: { kind: "atLeast", value: 90 },
    supersedes: { target: "in-2025", from: "2024-07-01" },
  });

  test.for<{ asOf: string; old: Fate; revised: Fate }>([
    { asOf: "2024-06-30", old: "counts", revised: "not-yet-in-force" },
    { asOf: "2024-07-01", old: "superseded", revised: "counts" },
    { asOf: "2026-07-01", old: "superseded", revised: "counts" },
  ])("that is revised: $old, the revision: $revised, at $asOf", ({ asOf, old, revised: fate }) => {
    expect(fatesOf([in2025, revised], { asOf })).toStrictEqual({ "in-2025": old, revised: fate });
  });

  test("that is revised twice gives way to what is in force", () => {
    const again = level({
      id: "again",
      due: "2025-12-31",
      supersedes: { target: "revised", from: "2025-01-01" },
    });
    const targets = [again, in2025, revised];
    expect(fatesOf(targets, { asOf: "2024-12-31" })).toStrictEqual({
      again: "not-yet-in-force",
      "in-2025": "superseded",
      revised: "counts",
    });
    expect(fatesOf(targets, { asOf: "2025-01-01" })).toStrictEqual({
      again: "counts",
      "in-2025": "superseded",
      revised: "superseded",
    });
  });

  test("that is superseded by one of a later deadline leaves the place to it", () => {
    const later = level({
      id: "later",
      due: "2030-12-31",
      supersedes: { target: "in-2025", from: "2024-07-01" },
    });
    expect(fatesOf([in2025, later], { asOf: "2024-12-31" })).toStrictEqual({
      "in-2025": "superseded",
      later: "counts",
    });
  });

  test("does not count for one of four reasons, each provoked above", () => {
    expect(notCountedReasons).toStrictEqual([
      "not-measurable",
      "other-horizon",
      "superseded",
      "not-yet-in-force",
    ]);
  });
});
