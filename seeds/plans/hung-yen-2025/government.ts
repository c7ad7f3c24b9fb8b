import type { Target } from "../../../src/index.ts";
import { eitherYear } from "./doubts.ts";
import { paragraph11 } from "./sources.ts";

/** Digital government. */
export const governmentTargets: readonly Target[] = [
  {
    id: "level-3-4-services-multi-device-2025",
    indicator: "level-3-4-services-multi-device",
    quantity: { kind: "level" },
    bound: { kind: "reach", value: 100 },
    due: "2025-12-31",
    dueBasis: "stated",
    source: paragraph11,
    doubts: [
      eitherYear,
      {
        code: "term-meant",
        printed: "mức độ 3 và mức độ 4",
        read: {
          vi: "Mức độ theo cách chia bốn mức trước đây; không coi là một phần và toàn trình",
          en: "Levels of the former four-level grading; not taken for partial and full-process",
        },
      },
    ],
  },
  {
    id: "management-signed-documents-2025",
    indicator: "management-activities-signed-documents",
    quantity: { kind: "level" },
    bound: { kind: "reach", value: 100 },
    tiers: ["province", "district", "commune"],
    due: "2025-12-31",
    dueBasis: "stated",
    source: paragraph11,
    doubts: [eitherYear],
  },
  {
    id: "reports-government-system-2025",
    indicator: "reports-government-system",
    quantity: { kind: "level" },
    bound: { kind: "reach", value: 100 },
    due: "2025-12-31",
    dueBasis: "stated",
    source: paragraph11,
    doubts: [eitherYear],
  },
  {
    id: "databases-connected-2025",
    indicator: "databases-connected",
    quantity: { kind: "level" },
    bound: { kind: "reach", value: 100 },
    due: "2025-12-31",
    dueBasis: "stated",
    source: paragraph11,
    doubts: [eitherYear],
  },
  {
    id: "inspections-supervision-2025",
    indicator: "inspections-supervision-digital",
    quantity: { kind: "level" },
    bound: { kind: "reach", value: 50 },
    due: "2025-12-31",
    dueBasis: "stated",
    source: paragraph11,
    doubts: [eitherYear],
  },
];
