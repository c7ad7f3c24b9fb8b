/** Words that deny. */
export const denials: readonly string[] = ["không", "chưa", "chẳng"];

/** Words that may stand between a denial and the number that it turns over: "không được để tăng quá 5%". */
export const denialHelpers: readonly string[] = [
  "được",
  "thể",
  "còn",
  "nên",
  "phép",
  "hề",
  "để",
  "đạt",
  "hoàn",
  "thành",
  "mục",
  "chỉ",
  "tiêu",
  "kế",
  "hoạch",
  "yêu",
  "cầu",
  "mức",
  "là",
  "bị",
];

/** Denials that deny nothing of what follows: "không dùng tiền mặt", "không chỉ". */
export const freeDenials: readonly string[] = [
  "không dùng tiền mặt",
  "không sử dụng tiền mặt",
  "không tiền mặt",
  "không giấy",
  "không giấy tờ",
  "không dùng giấy",
  "không chỉ",
  "không những",
  "không gian",
  "không khí",
  "không ngừng",
  "không dây",
  "không tiếp xúc",
  "không gặp mặt",
  "không phụ thuộc",
  "không phân biệt",
  "không chính thức",
];

/** Words that forbid what follows, wherever they stand. */
export const forbiddingWords: readonly string[] = [
  "không để",
  "không để xảy ra",
  "không để phát sinh",
  "không để tồn đọng",
  "không được để",
  "không được để xảy ra",
  "không cho phép",
  "tránh để",
];

/** Words that deny what follows where a clause begins; after a noun they are of its name: "hộ không có mạng". */
export const openingDenials: readonly string[] = [
  "không có",
  "không còn",
  "không một",
  "không cho",
  "không xảy ra",
  "không phát sinh",
  "không tồn đọng",
  "chưa có",
];

/** Words that name only where or whose: after them a clause still begins. */
export const placeNouns: readonly string[] = [
  "toàn",
  "tỉnh",
  "huyện",
  "quận",
  "xã",
  "phường",
  "thành",
  "phố",
  "thị",
  "cả",
  "nước",
  "các",
  "trên",
  "địa",
  "bàn",
  "ở",
  "tại",
  "vẫn",
  "hầu",
  "như",
];

/** Words that leave what follows: a group, a place. */
export const exitWords: readonly string[] = ["khỏi", "ngoài", "thoát", "rời"];

/** Words that may stand between them, or a denial, and the group. */
export const exitHelpers: readonly string[] = [
  "ra",
  "đứng",
  "nằm",
  "bị",
  "để",
  "rơi",
  "rớt",
  "tụt",
  "lọt",
  "được",
  "còn",
  "phải",
  "vào",
];

/** Words that make what follows a case, which nothing says to be so. */
export const caseWords: readonly string[] = ["nếu", "nào"];
