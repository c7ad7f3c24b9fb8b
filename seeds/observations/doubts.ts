import type { Doubt } from "../../src/index.ts";

/** A figure of a month is read as of its last day. */
export const monthOfPeriod: Doubt = {
  code: "implied-period",
  read: {
    vi: "Chỉ rõ tháng; đọc là ngày cuối tháng",
    en: "Only the month is known; read as its last day",
  },
};

/** A publication of a month is read as of its last day. */
export const monthOfPublication: Doubt = {
  code: "implied-publication-date",
  read: {
    vi: "Ngày công bố: chỉ rõ tháng, đọc là ngày cuối tháng",
    en: "Day of publication: only the month is known, read as its last day",
  },
};

/** A figure of a year is read as of its last day. */
export const yearOfPeriod: Doubt = {
  code: "implied-period",
  read: {
    vi: "Chỉ rõ năm; đọc là ngày cuối năm",
    en: "Only the year is known; read as its last day",
  },
};

/** A publication of a year is read as of its last day. */
export const yearOfPublication: Doubt = {
  code: "implied-publication-date",
  read: {
    vi: "Ngày công bố: chỉ rõ năm, đọc là ngày cuối năm",
    en: "Day of publication: only the year is known, read as its last day",
  },
};

/** A figure "up to now" is read as of the day of its publication. */
export const upToPublication: Doubt = {
  code: "implied-period",
  read: {
    vi: "Ghi là đến nay; đọc là đến ngày công bố",
    en: "Printed as up to now; read as up to the day of publication",
  },
};

/** An undated figure of a unit's last year is read as of its last day. */
export const lastDayOfUnit: Doubt = {
  code: "implied-period",
  read: {
    vi: "Chỉ rõ năm 2025; đọc là ngày cuối của tỉnh, 30/6/2025",
    en: "Only the year 2025 is known; read as the last day of the province, 2025-06-30",
  },
};

/** A share computed from its two counts. */
export const shareOfCounts: Doubt = {
  code: "derived",
  read: { vi: "Tính từ hai con số được in", en: "Computed from the two counts that are printed" },
};

/** A publication of 2025, while the unit of before July still was. */
export const publicationBeforeMerger: Doubt = {
  code: "implied-publication-date",
  read: {
    vi: "Ngày công bố: chỉ rõ năm 2025, trước khi sắp xếp đơn vị; đọc là ngày 30/6/2025",
    en: "Day of publication: only 2025 is known, before the units changed; read as 2025-06-30",
  },
};

/** An amount of money. */
export const pricesNotPrinted: Doubt = {
  code: "unstated-base",
  read: {
    vi: "Không ghi giá hiện hành hay so sánh",
    en: "Current or constant prices is not said",
  },
};
