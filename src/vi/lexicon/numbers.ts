/** Words that multiply, as powers of ten. */
export const scaleWords: ReadonlyMap<string, number> = /* @__PURE__ */ new Map([
  ["chục", 1],
  ["trăm", 2],
  ["nghìn", 3],
  ["ngàn", 3],
  ["vạn", 4],
  ["triệu", 6],
  ["tỷ", 9],
]);

const ratios = ["lệ", "trọng", "số", "suất", "giá", "phần", "mỉ", "dụ", "muội"] as const;

/** A scale word before one of these is part of another word: "tỷ lệ", "triệu tập". */
export const notScales: ReadonlyMap<string, readonly string[]> = /* @__PURE__ */ new Map<
  string,
  readonly string[]
>([
  ["tỷ", ratios],
  ["triệu", ["tập", "hồi", "chứng", "vời"]],
  ["vạn", ["vật", "sự", "năng", "nhất"]],
]);

/** Words after such a word that make it a scale for all that: "15 triệu chứng thư" are fifteen million certificates. */
export const scaledNouns: ReadonlyMap<string, readonly string[]> = /* @__PURE__ */ new Map([
  ["chứng", ["thư", "chỉ", "nhận", "từ", "khoán"]],
]);

/** Signs of a part: numerator and denominator. */
export const vulgarFractions: ReadonlyMap<string, readonly [number, number]> =
  /* @__PURE__ */ new Map([
    ["½", [1, 2]],
    ["⅓", [1, 3]],
    ["⅔", [2, 3]],
    ["¼", [1, 4]],
    ["¾", [3, 4]],
    ["⅕", [1, 5]],
    ["⅖", [2, 5]],
    ["⅗", [3, 5]],
    ["⅘", [4, 5]],
    ["⅙", [1, 6]],
    ["⅚", [5, 6]],
    ["⅐", [1, 7]],
    ["⅛", [1, 8]],
    ["⅜", [3, 8]],
    ["⅝", [5, 8]],
    ["⅞", [7, 8]],
    ["⅑", [1, 9]],
    ["⅒", [1, 10]],
    ["↉", [0, 3]],
  ] as const);

/** Written at the digits without a blank: 20tr is 20 million. */
export const gluedScales: ReadonlyMap<string, number> = /* @__PURE__ */ new Map([["tr", 6]]);

/** Scale and đồng in one word: "63 trđ" is 63 million đồng. */
export const moneyScales: ReadonlyMap<string, number> = /* @__PURE__ */ new Map([
  ["trđ", 6],
  ["trđồng", 6],
  ["triệuđ", 6],
  ["triệuđồng", 6],
  ["tỷđ", 9],
  ["tỉđ", 9],
  ["tỷđồng", 9],
  ["tỉđồng", 9],
]);

/** Short for đồng, after a scale word that is shortened itself: "63 tr.đ". */
export const shortMoney: readonly string[] = ["đ", "đồng", "vnđ", "vnd"];

/** The digits in words, as they begin a number. */
export const digitWords: ReadonlyMap<string, number> = /* @__PURE__ */ new Map([
  ["không", 0],
  ["một", 1],
  ["hai", 2],
  ["ba", 3],
  ["bốn", 4],
  ["năm", 5],
  ["sáu", 6],
  ["bảy", 7],
  ["bẩy", 7],
  ["tám", 8],
  ["chín", 9],
]);

/** The last digit after "mười"; "năm" there is a year ("mười năm"), five is "lăm". */
export const afterTen: ReadonlyMap<string, number> = /* @__PURE__ */ new Map([
  ["một", 1],
  ["hai", 2],
  ["ba", 3],
  ["bốn", 4],
  ["lăm", 5],
  ["nhăm", 5],
  ["sáu", 6],
  ["bảy", 7],
  ["bẩy", 7],
  ["tám", 8],
  ["chín", 9],
]);

