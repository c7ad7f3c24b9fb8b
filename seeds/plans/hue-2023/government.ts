import type { Target } from "../../../src/index.ts";
import { bothTiers, yearOfModel } from "./doubts.ts";
import { paragraph3, paragraph4, paragraph7 } from "./sources.ts";

/** Digital government. */
export const governmentTargets: readonly Target[] = [
  {
    id: "agencies-government-network-2023",
    indicator: "agencies-government-network",
    quantity: { kind: "level" },
    bound: { kind: "reach", value: 100 },
    tiers: ["province", "district", "commune"],
    due: "2023-12-31",
    dueBasis: "implied",
    source: paragraph3,
    doubts: [
      yearOfModel,
      {
        code: "implied-tier",
        printed: "các cơ quan nhà nước trên địa bàn",
        read: {
          vi: "Đọc là cơ quan của cả ba cấp đóng trên địa bàn",
          en: "Read as the agencies of all three tiers in the territory",
        },
      },
    ],
  },
  {
    id: "online-services-multi-device-2023",
    indicator: "online-services-multi-device",
    quantity: { kind: "level" },
    bound: { kind: "moreThan", value: 90 },
    due: "2023-12-31",
    dueBasis: "implied",
    source: paragraph4,
    doubts: [yearOfModel],
  },
  {
    id: "dossiers-fully-online-2023",
    indicator: "dossiers-fully-online",
    quantity: { kind: "level" },
    bound: { kind: "atLeast", value: 80 },
    due: "2023-12-31",
    dueBasis: "implied",
    source: paragraph4,
    doubts: [yearOfModel],
  },
  {
    id: "officials-working-electronically-2023",
    indicator: "officials-working-electronically",
    quantity: { kind: "level" },
    bound: { kind: "reach", value: 100 },
    tiers: ["district", "commune"],
    due: "2023-12-31",
    dueBasis: "implied",
    source: paragraph7,
    doubts: [yearOfModel, bothTiers],
  },
  {
    id: "documents-created-signed-2023",
    indicator: "documents-created-signed-electronically",
    quantity: { kind: "level" },
    bound: { kind: "reach", value: 100 },
    tiers: ["district", "commune"],
    due: "2023-12-31",
    dueBasis: "implied",
    source: paragraph7,
    doubts: [yearOfModel, bothTiers],
  },
  {
    id: "eligible-procedures-full-process-2023",
    indicator: "eligible-procedures-full-process",
    quantity: { kind: "level" },
    bound: { kind: "reach", value: 100 },
    tiers: ["district", "commune"],
    due: "2023-12-31",
    dueBasis: "implied",
    source: paragraph7,
    doubts: [
      yearOfModel,
      bothTiers,
      {
        code: "contradiction",
        printed: "100% thủ tục hành chính đủ điều kiện",
        read: {
          vi: "Mục tiêu 2024 của tỉnh là 50%; cả hai được giữ",
          en: "The province’s objectives of 2024 ask 50 %; both are kept",
        },
      },
    ],
  },
];
