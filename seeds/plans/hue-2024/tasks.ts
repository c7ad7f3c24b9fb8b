import type { Task } from "../../../src/index.ts";
import { paragraph5, paragraph7, paragraph15 } from "./sources.ts";

/** Tasks and solutions. */
export const tasks: readonly Task[] = [
  {
    id: "build-digital-government",
    kind: "solution",
    name: {
      vi: "Đẩy nhanh xây dựng chính quyền điện tử, chính quyền số",
      en: "The building of e-government and digital government sped up",
    },
    owner: "province",
    state: "in-progress",
    source: paragraph5,
  },
  {
    id: "open-data-system",
    kind: "task",
    name: {
      vi: "Vận hành Hệ thống dữ liệu mở, liên thông với Cổng dữ liệu Quốc gia",
      en: "The open-data system run and linked to the National data portal",
    },
    owner: "province",
    state: "in-progress",
    source: paragraph7,
  },
  {
    id: "ask-leave-for-association",
    kind: "task",
    name: {
      vi: "Xin phép UBND tỉnh cho thành lập Hội doanh nghiệp kinh tế số",
      en: "Leave asked of the People’s Committee to found the association of digital-economy enterprises",
    },
    owner: "information-department",
    state: "not-reported",
    due: "2024-12-31",
    targets: ["digital-enterprise-association-2024"],
    source: paragraph15,
  },
  {
    id: "accompany-enterprises",
    kind: "solution",
    name: {
      vi: "Đồng hành, thúc đẩy chuyển đổi số, kinh tế số, thương mại điện tử cho doanh nghiệp",
      en: "Enterprises accompanied in digital transformation, the digital economy and e-commerce",
    },
    owner: "digital-enterprise-association",
    state: "not-reported",
    source: paragraph15,
  },
];
