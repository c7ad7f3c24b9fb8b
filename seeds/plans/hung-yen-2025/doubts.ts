import type { Doubt } from "../../../src/index.ts";

/** One sentence names both years. */
export const eitherYear: Doubt = {
  code: "ambiguous-horizon",
  printed: "đến năm 2025 và tầm nhìn đến năm 2030",
  read: {
    vi: "Một câu nêu cả hai năm; đọc là 2025, năm cuối của Đề án",
    en: "One sentence names both years; read as 2025, the last year of the scheme",
  },
};

/** The sentence names no year, and the one before it names two. */
export const neitherYear: Doubt = {
  code: "implied-horizon",
  read: {
    vi: "Đoạn không ghi năm; đọc theo đoạn trước",
    en: "The paragraph has no year; read as the paragraph before it",
  },
};
