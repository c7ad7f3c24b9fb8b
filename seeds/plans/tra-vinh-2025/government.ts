import type { Target } from "../../../src/index.ts";
import { paragraph6, paragraph7, paragraph8, paragraph9 } from "./sources.ts";

/** What is no business of a network. */
const stateSecrets = {
  vi: "Hồ sơ công việc thuộc bí mật nhà nước",
  en: "Work files that are state secrets",
} as const;

/** Digital government. */
export const governmentTargets: readonly Target[] = [
  {
    id: "work-files-province-2025",
    indicator: "work-files-online",
    quantity: { kind: "level" },
    bound: { kind: "atLeast", value: 90 },
    tiers: ["province"],
    due: "2025-12-31",
    dueBasis: "stated",
    exclusions: [stateSecrets],
    source: paragraph6,
  },
  {
    id: "work-files-province-2030",
    indicator: "work-files-online",
    quantity: { kind: "level" },
    bound: { kind: "reach", value: 100 },
    tiers: ["province"],
    due: "2030-12-31",
    dueBasis: "stated",
    exclusions: [stateSecrets],
    source: paragraph6,
  },
  {
    id: "work-files-district-2025",
    indicator: "work-files-online",
    quantity: { kind: "level" },
    bound: { kind: "atLeast", value: 80 },
    tiers: ["district"],
    due: "2025-12-31",
    dueBasis: "stated",
    exclusions: [stateSecrets],
    source: paragraph6,
    doubts: [
      {
        code: "implied-bound",
        printed: "80% hồ sơ công việc cấp huyện",
        read: {
          vi: "Từ “tối thiểu” ở đầu liệt kê áp dụng cho cả liệt kê",
          en: "The comparator at the head of the list holds for all of it",
        },
      },
    ],
  },
  {
    id: "work-files-district-2030",
    indicator: "work-files-online",
    quantity: { kind: "level" },
    bound: { kind: "reach", value: 90 },
    tiers: ["district"],
    due: "2030-12-31",
    dueBasis: "stated",
    exclusions: [stateSecrets],
    source: paragraph6,
  },
  {
    id: "work-files-commune-2025",
    indicator: "work-files-online",
    quantity: { kind: "level" },
    bound: { kind: "atLeast", value: 60 },
    tiers: ["commune"],
    due: "2025-12-31",
    dueBasis: "stated",
    exclusions: [stateSecrets],
    source: paragraph6,
    doubts: [
      {
        code: "implied-bound",
        printed: "60% hồ sơ công việc cấp xã",
        read: {
          vi: "Từ “tối thiểu” ở đầu liệt kê áp dụng cho cả liệt kê",
          en: "The comparator at the head of the list holds for all of it",
        },
      },
    ],
  },
  {
    id: "work-files-commune-2030",
    indicator: "work-files-online",
    quantity: { kind: "level" },
    bound: { kind: "reach", value: 70 },
    tiers: ["commune"],
    due: "2030-12-31",
    dueBasis: "stated",
    exclusions: [stateSecrets],
    source: paragraph6,
  },
  {
    id: "documents-signed-2025",
    indicator: "documents-signed-electronically",
    quantity: { kind: "level" },
    bound: { kind: "reach", value: 100 },
    due: "2025-12-31",
    dueBasis: "stated",
    exclusions: [
      { vi: "Văn bản mật theo quy định của pháp luật", en: "Documents that are secret by law" },
    ],
    source: paragraph6,
  },
  {
    id: "archives-digitised-2025",
    name: {
      vi: "Tài liệu lưu trữ được số hóa đạt tỷ lệ cấp thẩm quyền giao",
      en: "Archive documents digitised to the share assigned by the competent level",
    },
    pillar: "government",
    quantity: { kind: "statement" },
    due: "2025-12-31",
    dueBasis: "stated",
    source: paragraph6,
    doubts: [
      {
        code: "unstated-threshold",
        printed: "đạt yêu cầu cấp thẩm quyền giao",
        read: {
          vi: "Tỷ lệ do cấp thẩm quyền giao, không ghi số",
          en: "The share is assigned elsewhere; no number is printed",
        },
      },
    ],
  },
  {
    id: "procedure-dossiers-one-stop-2025",
    indicator: "procedure-dossiers-one-stop",
    quantity: { kind: "level" },
    bound: { kind: "reach", value: 100 },
    due: "2025-12-31",
    dueBasis: "stated",
    source: paragraph7,
    doubts: [
      {
        code: "undefined-numerator",
        printed: "Cổng dịch vụ công/hệ thống thông tin Một cửa điện tử",
        read: { vi: "Dấu gạch chéo đọc là “hoặc”", en: "The slash is read as “or”" },
      },
    ],
  },
  {
    id: "eligible-procedures-level-4-2025",
    indicator: "eligible-procedures-level-4",
    quantity: { kind: "level" },
    bound: { kind: "reach", value: 100 },
    due: "2025-12-31",
    dueBasis: "stated",
    source: paragraph7,
    doubts: [
      {
        code: "term-meant",
        printed: "mức độ 4",
        read: {
          vi: "“Mức độ 4” theo cách chia bốn mức trước đây; không coi là toàn trình",
          en: "“Level 4” of the former four-level grading; not taken for full-process",
        },
      },
    ],
  },
  {
    id: "services-with-online-dossiers-2025",
    indicator: "services-with-online-dossiers",
    quantity: { kind: "level" },
    bound: { kind: "atLeast", value: 70 },
    due: "2025-12-31",
    dueBasis: "stated",
    source: paragraph7,
    doubts: [
      {
        code: "undefined-denominator",
        printed: "trong đó",
        read: {
          vi: "“Trong đó” đọc là trong số dịch vụ mức độ 4",
          en: "“Of these” is read as of the services at level 4",
        },
      },
    ],
  },
  {
    id: "dossiers-submitted-online-2025",
    indicator: "dossiers-submitted-online",
    quantity: { kind: "level" },
    bound: { kind: "atLeast", value: 60 },
    due: "2025-12-31",
    dueBasis: "stated",
    source: paragraph7,
  },
  {
    id: "satisfaction-online-services-2025",
    indicator: "satisfaction-online-services",
    quantity: { kind: "level" },
    bound: { kind: "atLeast", value: 90 },
    due: "2025-12-31",
    dueBasis: "stated",
    source: paragraph7,
    doubts: [
      {
        code: "undefined-denominator",
        printed: "người dân, doanh nghiệp",
        read: {
          vi: "Người dân và doanh nghiệp đọc là một nhóm được hỏi",
          en: "People and enterprises are read as one group that was asked",
        },
      },
    ],
  },
  {
    id: "public-services-level-4-2030",
    indicator: "public-services-level-4",
    quantity: { kind: "level" },
    bound: { kind: "reach", value: 100 },
    due: "2030-12-31",
    dueBasis: "stated",
    source: paragraph7,
    doubts: [
      {
        code: "term-meant",
        printed: "mức độ 4",
        read: {
          vi: "“Mức độ 4” theo cách chia bốn mức trước đây; không coi là toàn trình",
          en: "“Level 4” of the former four-level grading; not taken for full-process",
        },
      },
      {
        code: "undefined-denominator",
        printed: "100% dịch vụ công",
        read: {
          vi: "Đọc là mọi dịch vụ công, khác mẫu số “đủ điều kiện” của năm 2025",
          en: "Read as all public services, unlike the eligible ones of 2025",
        },
      },
    ],
  },
  {
    id: "several-means-of-access-2030",
    name: {
      vi: "Dịch vụ công đáp ứng nhiều phương tiện truy cập khác nhau",
      en: "Public services that suit several means of access",
    },
    pillar: "government",
    quantity: { kind: "statement" },
    due: "2030-12-31",
    dueBasis: "stated",
    source: paragraph7,
    doubts: [
      {
        code: "unstated-threshold",
        printed: "nhiều phương tiện",
        read: { vi: "Không ghi số phương tiện", en: "How many means is not printed" },
      },
    ],
  },
  {
    id: "reports-provincial-system-2025",
    indicator: "reports-provincial-system",
    quantity: { kind: "level" },
    bound: { kind: "reach", value: 100 },
    due: "2025-12-31",
    dueBasis: "stated",
    exclusions: [{ vi: "Nội dung mật", en: "Secret content" }],
    source: paragraph8,
  },
  {
    id: "agencies-digitising-files-2025",
    indicator: "agencies-digitising-files",
    quantity: { kind: "level" },
    bound: { kind: "reach", value: 100 },
    due: "2025-12-31",
    dueBasis: "stated",
    source: paragraph8,
  },
  {
    id: "inspections-digital-2025",
    indicator: "inspections-digital",
    quantity: { kind: "level" },
    bound: { kind: "moreThan", value: 50 },
    due: "2025-12-31",
    dueBasis: "stated",
    source: paragraph8,
  },
  {
    id: "inspections-digital-2030",
    indicator: "inspections-digital",
    quantity: { kind: "level" },
    bound: { kind: "reach", value: 100 },
    due: "2030-12-31",
    dueBasis: "stated",
    source: paragraph8,
  },
  {
    id: "agencies-databases-2025",
    indicator: "agencies-databases-completed",
    quantity: { kind: "level" },
    bound: { kind: "reach", value: 100 },
    due: "2025-12-31",
    dueBasis: "stated",
    source: paragraph9,
    doubts: [
      {
        code: "undefined-denominator",
        printed: "cơ quan, đơn vị",
        read: {
          vi: "Đọc là cơ quan, đơn vị được cấp thẩm quyền chỉ đạo xây dựng",
          en: "Read as the agencies and units directed to build them",
        },
      },
    ],
  },
  {
    id: "data-rules-complied-2025",
    name: {
      vi: "Tuân thủ quy định về dữ liệu số của cơ quan nhà nước",
      en: "Compliance with the rules on the digital data of State agencies",
    },
    pillar: "government",
    quantity: { kind: "statement" },
    due: "2025-12-31",
    dueBasis: "stated",
    source: paragraph9,
    doubts: [
      {
        code: "unstated-threshold",
        printed: "quy định của Chính phủ",
        read: { vi: "Không ghi số hiệu quy định", en: "The rules are not numbered" },
      },
    ],
  },
];
