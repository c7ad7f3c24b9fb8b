/** Words of a rise: the number that follows is a difference. */
export const rises: readonly string[] = [
  "tăng",
  "tăng thêm",
  "tăng trưởng",
  "cải thiện",
  "thăng",
  "nâng",
  "nâng thêm",
  "cao hơn thêm",
  "mức tăng",
  "nhảy vọt",
  "nhảy",
  "leo",
  "thăng hạng",
  "tăng lên thêm",
  "tăng được",
  "nâng được",
];

/** Words of a fall. */
export const falls: readonly string[] = [
  "giảm",
  "cắt giảm",
  "giảm thêm",
  "kéo giảm",
  "rút ngắn",
  "tiết kiệm",
  "tiết giảm",
  "hạ thấp",
  "cắt giảm, đơn giản hóa",
  "tụt",
  "tụt hạng",
  "rớt",
  "sụt",
  "sụt giảm",
  "lùi",
  "cắt",
  "cắt bỏ",
  "cắt bớt",
  "bớt",
  "giảm bớt",
  "loại bỏ",
  "giảm được",
  "cắt giảm được",
  "tiết kiệm được",
  "rút ngắn được",
];

/** Verbs of change that stand before what a change starts from, and name nothing: "tăng từ 45%". */
export const movingVerbs: readonly string[] = [
  "tăng",
  "giảm",
  "nâng",
  "hạ",
  "rút",
  "rút ngắn",
  "cắt giảm",
  "kéo giảm",
  "tiết giảm",
  "thăng",
  "tụt",
  "cải thiện",
  "tăng hạng",
  "thăng hạng",
  "nâng hạng",
  "tụt hạng",
];

/** Verbs of a fall that say so only before what falls: "hạ tỷ lệ lỗi 2%". */
export const distantFalls: readonly string[] = ["hạ"];

/** Words that begin like them and name something. */
export const changeNouns: readonly string[] = [
  "tăng trưởng",
  "giảm nghèo",
  "giảm phát thải",
  "hạ tầng",
  "nâng cao",
];

/** Nouns of a fall: their number is a change, whatever verb stands before it. */
export const fallNouns: readonly string[] = ["mức giảm", "tỷ lệ giảm", "tốc độ giảm"];

/** Words that begin like verbs of a change, and are none. */
export const unchanging: readonly string[] = ["hạ tầng", "hạ cấp", "hạ lưu", "hạ đường"];

/** Words with which a comparison with an earlier year begins, and which way they go: "thấp hơn năm 2022 ít nhất 25%". */
export const heights: readonly (readonly ["rise" | "fall", readonly string[]])[] = [
  ["rise", ["cao hơn", "nhiều hơn", "lớn hơn"]],
  ["fall", ["thấp hơn", "ít hơn", "nhỏ hơn"]],
];

/** Words that say "more": points or percent cannot be told. */
export const furthers: readonly string[] = ["tăng thêm", "giảm thêm", "nâng thêm", "cao hơn thêm"];

/** Words of an average over years. */
export const averages: readonly string[] = [
  "bình quân",
  "trung bình",
  "bình quân đạt",
  "bình quân là",
];

/** Words of every year by itself. */
export const everyYear: readonly string[] = [
  "hằng năm",
  "hàng năm",
  "mỗi năm",
  "từng năm",
  "theo năm",
  "/năm",
  "một năm",
];

/** Words of a comparison with a base; a year must follow. */
export const baselineWords: readonly string[] = [
  "so với",
  "sao với",
  "so",
  "so với mức",
  "so với thời điểm",
  "so với cuối",
  "so với đầu",
  "so với cùng kỳ",
  "so với thực hiện",
  "so với số thực hiện",
  "so với ước thực hiện",
  "so với ước",
  "so với ước đạt",
  "so với kết quả",
];

/** Words that may stand between a verb of change and the colon before its number: "giảm bình quân/năm: 1,5%". */
export const changeTails: readonly string[] = [
  "bình",
  "quân",
  "thêm",
  "hằng",
  "hàng",
  "mỗi",
  "/",
  "năm",
];

/** Words after "so với" that compare with no earlier time, however near a year stands: plans, wholes, other deadlines. */
export const noBaselines: readonly string[] = [
  "tổng",
  "kế",
  "kh",
  "mục",
  "chỉ",
  "dự",
  "nghị",
  "yêu",
  "quy",
  "định",
  "vào",
  "đến",
  "trong",
  "hiện",
  "nay",
  "trước",
  "cuối",
  "hết",
  "phấn",
  "đạt",
];

/** Words of an earlier value right after a percentage of it: "bằng 115% cùng kỳ". */
export const sameTimes: readonly string[] = ["cùng kỳ", "ck"];

/** Comparisons with the time before, or with a plan that is left behind: what they tell has come about. */
export const pastComparisons: readonly string[] = [
  "so với cùng kỳ",
  "so cùng kỳ",
  "so với ck",
  "so ck",
  "so đầu năm",
  "so với năm trước",
  "so với năm trước liền kề",
  "so với năm liền kề",
  "so với năm liền trước",
  "so năm trước",
  "cùng kỳ năm trước",
  "so với năm ngoái",
  "so với năm học trước",
  "so với đầu năm",
  "so với đầu kỳ",
  "so với đầu nhiệm kỳ",
  "so với cuối năm trước",
  "so với quý trước",
  "so với tháng trước",
  "so với kỳ trước",
  "so với cùng thời điểm",
  "trước thời hạn",
  "vượt kế hoạch",
  "vượt chỉ tiêu",
];

/** Words of the sum that something adds to: "lắp thêm 120 camera, nâng tổng số lên 340". */
export const raisedSums: readonly string[] = ["nâng tổng", "đưa tổng", "nâng số", "đưa số"];
