import type { Target } from "../../../src/index.ts";
import { basicallyComplete } from "../../doubts.ts";
import { paragraph7 } from "./sources.ts";

/** What stands above the pillars. */
export const generalTargets: readonly Target[] = [
  {
    id: "bodies-basically-transformed-2025",
    name: {
      vi: "Cơ bản hoàn thành chuyển đổi số trong các cơ quan, tổ chức trong toàn tỉnh",
      en: "Digital transformation basically complete in the bodies of the province",
    },
    pillar: "general",
    quantity: { kind: "statement" },
    due: "2025-12-31",
    dueBasis: "stated",
    scope: {
      vi: "Cơ quan Đảng, Nhà nước, Mặt trận Tổ quốc, các tổ chức chính trị - xã hội",
      en: "Party and State bodies, the Fatherland Front, socio-political organisations",
    },
    source: paragraph7,
    doubts: [basicallyComplete],
  },
  {
    id: "upper-middle-2030",
    name: {
      vi: "Nhóm trung bình khá trong cả nước về chuyển đổi số",
      en: "In the upper middle group of the country in digital transformation",
    },
    pillar: "general",
    quantity: { kind: "statement" },
    due: "2030-12-31",
    dueBasis: "stated",
    source: paragraph7,
    doubts: [
      {
        code: "unstated-threshold",
        printed: "nhóm trung bình khá",
        read: { vi: "Không ghi tiêu chí xếp nhóm", en: "What makes the group is not printed" },
      },
    ],
  },
];
