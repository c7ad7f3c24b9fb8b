import type { Target } from "../../../src/index.ts";
import { eitherYear, neitherYear } from "./doubts.ts";
import { paragraph13 } from "./sources.ts";

/** The digital society. */
export const societyTargets: readonly Target[] = [
  {
    id: "communes-fibre-2025",
    indicator: "communes-fibre-coverage",
    quantity: { kind: "level" },
    bound: { kind: "reach", value: 100 },
    due: "2025-12-31",
    dueBasis: "implied",
    source: paragraph13,
    doubts: [neitherYear, eitherYear],
  },
  {
    id: "households-fibre-2025",
    indicator: "households-fibre-coverage",
    quantity: { kind: "level" },
    bound: { kind: "moreThan", value: 80 },
    due: "2025-12-31",
    dueBasis: "implied",
    source: paragraph13,
    doubts: [neitherYear, eitherYear],
  },
  {
    id: "mobile-4g-5g-universal-2025",
    name: { vi: "Phổ cập dịch vụ mạng di động 4G/5G", en: "4G/5G mobile services for all" },
    pillar: "society",
    quantity: { kind: "statement" },
    due: "2025-12-31",
    dueBasis: "implied",
    source: paragraph13,
    doubts: [
      neitherYear,
      eitherYear,
      {
        code: "unstated-threshold",
        printed: "phổ cập",
        read: { vi: "Phổ cập không kèm con số", en: "“For all” has no number" },
      },
    ],
  },
  {
    id: "people-using-smartphone-2025",
    indicator: "people-using-smartphone",
    quantity: { kind: "level" },
    bound: { kind: "reach", value: 90 },
    due: "2025-12-31",
    dueBasis: "implied",
    source: paragraph13,
    doubts: [neitherYear, eitherYear],
  },
  {
    id: "e-payment-accounts-2025",
    indicator: "e-payment-account-population",
    quantity: { kind: "level" },
    bound: { kind: "moreThan", value: 50 },
    due: "2025-12-31",
    dueBasis: "implied",
    source: paragraph13,
    doubts: [
      neitherYear,
      eitherYear,
      {
        code: "undefined-denominator",
        printed: "tỷ lệ dân số",
        read: {
          vi: "Không ghi độ tuổi; đọc là toàn bộ dân số",
          en: "No age is printed; read as the whole population",
        },
      },
    ],
  },
];
