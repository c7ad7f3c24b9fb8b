import type { Target } from "../../../src/index.ts";
import { listGoesOn } from "../../doubts.ts";
import { yearOfParagraphBefore } from "./doubts.ts";
import { paragraph13, paragraph14 } from "./sources.ts";

/** The digital society. */
export const societyTargets: readonly Target[] = [
  {
    id: "adults-smartphone-2024",
    indicator: "adults-smartphone",
    quantity: { kind: "level" },
    bound: { kind: "reach", value: 75 },
    due: "2024-12-31",
    dueBasis: "stated",
    source: paragraph13,
    doubts: [
      {
        code: "contradiction",
        printed: "75% dân số trưởng thành",
        read: {
          vi: "Kế hoạch 2023 của tỉnh đặt 90%; cả hai được giữ",
          en: "The province’s plan of 2023 asks 90 %; both are kept",
        },
      },
      {
        code: "misprint",
        printed: "Thừa Thừa Thiên Huế",
        read: { vi: "Đọc là Thừa Thiên Huế", en: "Read as Thừa Thiên Huế" },
      },
    ],
  },
  {
    id: "transaction-accounts-2024",
    indicator: "transaction-account-15",
    quantity: { kind: "level" },
    bound: { kind: "reach", value: 75 },
    due: "2024-12-31",
    dueBasis: "stated",
    source: paragraph13,
    doubts: [
      {
        code: "contradiction",
        printed: "75% dân số từ 15 tuổi trở lên",
        read: {
          vi: "Kế hoạch 2023 của tỉnh đặt 80%; cả hai được giữ",
          en: "The province’s plan of 2023 asks 80 %; both are kept",
        },
      },
    ],
  },
  {
    id: "adults-digital-signature-2024",
    indicator: "adults-digital-signature",
    quantity: { kind: "level" },
    bound: { kind: "moreThan", value: 40 },
    due: "2024-12-31",
    dueBasis: "stated",
    source: paragraph13,
  },
  {
    id: "digital-skills-2024",
    indicator: "working-age-digital-skills",
    quantity: { kind: "level" },
    bound: { kind: "moreThan", value: 50 },
    due: "2024-12-31",
    dueBasis: "implied",
    source: paragraph14,
    doubts: [yearOfParagraphBefore],
  },
  {
    id: "households-fibre-2024",
    indicator: "households-fibre-coverage",
    quantity: { kind: "level" },
    bound: { kind: "reach", value: 80 },
    due: "2024-12-31",
    dueBasis: "implied",
    source: paragraph14,
    doubts: [
      yearOfParagraphBefore,
      {
        code: "repeated",
        printed: "80% hộ gia đình … đạt 80%",
        read: {
          vi: "Con số ghi hai lần trong một câu: một mục tiêu",
          en: "The number stands twice in one sentence: one target",
        },
      },
    ],
  },
  {
    id: "network-users-protected-2024",
    indicator: "network-users-protected",
    quantity: { kind: "level" },
    bound: { kind: "moreThan", value: 60 },
    due: "2024-12-31",
    dueBasis: "implied",
    source: paragraph14,
    doubts: [yearOfParagraphBefore],
  },
  {
    id: "adults-online-services-2024",
    indicator: "adults-online-services",
    quantity: { kind: "level" },
    bound: { kind: "moreThan", value: 50 },
    due: "2024-12-31",
    dueBasis: "implied",
    source: paragraph14,
    doubts: [yearOfParagraphBefore],
  },
  {
    id: "adults-telehealth-2024",
    indicator: "adults-telehealth",
    quantity: { kind: "level" },
    bound: { kind: "moreThan", value: 30 },
    due: "2024-12-31",
    dueBasis: "implied",
    source: paragraph14,
    doubts: [yearOfParagraphBefore],
  },
  {
    id: "e-health-records-2024",
    indicator: "population-e-health-record",
    quantity: { kind: "level" },
    bound: { kind: "moreThan", value: 75 },
    due: "2024-12-31",
    dueBasis: "implied",
    source: paragraph14,
    doubts: [yearOfParagraphBefore, /* @__PURE__ */ listGoesOn("hồ sơ sức khỏe điện tử…")],
  },
];
