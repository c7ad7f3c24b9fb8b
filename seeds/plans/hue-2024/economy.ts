import type { Target } from "../../../src/index.ts";
import { valueAdded } from "../../doubts.ts";
import { paragraph9, paragraph15 } from "./sources.ts";

/** The digital economy. */
export const economyTargets: readonly Target[] = [
  {
    id: "enterprises-applying-it-2024",
    indicator: "enterprises-applying-it",
    quantity: { kind: "level" },
    bound: { kind: "reach", value: 90 },
    due: "2024-12-31",
    dueBasis: "stated",
    source: paragraph9,
    doubts: [
      {
        code: "undefined-numerator",
        printed: "ứng dụng công nghệ thông tin … và tham gia vào các hoạt động giao dịch điện tử",
        read: {
          vi: "“Và” đọc là doanh nghiệp làm cả hai việc",
          en: "“And” is read as enterprises that do both",
        },
      },
    ],
  },
  {
    id: "digital-economy-share-2024",
    indicator: "digital-economy-share",
    quantity: { kind: "level" },
    bound: { kind: "reach", value: 15 },
    due: "2024-12-31",
    dueBasis: "stated",
    source: paragraph9,
    doubts: [
      valueAdded,
      {
        code: "term-meant",
        printed: "15% GDP toàn tỉnh",
        read: {
          vi: "“GDP” của tỉnh đọc là GRDP, tổng sản phẩm trên địa bàn",
          en: "The “GDP” of a province is read as GRDP, its gross regional product",
        },
      },
      {
        code: "repeated",
        printed: "15% GDP địa phương",
        read: {
          vi: "Nêu ở tiêu đề, tiêu đề phụ và ở đây: một mục tiêu",
          en: "In the headline, a subheading and here: one target",
        },
      },
    ],
  },
  {
    id: "enterprises-e-contracts-2024",
    indicator: "enterprises-e-contracts",
    quantity: { kind: "level" },
    bound: { kind: "reach", value: 60 },
    due: "2024-12-31",
    dueBasis: "stated",
    source: paragraph9,
  },
  {
    id: "sme-digital-platform-2024",
    indicator: "sme-digital-platform",
    quantity: { kind: "level" },
    bound: { kind: "about", value: 55, tolerance: 2.75 },
    due: "2024-12-31",
    dueBasis: "stated",
    source: paragraph9,
    doubts: [
      {
        code: "implied-bound",
        printed: "khoảng 55%",
        read: {
          vi: "“Khoảng” không ghi sai số; đọc là 5% của con số, tức 2,75 điểm",
          en: "How far “about” reaches is not printed; read as 5 % of the number, 2.75 points",
        },
      },
      {
        code: "undefined-numerator",
        printed: "sử dụng nền tảng số",
        read: {
          vi: "Không ghi số nền tảng; đọc là ít nhất một",
          en: "How many platforms is not printed; read as at least one",
        },
      },
    ],
  },
  {
    id: "digital-economy-labour-2024",
    indicator: "digital-economy-labour-share",
    quantity: { kind: "level" },
    bound: { kind: "reach", value: 1.7 },
    due: "2024-12-31",
    dueBasis: "stated",
    source: paragraph9,
  },
  {
    id: "digital-enterprise-association-2024",
    name: {
      vi: "Thành lập Hội doanh nghiệp kinh tế số",
      en: "Association of digital-economy enterprises founded",
    },
    pillar: "economy",
    quantity: { kind: "milestone" },
    due: "2024-12-31",
    dueBasis: "implied",
    source: paragraph15,
    doubts: [
      {
        code: "implied-horizon",
        printed: "năm 2024, Sở TT&TT tỉnh xin phép",
        read: {
          vi: "Năm 2024 là năm xin phép; đọc là cả năm thành lập",
          en: "2024 is the year of asking leave; read as that of the founding too",
        },
      },
      {
        code: "repeated",
        printed: "Thành lập Hội doanh nghiệp kinh tế số",
        read: {
          vi: "Nêu ở tiêu đề phụ và ở đây: một việc",
          en: "In a subheading and here: one act",
        },
      },
    ],
  },
];
