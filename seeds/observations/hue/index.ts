import type { Doubt, Observation, Relation } from "../../../src/index.ts";
import { paragraph8, paragraph17, paragraph18, paragraph19 } from "../../plans/hue-2024/sources.ts";
import {
  monthOfPeriod,
  monthOfPublication,
  pricesNotPrinted,
  publicationBeforeMerger,
  shareOfCounts,
  upToPublication,
  yearOfPublication,
} from "../doubts.ts";
import {
  hueToday2025,
  hueTodayJuly,
  leadingCity2025,
  ministryVisit2023,
  pioneer2025,
  speedUp5g,
} from "./sources.ts";

const dayOfConference: Doubt = {
  code: "implied-publication-date",
  read: {
    vi: "Bài không ghi ngày; đọc là ngày hội nghị, 3/1/2024",
    en: "The article has no date; read as the day of the conference, 2024-01-03",
  },
};

const yearOfHeading: Doubt = {
  code: "implied-period",
  read: {
    vi: "Đoạn không ghi năm; đọc theo năm 2023 của đoạn trước",
    en: "The paragraph has no year; read as 2023, of the paragraph before",
  },
};

const middleOfRange: Doubt = {
  code: "derived",
  read: {
    vi: "In một khoảng; con số là điểm giữa, độ rộng phủ hết khoảng",
    en: "A range is printed; the number is its middle, the width covers all of it",
  },
};

const firstHalf2023: Doubt = {
  code: "implied-period",
  read: {
    vi: "Chỉ rõ nửa đầu năm 2023; đọc là ngày cuối của nửa năm",
    en: "Only the first half of 2023 is known; read as its last day",
  },
};

const firstHalf2025: Doubt = {
  code: "implied-period",
  read: {
    vi: "Chỉ rõ năm 2025, sau khi có Sở Khoa học và Công nghệ (3/2025) và trước khi sắp xếp đơn vị; đọc là ngày cuối nửa đầu năm",
    en: "Only 2025 is known, after the new department of March and before the units changed; read as the last day of the first half",
  },
};

/** Not processed entirely online, and on one day. */
const submittedOnOneDay: Relation["why"] = {
  vi: "Nộp trực tuyến, trong một ngày; mục tiêu là xử lý hoàn toàn trực tuyến",
  en: "Submitted online, on one day; the target is processed entirely online",
};

/** Another unit, and too late. */
const afterTheDistricts: Relation["why"] = {
  vi: "Cùng chỉ tiêu, nhưng của đơn vị từ ngày 1/7/2025, khi không còn cấp huyện, và sau thời hạn",
  en: "The same indicator, but of the unit from 2025-07-01, with no district tier, and after the deadline",
};

/** Not processed entirely online. */
const submittedOnly: Relation["why"] = {
  vi: "Nộp trực tuyến; mục tiêu là xử lý hoàn toàn trực tuyến",
  en: "Submitted online; the target is processed entirely online",
};

