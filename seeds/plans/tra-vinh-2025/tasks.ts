import type { Task } from "../../../src/index.ts";
import { paragraph13 } from "./sources.ts";

/** Tasks and solutions. */
export const tasks: readonly Task[] = [
  {
    id: "united-leadership",
    kind: "solution",
    name: {
      vi: "Bảo đảm thống nhất trong lãnh đạo, điều hành",
      en: "Unity in leadership and management",
    },
    owner: "all-tier-agencies",
    state: "not-reported",
    source: paragraph13,
  },
  {
    id: "close-coordination",
    kind: "solution",
    name: {
      vi: "Phối hợp giữa các cơ quan, đơn vị liên quan khi thực hiện nhiệm vụ, giải pháp chuyển đổi số",
      en: "Coordination between the agencies and units concerned in carrying out the tasks and solutions",
    },
    owner: "all-tier-agencies",
    state: "not-reported",
    source: paragraph13,
  },
  {
    id: "assign-tasks",
    kind: "task",
    name: {
      vi: "Giao nhiệm vụ cụ thể cho từng cá nhân, đơn vị",
      en: "The specific task of each person and unit set",
    },
    owner: "agencies-and-localities",
    state: "not-reported",
    source: paragraph13,
  },
  {
    id: "follow-and-check",
    kind: "task",
    name: {
      vi: "Theo dõi, kiểm tra, đôn đốc thực hiện thường xuyên",
      en: "The work followed, checked and urged on regularly",
    },
    owner: "agencies-and-localities",
    state: "not-reported",
    source: paragraph13,
  },
];
