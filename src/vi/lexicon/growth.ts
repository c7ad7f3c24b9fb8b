/** Words of what is itself a growth: its number per year is a rate. */
export const growthWords: readonly string[] = [
  "tốc độ tăng trưởng",
  "tốc độ tăng",
  "tăng trưởng",
  "tăng bình quân",
  "tăng",
];

/** Nouns of a growth that belong to the name of the sum after them. */
export const growthNouns: readonly string[] = ["tăng trưởng"];

/** Words of what is a share: a change of it may be in points. */
export const shareWords: readonly string[] = ["tỷ lệ", "tỷ trọng", "mức độ"];

/** Words of what is an index: its number has no unit. */
export const indexWords: readonly string[] = ["chỉ số", "dti", "điểm số", "giá trị dti", "hệ số"];

/** Words of a rate of growth, whatever stands around its number. */
export const rateWords: readonly string[] = ["tốc độ tăng trưởng", "tốc độ tăng"];

/** Names of indices in which provinces are ranked. */
export const indexNames: readonly string[] = [
  "chỉ số",
  "pci",
  "papi",
  "dti",
  "pii",
  "pgi",
  "par",
  "sipas",
  "dggi",
  "ict index",
];

/** Words of what is a place in a ranking. */
export const rankWords: readonly string[] = ["xếp hạng", "thứ hạng", "vị trí", "hạng"];
