import type { Spoken } from "../language.ts";

/** The titles, heads and labels of a scorecard: what is said of results comes from dxplan's `messages`. */
export interface Titles {
  readonly asOf: string;
  readonly published: string;
  readonly synthetic: string;
  readonly baseline: (day: string) => string;
  readonly method: string;
  readonly columns: {
    readonly score: string;
    readonly coverage: string;
    readonly interval: string;
    readonly measured: string;
  };
  readonly measuredOf: (measured: number, counting: number) => string;
  readonly noFigure: (counting: number) => string;
  readonly due: string;
  readonly noDue: string;
  readonly attainment: string;
  readonly met: string;
  readonly since: (day: string) => string;
  readonly doubt: string;
  readonly related: string;
  readonly afterwards: string;
  readonly rankTitle: string;
  readonly rankColumns: readonly [
    year: string,
    place: string,
    gap: string,
    attainment: string,
    met: string,
    published: string,
  ];
  readonly unusedTitle: string;
  readonly unusedLater: string;
  readonly elsewhere: (count: number) => string;
  readonly sources: string;
}

const en: Titles = {
  asOf: "As of",
  published: "from published figures",
  synthetic: "SYNTHETIC: made-up figures, no result of anyone",
  baseline: (day) =>
    `Where a target states no baseline, it is the figure of ${day}, if there is one.`,
  method: "Score: attainment clamped to 0–100%; pillars a third each; withheld below a coverage of",
  columns: { score: "score", coverage: "coverage", interval: "interval", measured: "measured" },
  measuredOf: (measured, counting) => `${measured} of ${counting}`,
  noFigure: (counting) => `no figure, 0 of ${counting}`,
  due: "due",
  noDue: "no deadline",
  attainment: "attainment",
  met: "met",
  since: (day) => `since ${day}`,
  doubt: "doubt",
  related: "related, not scored",
  afterwards: "after the deadline",
  rankTitle: "each year",
  rankColumns: ["year", "place", "gap", "attainment", "met", "published"],
  unusedTitle: "Reported, but deciding nothing",
  unusedLater: "other figures are listed with their targets above",
  elsewhere: (count) => `Figures of other units: ${count}`,
  sources: "Sources",
};

const vi: Titles = {
  asOf: "Tính đến ngày",
  published: "theo số liệu đã công bố",
  synthetic: "GIẢ ĐỊNH: số liệu minh họa, không phải kết quả của đơn vị nào",
  baseline: (day) =>
    `Mục tiêu không ghi số liệu gốc: lấy số liệu ngày ${day} làm số liệu gốc, nếu có.`,
  method:
    "Điểm: tỷ lệ đạt trong khoảng 0–100%; mỗi trụ cột một phần ba; không công bố khi độ phủ dưới",
  columns: { score: "điểm", coverage: "độ phủ", interval: "khoảng", measured: "đã đo" },
  measuredOf: (measured, counting) => `${measured}/${counting}`,
  noFigure: (counting) => `chưa có số liệu, 0/${counting}`,
  due: "hạn",
  noDue: "không ghi hạn",
  attainment: "tỷ lệ đạt",
  met: "đạt",
  since: (day) => `từ ${day}`,
  doubt: "lưu ý",
  related: "liên quan, không tính điểm",
  afterwards: "sau thời hạn",
  rankTitle: "từng năm",
  rankColumns: ["năm", "thứ hạng", "còn thiếu", "tỷ lệ đạt", "đạt", "công bố"],
  unusedTitle: "Đã công bố nhưng không quyết định kết quả nào",
  unusedLater: "các số liệu khác nêu cùng mục tiêu ở trên",
  elsewhere: (count) => `Số liệu của đơn vị khác: ${count}`,
  sources: "Nguồn",
};

/** The scorecard's titles in each language. */
export const titlesIn: Readonly<Record<Spoken, Titles>> = { en, vi };