/** What the report of the 2024 objectives says, and what has been published of both plans. */
export const hueObservations: readonly Observation[] = [
  {
    unit: "gso63:46",
    indicator: "open-datasets",
    period: { end: "2024-01-03" },
    publishedAt: "2024-01-03",
    value: 115,
    source: paragraph8,
    doubts: [upToPublication, dayOfConference],
  },
  {
    unit: "gso63:46",
    indicator: "agencies-with-open-data",
    period: { end: "2024-01-03" },
    publishedAt: "2024-01-03",
    value: 32,
    source: paragraph8,
    doubts: [upToPublication, dayOfConference],
  },
  {
    unit: "gso63:46",
    indicator: "hue-s-downloads",
    period: { end: "2024-01-03" },
    publishedAt: "2024-01-03",
    value: 1000000,
    qualifier: { kind: "moreThan" },
    source: paragraph8,
    doubts: [upToPublication, dayOfConference],
    related: [
      {
        indicator: "adults-online-services",
        why: { vi: "Lượt tải, không phải người trưởng thành", en: "Downloads, not adults" },
      },
    ],
  },
  {
    unit: "gso63:46",
    indicator: "gross-product",
    period: { start: "2023-01-01", end: "2023-12-31" },
    publishedAt: "2024-01-03",
    value: 7.03,
    quantity: { kind: "growth", over: "each" },
    obsStatus: "E",
    source: paragraph17,
    doubts: [dayOfConference, pricesNotPrinted],
  },
  {
    unit: "gso63:46",
    indicator: "grdp-growth-rank",
    period: { start: "2023-01-01", end: "2023-12-31" },
    publishedAt: "2024-01-03",
    value: 28,
    of: 63,
    obsStatus: "E",
    source: paragraph17,
    doubts: [
      dayOfConference,
      {
        code: "repeated",
        printed: "xếp thứ 28",
        read: {
          vi: "Nêu ở tiêu đề phụ và ở đây: một con số",
          en: "In a subheading and here: one figure",
        },
      },
    ],
  },
  {
    unit: "gso63:46",
    indicator: "grdp-growth-rank-region",
    period: { start: "2023-01-01", end: "2023-12-31" },
    publishedAt: "2024-01-03",
    value: 9,
    of: 14,
    obsStatus: "E",
    source: paragraph17,
    doubts: [dayOfConference],
  },
  {
    unit: "iso3166:VN",
    indicator: "gross-product",
    period: { start: "2023-01-01", end: "2023-12-31" },
    publishedAt: "2024-01-03",
    value: 5.25,
    qualifier: { kind: "about", width: 0.55 },
    quantity: { kind: "growth", over: "each" },
    obsStatus: "E",
    source: paragraph17,
    doubts: [
      dayOfConference,
      middleOfRange,
      {
        code: "term-meant",
        printed: "bình quân cả nước",
        read: {
          vi: "Bình quân cả nước đọc là tăng trưởng GDP",
          en: "The country’s mean is read as the growth of GDP",
        },
      },
    ],
  },
  {
    unit: "gso63:46",
    indicator: "gross-product",
    period: { start: "2023-01-01", end: "2023-12-31" },
    publishedAt: "2024-01-03",
    value: 72865,
    obsStatus: "E",
    source: paragraph18,
    doubts: [dayOfConference, yearOfHeading, pricesNotPrinted],
  },
  {
    unit: "gso63:46",
    indicator: "grdp-per-capita",
    period: { start: "2023-01-01", end: "2023-12-31" },
    publishedAt: "2024-01-03",
    value: 63.1,
    obsStatus: "E",
    source: paragraph18,
    doubts: [dayOfConference, yearOfHeading],
  },
  {
    unit: "gso63:46",
    indicator: "grdp-per-capita-usd",
    period: { start: "2023-01-01", end: "2023-12-31" },
    publishedAt: "2024-01-03",
    value: 2680,
    obsStatus: "E",
    source: paragraph18,
    doubts: [dayOfConference, yearOfHeading],
  },
  {
    unit: "gso63:46",
    indicator: "grdp-per-capita",
    period: { start: "2023-01-01", end: "2023-12-31" },
    publishedAt: "2024-01-03",
    value: 9,
    qualifier: { kind: "about", width: 0.5 },
    quantity: { kind: "growth", over: "each" },
    obsStatus: "E",
    source: paragraph18,
    doubts: [
      dayOfConference,
      yearOfHeading,
      middleOfRange,
      {
        code: "undefined-numerator",
        printed: "tăng 8,5-9,5% so cùng kỳ",
        read: {
          vi: "Không rõ GRDP hay GRDP bình quân đầu người tăng; đọc là bình quân đầu người, giá hiện hành",
          en: "GRDP or GRDP per capita is not clear; read as per capita, at current prices",
        },
      },
    ],
  },
  {
    unit: "gso63:46",
    indicator: "services-value-added",
    period: { start: "2023-01-01", end: "2023-12-31" },
    publishedAt: "2024-01-03",
    value: 8.64,
    quantity: { kind: "growth", over: "each" },
    source: paragraph19,
    doubts: [dayOfConference, yearOfHeading],
  },
  {
    unit: "gso63:46",
    indicator: "industry-value-added",
    period: { start: "2023-01-01", end: "2023-12-31" },
    publishedAt: "2024-01-03",
    value: 5.12,
    quantity: { kind: "growth", over: "each" },
    source: paragraph19,
    doubts: [dayOfConference, yearOfHeading],
  },
  {
    unit: "gso63:46",
    indicator: "tourist-arrivals",
    period: { start: "2023-01-01", end: "2023-12-31" },
    publishedAt: "2024-01-03",
    value: 3250000,
    qualifier: { kind: "about", width: 50000 },
    obsStatus: "E",
    source: paragraph19,
    doubts: [dayOfConference, yearOfHeading, middleOfRange],
  },
  {
    unit: "gso63:46",
    indicator: "agencies-government-network",
    tiers: ["province", "district", "commune"],
    period: { end: "2023-06-30" },
    publishedAt: "2023-12-31",
    value: 100,
    source: ministryVisit2023,
    doubts: [
      firstHalf2023,
      yearOfPublication,
      {
        code: "undefined-denominator",
        read: {
          vi: "Tính cả cơ quan Đảng; khi là 100% thì phần cơ quan nhà nước cũng 100%",
          en: "Party agencies are counted as well; at 100 % the State part is 100 % too",
        },
      },
    ],
  },
  {
    unit: "gso63:46",
    indicator: "population-mobile-coverage",
    period: { end: "2023-06-30" },
    publishedAt: "2023-12-31",
    value: 100,
    source: ministryVisit2023,
    doubts: [firstHalf2023, yearOfPublication],
    related: [
      {
        indicator: "villages-mobile-broadband",
        why: {
          vi: "Dân số, mọi thế hệ mạng; mục tiêu là thôn, bản có băng rộng di động",
          en: "Population, any generation; the target is villages with mobile broadband",
        },
      },
    ],
  },
  {
    unit: "gso63:46",
    indicator: "households-fixed-broadband",
    period: { end: "2023-06-30" },
    publishedAt: "2023-12-31",
    value: 80.47,
    source: ministryVisit2023,
    doubts: [firstHalf2023, yearOfPublication],
    related: [
      {
        indicator: "households-fibre-access",
        why: {
          vi: "Băng rộng cố định nói chung, không chỉ cáp quang",
          en: "Fixed broadband of any kind, not only fibre",
        },
      },
      {
        indicator: "households-internet-access",
        why: {
          vi: "Băng rộng cố định, không phải mọi truy nhập Internet",
          en: "Fixed broadband, not any Internet access",
        },
      },
      {
        indicator: "households-fibre-coverage",
        why: { vi: "Có thuê bao, không phải được phủ", en: "A line, not coverage" },
      },
    ],
  },
  {
    unit: "gso63:46",
    indicator: "internet-users",
    period: { end: "2023-06-30" },
    publishedAt: "2023-12-31",
    value: 79.8,
    source: ministryVisit2023,
    doubts: [
      firstHalf2023,
      yearOfPublication,
      {
        code: "undefined-denominator",
        read: {
          vi: "Cả hai văn bản không ghi mẫu số; đọc là người dân",
          en: "The denominator is printed in neither text; read as people",
        },
      },
    ],
  },
  {
    unit: "gso63:46",
    indicator: "smartphone-subscriptions",
    period: { end: "2023-06-30" },
    publishedAt: "2023-12-31",
    value: 850000,
    qualifier: { kind: "moreThan" },
    source: ministryVisit2023,
    doubts: [firstHalf2023, yearOfPublication],
    related: [
      {
        indicator: "adults-smartphone",
        why: {
          vi: "Số thuê bao, không phải tỷ lệ người trưởng thành",
          en: "A number of subscriptions, not a share of adults",
        },
      },
    ],
  },
  {
    unit: "gso63:46",
    indicator: "households-fibre-access",
    period: { end: "2025-06-30" },
    publishedAt: "2025-06-30",
    value: 83.19,
    source: hueToday2025,
    doubts: [firstHalf2025, publicationBeforeMerger],
    related: [
      {
        indicator: "households-fibre-coverage",
        why: { vi: "Có kết nối, không phải được phủ", en: "A connection, not coverage" },
      },
    ],
  },
  {
    unit: "gso63:46",
    indicator: "villages-fixed-broadband",
    period: { end: "2025-06-30" },
    publishedAt: "2025-06-30",
    value: 100,
    source: hueToday2025,
    doubts: [
      firstHalf2025,
      publicationBeforeMerger,
      {
        code: "term-meant",
        printed: "FTTH",
        read: {
          vi: "Cáp quang FTTH là băng rộng cố định; khi là 100% thì băng rộng cố định cũng 100%",
          en: "FTTH is fixed broadband; at 100 % fixed broadband is 100 % too",
        },
      },
    ],
  },
  {
    unit: "gso63:46",
    indicator: "villages-mobile-broadband",
    period: { end: "2025-06-30" },
    publishedAt: "2025-06-30",
    value: 100,
    source: hueToday2025,
    doubts: [
      firstHalf2025,
      publicationBeforeMerger,
      {
        code: "term-meant",
        printed: "4G",
        read: {
          vi: "4G là băng rộng di động; khi là 100% thì băng rộng di động cũng 100%",
          en: "4G is mobile broadband; at 100 % mobile broadband is 100 % too",
        },
      },
    ],
  },
  {
    unit: "gso63:46",
    indicator: "mobile-broadband-subscriptions",
    period: { end: "2025-06-30" },
    publishedAt: "2025-06-30",
    value: 84.31,
    source: hueToday2025,
    doubts: [firstHalf2025, publicationBeforeMerger],
    related: [
      {
        indicator: "villages-mobile-broadband",
        why: {
          vi: "Thuê bao, không phải thôn, bản được phủ",
          en: "Subscriptions, not villages covered",
        },
      },
    ],
  },
  {
    unit: "gso34:46",
    indicator: "online-services-full-process",
    tiers: ["province", "commune"],
    period: { end: "2025-07-31" },
    publishedAt: "2025-07-31",
    value: 28.51,
    numerator: 572,
    denominator: 2006,
    source: hueTodayJuly,
    doubts: [monthOfPeriod, monthOfPublication, shareOfCounts],
    related: [
      {
        target: { plan: "hue-2024", target: "eligible-procedures-full-process-2024" },
        why: {
          vi: "Trên mọi dịch vụ trực tuyến, không phải thủ tục đủ điều kiện; đơn vị từ ngày 1/7/2025",
          en: "Of all online services, not of eligible procedures; the unit from 2025-07-01",
        },
      },
    ],
  },
  {
    unit: "gso34:46",
    indicator: "dossiers-submitted-online",
    tiers: ["province", "commune"],
    period: { start: "2025-07-14", end: "2025-07-14" },
    publishedAt: "2025-07-31",
    value: 95,
    denominator: 3425,
    source: hueTodayJuly,
    doubts: [monthOfPublication],
    related: [
      {
        target: { plan: "hue-2024", target: "dossiers-fully-online-2024" },
        why: submittedOnOneDay,
      },
      {
        target: { plan: "hue-2023", target: "dossiers-fully-online-2023" },
        why: submittedOnOneDay,
      },
    ],
  },
  {
    unit: "gso34:46",
    indicator: "units-full-process-services",
    tiers: ["province", "commune"],
    period: { end: "2025-07-22" },
    publishedAt: "2025-07-31",
    value: 100,
    source: leadingCity2025,
    doubts: [monthOfPublication],
    related: [
      {
        target: { plan: "hue-2024", target: "eligible-procedures-full-process-2024" },
        why: { vi: "Tỷ lệ đơn vị, không phải thủ tục", en: "A share of units, not of procedures" },
      },
    ],
  },
  {
    unit: "gso34:46",
    indicator: "eligible-procedures-full-process",
    tiers: ["province", "commune"],
    period: { end: "2025-11-30" },
    publishedAt: "2025-11-30",
    value: 100,
    source: pioneer2025,
    doubts: [
      monthOfPeriod,
      monthOfPublication,
      {
        code: "term-meant",
        read: {
          vi: "Ghi là dịch vụ công; đọc là thủ tục hành chính được cung cấp thành dịch vụ",
          en: "Printed as public services; read as procedures provided as services",
        },
      },
    ],
    related: [
      {
        target: { plan: "hue-2024", target: "eligible-procedures-full-process-2024" },
        why: afterTheDistricts,
      },
      {
        target: { plan: "hue-2023", target: "eligible-procedures-full-process-2023" },
        why: afterTheDistricts,
      },
    ],
  },
  {
    unit: "gso34:46",
    indicator: "dossiers-submitted-online",
    tiers: ["province", "commune"],
    period: { end: "2025-11-30" },
    publishedAt: "2025-11-30",
    value: 91,
    source: pioneer2025,
    doubts: [monthOfPeriod, monthOfPublication],
    related: [
      {
        target: { plan: "hue-2024", target: "dossiers-fully-online-2024" },
        why: submittedOnly,
      },
      {
        target: { plan: "hue-2023", target: "dossiers-fully-online-2023" },
        why: submittedOnly,
      },
    ],
  },
  {
    unit: "gso34:46",
    indicator: "procedures-provided-online",
    tiers: ["province", "commune"],
    period: { end: "2025-11-30" },
    publishedAt: "2025-11-30",
    value: 95.1,
    source: pioneer2025,
    doubts: [monthOfPeriod, monthOfPublication],
    related: [
      {
        target: { plan: "hue-2024", target: "eligible-procedures-full-process-2024" },
        why: {
          vi: "Mọi thủ tục, mọi mức độ; mục tiêu là thủ tục đủ điều kiện, toàn trình",
          en: "All procedures, any level; the target is eligible ones, full-process",
        },
      },
    ],
  },
  {
    unit: "gso34:46",
    indicator: "satisfaction-unstated-subject",
    tiers: ["province", "commune"],
    period: { end: "2025-11-30" },
    publishedAt: "2025-11-30",
    value: 88.93,
    source: pioneer2025,
    doubts: [
      monthOfPeriod,
      monthOfPublication,
      {
        code: "undefined-numerator",
        read: {
          vi: "Không ghi hài lòng về việc gì",
          en: "With what they are satisfied is not printed",
        },
      },
    ],
    related: [
      {
        target: { plan: "hue-2024", target: "satisfaction-procedures-2024" },
        why: {
          vi: "Tỷ lệ không nêu về việc gì; mục tiêu là chỉ số về giải quyết thủ tục",
          en: "A rate whose subject is not said; the target is an index on the handling of procedures",
        },
      },
    ],
  },
  {
    unit: "gso34:46",
    indicator: "electronic-documents-signed",
    tiers: ["province", "commune"],
    period: { end: "2025-11-30" },
    publishedAt: "2025-11-30",
    value: 100,
    source: pioneer2025,
    doubts: [monthOfPeriod, monthOfPublication],
    related: [
      {
        target: { plan: "hue-2023", target: "documents-created-signed-2023" },
        why: {
          vi: "Văn bản điện tử của mọi cấp; mục tiêu là mọi văn bản, hồ sơ của huyện và xã",
          en: "Electronic documents of all tiers; the target is all documents and files of districts and communes",
        },
      },
    ],
  },
  {
    unit: "gso34:46",
    indicator: "communes-5g-one-operator",
    period: { end: "2026-01-05" },
    publishedAt: "2026-01-05",
    value: 100,
    numerator: 40,
    denominator: 40,
    source: speedUp5g,
    doubts: [upToPublication],
    related: [
      {
        target: { plan: "hue-2023", target: "villages-mobile-broadband-2023" },
        why: {
          vi: "Xã, phường có 5G của một nhà mạng; mục tiêu là thôn, bản có băng rộng di động",
          en: "Communes with 5G of one operator; the target is villages with mobile broadband",
        },
      },
    ],
  },
];
