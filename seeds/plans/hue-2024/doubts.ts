import type { Doubt } from "../../../src/index.ts";

/** The year stands in the paragraph before. */
export const yearOfParagraphBefore: Doubt = {
  code: "implied-horizon",
  read: {
    vi: "Đoạn không ghi năm; đọc theo năm 2024 của đoạn trước",
    en: "The paragraph has no year; read as 2024, of the paragraph before",
  },
};
