import type { Doubt, Observation, Relation } from "../../../src/index.ts";
import { listGoesOn } from "../../doubts.ts";
import {
  paragraph4,
  paragraph5,
  paragraph6,
  paragraph7,
} from "../../plans/hung-yen-2025/sources.ts";
import {
  pricesNotPrinted,
  shareOfCounts,
  upToPublication,
  yearOfPeriod,
  yearOfPublication,
} from "../doubts.ts";
import {
  hungYenPaper2025,
  nhanDan2023,
  vietNamNet2020,
  vov2021,
  vtv2024,
  workersMirror2024,
  workersPaper2024,
} from "./sources.ts";

/** The department’s report bears no date. */
const undatedReport: Doubt = {
  code: "implied-period",
  read: {
    vi: "Báo cáo không ghi ngày, sau năm 2022; đọc là năm 2023",
    en: "The report has no date, and comes after 2022; read as 2023",
  },
};

/** One speaker in two papers. */
const twoPapers: Doubt = {
  code: "contradiction",
  read: {
    vi: "Cùng người phát biểu, hai tờ báo cách nhau sáu ngày: 6,21 và 8,46; cả hai được giữ",
    en: "The same speaker in two papers six days apart: 6.21 and 8.46; both are kept",
  },
};

/** Provided is not accessible on several devices. */
const provisionOnly: Relation["why"] = {
  vi: "Là cung cấp dịch vụ; mục tiêu là nhiều phương tiện truy cập",
  en: "Services provided; the target is several means of access",
};

