/** The word of a half. */
export const halfWord = "nửa";

/** Words after it that say which half of a ranking is meant. */
export const halfSides: readonly string[] = ["trên", "đầu", "dưới"];

/** What is halved so. */
export const rankingWords: readonly string[] = [
  "bảng",
  "bảng xếp hạng",
  "của bảng",
  "của bảng xếp hạng",
];

/** Words that count anybody: "cứ 10 cán bộ thì có 7 người"; not those of a household. */
export const anybody: readonly string[] = ["người", "em"];

/** A household, of which several people are no part as households are. */
export const household = "hộ";

/** Words after which a part of what was said stands. */
export const amongWords: readonly string[] = ["trong đó", "trong đó có"];

/** Words that single a part of a whole out: "(trong đó cấp xã 60%)", "(riêng đô thị 95%)". */
export const partWords: readonly string[] = /* @__PURE__ */ (() => [...amongWords, "riêng"])();

/** Words in brackets before a number that is none of a part: it says the same once more, or what it is compared with. */
export const otherThanParts: readonly string[] = [
  "tương đương",
  "tương ứng",
  "tức",
  "tức là",
  "bằng",
  "đạt",
  "chiếm",
  "so",
  "so với",
  "vượt",
  "cao hơn",
  "thấp hơn",
  "bình quân",
  "trung bình",
  "bình quân chung",
  "trong khi",
  "theo",
  "theo quy định",
  "quy định",
  "quy đổi",
  "định mức",
  "tiêu chuẩn",
  "ngưỡng",
  "tỷ lệ",
  "giá",
  "lãi suất",
  "thuế suất",
  "mức",
  "từ",
  "nguồn",
  "tính",
  "điểm chuẩn",
  "thang điểm",
];
