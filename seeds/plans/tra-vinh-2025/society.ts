import type { Target } from "../../../src/index.ts";
import { anyAccount } from "./doubts.ts";
import { paragraph11 } from "./sources.ts";

/** The digital society. */
export const societyTargets: readonly Target[] = [
  {
    id: "communes-fibre-2025",
    indicator: "communes-fibre-coverage",
    quantity: { kind: "level" },
    bound: { kind: "reach", value: 100 },
    due: "2025-12-31",
    dueBasis: "stated",
    source: paragraph11,
    doubts: [
      {
        code: "term-meant",
        printed: "xã, phường, thị trấn",
        read: {
          vi: "Xã là đơn vị được đếm; chỉ tiêu của tỉnh",
          en: "Communes are what is counted; the target is the province’s",
        },
      },
    ],
  },
  {
    id: "households-fibre-2025",
    indicator: "households-fibre-coverage",
    quantity: { kind: "level" },
    bound: { kind: "moreThan", value: 80 },
    due: "2025-12-31",
    dueBasis: "stated",
    source: paragraph11,
    doubts: [
      {
        code: "undefined-numerator",
        printed: "phủ",
        read: {
          vi: "Đọc là được phủ mạng, không phải đã thuê bao",
          en: "Read as covered, not as subscribing",
        },
      },
    ],
  },
  {
    id: "mobile-4g-5g-universal-2025",
    name: { vi: "Phổ cập dịch vụ mạng di động 4G/5G", en: "4G/5G mobile service for all" },
    pillar: "society",
    quantity: { kind: "statement" },
    due: "2025-12-31",
    dueBasis: "stated",
    source: paragraph11,
    doubts: [
      {
        code: "unstated-threshold",
        printed: "phổ cập",
        read: { vi: "“Phổ cập” không kèm số; 4G hoặc 5G", en: "“For all” has no number; 4G or 5G" },
      },
    ],
  },
  {
    id: "smartphones-universal-2025",
    name: { vi: "Phổ cập điện thoại di động thông minh", en: "Smartphones for all" },
    pillar: "society",
    quantity: { kind: "statement" },
    due: "2025-12-31",
    dueBasis: "stated",
    source: paragraph11,
    doubts: [
      {
        code: "unstated-threshold",
        printed: "phổ cập",
        read: {
          vi: "“Phổ cập” không kèm số; chỉ tiêu 80% ngay sau là của người trong độ tuổi lao động",
          en: "“For all” has no number; the 80 % that follows is of people of working age",
        },
      },
    ],
  },
  {
    id: "working-age-smartphone-2025",
    indicator: "working-age-smartphone",
    quantity: { kind: "level" },
    bound: { kind: "atLeast", value: 80 },
    due: "2025-12-31",
    dueBasis: "stated",
    source: paragraph11,
    doubts: [
      {
        code: "undefined-denominator",
        printed: "độ tuổi lao động",
        read: {
          vi: "Không ghi giới hạn tuổi lao động",
          en: "The limits of working age are not printed",
        },
      },
    ],
  },
  {
    id: "e-payment-accounts-2025",
    indicator: "e-payment-account-15",
    quantity: { kind: "level" },
    bound: { kind: "moreThan", value: 50 },
    due: "2025-12-31",
    dueBasis: "stated",
    source: paragraph11,
    doubts: [anyAccount],
  },
  {
    id: "e-payment-accounts-2030",
    indicator: "e-payment-account-15",
    quantity: { kind: "level" },
    bound: { kind: "moreThan", value: 80 },
    due: "2030-12-31",
    dueBasis: "stated",
    source: paragraph11,
    doubts: [
      anyAccount,
      {
        code: "truncated",
        printed: "(và đến năm 2030 đạt trên 80%",
        read: {
          vi: "Dấu ngoặc không đóng, văn bản dừng ở đây",
          en: "The bracket is not closed: the text stops here",
        },
      },
    ],
  },
];
