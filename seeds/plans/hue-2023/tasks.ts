import type { Task } from "../../../src/index.ts";
import { paragraph10, paragraph11, paragraph12, paragraph13 } from "./sources.ts";

/** What the province has been doing, in the order of the report. */
export const tasks: readonly Task[] = [
  {
    id: "raise-awareness",
    kind: "solution",
    name: {
      vi: "Tuyên truyền nâng cao nhận thức về chuyển đổi số toàn diện",
      en: "Awareness of comprehensive digital transformation raised",
    },
    owner: "province",
    state: "in-progress",
    source: paragraph10,
  },
  {
    id: "complete-institutions",
    kind: "solution",
    name: {
      vi: "Hoàn thiện thể chế, cơ chế chính sách",
      en: "Institutions and policies completed",
    },
    owner: "province",
    state: "in-progress",
    source: paragraph10,
  },
  {
    id: "build-government-infrastructure",
    kind: "task",
    name: {
      vi: "Xây dựng hạ tầng số cho chính quyền số",
      en: "Digital infrastructure for digital government built",
    },
    owner: "province",
    state: "in-progress",
    source: paragraph11,
  },
  {
    id: "build-enterprise-infrastructure",
    kind: "task",
    name: {
      vi: "Phát triển hạ tầng số phục vụ doanh nghiệp, người dân",
      en: "Digital infrastructure for enterprises and people developed",
    },
    owner: "province",
    state: "in-progress",
    source: paragraph11,
  },
  {
    id: "build-platforms",
    kind: "task",
    name: {
      vi: "Xây dựng, hoàn thiện, triển khai các nền tảng phục vụ chỉ đạo, điều hành",
      en: "Platforms that serve the leadership built, completed and deployed",
    },
    owner: "province",
    state: "in-progress",
    source: paragraph11,
  },
  {
    id: "data-roadmap",
    kind: "task",
    name: {
      vi: "Xây dựng lộ trình hoàn thiện dữ liệu số đầy đủ, chính xác, theo thời gian thực",
      en: "A roadmap to complete, exact, real-time digital data",
    },
    owner: "province",
    state: "in-progress",
    source: paragraph12,
  },
  {
    id: "network-security",
    kind: "task",
    name: {
      vi: "Tăng cường an toàn thông tin mạng",
      en: "Network information security strengthened",
    },
    owner: "province",
    state: "in-progress",
    source: paragraph12,
  },
  {
    id: "train-people",
    kind: "task",
    name: {
      vi: "Đào tạo nhân lực, nâng cao nhận thức và kỹ năng số cho người dân",
      en: "Staff trained, people’s awareness and digital skills raised",
    },
    owner: "province",
    state: "in-progress",
    source: paragraph12,
  },
  {
    id: "it-industry-zone",
    kind: "task",
    name: {
      vi: "Phát triển công nghiệp công nghệ thông tin, hình thành khu công nghệ thông tin tập trung",
      en: "The information-technology industry developed, a concentrated zone of it formed",
    },
    owner: "province",
    state: "in-progress",
    source: paragraph13,
  },
  {
    id: "promote-digital-society",
    kind: "task",
    name: {
      vi: "Thúc đẩy xã hội số toàn diện",
      en: "Activities for a comprehensive digital society",
    },
    owner: "province",
    state: "in-progress",
    source: paragraph13,
  },
];
