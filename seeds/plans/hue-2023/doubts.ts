import type { Doubt } from "../../../src/index.ts";

/** No sentence has a year: the model is that of 2023. */
export const yearOfModel: Doubt = {
  code: "implied-horizon",
  read: {
    vi: "Câu không ghi năm; đọc theo tên mô hình, năm 2023",
    en: "The sentence has no year; read as 2023, from the name of the model",
  },
};

/** One share for two tiers. */
export const bothTiers: Doubt = {
  code: "implied-tier",
  printed: "mô hình chuyển đổi số cấp huyện và cấp xã",
  read: {
    vi: "Một con số cho cả hai cấp: đọc là huyện và xã tính chung",
    en: "One number for two tiers: read as districts and communes together",
  },
};
