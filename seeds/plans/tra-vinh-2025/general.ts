import type { Target } from "../../../src/index.ts";
import { basicallyComplete, noDeadline } from "../../doubts.ts";
import { yearOfGeneralObjective } from "./doubts.ts";
import { paragraph2, paragraph3, paragraph13 } from "./sources.ts";

/** What stands above the pillars. */
export const generalTargets: readonly Target[] = [
  {
    id: "bodies-basically-transformed-2025",
    name: {
      vi: "Cơ bản hoàn thành chuyển đổi số trong các cơ quan của tỉnh",
      en: "Digital transformation basically complete in the bodies of the province",
    },
    pillar: "general",
    quantity: { kind: "statement" },
    due: "2025-12-31",
    dueBasis: "stated",
    scope: {
      vi: "Cơ quan Đảng, nhà nước, Mặt trận Tổ quốc, tổ chức chính trị - xã hội",
      en: "Party and State bodies, the Fatherland Front, socio-political organisations",
    },
    source: paragraph2,
    doubts: [basicallyComplete],
  },
  {
    id: "dti-top-20-2025",
    indicator: "dti-rank",
    quantity: { kind: "rank", of: 63 },
    bound: { kind: "atMost", value: 20 },
    due: "2025-12-31",
    dueBasis: "implied",
    source: paragraph2,
    doubts: [
      {
        code: "unstated-field",
        printed: "nhóm 20 tỉnh/thành phố đứng đầu",
        read: {
          vi: "Đọc là trong 63 tỉnh, thành phố, số đơn vị khi ban hành kế hoạch",
          en: "Read as among 63 provinces and cities, their number when the plan was issued",
        },
      },
      yearOfGeneralObjective,
    ],
  },
  {
    id: "bodies-transformed-2030",
    name: {
      vi: "Hoàn thành chuyển đổi số trong các cơ quan của tỉnh",
      en: "Digital transformation complete in the bodies of the province",
    },
    pillar: "general",
    quantity: { kind: "statement" },
    due: "2030-12-31",
    dueBasis: "stated",
    scope: {
      vi: "Cơ quan Đảng, nhà nước, Mặt trận Tổ quốc, tổ chức chính trị - xã hội",
      en: "Party and State bodies, the Fatherland Front, socio-political organisations",
    },
    source: paragraph3,
  },
  {
    id: "fairly-good-province-2030",
    name: {
      vi: "Tỉnh khá trong cả nước về chuyển đổi số",
      en: "A fairly good province of the country in digital transformation",
    },
    pillar: "general",
    quantity: { kind: "statement" },
    due: "2030-12-31",
    dueBasis: "stated",
    source: paragraph3,
    doubts: [
      {
        code: "unstated-threshold",
        printed: "tỉnh khá",
        read: {
          vi: "Không ghi tiêu chí xếp loại khá",
          en: "What makes a province fairly good is not printed",
        },
      },
    ],
  },
  {
    id: "national-programme-goals-2030",
    name: {
      vi: "Hoàn thành các mục tiêu theo Quyết định số 749/QĐ-TTg",
      en: "The goals of decision 749/QĐ-TTg completed",
    },
    pillar: "general",
    quantity: { kind: "statement" },
    due: "2030-12-31",
    dueBasis: "stated",
    source: paragraph3,
    doubts: [
      {
        code: "unstated-threshold",
        read: {
          vi: "Không liệt kê mục tiêu nào của Quyết định 749",
          en: "Which goals of decision 749 are meant is not listed",
        },
      },
      {
        code: "misprint",
        printed: "tầm nhìn đến năm 2030",
        read: {
          vi: "Tên Quyết định 749 ghi “định hướng đến năm 2030”",
          en: "The title of decision 749 has “định hướng đến năm 2030”",
        },
      },
    ],
  },
  {
    id: "assigned-goals-exceeded",
    name: {
      vi: "Mục tiêu, nhiệm vụ được giao: đạt và vượt",
      en: "Goals and tasks assigned: met and exceeded",
    },
    pillar: "general",
    quantity: { kind: "statement" },
    tiers: ["province", "district", "commune"],
    source: paragraph13,
    doubts: [
      noDeadline,
      {
        code: "implied-tier",
        read: {
          vi: "Đọc là cơ quan nhà nước các cấp, nêu ở đầu đoạn",
          en: "Read as the State agencies of all tiers, named at the head of the paragraph",
        },
      },
    ],
  },
];
