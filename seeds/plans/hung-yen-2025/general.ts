import type { Target } from "../../../src/index.ts";
import { noDeadline } from "../../doubts.ts";
import { paragraph2 } from "./sources.ts";

/** What stands above the pillars. */
export const generalTargets: readonly Target[] = [
  {
    id: "leading-20-2030",
    indicator: "digital-transformation-rank",
    quantity: { kind: "rank", of: 63 },
    bound: { kind: "atMost", value: 20 },
    due: "2030-12-31",
    dueBasis: "stated",
    source: paragraph2,
    doubts: [
      {
        code: "unstated-field",
        printed: "nhóm 20 tỉnh, thành phố trực thuộc Trung ương dẫn đầu",
        read: {
          vi: "Đọc là trong 63 tỉnh, thành phố, số đơn vị khi ban hành nghị quyết",
          en: "Read as among 63 provinces and cities, their number when the resolution was issued",
        },
      },
      {
        code: "unstated-threshold",
        printed: "dẫn đầu về CĐS",
        read: {
          vi: "Không nêu bộ chỉ số; thứ hạng DTI được coi là tương tự, không thay thế",
          en: "The index is not named; the DTI rank is taken as similar, not in its place",
        },
      },
      {
        code: "repeated",
        printed: "đến năm 2030, Hưng Yên thuộc nhóm 20",
        read: {
          vi: "Nêu ở đoạn 2 và đoạn cuối: một mục tiêu",
          en: "In paragraph 2 and in the last one: one target",
        },
      },
    ],
  },
  {
    id: "run-on-digital-platforms",
    name: {
      vi: "Hệ thống quản lý nhà nước và xã hội vận hành dựa trên nền tảng số",
      en: "State and social management run on digital platforms",
    },
    pillar: "general",
    quantity: { kind: "statement" },
    source: paragraph2,
    doubts: [noDeadline],
  },
];
