import type { Target } from "../../../src/index.ts";
import { valueAdded } from "../../doubts.ts";
import { noBase, registeredOrOperating, yearOfGeneralObjective } from "./doubts.ts";
import { paragraph2, paragraph3, paragraph10 } from "./sources.ts";

/** The digital economy. */
export const economyTargets: readonly Target[] = [
  {
    id: "sme-digital-platform-2025",
    indicator: "sme-digital-platform",
    quantity: { kind: "level" },
    bound: { kind: "atLeast", value: 30 },
    due: "2025-12-31",
    dueBasis: "implied",
    source: paragraph2,
    doubts: [yearOfGeneralObjective, registeredOrOperating],
  },
  {
    id: "sme-digital-platform-2030",
    indicator: "sme-digital-platform",
    quantity: { kind: "level" },
    bound: { kind: "atLeast", value: 65 },
    due: "2030-12-31",
    dueBasis: "stated",
    source: paragraph3,
    doubts: [registeredOrOperating],
  },
  {
    id: "digital-economy-share-2025",
    indicator: "digital-economy-share",
    quantity: { kind: "level" },
    bound: { kind: "reach", value: 10 },
    due: "2025-12-31",
    dueBasis: "stated",
    source: paragraph10,
    doubts: [valueAdded],
  },
  {
    id: "digital-economy-share-2030",
    indicator: "digital-economy-share",
    quantity: { kind: "level" },
    bound: { kind: "moreThan", value: 25 },
    due: "2030-12-31",
    dueBasis: "stated",
    source: paragraph10,
    doubts: [
      valueAdded,
      {
        code: "repeated",
        printed: "trên 25% GRDP",
        read: {
          vi: "Nêu ở tiêu đề và ở đây: một mục tiêu",
          en: "In the headline and here: one target",
        },
      },
    ],
  },
  {
    id: "labour-productivity-growth-2025",
    indicator: "labour-productivity",
    quantity: { kind: "growth", over: "average", from: { kind: "unstated" } },
    bound: { kind: "moreThan", value: 11.5 },
    due: "2025-12-31",
    dueBasis: "stated",
    source: paragraph10,
    doubts: [noBase],
  },
  {
    id: "labour-productivity-growth-2030",
    indicator: "labour-productivity",
    quantity: { kind: "growth", over: "average", from: { kind: "unstated" } },
    bound: { kind: "maintain", value: 11.5 },
    due: "2030-12-31",
    dueBasis: "stated",
    source: paragraph10,
    doubts: [
      noBase,
      {
        code: "term-meant",
        printed: "duy trì mức 11,5%/năm",
        read: { vi: "“Duy trì” đọc là không thấp hơn", en: "“Maintain” is read as not lower" },
      },
    ],
  },
];
