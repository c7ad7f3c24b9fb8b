import {
  burden,
  goal,
  indicator,
  name,
  place,
  plan,
  source,
  statement,
  target,
  task,
} from "./plan.ts";

const doubts = [{ code: "misprint", printed: "80", read: name }];

const decision = {
  number: "749/QĐ-TTg",
  date: "2020-06-03",
  issuer: "Thủ tướng",
  title: "Chương trình",
};

/** A plan with a target of every kind, a bound of every kind and every field that a plan can have. */
export const fullPlan = plan({
  unit: {
    id: "gso63:84",
    name,
    tier: "province",
    parent: "iso:VN",
    validity: { start: "2004-01-01", end: "2025-06-30" },
  },
  legalBasis: [decision],
  indicators: [
    indicator({
      numerator: name,
      denominator: name,
      unitLabel: name,
      aggregation: { units: "weighted-mean", time: "mean", weight: "share" },
      plausibleRange: { low: 5, high: 100 },
      naturalLimits: { low: 0, high: 100 },
    }),
    place(),
    burden(),
  ],
  targets: [
    target({
      tiers: ["province", "district"],
      dueBasis: "stated",
      scope: name,
      exclusions: [name],
      weight: 2,
      baseline: { value: 40, date: "2021-12-31" },
      doubts,
    }),
    target({
      id: "share-2030",
      bound: { kind: "between", low: 85, high: 95 },
      due: "2030-12-31",
      supersedes: { target: "share-2025", from: "2025-01-01" },
      baseline: { date: "2021-12-31" },
    }),
    target({
      id: "top-20",
      indicator: "place",
      quantity: { kind: "rank", of: 63 },
      bound: { kind: "atMost", value: 20 },
    }),
    target({
      id: "ten-more",
      quantity: { kind: "change", in: "points", from: { kind: "target", target: "share-2025" } },
      bound: { kind: "reach", value: 10 },
    }),
    target({
      id: "third-less",
      indicator: "burden",
      quantity: { kind: "change", in: "percent", from: { kind: "date", date: "2021-12-31" } },
      bound: { kind: "about", value: -30, tolerance: 2 },
    }),
    target({
      id: "twice",
      quantity: { kind: "change", in: "times", from: { kind: "unstated" } },
      bound: { kind: "moreThan", value: 2 },
    }),
    target({
      id: "yearly",
      quantity: {
        kind: "growth",
        over: "each",
        from: { kind: "value", value: 40, date: "2021-12-31" },
      },
      bound: { kind: "maintain", value: 7 },
    }),
    target({
      id: "yearly-average",
      indicator: "burden",
      quantity: { kind: "growth", over: "average", from: { kind: "value", value: 40 } },
      bound: { kind: "lessThan", value: 0 },
    }),
    target({
      id: "communes-that-meet",
      quantity: { kind: "count", tier: "commune", meets: "share-2025" },
      bound: { kind: "reach", value: 90 },
    }),
    target({ id: "corridor", bound: { kind: "within", low: 40, high: 60 } }),
    statement({
      id: "most-of-them",
      quantity: { kind: "count", targets: ["share-2025", "top-20"] },
      bound: { kind: "atLeast", value: 1 },
      weight: 1,
    }),
    statement({ id: "opened", quantity: { kind: "milestone" }, due: "2024-12-31", weight: 0 }),
    statement({ exclusions: [], doubts }),
  ],
  goals: [goal({ due: "2025-12-31" })],
  tasks: [task({ owner: "department", due: "2025-12-31", targets: ["opened"], doubts })],
  prioritySectors: [{ id: "health", name }],
  organisations: [{ id: "department", name }],
  platforms: [
    { id: "portal", name, url: "https://example.org/portal" },
    { id: "network", name },
  ],
  source: {
    ...source,
    date: "2025-01-02",
    paragraph: 3,
    url: "https://example.org/plan",
    decision,
  },
});
