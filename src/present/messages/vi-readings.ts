import type { Notation } from "./messages.ts";

/*
 * Words for readings of doubts, each a table of its own: what says them takes no other words along.
 */

export const notation: Notation = {
  decimalMark: ",",
  groupMark: ".",
  minus: "−",
  percent: (number) => `${number}%`,
  counted: (number, what) => `${number} ${what}`,
  day: (year, month, date) => `${date}/${month}/${year}`,
  list: (items) => items.join(", "),
  quoted: (text) => `“${text}”`,
};

export const tiers = {
  country: "quốc gia",
  province: "cấp tỉnh",
  district: "cấp huyện",
  commune: "cấp xã",
};

export const bounds = {
  atLeast: "tối thiểu",
  moreThan: "trên",
  atMost: "không quá",
  lessThan: "dưới",
  reach: "đạt",
  about: "khoảng",
  between: "từ",
  maintain: "duy trì",
  within: "trong khoảng",
};

export const changeUnits = {
  points: "điểm phần trăm",
  percent: "phần trăm",
  times: "lần",
};

export const draftActs = {
  commitment: "cam kết",
  result: "kết quả",
};

export const readingCodes = {
  none: "không có",
  unknown: "chưa rõ",
  all: "tất cả các đơn vị",
  unstated: "chưa rõ mốc so sánh",
  "plan-start": "so với đầu kỳ kế hoạch",
  "year-before": "so với năm trước, hằng năm",
  once: "một mục tiêu nêu hai lần",
  twice: "hai mục tiêu khác nhau",
  "as-printed": "đúng như bản in",
  "goes-on": "văn bản còn tiếp",
  fraction: "phân số",
  month: "tháng trong năm",
  day: "ngày trong năm",
  numbers: "các con số",
  years: "các năm",
};
