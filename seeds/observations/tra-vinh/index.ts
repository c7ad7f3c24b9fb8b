import type { Doubt, Observation, Relation } from "../../../src/index.ts";
import { monthOfPeriod, monthOfPublication } from "../doubts.ts";
import { plan02, plan37, plan122, press2022, press2023 } from "./sources.ts";

const upToPlan: Doubt = {
  code: "implied-period",
  read: {
    vi: "Ghi là năm 2024; đọc là đến ngày ban hành kế hoạch",
    en: "Printed as 2024; read as up to the day of the plan",
  },
};

const undatedArticle: Doubt = {
  code: "implied-period",
  read: { vi: "Bài không ghi ngày; đọc là năm 2023", en: "The article has no date; read as 2023" },
};

const documentSystem: Doubt = {
  code: "term-meant",
  printed: "hệ thống Quản lý văn bản và điều hành",
  read: {
    vi: "Đo trên hệ thống Quản lý văn bản và điều hành; báo cáo năm coi là đạt 100% kế hoạch năm",
    en: "Measured on the document management system; the annual review counts it as 100 % of the yearly plan",
  },
};

const universalService: Relation = {
  target: { plan: "tra-vinh-2025", target: "mobile-4g-5g-universal-2025" },
  why: {
    vi: "Cam kết phổ cập không kèm số; đây là xã được phủ sóng, không phải người dùng",
    en: "The commitment has no number; this is communes covered, not users",
  },
};

const notCoverage: Relation = {
  indicator: "households-fibre-coverage",
  why: {
    vi: "Hộ đã có đường truyền; mục tiêu là hộ được phủ mạng",
    en: "Households that have a line; the target is households covered",
  },
};

