import type { Task } from "../../../src/index.ts";
import { listGoesOn } from "../../doubts.ts";
import { paragraph4OnTheDay, paragraph5, paragraph8, paragraph10, paragraph14 } from "./sources.ts";

/** What was done, and the solutions ahead. */
export const tasks: readonly Task[] = [
  {
    id: "digital-transformation-day",
    kind: "task",
    name: {
      vi: "Lấy ngày 10 tháng 10 hằng năm là Ngày Chuyển đổi số của tỉnh",
      en: "10 October made the province’s Digital Transformation Day",
    },
    owner: "provincial-peoples-committee",
    state: "completed",
    source: paragraph4OnTheDay,
  },
  {
    id: "e-commerce-platform",
    kind: "task",
    name: {
      vi: "Xây dựng sàn thương mại điện tử của tỉnh",
      en: "The province’s e-commerce platform built",
    },
    owner: "province",
    state: "completed",
    source: paragraph5,
  },
  {
    id: "community-technology-groups",
    kind: "task",
    name: {
      vi: "Thành lập Tổ công nghệ số cộng đồng cấp thôn, xóm, khu phố",
      en: "Community digital technology groups set up in hamlets and quarters",
    },
    owner: "province",
    state: "completed",
    source: paragraph8,
    doubts: [
      {
        code: "misprint",
        printed: "Tổ công nghệ số công đồng",
        read: { vi: "Đọc là cộng đồng", en: "Read as “cộng đồng” (community)" },
      },
    ],
  },
  {
    id: "scheme-06",
    kind: "task",
    name: {
      vi: "Triển khai Đề án 06 của Chính phủ",
      en: "Scheme 06 of the Government carried out",
    },
    owner: "province",
    state: "in-progress",
    source: paragraph8,
  },
  {
    id: "yearly-plans",
    kind: "task",
    name: {
      vi: "Ban hành kế hoạch hằng năm về chính quyền điện tử, chuyển đổi số, an toàn thông tin mạng",
      en: "Yearly plans on e-government, digital transformation and network security issued",
    },
    owner: "provincial-peoples-committee",
    state: "in-progress",
    source: paragraph10,
  },
  {
    id: "sector-plans",
    kind: "task",
    name: { vi: "Ban hành kế hoạch chuyên đề theo ngành, lĩnh vực", en: "Plans by sector issued" },
    owner: "provincial-peoples-committee",
    state: "in-progress",
    source: paragraph10,
  },
  {
    id: "district-commune-guide",
    kind: "task",
    name: {
      vi: "Xây dựng tài liệu hướng dẫn chuyển đổi số cấp huyện, cấp xã",
      en: "A guide to digital transformation for districts and communes",
    },
    owner: "provincial-peoples-committee",
    state: "in-progress",
    source: paragraph10,
  },
  {
    id: "people-at-the-centre",
    kind: "solution",
    name: {
      vi: "Lấy người dân, doanh nghiệp làm trung tâm, chủ thể, mục tiêu, động lực",
      en: "People and enterprises as the centre, the subject, the goal and the driving force",
    },
    owner: "province",
    state: "not-reported",
    source: paragraph14,
  },
  {
    id: "people-and-awareness",
    kind: "solution",
    name: {
      vi: "Nâng cao chất lượng nguồn nhân lực và nhận thức ở tất cả các cấp, ngành",
      en: "Better human resources and awareness at all tiers and in all sectors",
    },
    owner: "province",
    state: "not-reported",
    source: paragraph14,
  },
  {
    id: "invest-in-infrastructure",
    kind: "solution",
    name: {
      vi: "Đầu tư xây dựng hạ tầng viễn thông, công nghệ thông tin",
      en: "Investment in telecommunications and information-technology infrastructure",
    },
    owner: "province",
    state: "not-reported",
    source: paragraph14,
  },
  {
    id: "investment-incentives",
    kind: "solution",
    name: {
      vi: "Xây dựng cơ chế ưu đãi thu hút đầu tư vào công nghiệp, công nghệ thông tin",
      en: "Incentives that attract investment in industry and information technology",
    },
    owner: "province",
    state: "not-reported",
    source: paragraph14,
  },
  {
    id: "encourage-innovation",
    kind: "solution",
    name: {
      vi: "Khuyến khích doanh nghiệp đổi mới sáng tạo, chuyển đổi số",
      en: "Enterprises encouraged to innovate and to transform",
    },
    owner: "province",
    state: "not-reported",
    source: paragraph14,
    doubts: [/* @__PURE__ */ listGoesOn("đổi mới sáng tạo CĐS…")],
  },
];
