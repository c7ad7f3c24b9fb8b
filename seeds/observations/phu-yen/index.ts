import type { Observation, Relation } from "../../../src/index.ts";
import { paragraph2 } from "../../plans/phu-yen-2025/sources.ts";
import {
  lastDayOfUnit,
  monthOfPublication,
  publicationBeforeMerger,
  upToPublication,
} from "../doubts.ts";
import {
  farmCentre2023,
  happyVietnam2025,
  partyCommittee2025,
  phuYenPaper2025,
  serviceIndex2024,
  vcci2022,
} from "./sources.ts";

/** No share. */
const numberOfProducts: Relation["why"] = {
  vi: "Số sản phẩm, không phải tỷ lệ có trên sàn; nhiều nhất là một mẫu số",
  en: "A number of products, not the share on platforms; at most a denominator",
};

/** What the report of the plan says, and what has been published since. */
export const phuYenObservations: readonly Observation[] = [
  {
    unit: "gso63:54",
    indicator: "assigned-objectives-completed",
    period: { end: "2023-01-21" },
    publishedAt: "2023-01-21",
    value: 4,
    numerator: 4,
    denominator: 12,
    source: paragraph2,
    doubts: [
      upToPublication,
      {
        code: "undefined-denominator",
        printed: "4/12 mục tiêu",
        read: { vi: "Không ghi 12 mục tiêu nào", en: "Which twelve objectives is not printed" },
      },
    ],
  },
  {
    unit: "gso63:54",
    indicator: "assigned-tasks-completed",
    period: { end: "2023-01-21" },
    publishedAt: "2023-01-21",
    value: 1,
    numerator: 1,
    denominator: 1,
    source: paragraph2,
    doubts: [
      upToPublication,
      {
        code: "undefined-denominator",
        printed: "1/1 nhiệm vụ",
        read: { vi: "Không ghi nhiệm vụ nào", en: "Which task is not printed" },
      },
    ],
  },
  {
    unit: "gso63:54",
    indicator: "service-index-online",
    tiers: ["province", "district", "commune"],
    period: { start: "2024-05-01", end: "2024-05-31" },
    publishedAt: "2024-06-30",
    value: 7.2,
    numerator: 7.2,
    denominator: 12,
    source: serviceIndex2024,
    doubts: [monthOfPublication],
  },
  {
    unit: "gso63:54",
    indicator: "service-index-satisfaction",
    tiers: ["province", "district", "commune"],
    period: { start: "2024-05-01", end: "2024-05-31" },
    publishedAt: "2024-06-30",
    value: 17.5,
    numerator: 17.5,
    denominator: 18,
    source: serviceIndex2024,
    doubts: [monthOfPublication],
    related: [
      {
        indicator: "satisfaction-procedures-index",
        why: {
          vi: "Điểm của một bộ chỉ số quốc gia, không phải chỉ số hài lòng của tỉnh",
          en: "Points of a national index, not a province’s index of satisfaction",
        },
      },
    ],
  },
  {
    unit: "gso63:54",
    indicator: "service-index-digitisation",
    tiers: ["province", "district", "commune"],
    period: { start: "2024-05-01", end: "2024-05-31" },
    publishedAt: "2024-06-30",
    value: 13.1,
    numerator: 13.1,
    denominator: 22,
    source: serviceIndex2024,
    doubts: [monthOfPublication],
  },
  {
    unit: "gso63:54",
    indicator: "service-index-payment",
    tiers: ["province", "district", "commune"],
    period: { start: "2024-05-01", end: "2024-05-31" },
    publishedAt: "2024-06-30",
    value: 8.1,
    numerator: 8.1,
    denominator: 10,
    source: serviceIndex2024,
    doubts: [monthOfPublication],
  },
  {
    unit: "gso63:54",
    indicator: "service-index",
    tiers: ["province", "district", "commune"],
    period: { start: "2024-05-01", end: "2024-05-31" },
    publishedAt: "2024-06-30",
    value: 72.57,
    numerator: 72.57,
    denominator: 100,
    source: serviceIndex2024,
    doubts: [monthOfPublication],
  },
  {
    unit: "gso63:54",
    indicator: "service-index-rank",
    tiers: ["province", "district", "commune"],
    period: { start: "2024-05-01", end: "2024-05-31" },
    publishedAt: "2024-06-30",
    value: 40,
    of: 63,
    source: serviceIndex2024,
    doubts: [monthOfPublication],
  },
  {
    unit: "gso63:54",
    indicator: "agencies-managing-online",
    tiers: ["province", "district", "commune"],
    period: { end: "2024-12-31" },
    publishedAt: "2025-06-30",
    value: 100,
    source: partyCommittee2025,
    doubts: [publicationBeforeMerger],
    related: [
      {
        indicator: "work-files-online",
        why: {
          vi: "Tỷ lệ cơ quan; mục tiêu là tỷ lệ hồ sơ công việc của từng cấp",
          en: "A share of agencies; the targets are shares of the work files of each tier",
        },
      },
    ],
  },
  {
    unit: "gso63:54",
    indicator: "dossiers-paid-online",
    tiers: ["province", "district", "commune"],
    period: { end: "2025-06-30" },
    publishedAt: "2025-06-30",
    value: 76.85,
    source: happyVietnam2025,
    doubts: [lastDayOfUnit, publicationBeforeMerger],
  },
  {
    unit: "gso63:54",
    indicator: "dossiers-submitted-online",
    tiers: ["province", "district", "commune"],
    period: { end: "2025-06-30" },
    publishedAt: "2025-06-30",
    value: 94.1,
    source: happyVietnam2025,
    doubts: [
      lastDayOfUnit,
      publicationBeforeMerger,
      {
        code: "undefined-denominator",
        read: {
          vi: "Không ghi mẫu số; đọc là hồ sơ tiếp nhận",
          en: "The denominator is not printed; read as dossiers received",
        },
      },
    ],
    related: [
      {
        target: { plan: "phu-yen-2025", target: "level-4-services-multi-device-2025" },
        why: {
          vi: "Tỷ lệ hồ sơ; mục tiêu là dịch vụ trên nhiều phương tiện truy cập",
          en: "A share of dossiers; the target is services on several means of access",
        },
      },
    ],
  },
  {
    unit: "gso63:54",
    indicator: "enterprises-digital-technology-share",
    period: { end: "2022-09-20" },
    publishedAt: "2022-09-20",
    value: 24,
    qualifier: { kind: "moreThan" },
    obsStatus: "U",
    source: vcci2022,
    doubts: [upToPublication],
    related: [
      {
        indicator: "digital-startup-enterprises-formed",
        why: {
          vi: "Tỷ lệ doanh nghiệp; mục tiêu là số doanh nghiệp được hình thành",
          en: "A share of enterprises; the target is a number formed",
        },
      },
    ],
  },
  {
    unit: "gso63:54",
    indicator: "ocop-products-3-star",
    period: { end: "2023-11-19" },
    publishedAt: "2023-11-20",
    value: 193,
    source: farmCentre2023,
    doubts: [
      {
        code: "misprint",
        read: {
          vi: "Địa chỉ trang ghi tên một bài khác; lấy theo nội dung và ngày được hiện",
          en: "The address of the page names another article; text and date as shown",
        },
      },
    ],
    related: [
      {
        indicator: "certified-products-e-commerce",
        why: numberOfProducts,
      },
    ],
  },
  {
    unit: "gso63:54",
    indicator: "ocop-products-3-star",
    period: { end: "2025-06-30" },
    publishedAt: "2025-06-30",
    value: 377,
    source: phuYenPaper2025,
    doubts: [lastDayOfUnit, publicationBeforeMerger],
    related: [
      {
        indicator: "certified-products-e-commerce",
        why: numberOfProducts,
      },
    ],
  },
];
