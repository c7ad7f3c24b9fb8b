import { act, type Fields, figure, name, source } from "./plan.ts";

/** A figure or an act of every kind, with every field that an observation can have. */
export const fullObservations: readonly Fields[] = [
  figure({
    period: { start: "2024-01-01", end: "2024-12-31" },
    tiers: ["province", "district"],
    publishedAt: "2025-01-31",
    obsStatus: "verified",
    numerator: 75,
    denominator: 100,
    qualifier: { kind: "about", width: 2 },
    source: { ...source, url: "https://example.org/figure" },
    doubts: [{ code: "derived", read: name }],
    synthetic: true,
    related: [
      { indicator: "share", why: name },
      { target: { plan: "plan", target: "share-2025" }, why: name },
    ],
  }),
  figure({ indicator: "place", value: 20, of: 63, qualifier: { kind: "moreThan" } }),
  figure({ quantity: { kind: "change", in: "points", from: "2023-12-31" } }),
  figure({ quantity: { kind: "growth", over: "average" } }),
  figure({ indicator: "burden", value: { missing: "not-collected" } }),
  act(),
];
