import type { Target } from "../../../src/index.ts";
import { valueAdded } from "../../doubts.ts";
import { eitherYear, neitherYear } from "./doubts.ts";
import { paragraph12 } from "./sources.ts";

/** The digital economy. */
export const economyTargets: readonly Target[] = [
  {
    id: "digital-economy-share-2025",
    indicator: "digital-economy-share",
    quantity: { kind: "level" },
    bound: { kind: "reach", value: 20 },
    due: "2025-12-31",
    dueBasis: "implied",
    source: paragraph12,
    doubts: [neitherYear, eitherYear, valueAdded],
  },
  {
    id: "lowest-sector-digital-share-2025",
    indicator: "lowest-sector-digital-share",
    quantity: { kind: "level" },
    bound: { kind: "atLeast", value: 10 },
    due: "2025-12-31",
    dueBasis: "implied",
    source: paragraph12,
    doubts: [neitherYear, eitherYear],
  },
  {
    id: "labour-productivity-growth-2025",
    indicator: "labour-productivity",
    quantity: { kind: "growth", over: "each", from: { kind: "unstated" } },
    bound: { kind: "atLeast", value: 7 },
    due: "2025-12-31",
    dueBasis: "implied",
    source: paragraph12,
    doubts: [
      neitherYear,
      eitherYear,
      {
        code: "unstated-base",
        read: {
          vi: "Không ghi so với năm nào, giá nào",
          en: "Neither the base year nor the prices are printed",
        },
      },
    ],
  },
  {
    id: "digital-enterprises-2025",
    indicator: "digital-enterprises",
    quantity: { kind: "level" },
    bound: { kind: "reach", value: 500 },
    due: "2025-12-31",
    dueBasis: "implied",
    source: paragraph12,
    doubts: [
      neitherYear,
      eitherYear,
      {
        code: "undefined-numerator",
        printed: "doanh nghiệp số",
        read: {
          vi: "Không ghi thế nào là doanh nghiệp số",
          en: "What a digital enterprise is, is not printed",
        },
      },
    ],
  },
];
