import type { Target } from "../../../src/index.ts";
import { listGoesOn } from "../../doubts.ts";
import { yearOfModel } from "./doubts.ts";
import { paragraph6 } from "./sources.ts";

/** The digital society. */
export const societyTargets: readonly Target[] = [
  {
    id: "villages-mobile-broadband-2023",
    indicator: "villages-mobile-broadband",
    quantity: { kind: "level" },
    bound: { kind: "reach", value: 100 },
    due: "2023-12-31",
    dueBasis: "implied",
    source: paragraph6,
    doubts: [yearOfModel],
  },
  {
    id: "villages-fixed-broadband-2023",
    indicator: "villages-fixed-broadband",
    quantity: { kind: "level" },
    bound: { kind: "reach", value: 100 },
    due: "2023-12-31",
    dueBasis: "implied",
    source: paragraph6,
    doubts: [yearOfModel],
  },
  {
    id: "internet-users-2023",
    indicator: "internet-users",
    quantity: { kind: "level" },
    bound: { kind: "reach", value: 90 },
    due: "2023-12-31",
    dueBasis: "implied",
    source: paragraph6,
    doubts: [
      yearOfModel,
      {
        code: "undefined-denominator",
        printed: "tỷ lệ người sử dụng Internet",
        read: {
          vi: "Không ghi mẫu số; đọc là người dân",
          en: "The denominator is not printed; read as people",
        },
      },
    ],
  },
  {
    id: "households-fibre-access-2023",
    indicator: "households-fibre-access",
    quantity: { kind: "level" },
    bound: { kind: "reach", value: 85 },
    due: "2023-12-31",
    dueBasis: "implied",
    source: paragraph6,
    doubts: [yearOfModel],
  },
  {
    id: "adults-smartphone-2023",
    indicator: "adults-smartphone",
    quantity: { kind: "level" },
    bound: { kind: "reach", value: 90 },
    due: "2023-12-31",
    dueBasis: "implied",
    source: paragraph6,
    doubts: [
      yearOfModel,
      {
        code: "contradiction",
        printed: "điện thoại thông minh (smartphone) đạt 90%",
        read: {
          vi: "Mục tiêu 2024 của tỉnh là 75%; cả hai được giữ",
          en: "The province’s objectives of 2024 ask 75 %; both are kept",
        },
      },
    ],
  },
  {
    id: "households-internet-access-2023",
    indicator: "households-internet-access",
    quantity: { kind: "level" },
    bound: { kind: "reach", value: 90 },
    due: "2023-12-31",
    dueBasis: "implied",
    source: paragraph6,
    doubts: [yearOfModel],
  },
  {
    id: "transaction-accounts-2023",
    indicator: "transaction-account-15",
    quantity: { kind: "level" },
    bound: { kind: "reach", value: 80 },
    due: "2023-12-31",
    dueBasis: "implied",
    source: paragraph6,
    doubts: [
      yearOfModel,
      {
        code: "contradiction",
        printed: "đạt 80%",
        read: {
          vi: "Mục tiêu 2024 của tỉnh là 75%; cả hai được giữ",
          en: "The province’s objectives of 2024 ask 75 %; both are kept",
        },
      },
      /* @__PURE__ */ listGoesOn("đạt 80%..."),
    ],
  },
];