/** What the province’s yearly plans and the press have published: a figure that is only similar says so. */
export const traVinhObservations: readonly Observation[] = [
  {
    unit: "gso63:84",
    indicator: "agencies-building-databases",
    period: { end: "2024-10-29" },
    publishedAt: "2024-10-29",
    value: 100,
    source: plan122,
    doubts: [upToPlan],
    related: [
      {
        indicator: "agencies-databases-completed",
        why: {
          vi: "Đang xây dựng, phát triển, tính chung các cơ quan; mục tiêu là hoàn thành",
          en: "Building and developing, of agencies in general; the target is completed",
        },
      },
    ],
  },
  {
    unit: "gso63:84",
    indicator: "communes-4g-coverage",
    period: { end: "2022-12-31" },
    publishedAt: "2023-04-18",
    value: 100,
    source: plan37,
    related: [universalService],
  },
  {
    unit: "gso63:84",
    indicator: "communes-4g-coverage",
    period: { end: "2023-12-31" },
    publishedAt: "2024-01-17",
    value: 100,
    source: plan02,
    related: [universalService],
  },
  {
    unit: "gso63:84",
    indicator: "communes-4g-coverage",
    period: { end: "2024-10-29" },
    publishedAt: "2024-10-29",
    value: 100,
    source: plan122,
    doubts: [upToPlan],
    related: [universalService],
  },
  {
    unit: "gso63:84",
    indicator: "communes-fibre-coverage",
    period: { end: "2023-12-31" },
    publishedAt: "2024-01-17",
    value: 100,
    source: plan02,
  },
  {
    unit: "gso63:84",
    indicator: "communes-fibre-coverage",
    period: { end: "2024-10-29" },
    publishedAt: "2024-10-29",
    value: 100,
    source: plan122,
    doubts: [upToPlan],
  },
  {
    unit: "gso63:84",
    indicator: "eligible-procedures-level-4",
    period: { end: "2022-12-31" },
    publishedAt: "2023-04-18",
    value: 100,
    source: plan37,
  },
  {
    unit: "gso63:84",
    indicator: "full-process-services",
    period: { end: "2023-12-31" },
    value: 1039,
    numerator: 1039,
    denominator: 1690,
    source: press2023,
    doubts: [
      undatedArticle,
      {
        code: "contradiction",
        printed: "1.039",
        read: {
          vi: "676 một phần và 1.039 toàn trình vượt 1.690 thủ tục",
          en: "676 partial and 1,039 full exceed 1,690 procedures",
        },
      },
    ],
    related: [
      {
        indicator: "eligible-procedures-level-4",
        why: {
          vi: "Số dịch vụ trên toàn bộ 1.690 thủ tục công bố, không phải trên thủ tục đủ điều kiện",
          en: "A count over all 1,690 published procedures, not of the eligible ones",
        },
      },
      {
        indicator: "public-services-level-4",
        why: {
          vi: "Số dịch vụ, không phải tỷ lệ trên dịch vụ công",
          en: "A count of services, not a share of public services",
        },
      },
    ],
  },
  {
    unit: "gso63:84",
    indicator: "households-fibre-access",
    period: { end: "2022-10-31" },
    publishedAt: "2022-10-31",
    value: 58,
    source: press2022,
    doubts: [
      {
        code: "term-meant",
        read: {
          vi: "“Được sử dụng” đọc là có đường truyền",
          en: "“Using” is read as having a line",
        },
      },
      monthOfPeriod,
      monthOfPublication,
    ],
    related: [notCoverage],
  },
  {
    unit: "gso63:84",
    indicator: "households-fibre-access",
    period: { end: "2022-12-31" },
    publishedAt: "2023-04-18",
    value: 59.25,
    source: plan37,
    doubts: [
      {
        code: "contradiction",
        read: {
          vi: "In là 79% mục tiêu năm, tức mục tiêu năm là 75%",
          en: "Printed as 79 % of the yearly objective, which makes that 75 %",
        },
      },
    ],
    related: [notCoverage],
  },
  {
    unit: "gso63:84",
    indicator: "internet-users",
    period: { end: "2022-12-31" },
    publishedAt: "2023-04-18",
    value: 74,
    qualifier: { kind: "moreThan" },
    source: plan37,
  },
  {
    unit: "gso63:84",
    indicator: "population-smartphone",
    period: { end: "2022-12-31" },
    publishedAt: "2023-04-18",
    value: 60,
    qualifier: { kind: "moreThan" },
    source: plan37,
    related: [
      {
        indicator: "working-age-smartphone",
        why: {
          vi: "Mẫu số là toàn bộ dân số, không phải người trong độ tuổi lao động",
          en: "The denominator is the whole population, not people of working age",
        },
      },
    ],
  },
  {
    unit: "gso63:84",
    indicator: "procedure-dossiers-digitised",
    period: { start: "2023-01-01", end: "2023-12-31" },
    value: 52.41,
    source: press2023,
    doubts: [undatedArticle],
    related: [
      {
        indicator: "agencies-digitising-files",
        why: {
          vi: "Tỷ lệ hồ sơ; mục tiêu đếm cơ quan",
          en: "A share of dossiers; the target counts agencies",
        },
      },
      {
        target: { plan: "tra-vinh-2025", target: "archives-digitised-2025" },
        why: {
          vi: "Hồ sơ thủ tục hành chính; mục tiêu là tài liệu lưu trữ",
          en: "Procedure dossiers; the commitment is on archive documents",
        },
      },
    ],
  },
  {
    unit: "gso63:84",
    indicator: "procedure-dossiers-settled-electronically",
    period: { start: "2023-01-01", end: "2023-12-31" },
    value: 82.31,
    source: press2023,
    doubts: [undatedArticle],
    related: [
      {
        indicator: "dossiers-submitted-online",
        why: {
          vi: "Hồ sơ giải quyết điện tử, không phải nộp trực tuyến trên tổng số tiếp nhận",
          en: "Settled electronically, not submitted online out of all received",
        },
      },
    ],
  },
  {
    unit: "gso63:84",
    indicator: "services-with-online-dossiers",
    period: { start: "2022-01-01", end: "2022-12-31" },
    publishedAt: "2023-04-18",
    value: 72.52,
    source: plan37,
    doubts: [
      {
        code: "undefined-denominator",
        read: {
          vi: "Mẫu số in là dịch vụ công trực tuyến; mục tiêu nói mức độ 4",
          en: "The denominator printed is online public services; the target speaks of those at level 4",
        },
      },
    ],
  },
  {
    unit: "gso63:84",
    indicator: "services-with-online-dossiers",
    period: { start: "2023-01-01", end: "2023-12-31" },
    value: 79,
    source: press2023,
    doubts: [
      undatedArticle,
      {
        code: "undefined-denominator",
        read: { vi: "Không ghi mẫu số", en: "The denominator is not printed" },
      },
    ],
  },
  {
    unit: "gso63:84",
    indicator: "statistical-reports-provincial-system",
    period: { start: "2022-01-01", end: "2022-12-31" },
    publishedAt: "2023-04-18",
    value: 100,
    source: plan37,
    related: [
      {
        indicator: "reports-provincial-system",
        why: {
          vi: "Chỉ là báo cáo thống kê; mục tiêu tính cả báo cáo định kỳ",
          en: "Statistical reports only; the target counts periodic reports too",
        },
      },
    ],
  },
  {
    unit: "gso63:84",
    indicator: "work-files-online",
    tiers: ["district"],
    period: { start: "2022-01-01", end: "2022-12-31" },
    publishedAt: "2023-04-18",
    value: 78.05,
    source: plan37,
    doubts: [documentSystem],
  },
  {
    unit: "gso63:84",
    indicator: "work-files-online",
    tiers: ["province"],
    period: { start: "2022-01-01", end: "2022-12-31" },
    publishedAt: "2023-04-18",
    value: 83.21,
    source: plan37,
    doubts: [documentSystem],
  },
  {
    unit: "gso63:84",
    indicator: "work-files-online",
    tiers: ["commune"],
    period: { start: "2022-01-01", end: "2022-12-31" },
    publishedAt: "2023-04-18",
    value: 78.19,
    source: plan37,
    doubts: [documentSystem],
  },
];
