/** Words after which stands what is left out. */
export const exclusionWords: readonly string[] = [
  "trừ",
  "ngoại trừ",
  "trừ trường hợp",
  "không bao gồm",
  "không kể",
  "không tính",
  "chưa kể",
  "chưa bao gồm",
  "loại trừ",
];

/** Words after which stands what a share is a share of. */
export const denominatorWords: readonly string[] = [
  "/tổng số",
  "/tổng",
  "trên tổng số",
  "trên tổng",
  "trong tổng số",
  "trong tổng",
  "so với tổng số",
  "so với tổng",
  "tổng số",
];

/** Verbs after whose number stands what it is a share of: "chiếm 50% giá trị giao dịch". */
export const shareVerbs: readonly string[] = ["chiếm", "chiếm tỷ lệ", "chiếm tỷ trọng", "đóng góp"];

/** Words that go on after such a number with something else. */
export const notWholes: readonly string[] = [
  "trở",
  "vào",
  "và",
  "trong",
  "trên",
  "so",
  "năm",
  "đến",
  "ở",
  "tại",
  "do",
  "cao",
  "thấp",
];

/** What a share is a share of, in one word after the number. */
export const wholes: readonly string[] = [
  "grdp",
  "gdp",
  "grdp của tỉnh",
  "gdp của tỉnh",
  "gdp địa phương",
  "gdp toàn tỉnh",
  "gdp cả nước",
  "grdp toàn tỉnh",
  "grdp của thành phố",
  "dân số",
  "tổng dân số",
  "tổng chi ngân sách",
  "tổng chi ngân sách nhà nước",
  "tổng sản phẩm trên địa bàn",
  "tổng sản phẩm",
  "lực lượng lao động",
  "tổng mức bán lẻ",
  "tổng kim ngạch xuất khẩu",
];
