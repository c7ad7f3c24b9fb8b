import type { Task } from "../../../src/index.ts";
import { paragraph1, paragraph4, paragraph5 } from "./sources.ts";

/** Solutions. */
export const tasks: readonly Task[] = [
  {
    id: "whole-system-joins",
    kind: "solution",
    name: {
      vi: "Hệ thống chính trị và nhân dân chung tay đẩy mạnh chuyển đổi số",
      en: "The political system and the people join in digital transformation",
    },
    owner: "political-system",
    state: "not-reported",
    source: paragraph1,
  },
  {
    id: "change-awareness",
    kind: "solution",
    name: {
      vi: "Thay đổi nhận thức trong hệ thống chính trị và nhân dân",
      en: "The awareness of the political system and the people changed",
    },
    owner: "political-system",
    state: "not-reported",
    source: paragraph4,
  },
  {
    id: "take-the-opportunity",
    kind: "solution",
    name: {
      vi: "Tận dụng cơ hội phát triển chính quyền số, kinh tế số, xã hội số",
      en: "The opportunity taken to develop digital government, economy and society",
    },
    owner: "political-system",
    state: "not-reported",
    source: paragraph5,
  },
  {
    id: "speed-up-everywhere",
    kind: "solution",
    name: {
      vi: "Đẩy nhanh chuyển đổi số trong từng ngành, lĩnh vực, địa phương",
      en: "Digital transformation sped up in each sector, field and locality",
    },
    owner: "political-system",
    state: "not-reported",
    source: paragraph5,
  },
];