/** What the department’s report of the plan says, and what has been published since. */
export const hungYenObservations: readonly Observation[] = [
  {
    unit: "gso63:33",
    indicator: "dti-rank",
    period: { end: "2021-12-31" },
    value: -14,
    quantity: { kind: "change", in: "points", from: "2020-12-31" },
    source: paragraph4,
    doubts: [
      {
        code: "derived",
        printed: "tăng 14 bậc",
        read: {
          vi: "“Tăng 14 bậc” là số thứ hạng giảm 14",
          en: "“Tăng 14 bậc” (14 places up) is a rank number lower by 14",
        },
      },
    ],
    related: [
      {
        indicator: "digital-transformation-rank",
        why: {
          vi: "Mức tăng hạng DTI; mục tiêu là thứ hạng, không nêu bộ chỉ số",
          en: "A rise in DTI; the target is on a place, by an index that is not named",
        },
      },
    ],
  },
  {
    unit: "gso63:33",
    indicator: "enterprises-linked-to-transformation",
    period: { end: "2023-12-31" },
    value: 3000,
    qualifier: { kind: "moreThan" },
    source: paragraph5,
    doubts: [undatedReport],
    related: [
      {
        indicator: "digital-enterprises",
        why: {
          vi: "Rộng hơn nhiều so với doanh nghiệp số",
          en: "Far wider than digital enterprises",
        },
      },
    ],
  },
  {
    unit: "gso63:33",
    indicator: "sellers-on-e-commerce",
    period: { end: "2023-12-31" },
    value: 10000,
    qualifier: { kind: "moreThan" },
    source: paragraph5,
    doubts: [undatedReport],
    related: [
      {
        indicator: "certified-products-e-commerce",
        why: {
          vi: "Số người bán; mục tiêu của tỉnh khác là tỷ lệ sản phẩm",
          en: "A number of sellers; other provinces ask a share of products",
        },
      },
    ],
  },
  {
    unit: "gso63:33",
    indicator: "products-on-e-commerce",
    period: { end: "2023-12-31" },
    value: 180000,
    qualifier: { kind: "moreThan" },
    source: paragraph5,
    doubts: [undatedReport],
    related: [
      {
        indicator: "certified-products-e-commerce",
        why: {
          vi: "Số sản phẩm; mục tiêu của tỉnh khác là tỷ lệ sản phẩm được chứng nhận",
          en: "A number of products; other provinces ask a share of the certified ones",
        },
      },
    ],
  },
  {
    unit: "gso63:33",
    indicator: "e-commerce-transactions",
    period: { start: "2023-01-01", end: "2023-12-31" },
    value: 11000000,
    qualifier: { kind: "nearly" },
    source: paragraph5,
    doubts: [
      {
        code: "implied-period",
        printed: "gần 11 triệu giao dịch/năm",
        read: {
          vi: "Ghi là mỗi năm, không rõ năm nào; đọc là năm 2023",
          en: "Printed as a year’s, which one is not said; read as 2023",
        },
      },
    ],
    related: [
      {
        indicator: "e-commerce-retail-share",
        why: {
          vi: "Số giao dịch, không phải tỷ trọng trong bán lẻ",
          en: "A number of transactions, not a share of retail sales",
        },
      },
    ],
  },
  {
    unit: "gso63:33",
    indicator: "e-commerce-revenue",
    period: { start: "2022-01-01", end: "2022-12-31" },
    value: 1100,
    qualifier: { kind: "moreThan" },
    source: paragraph6,
    doubts: [
      {
        code: "derived",
        printed: "trên 1,1 nghìn tỷ đồng",
        read: {
          vi: "1,1 nghìn tỷ đồng là 1.100 tỷ đồng",
          en: "1.1 thousand billion đồng is 1,100 billion",
        },
      },
    ],
    related: [
      {
        indicator: "e-commerce-retail-share",
        why: {
          vi: "Doanh thu, không phải tỷ trọng trong bán lẻ",
          en: "Revenue, not a share of retail sales",
        },
      },
    ],
  },
  {
    unit: "gso63:33",
    indicator: "bank-account-population",
    period: { end: "2023-12-31" },
    value: 86,
    qualifier: { kind: "about" },
    source: paragraph6,
    doubts: [
      undatedReport,
      {
        code: "undefined-denominator",
        printed: "khoảng 86% dân số",
        read: {
          vi: "Không ghi độ tuổi; đọc là toàn bộ dân số",
          en: "No age is printed; read as the whole population",
        },
      },
    ],
    related: [
      {
        indicator: "e-payment-account-population",
        why: {
          vi: "Tài khoản ngân hàng; mục tiêu là tài khoản thanh toán điện tử",
          en: "Bank accounts; the target is electronic payment accounts",
        },
      },
    ],
  },
  {
    unit: "gso63:33",
    indicator: "enterprises-website",
    period: { end: "2023-12-31" },
    value: 60,
    qualifier: { kind: "nearly" },
    source: paragraph6,
    doubts: [undatedReport],
    related: [
      {
        indicator: "enterprises-applying-it",
        why: {
          vi: "Chỉ là có website; mục tiêu của tỉnh khác rộng hơn",
          en: "Only a website; what another province asks is wider",
        },
      },
    ],
  },
  {
    unit: "gso63:33",
    indicator: "enterprises-e-tax",
    period: { end: "2023-12-31" },
    value: 100,
    source: paragraph6,
    doubts: [undatedReport],
    related: [
      {
        indicator: "enterprises-applying-it",
        why: {
          vi: "Chỉ là nộp thuế điện tử; mục tiêu của tỉnh khác rộng hơn",
          en: "Only taxes; what another province asks is wider",
        },
      },
    ],
  },
  {
    unit: "gso63:33",
    indicator: "enterprises-e-invoices",
    period: { end: "2023-12-31" },
    value: 100,
    source: paragraph6,
    doubts: [undatedReport, /* @__PURE__ */ listGoesOn("hóa đơn điện tử…")],
    related: [
      {
        indicator: "enterprises-e-contracts",
        why: { vi: "Hóa đơn, không phải hợp đồng", en: "Invoices, not contracts" },
      },
    ],
  },
  {
    unit: "gso63:33",
    indicator: "infrastructure-uninterrupted",
    period: { end: "2023-12-31" },
    value: 100,
    source: paragraph7,
    doubts: [
      undatedReport,
      {
        code: "undefined-denominator",
        printed: "thông suốt 100% trên địa bàn tỉnh",
        read: {
          vi: "Không ghi 100% của cái gì; đọc là hạ tầng chuyển đổi số trên địa bàn",
          en: "What the 100 % is of is not printed; read as the infrastructure of the territory",
        },
      },
    ],
  },
  {
    unit: "gso63:33",
    indicator: "agencies-document-software",
    tiers: ["province", "district", "commune"],
    period: { end: "2023-12-31" },
    value: 100,
    source: paragraph7,
    doubts: [undatedReport],
    related: [
      {
        indicator: "management-activities-signed-documents",
        why: {
          vi: "Tỷ lệ cơ quan; mục tiêu là tỷ lệ hoạt động quản lý",
          en: "A share of agencies; the target is a share of management activities",
        },
      },
    ],
  },
  {
    unit: "gso63:33",
    indicator: "procedures-provided-online",
    period: { end: "2023-12-31" },
    value: 78.99,
    numerator: 1440,
    denominator: 1823,
    source: paragraph7,
    doubts: [undatedReport, shareOfCounts],
    related: [
      {
        indicator: "level-3-4-services-multi-device",
        why: provisionOnly,
      },
    ],
  },
  {
    unit: "gso63:33",
    indicator: "agencies-network-software",
    tiers: ["province", "district", "commune"],
    period: { end: "2024-09-26" },
    publishedAt: "2024-09-26",
    value: 100,
    source: vtv2024,
    doubts: [
      upToPublication,
      {
        code: "undefined-numerator",
        read: {
          vi: "Bốn thứ trong một tỷ lệ: mạng nội bộ, băng rộng, mạng chuyên dùng, phần mềm",
          en: "Four things in one share: local network, broadband, dedicated network, software",
        },
      },
    ],
    related: [
      {
        indicator: "management-activities-signed-documents",
        why: {
          vi: "Tỷ lệ cơ quan, không nói chữ ký số",
          en: "A share of agencies, signatures are not mentioned",
        },
      },
    ],
  },
  {
    unit: "gso34:33",
    indicator: "dossiers-submitted-online",
    tiers: ["province", "commune"],
    period: { end: "2025-12-31" },
    publishedAt: "2025-12-31",
    value: 89.5,
    source: hungYenPaper2025,
    doubts: [
      yearOfPeriod,
      yearOfPublication,
      {
        code: "undefined-numerator",
        read: {
          vi: "Ghi là hồ sơ dịch vụ công trực tuyến; đọc là nộp trực tuyến",
          en: "Printed as online public-service dossiers; read as submitted online",
        },
      },
    ],
  },
  {
    unit: "gso63:33",
    indicator: "procedures-full-process",
    period: { end: "2023-12-31" },
    publishedAt: "2023-12-31",
    value: 59.6,
    numerator: 951,
    denominator: 1834,
    source: nhanDan2023,
    doubts: [
      yearOfPeriod,
      yearOfPublication,
      {
        code: "contradiction",
        printed: "59.6",
        read: {
          vi: "In 59,6% nhưng 951/1.834 là 51,85%; giữ con số được in",
          en: "Printed as 59.6 % while 951 of 1,834 is 51.85 %; the printed figure is kept",
        },
      },
    ],
    related: [
      {
        indicator: "level-3-4-services-multi-device",
        why: provisionOnly,
      },
    ],
  },
  {
    unit: "gso34:33",
    indicator: "procedures-electronic-process",
    tiers: ["province", "commune"],
    period: { end: "2025-12-31" },
    publishedAt: "2025-12-31",
    value: 100,
    numerator: 2165,
    denominator: 2165,
    source: hungYenPaper2025,
    doubts: [yearOfPeriod, yearOfPublication],
    related: [
      {
        target: { plan: "hung-yen-2025", target: "level-3-4-services-multi-device-2025" },
        why: {
          vi: "Là quy trình điện tử, của tỉnh sau sáp nhập; mục tiêu là nhiều phương tiện truy cập",
          en: "Electronic processes, of the province after the merger; the target is several means of access",
        },
      },
    ],
  },
  {
    unit: "gso63:33",
    indicator: "agency-documents-online",
    tiers: ["province", "district", "commune"],
    period: { end: "2023-12-31" },
    publishedAt: "2023-12-31",
    value: 99,
    source: nhanDan2023,
    doubts: [yearOfPeriod, yearOfPublication],
    related: [
      {
        indicator: "management-activities-signed-documents",
        why: {
          vi: "Văn bản gửi, nhận, không phải hoạt động; không nói chữ ký số",
          en: "Documents sent and received, not activities; signatures are not mentioned",
        },
      },
    ],
  },
  {
    unit: "gso63:33",
    indicator: "it-enterprises",
    period: { end: "2021-12-31" },
    publishedAt: "2021-12-31",
    value: 350,
    qualifier: { kind: "moreThan" },
    obsStatus: "U",
    source: vov2021,
    doubts: [yearOfPeriod, yearOfPublication],
    related: [
      {
        indicator: "digital-enterprises",
        why: {
          vi: "Doanh nghiệp công nghệ thông tin; định nghĩa doanh nghiệp số khác",
          en: "Information-technology enterprises; a digital enterprise is defined otherwise",
        },
      },
    ],
  },
  {
    unit: "gso63:33",
    indicator: "labour-productivity",
    period: { start: "2023-01-01", end: "2023-12-31" },
    publishedAt: "2024-01-21",
    value: 6.21,
    quantity: { kind: "growth", over: "each" },
    obsStatus: "E",
    source: workersMirror2024,
    doubts: [twoPapers],
  },
  {
    unit: "gso63:33",
    indicator: "labour-productivity",
    period: { start: "2023-01-01", end: "2023-12-31" },
    publishedAt: "2024-01-27",
    value: 8.46,
    quantity: { kind: "growth", over: "each" },
    source: workersPaper2024,
    doubts: [
      twoPapers,
      {
        code: "implied-publication-date",
        read: {
          vi: "Chỉ rõ tháng 1/2024; sáu ngày sau bài ngày 21/1",
          en: "Only January 2024 is known; six days after the article of the 21st",
        },
      },
    ],
  },
  {
    unit: "gso63:33",
    indicator: "labour-productivity",
    period: { start: "2023-01-01", end: "2023-12-31" },
    publishedAt: "2024-01-21",
    value: 209,
    obsStatus: "E",
    source: workersMirror2024,
    doubts: [pricesNotPrinted],
  },
  {
    unit: "gso63:33",
    indicator: "population-4g-coverage",
    period: { end: "2019-12-31" },
    publishedAt: "2020-06-05",
    value: 98.01,
    source: vietNamNet2020,
    related: [
      {
        target: { plan: "hung-yen-2025", target: "mobile-4g-5g-universal-2025" },
        why: {
          vi: "Cam kết phổ cập không kèm số; số liệu có trước kế hoạch",
          en: "The commitment has no number; the figure is from before the plan",
        },
      },
    ],
  },
  {
    unit: "gso63:33",
    indicator: "smartphone-subscriptions-per-population",
    period: { end: "2019-12-31" },
    publishedAt: "2020-06-05",
    value: 65.8,
    numerator: 825000,
    denominator: 1250000,
    source: vietNamNet2020,
    doubts: [
      {
        code: "contradiction",
        read: {
          vi: "825.000/1.250.000 là 66,0; các con số đã làm tròn",
          en: "825,000 of 1,250,000 is 66.0; the counts are rounded",
        },
      },
    ],
    related: [
      {
        indicator: "people-using-smartphone",
        why: {
          vi: "Thuê bao, không phải người; số liệu có trước kế hoạch",
          en: "Subscriptions, not people; the figure is from before the plan",
        },
      },
    ],
  },
];
