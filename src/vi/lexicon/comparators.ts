import type { BoundKind } from "../../model/bound.ts";

/** Comparators of a single number. */
export type Comparator = Exclude<BoundKind, "between" | "within">;

/** Words before a number that compare it. "Gần" (nearly) is read as about. */
export const comparatorsBefore: readonly (readonly [Comparator, readonly string[]])[] = [
  [
    "atLeast",
    [
      "tối thiểu",
      "tối thiểu là",
      "ít nhất",
      "ít nhất là",
      "ít ra",
      "ít ra là",
      "thấp nhất",
      "thấp nhất là",
      "không dưới",
      "không thấp hơn",
      "không ít hơn",
      "không nhỏ hơn",
      "không kém hơn",
      "lớn hơn hoặc bằng",
      "bằng hoặc lớn hơn",
      "bằng hoặc cao hơn",
      "bằng hoặc trên",
      "bằng hoặc hơn",
      "trên hoặc bằng",
      "cao hơn hoặc bằng",
      "≥",
      ">=",
    ],
  ],
  [
    "moreThan",
    [
      "trên",
      "hơn",
      "vượt",
      "vượt mức",
      "vượt trên",
      "lớn hơn",
      "nhiều hơn",
      "cao hơn",
      "quá",
      ">",
      // "Tăng gấp hơn 1,7 lần".
      "gấp hơn",
      "gấp trên",
    ],
  ],
  [
    "atMost",
    [
      "tối đa",
      "tối đa là",
      "nhiều nhất",
      "nhiều nhất là",
      "cao nhất là",
      "chậm nhất",
      "chậm nhất là",
      "không quá",
      "không vượt",
      "không vượt quá",
      "không trên",
      "không hơn",
      "không cao hơn",
      "không nhiều hơn",
      "không lớn hơn",
      "nhỏ hơn hoặc bằng",
      "bằng hoặc nhỏ hơn",
      "bằng hoặc thấp hơn",
      "bằng hoặc dưới",
      "bằng hoặc ít hơn",
      "dưới hoặc bằng",
      "thấp hơn hoặc bằng",
      "≤",
      "<=",
    ],
  ],
  [
    "lessThan",
    ["dưới", "dưới mức", "thấp hơn", "ít hơn", "nhỏ hơn", "chưa đến", "chưa tới", "không đến", "<"],
  ],
  [
    "about",
    [
      "khoảng",
      "trên dưới",
      "xấp xỉ",
      "chừng",
      "ước khoảng",
      "vào khoảng",
      "gần",
      "gần bằng",
      "~",
      "≈",
    ],
  ],
  [
    "maintain",
    ["duy trì", "duy trì ở", "giữ vững", "giữ ổn định", "giữ nguyên", "tiếp tục duy trì", "giữ"],
  ],
];

/** Words after a number that compare it. */
export const comparatorsAfter: readonly (readonly [Comparator, readonly string[]])[] = [
  ["atLeast", ["trở lên", "trở lên trên", "hoặc cao hơn", "hoặc hơn"]],
  ["atMost", ["trở xuống", "hoặc thấp hơn", "hoặc ít hơn"]],
  ["about", ["±", "+/-"]],
];

/** Words before "trở lên" that make it one of degrees, and no limit of a number: "loại khá trở lên". */
export const limitStops: readonly string[] = [
  "từ",
  "cấp",
  "bậc",
  "mức",
  "độ",
  "loại",
  "hạng",
  "sao",
  "lớp",
  "trình",
  "đạt",
  "khá",
  "giỏi",
  "tốt",
  "trung",
  "cao",
  "đại",
  "thạc",
  "tiểu",
  "năm",
  "tuổi",
];
