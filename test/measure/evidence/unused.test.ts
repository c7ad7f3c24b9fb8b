import { type Observation, type Target, type UnusedReason, unusedReasons } from "dxplan";
import { describe, expect, test } from "vitest";
import { act, cardOf, elsewhere, fatesOn, figure, level, milestone, on, top20 } from "./fixture.ts";

interface Case {
  readonly why: string;
  readonly target: Target;
  /** The one whose reason is in question. */
  readonly observation: Observation;
  /** What else is known. */
  readonly others?: readonly Observation[];
}

const why = { vi: "Chỉ một phần", en: "Only a part of it" };

/** For each reason, what provokes it and nothing else. */
const cases: Readonly<Record<UnusedReason, readonly Case[]>> = {
  "other-unit": [
    { why: "another province", target: level(), observation: figure(70, { unit: "gso63:33" }) },
    {
      why: "the same code in another system",
      target: level(),
      observation: figure(70, { unit: "gso34:84" }),
    },
    {
      why: "a milestone of another province",
      target: milestone(),
      observation: act(true, { unit: "gso63:33" }),
    },
  ],
  "no-target": [
    {
      why: "an indicator that no target has",
      target: level(),
      observation: on("firms", "2024-12-31", 5),
    },
    {
      why: "a milestone that the plan does not have",
      target: milestone(),
      observation: act(true, { milestone: { plan: "plan", target: "another" } }),
    },
    {
      why: "a milestone of another plan",
      target: milestone(),
      observation: act(true, { milestone: { plan: "another", target: "target" } }),
    },
  ],
  related: [
    {
      why: "similar to the indicator",
      target: level(),
      observation: on("other-share", "2024-12-31", 70, { related: [{ indicator: "share", why }] }),
    },
    {
      why: "similar to the target",
      target: level(),
      observation: on("firms", "2024-12-31", 70, {
        related: [{ target: { plan: "plan", target: "target" }, why }],
      }),
    },
  ],
  "other-tiers": [
    { why: "of the communes", target: level(), observation: figure(70, { tiers: ["commune"] }) },
    {
      why: "of more tiers",
      target: level(),
      observation: figure(70, { tiers: ["province", "commune"] }),
    },
    {
      why: "of the province itself",
      target: level({ tiers: ["commune"] }),
      observation: figure(70),
    },
  ],
  "different-quantity": [
    {
      why: "a change reported, a level asked",
      target: level(),
      observation: figure(7, { quantity: { kind: "change", in: "points" } }),
    },
    {
      why: "a growth reported, a level asked",
      target: level(),
      observation: figure(7, { quantity: { kind: "growth", over: "average" } }),
    },
  ],
  "different-field": [
    {
      why: "a place among 34",
      target: top20(),
      observation: on("place", "2024-12-31", 18, { of: 34 }),
    },
    {
      why: "a place among an unknown number",
      target: top20(),
      observation: on("place", "2024-12-31", 18),
    },
  ],
  forecast: [
    { why: "of a figure", target: level(), observation: figure(70, { obsStatus: "F" }) },
    { why: "of a milestone", target: milestone(), observation: act(true, { obsStatus: "F" }) },
  ],
  "missing-value": [
    { why: "not collected", target: level(), observation: figure({ missing: "not-collected" }) },
  ],
  "incomplete-period": [
    {
      why: "a count of half a year",
      target: level({ indicator: "new-firms" }),
      observation: figure(70, {
        indicator: "new-firms",
        period: { start: "2024-07-01", end: "2024-12-31" },
      }),
    },
  ],
  "after-as-of": [
    { why: "a later period", target: level(), observation: on("share", "2025-07-01", 70) },
    {
      why: "a later report on a milestone",
      target: milestone(),
      observation: act(true, { period: { end: "2025-07-01" } }),
    },
  ],
  "not-yet-published": [
    {
      why: "published later",
      target: level(),
      observation: figure(70, { publishedAt: "2025-07-01" }),
    },
  ],
  "after-deadline": [
    {
      why: "an interval that cannot decide",
      target: level({ due: "2024-12-31" }),
      observation: on("share", "2025-03-31", 75, { qualifier: { kind: "moreThan" } }),
      others: [figure(70)],
    },
  ],
  "earlier-period": [
    {
      why: "a later one is known",
      target: level(),
      observation: on("share", "2023-12-31", 60),
      others: [figure(70)],
    },
    {
      why: "a later report on the milestone is known",
      target: milestone(),
      observation: act(false, { period: { end: "2023-12-31" } }),
      others: [act(true)],
    },
  ],
  "weaker-status": [
    {
      why: "a verified one is known",
      target: level(),
      observation: figure(60),
      others: [figure(70, { obsStatus: "verified" })],
    },
  ],
  "earlier-publication": [
    {
      why: "a later publication is known",
      target: level(),
      observation: figure(60, { publishedAt: "2025-02-01" }),
      others: [figure(70, { publishedAt: "2025-03-01" })],
    },
  ],
  "same-figure": [
    {
      why: "another publisher, first by name, says the same",
      target: level(),
      observation: figure(70),
      others: [figure(70, { source: elsewhere })],
    },
  ],
  conflicting: [
    {
      why: "another publisher says otherwise",
      target: level(),
      observation: figure(70),
      others: [figure(60, { source: elsewhere })],
    },
  ],
};

const rows = Object.entries(cases).flatMap(([reason, ofReason]) =>
  ofReason.map((row) => ({ reason, ...row })),
);

describe("an observation that decides nothing", () => {
  test("has one of the reasons that are provoked here, and no other", () => {
    expect(Object.keys(cases)).toStrictEqual([...unusedReasons]);
  });

  test.for(rows)("is listed as $reason: $why", ({ reason, target, observation, others = [] }) => {
    expect(fatesOn(cardOf([target], [observation, ...others]), [observation])).toStrictEqual([
      reason,
    ]);
  });

  test.for([
    {
      why: "of an earlier period for one target, of other tiers for the next",
      targets: [level(), level({ id: "communes", tiers: ["commune"] })],
      observations: [on("share", "2023-12-31", 60), figure(70)],
      reason: "earlier-period",
    },
    {
      why: "related to one target, too late for another",
      targets: [level(), level({ id: "other", indicator: "other-share" })],
      observations: [
        on("other-share", "2025-07-01", 60, { related: [{ indicator: "share", why }] }),
      ],
      reason: "after-as-of",
    },
    {
      why: "neither published nor of the right tiers",
      targets: [level()],
      observations: [figure(60, { tiers: ["commune"], publishedAt: "2025-07-01" })],
      reason: "other-tiers",
    },
  ])(
    "has the reason that came nearest, or that stands in every way: $why",
    ({ targets, observations, reason }) => {
      expect(fatesOn(cardOf(targets, observations), observations)[0]).toBe(reason);
    },
  );
});
