import type { Target } from "../../../src/index.ts";
import { listGoesOn } from "../../doubts.ts";
import { yearOfParagraphBefore } from "./doubts.ts";
import { paragraph11, paragraph12 } from "./sources.ts";

/** Digital government. */
export const governmentTargets: readonly Target[] = [
  {
    id: "agencies-government-network-2024",
    indicator: "agencies-government-network",
    quantity: { kind: "level" },
    bound: { kind: "reach", value: 100 },
    tiers: ["province", "district", "commune"],
    due: "2024-12-31",
    dueBasis: "stated",
    source: paragraph11,
    doubts: [
      {
        code: "implied-tier",
        printed: "các cơ quan Nhà nước trên địa bàn tỉnh",
        read: {
          vi: "Đọc là cơ quan của cả ba cấp đóng trên địa bàn",
          en: "Read as the agencies of all three tiers in the territory",
        },
      },
    ],
  },
  {
    id: "eligible-procedures-full-process-2024",
    indicator: "eligible-procedures-full-process",
    quantity: { kind: "level" },
    bound: { kind: "reach", value: 50 },
    due: "2024-12-31",
    dueBasis: "stated",
    source: paragraph11,
    doubts: [
      {
        code: "contradiction",
        printed: "50% thủ tục hành chính đủ điều kiện",
        read: {
          vi: "Kế hoạch 2023 của tỉnh đặt 100% cho cấp huyện, cấp xã; cả hai được giữ",
          en: "The province’s plan of 2023 asks 100 % of districts and communes; both are kept",
        },
      },
    ],
  },
  {
    id: "dossiers-fully-online-2024",
    indicator: "dossiers-fully-online",
    quantity: { kind: "level" },
    bound: { kind: "reach", value: 80 },
    due: "2024-12-31",
    dueBasis: "stated",
    source: paragraph11,
  },
  {
    id: "users-identified-2024",
    indicator: "users-identified",
    quantity: { kind: "level" },
    bound: { kind: "reach", value: 100 },
    due: "2024-12-31",
    dueBasis: "stated",
    source: paragraph11,
  },
  {
    id: "digital-office-2024",
    name: {
      vi: "Số hóa phục vụ chuyển đổi mô hình công sở số",
      en: "Digitisation for the change to the digital office",
    },
    pillar: "government",
    quantity: { kind: "statement" },
    tiers: ["province", "district", "commune"],
    due: "2024-12-31",
    dueBasis: "implied",
    scope: {
      vi: "Cơ quan hành chính nhà nước các cấp, đơn vị cung cấp dịch vụ công",
      en: "Administrative agencies of all tiers, units that provide public services",
    },
    source: paragraph12,
    doubts: [yearOfParagraphBefore],
  },
  {
    id: "digital-government-criteria-2024",
    indicator: "digital-government-criteria",
    quantity: { kind: "level" },
    bound: { kind: "reach", value: 90 },
    tiers: ["province", "district", "commune"],
    due: "2024-12-31",
    dueBasis: "implied",
    source: paragraph12,
    doubts: [
      yearOfParagraphBefore,
      {
        code: "undefined-denominator",
        printed: "90% tiêu chí",
        read: { vi: "Không ghi bộ tiêu chí nào", en: "Which set of criteria is not printed" },
      },
      {
        code: "implied-tier",
        printed: "cơ quan hành chính nhà nước các cấp",
        read: {
          vi: "Chủ ngữ ở vế đầu của câu đọc cho cả vế này",
          en: "The subject of the first half of the sentence is read for this half too",
        },
      },
    ],
  },
  {
    id: "satisfaction-procedures-2024",
    indicator: "satisfaction-procedures-index",
    quantity: { kind: "level" },
    bound: { kind: "reach", value: 90 },
    due: "2024-12-31",
    dueBasis: "implied",
    source: paragraph12,
    doubts: [yearOfParagraphBefore, /* @__PURE__ */ listGoesOn("đạt 90%...")],
  },
];
