import type { Doubt } from "../../../src/index.ts";

/** The year stands in the paragraph before. */
export const yearOfParagraph8: Doubt = {
  code: "implied-horizon",
  read: {
    vi: "Đoạn không ghi năm; đọc theo năm 2025 của đoạn trước",
    en: "The paragraph has no year; read as 2025, of the paragraph before",
  },
};

/** A horizon before its own base year. */
export const misprintedYear: Doubt = {
  code: "misprint",
  printed: "Đến năm 2023 … so với năm 2025",
  read: {
    vi: "Năm 2023 đứng trước năm gốc 2025; đọc là 2030, năm của mục tiêu tổng quát thứ hai",
    en: "2023 lies before its own base year, 2025; read as 2030, the year of the second general objective",
  },
};

/** The two paragraphs after the misprinted year go on with it. */
export const yearAfterMisprint: Doubt = {
  code: "implied-horizon",
  read: {
    vi: "Đoạn không ghi năm; đọc theo đoạn có năm in sai, tức 2030",
    en: "The paragraph has no year; read as the paragraph with the misprinted one, 2030",
  },
};

/** Ten percent more of a share. */
export const tenPoints: Doubt = {
  code: "points-or-percent",
  printed: "tăng thêm 10%",
  read: {
    vi: "Đọc là thêm 10 điểm phần trăm (90, 80, 60 thành 100, 90, 70, như Quyết định 749), không phải thêm 10% của con số",
    en: "Read as 10 points more (90, 80, 60 to 100, 90, 70, as in decision 749), not 10 % of the number",
  },
};

/** Thirty percent more of a share. */
export const thirtyPoints: Doubt = {
  code: "points-or-percent",
  printed: "tăng thêm 30%",
  read: {
    vi: "Đọc là thêm 30 điểm phần trăm (50 thành 80), không phải thêm 30% của con số (50 thành 65)",
    en: "Read as 30 points more (50 to 80), not 30 % of the number (50 to 65)",
  },
};

/** Less, or more, than what is not said. */
export const noBase: Doubt = {
  code: "unstated-base",
  read: {
    vi: "Không ghi so với năm nào",
    en: "The year to compare with is not printed",
  },
};

/** The text sets the state secrets apart nowhere. */
export const secretsNotNamed: Doubt = {
  code: "undefined-denominator",
  printed: "hồ sơ công việc",
  read: {
    vi: "Không ghi trừ hồ sơ bí mật nhà nước; đọc như Quyết định 749, có trừ",
    en: "State secrets are not excluded in so many words; read as excluded, as in decision 749",
  },
};

/** A slip of the pen. */
export const comparedWith: Doubt = {
  code: "misprint",
  printed: "sao với năm 2025",
  read: { vi: "Đọc là so với", en: "Read as “so với” (compared with)" },
};
