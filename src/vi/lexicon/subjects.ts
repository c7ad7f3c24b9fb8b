/** Words with which a measure begins: said twice, they begin two measures. */
export const measureHeads: readonly string[] = [
  "tỷ lệ",
  "tỷ trọng",
  "chỉ số",
  "số lượng",
  "tổng số",
  "mức độ",
  "tốc độ",
  "năng suất",
  "điểm số",
];

/** Of these, the one whose own name may be one word: "chỉ số PCI". */
export const indexHead = "chỉ số";

/** Verbs of coverage: said twice, they tell of two nets. */
export const coveringWords: readonly string[] = [
  "phủ",
  "được phủ",
  "bao phủ",
  "được bao phủ",
  "phủ sóng",
  "được phủ sóng",
];

/** The word of the passive, which a list of verbs says once. */
export const passiveWord = "được";

/** Words that join two subjects of one number. */
export const jointWords: readonly string[] = ["và", ",", ", và", "cũng như"];

/** Words of many that begin a further subject. */
export const pluralWords: readonly string[] = ["các", "những", "số"];

/** Who does something by themselves, and so may be a subject of their own. */
export const actors: readonly string[] = [
  "doanh nghiệp",
  "hộ",
  "người dân",
  "cơ quan",
  "đơn vị",
  "tổ chức",
  "cán bộ",
  "học sinh",
  "xã",
  "huyện",
  "thôn",
  "trường",
  "bệnh viện",
  "cơ sở",
  "hợp tác xã",
  "địa phương",
  "sở",
];

/** Verbs of a subject of its own. */
export const subjectVerbs: readonly string[] = [
  "có",
  "sử dụng",
  "dùng",
  "thực hiện",
  "kết nối",
  "tham gia",
  "triển khai",
  "ứng dụng",
  "cung cấp",
  "tiếp cận",
];

/** Words that relate two things in one measure: "tỷ lệ giữa số lượng … và số lượng …". */
export const relatingWords: readonly string[] = ["giữa", "chênh lệch", "khoảng cách", "trung bình"];
