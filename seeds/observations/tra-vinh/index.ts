import type { Observation } from "../../../src/index.ts";
import {
  dti2022,
  dti2023,
  dti2024,
  investmentReview2022,
  plan02,
  plan37,
  plan122,
  portal2023,
  press2022,
  press2023,
} from "./sources.ts";

/**
 * What has been published about Trà Vinh: DTI values and ranks of 2021 to 2024, and the figures of the
 * province’s yearly plans and of the press. A figure that is only similar to a target says so in `related`.
 */
export const traVinhObservations: readonly Observation[] = [
  {
    unit: "gso63:84",
    indicator: "agencies-building-databases",
    period: { end: "2024-10-29" },
    publishedAt: "2024-10-29",
    value: 100,
    source: plan122,
    doubts: [
      {
        code: "implied-period",
        read: {
          vi: "Ghi là năm 2024; đọc là đến ngày ban hành kế hoạch",
          en: "Printed as 2024; read as up to the day of the plan",
        },
      },
    ],
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
    related: [
      {
        target: { plan: "tra-vinh-2025", target: "mobile-4g-5g-universal-2025" },
        why: {
          vi: "Cam kết phổ cập không kèm số; đây là xã được phủ sóng, không phải người dùng",
          en: "The commitment has no number; this is communes covered, not users",
        },
      },
    ],
  },
  {
    unit: "gso63:84",
    indicator: "communes-4g-coverage",
    period: { end: "2023-12-31" },
    publishedAt: "2024-01-17",
    value: 100,
    source: plan02,
    related: [
      {
        target: { plan: "tra-vinh-2025", target: "mobile-4g-5g-universal-2025" },
        why: {
          vi: "Cam kết phổ cập không kèm số; đây là xã được phủ sóng, không phải người dùng",
          en: "The commitment has no number; this is communes covered, not users",
        },
      },
    ],
  },
  {
    unit: "gso63:84",
    indicator: "communes-4g-coverage",
    period: { end: "2024-10-29" },
    publishedAt: "2024-10-29",
    value: 100,
    source: plan122,
    doubts: [
      {
        code: "implied-period",
        read: {
          vi: "Ghi là năm 2024; đọc là đến ngày ban hành kế hoạch",
          en: "Printed as 2024; read as up to the day of the plan",
        },
      },
    ],
    related: [
      {
        target: { plan: "tra-vinh-2025", target: "mobile-4g-5g-universal-2025" },
        why: {
          vi: "Cam kết phổ cập không kèm số; đây là xã được phủ sóng, không phải người dùng",
          en: "The commitment has no number; this is communes covered, not users",
        },
      },
    ],
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
    doubts: [
      {
        code: "implied-period",
        read: {
          vi: "Ghi là năm 2024; đọc là đến ngày ban hành kế hoạch",
          en: "Printed as 2024; read as up to the day of the plan",
        },
      },
    ],
  },
  {
    unit: "gso63:84",
    indicator: "dti-rank",
    period: { end: "2021-12-31" },
    publishedAt: "2022-10-10",
    value: 26,
    of: 63,
    source: investmentReview2022,
  },
  {
    unit: "gso63:84",
    indicator: "dti-rank",
    period: { end: "2022-12-31" },
    publishedAt: "2023-07-12",
    value: 25,
    of: 63,
    source: dti2022,
  },
  {
    unit: "gso63:84",
    indicator: "dti-rank",
    period: { end: "2023-12-31" },
    value: 22,
    of: 63,
    source: dti2023,
  },
  {
    unit: "gso63:84",
    indicator: "dti-rank",
    period: { end: "2024-12-31" },
    publishedAt: "2025-10-21",
    value: 43,
    of: 63,
    source: dti2024,
  },
  {
    unit: "gso63:84",
    indicator: "dti-value",
    period: { end: "2021-12-31" },
    publishedAt: "2023-07-31",
    value: 0.4294,
    source: portal2023,
    doubts: [
      {
        code: "implied-publication-date",
        read: {
          vi: "Chỉ rõ tháng; đọc là ngày cuối tháng",
          en: "Only the month is known; read as its last day",
        },
      },
      {
        code: "derived",
        read: {
          vi: "Tính từ 0,6077 trừ mức tăng in là 0,1783",
          en: "Computed from 0.6077 less the printed rise of 0.1783",
        },
      },
    ],
    related: [
      {
        indicator: "dti-rank",
        why: {
          vi: "Giá trị chỉ số; mục tiêu là thứ hạng",
          en: "The value of the index; the target is on the rank",
        },
      },
    ],
  },
  {
    unit: "gso63:84",
    indicator: "dti-value",
    period: { end: "2022-12-31" },
    publishedAt: "2023-07-12",
    value: 0.6077,
    source: dti2022,
    related: [
      {
        indicator: "dti-rank",
        why: {
          vi: "Giá trị chỉ số; mục tiêu là thứ hạng",
          en: "The value of the index; the target is on the rank",
        },
      },
    ],
  },
  {
    unit: "gso63:84",
    indicator: "dti-value",
    period: { end: "2023-12-31" },
    value: 0.7068,
    source: dti2023,
    related: [
      {
        indicator: "dti-rank",
        why: {
          vi: "Giá trị chỉ số; mục tiêu là thứ hạng",
          en: "The value of the index; the target is on the rank",
        },
      },
    ],
  },
  {
    unit: "gso63:84",
    indicator: "dti-value",
    period: { end: "2024-12-31" },
    publishedAt: "2025-10-21",
    value: 0.6714,
    source: dti2024,
    related: [
      {
        indicator: "dti-rank",
        why: {
          vi: "Giá trị chỉ số; mục tiêu là thứ hạng",
          en: "The value of the index; the target is on the rank",
        },
      },
    ],
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
      {
        code: "implied-period",
        read: {
          vi: "Bài không ghi ngày; đọc là năm 2023",
          en: "The article has no date; read as 2023",
        },
      },
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
    indicator: "households-fibre-line",
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
      {
        code: "implied-period",
        read: {
          vi: "Chỉ rõ tháng; đọc là ngày cuối tháng",
          en: "Only the month is known; read as its last day",
        },
      },
      {
        code: "implied-publication-date",
        read: {
          vi: "Chỉ rõ tháng; đọc là ngày cuối tháng",
          en: "Only the month is known; read as its last day",
        },
      },
    ],
    related: [
      {
        indicator: "households-fibre-coverage",
        why: {
          vi: "Hộ đã có đường truyền; mục tiêu là hộ được phủ mạng",
          en: "Households that have a line; the target is households covered",
        },
      },
    ],
  },
  {
    unit: "gso63:84",
    indicator: "households-fibre-line",
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
    related: [
      {
        indicator: "households-fibre-coverage",
        why: {
          vi: "Hộ đã có đường truyền; mục tiêu là hộ được phủ mạng",
          en: "Households that have a line; the target is households covered",
        },
      },
    ],
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
    doubts: [
      {
        code: "implied-period",
        read: {
          vi: "Bài không ghi ngày; đọc là năm 2023",
          en: "The article has no date; read as 2023",
        },
      },
    ],
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
    doubts: [
      {
        code: "implied-period",
        read: {
          vi: "Bài không ghi ngày; đọc là năm 2023",
          en: "The article has no date; read as 2023",
        },
      },
    ],
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
      {
        code: "implied-period",
        read: {
          vi: "Bài không ghi ngày; đọc là năm 2023",
          en: "The article has no date; read as 2023",
        },
      },
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
    doubts: [
      {
        code: "term-meant",
        printed: "hệ thống Quản lý văn bản và điều hành",
        read: {
          vi: "Đo trên hệ thống Quản lý văn bản và điều hành; báo cáo năm coi là đạt 100% kế hoạch năm",
          en: "Measured on the document management system; the annual review counts it as 100 % of the yearly plan",
        },
      },
    ],
  },
  {
    unit: "gso63:84",
    indicator: "work-files-online",
    tiers: ["province"],
    period: { start: "2022-01-01", end: "2022-12-31" },
    publishedAt: "2023-04-18",
    value: 83.21,
    source: plan37,
    doubts: [
      {
        code: "term-meant",
        printed: "hệ thống Quản lý văn bản và điều hành",
        read: {
          vi: "Đo trên hệ thống Quản lý văn bản và điều hành; báo cáo năm coi là đạt 100% kế hoạch năm",
          en: "Measured on the document management system; the annual review counts it as 100 % of the yearly plan",
        },
      },
    ],
  },
  {
    unit: "gso63:84",
    indicator: "work-files-online",
    tiers: ["commune"],
    period: { start: "2022-01-01", end: "2022-12-31" },
    publishedAt: "2023-04-18",
    value: 78.19,
    source: plan37,
    doubts: [
      {
        code: "term-meant",
        printed: "hệ thống Quản lý văn bản và điều hành",
        read: {
          vi: "Đo trên hệ thống Quản lý văn bản và điều hành; báo cáo năm coi là đạt 100% kế hoạch năm",
          en: "Measured on the document management system; the annual review counts it as 100 % of the yearly plan",
        },
      },
    ],
  },
];
