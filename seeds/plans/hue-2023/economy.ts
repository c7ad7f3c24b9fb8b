import type { Target } from "../../../src/index.ts";
import { listGoesOn, valueAdded } from "../../doubts.ts";
import { bothTiers, yearOfModel } from "./doubts.ts";
import { paragraph5, paragraph7 } from "./sources.ts";

/** The digital economy. */
export const economyTargets: readonly Target[] = [
  {
    id: "digital-economy-share-2023",
    indicator: "digital-economy-share",
    quantity: { kind: "level" },
    bound: { kind: "reach", value: 15 },
    due: "2023-12-31",
    dueBasis: "implied",
    source: paragraph5,
    doubts: [valueAdded, yearOfModel],
  },
  {
    id: "certified-products-e-commerce-2023",
    indicator: "certified-products-e-commerce",
    quantity: { kind: "level" },
    bound: { kind: "atLeast", value: 20 },
    due: "2023-12-31",
    dueBasis: "implied",
    source: paragraph5,
    doubts: [yearOfModel],
  },
  {
    id: "digital-technology-enterprises-2023",
    indicator: "digital-technology-enterprises-formed",
    quantity: { kind: "level" },
    bound: { kind: "reach", value: 30 },
    due: "2023-12-31",
    dueBasis: "implied",
    source: paragraph5,
    doubts: [
      yearOfModel,
      {
        code: "undefined-numerator",
        printed: "30 doanh nghiệp công nghệ số",
        read: {
          vi: "Bản tóm tắt trên cổng Quảng An tính cả doanh nghiệp khởi nghiệp, đổi mới sáng tạo; ở đây theo bài báo",
          en: "The summary on the portal of Quảng An also counts start-ups and innovative enterprises; here as the report prints it",
        },
      },
    ],
  },
  {
    id: "sme-digital-transformation-2023",
    indicator: "sme-digital-transformation",
    quantity: { kind: "level" },
    bound: { kind: "reach", value: 20 },
    due: "2023-12-31",
    dueBasis: "implied",
    source: paragraph5,
    doubts: [
      yearOfModel,
      {
        code: "undefined-denominator",
        printed: "các doanh nghiệp nhỏ và vừa",
        read: {
          vi: "Bản tóm tắt trên cổng Quảng An tính cả hợp tác xã, hộ kinh doanh; ở đây theo bài báo",
          en: "The summary on the portal of Quảng An also counts cooperatives and business households; here as the report prints it",
        },
      },
    ],
  },
  {
    id: "local-products-promoted-online-2023",
    indicator: "local-products-promoted-online",
    quantity: { kind: "level" },
    bound: { kind: "reach", value: 100 },
    tiers: ["district", "commune"],
    due: "2023-12-31",
    dueBasis: "implied",
    source: paragraph7,
    doubts: [yearOfModel, bothTiers, /* @__PURE__ */ listGoesOn("quảng bá qua môi trường mạng...")],
  },
];
