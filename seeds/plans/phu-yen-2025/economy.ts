import type { Target } from "../../../src/index.ts";
import { valueAdded } from "../../doubts.ts";
import { comparedWith, thirtyPoints, yearAfterMisprint, yearOfParagraph8 } from "./doubts.ts";
import { paragraph9, paragraph12 } from "./sources.ts";

/** The digital economy. */
export const economyTargets: readonly Target[] = [
  {
    id: "digital-economy-share-2025",
    indicator: "digital-economy-share",
    quantity: { kind: "level" },
    bound: { kind: "reach", value: 10 },
    due: "2025-12-31",
    dueBasis: "implied",
    source: paragraph9,
    doubts: [valueAdded, yearOfParagraph8],
  },
  {
    id: "digital-economy-share-2030",
    indicator: "digital-economy-share",
    quantity: { kind: "level" },
    bound: { kind: "between", low: 15, high: 20 },
    due: "2030-12-31",
    dueBasis: "implied",
    source: paragraph12,
    doubts: [valueAdded, yearAfterMisprint],
  },
  {
    id: "certified-products-e-commerce-2025",
    indicator: "certified-products-e-commerce",
    quantity: { kind: "level" },
    bound: { kind: "atLeast", value: 50 },
    due: "2025-12-31",
    dueBasis: "implied",
    source: paragraph9,
    doubts: [yearOfParagraph8],
  },
  {
    id: "certified-products-e-commerce-2030",
    indicator: "certified-products-e-commerce",
    quantity: {
      kind: "change",
      in: "points",
      from: { kind: "target", target: "certified-products-e-commerce-2025" },
    },
    bound: { kind: "reach", value: 30 },
    due: "2030-12-31",
    dueBasis: "implied",
    source: paragraph12,
    doubts: [
      yearAfterMisprint,
      thirtyPoints,
      comparedWith,
      {
        code: "implied-bound",
        printed: "sản phẩm hàng hóa và dịch vụ … tăng thêm 30%",
        read: {
          vi: "“Tăng thêm 30%” nói một lần cho cả hai vế",
          en: "The rise is said once for both halves",
        },
      },
    ],
  },
  {
    id: "sme-digital-transformation-2025",
    indicator: "sme-digital-transformation",
    quantity: { kind: "level" },
    bound: { kind: "reach", value: 50 },
    due: "2025-12-31",
    dueBasis: "implied",
    source: paragraph9,
    doubts: [yearOfParagraph8],
  },
  {
    id: "sme-digital-transformation-2030",
    indicator: "sme-digital-transformation",
    quantity: {
      kind: "change",
      in: "points",
      from: { kind: "target", target: "sme-digital-transformation-2025" },
    },
    bound: { kind: "reach", value: 30 },
    due: "2030-12-31",
    dueBasis: "implied",
    source: paragraph12,
    doubts: [yearAfterMisprint, thirtyPoints, comparedWith],
  },
  {
    id: "digital-startup-enterprises-2025",
    indicator: "digital-startup-enterprises-formed",
    quantity: { kind: "level" },
    bound: { kind: "reach", value: 100 },
    due: "2025-12-31",
    dueBasis: "implied",
    source: paragraph9,
    doubts: [yearOfParagraph8],
  },
];