/** The last digit after "mươi": "hai mươi mốt", "hai mươi tư". */
export const afterTens: ReadonlyMap<string, number> = /* @__PURE__ */ new Map([
  ["mốt", 1],
  ["hai", 2],
  ["ba", 3],
  ["bốn", 4],
  ["tư", 4],
  ["lăm", 5],
  ["nhăm", 5],
  ["sáu", 6],
  ["bảy", 7],
  ["bẩy", 7],
  ["tám", 8],
  ["chín", 9],
]);

/** Words for the empty tens: "một trăm linh năm". */
export const emptyTens: readonly string[] = ["linh", "lẻ"];

/** After linh four may be "tư". */
export const four = "tư";

/** Words that are a number only beside others: alone they are "no" and "year". */
export const neverAlone: readonly string[] = ["không", "năm"];

/** Before one of these "năm" alone is five and no year. */
export const afterFive: readonly string[] = ["phần trăm", "phần nghìn", "lần"];

/** Between the two ends of a range. */
export const rangeMarks: readonly string[] = ["-", "~", "÷"];

/** Between the two ends of a range, in words. */
export const rangeWords: readonly string[] = ["đến", "tới"];

/** Between a part of so many and how many they are; "trên" alone may be a comparator and begin another number. */
export const allWords: readonly (readonly ["sure" | "loose", readonly string[]])[] = [
  ["sure", ["trong tổng số", "trong tổng", "trong số", "trên tổng số", "trên tổng", "/ tổng số"]],
  ["loose", ["trên"]],
];

/** Before a number these make it the name of a place or a part, beside the things of `numberedThings`. */
export const numberedPlaces: readonly string[] = [
  "quận",
  "phường",
  "khóm",
  "ấp",
  "thôn",
  "tổ",
  "phố",
  "khối",
  "lớp",
  "cấp",
  "vòng",
  "tuyến",
  "tầng",
  "phòng",
  "cột",
  "dòng",
];

/** What stands before a number without being one: a comparator is told apart from its number. */
export const comparators: readonly string[] = [
  "hơn",
  "quá",
  "trên",
  "dưới",
  "gần",
  "khoảng",
  "chừng",
  "độ",
  "tầm",
  "ít nhất",
  "tối thiểu",
  "tối đa",
  "nhiều nhất",
  "không quá",
  "không dưới",
  "xấp xỉ",
  "vượt",
  "đạt",
  "ước",
  "tăng",
  "giảm",
];

/** Denominators after a bar by which a figure is told of each: "USD/người", "lượt/tháng". */
export const perWords: readonly string[] = [
  "người",
  "hộ",
  "tháng",
  "quý",
  "tuần",
  "ngày",
  "giờ",
  "lượt",
  "lần",
  "ha",
  "km",
  "xã",
  "huyện",
];

/** A year after a bar: "11,5%/năm". */
export const yearWord = "năm";

/** Each year, in words: "7% hằng năm". */
export const eachWords: readonly string[] = ["hằng", "hàng", "mỗi", "một"];

/** After "gấp": how many times. */
export const timesWords: ReadonlyMap<string, number> = /* @__PURE__ */ new Map([
  ["đôi", 2],
  ["rưỡi", 1.5],
]);

/** After "nửa" these make it a time: "nửa đầu năm". */
export const notHalves: readonly string[] = ["đầu", "cuối", "năm", "tháng", "sau", "trước"];

/** Words that are no noun after a number: they belong to another number, scale it in a way that is not known, or compare. */
export const notLabels: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "một",
  "mốt",
  "hai",
  "ba",
  "bốn",
  "tư",
  "năm",
  "lăm",
  "nhăm",
  "sáu",
  "bảy",
  "bẩy",
  "tám",
  "chín",
  "mười",
  "mươi",
  "linh",
  "lẻ",
  "phẩy",
  "rưỡi",
  "rưởi",
  "nửa",
  "gấp",
  "tr",
  "trđ",
  "triệuđ",
  "triệuđồng",
  "tỷđ",
  "tỉđ",
  "tỷđồng",
  "tỉđồng",
  "mấy",
  "đến",
  "tới",
  "từ",
  "và",
  "hoặc",
  "hay",
  "trở",
  "hơn",
  "trên",
  "dưới",
  "so",
  "vào",
  "trong",
  "trước",
  "sau",
]);
