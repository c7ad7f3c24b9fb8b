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

/** Words that single a part of a whole out: "(trong đó cấp xã 60%)", "(riêng đô thị 95%)". */
export const partWords: readonly string[] = ["trong đó", "trong đó có", "riêng"];
