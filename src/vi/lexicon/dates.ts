import type { HorizonKind } from "../dates/horizon.ts";

/** What stands before a date, by what it makes of it. The longest that fits is taken. */
export const leadWords: Readonly<Record<Exclude<HorizonKind, "yearly">, readonly string[]>> = {
  by: [
    "đến",
    "tới",
    "cho đến",
    "tính đến",
    "đến hết",
    "tới hết",
    "tính đến hết",
    "cho đến hết",
    "đến cuối",
    "tới cuối",
    "tính đến cuối",
    "hết",
    "cuối",
    "vào cuối",
    "trong cuối",
    "chậm nhất",
    "chậm nhất là",
    "chậm nhất đến",
    "chậm nhất vào",
    "chậm nhất trong",
    "chậm nhất là đến",
    "chậm nhất là vào",
    "chậm nhất là trong",
    "chậm nhất hết",
    "chậm nhất là hết",
    "chậm nhất đến hết",
    "chậm nhất là đến hết",
    "chậm nhất cuối",
    "chậm nhất là cuối",
    "chậm nhất vào cuối",
    "chậm nhất là vào cuối",
    "chậm nhất đến cuối",
    "chậm nhất là đến cuối",
    "muộn nhất",
    "muộn nhất là",
    "muộn nhất đến",
    "muộn nhất là đến",
    "muộn nhất vào",
    "muộn nhất là vào",
    "muộn nhất trong",
    "muộn nhất là trong",
    "trễ nhất",
    "trễ nhất là",
    "không muộn hơn",
    "không muộn quá",
    "không chậm hơn",
    "không chậm quá",
    "không trễ hơn",
    "không trễ quá",
    "từ nay đến",
    "từ nay tới",
    "từ nay cho đến",
    "từ nay cho tới",
    "từ nay đến hết",
    "từ nay tới hết",
    "từ nay cho đến hết",
    "từ nay đến cuối",
    "từ nay tới cuối",
    "từ nay cho đến cuối",
    "từ giờ đến",
    "từ giờ đến hết",
    "từ giờ đến cuối",
  ],
  before: ["đến trước", "trước", "trước thềm"],
  after: ["sau", "từ sau"],
  from: ["từ", "kể từ", "bắt đầu từ"],
  during: ["trong", "ngay trong", "vào"],
  outlook: [
    "tầm nhìn",
    "tầm nhìn đến",
    "tầm nhìn tới",
    "định hướng",
    "định hướng đến",
    "định hướng tới",
    "hướng đến",
    "hướng tới",
  ],
};

/** Each year. */
export const yearlyWords: readonly string[] = ["hằng", "hàng", "mỗi", "từng"];

/** What stands before a span of years: "giai đoạn 2021-2025". */
export const spanWords: readonly string[] = [
  "giai đoạn",
  "thời kỳ",
  "thời kì",
  "nhiệm kỳ",
  "nhiệm kì",
];

/** Between the first and the last year of a span, or the first and the last day. */
export const untilWords: readonly string[] = ["đến", "tới"];

/** Parts of a year of which no day is named. */
export const vagueParts: readonly string[] = ["đầu", "giữa"];

/** Years from the year that is given: "năm nay", "năm tới". */
export const yearsFromGiven: ReadonlyMap<string, number> = /* @__PURE__ */ new Map([
  ["nay", 0],
  ["này", 0],
  ["tới", 1],
  ["sau", 1],
  ["kế tiếp", 1],
  ["kế sau", 1],
  ["tiếp theo", 1],
  ["tiếp sau", 1],
  ["sau liền", 1],
  ["trước", -1],
  ["ngoái", -1],
]);

/** Words of a year that follows the one spoken of: "quý I năm sau". */
export const nextYears: readonly string[] = [
  "năm sau",
  "năm kế tiếp",
  "năm kế sau",
  "năm tiếp theo",
  "năm tiếp sau",
];

/** The quarters, in Roman numerals, digits and words. */
export const quarters: ReadonlyMap<string, number> = /* @__PURE__ */ new Map([
  ["i", 1],
  ["ii", 2],
  ["iii", 3],
  ["iv", 4],
  ["1", 1],
  ["2", 2],
  ["3", 3],
  ["4", 4],
  ["01", 1],
  ["02", 2],
  ["03", 3],
  ["04", 4],
  ["một", 1],
  ["hai", 2],
  ["ba", 3],
  ["tư", 4],
  ["bốn", 4],
]);

/** The months in words that stand before "năm" and a year. */
export const months: ReadonlyMap<string, number> = /* @__PURE__ */ new Map([
  ["giêng", 1],
  ["một", 1],
  ["hai", 2],
  ["ba", 3],
  ["tư", 4],
  ["bốn", 4],
  ["năm", 5],
  ["sáu", 6],
  ["bảy", 7],
  ["bẩy", 7],
  ["tám", 8],
  ["chín", 9],
  ["mười", 10],
  ["mười một", 11],
  ["mười hai", 12],
  ["chạp", 12],
]);

/** Words after which a year without "năm" still is a year: "từ 2021 đến", "đến 2025 đạt". */
export const afterBareYear: readonly string[] = [
  "đến",
  "tới",
  "trở",
  "và",
  "đạt",
  "có",
  "phải",
  "trên",
  "tối",
  "ít",
  "toàn",
  "tỷ",
  "phấn",
  "hoàn",
  "là",
  "tầm",
  "định",
  "cơ",
];

/** Words after a list of years, where another would be counted by the last of them: "đến năm 2026, 2030 đạt". */
export const afterYears: readonly string[] = [
  "đạt",
  "có",
  "là",
  "phải",
  "lần",
  "tương",
  "theo",
  "trên",
  "tối",
  "ít",
  "phấn",
  "được",
  "tỷ",
  "tốc",
  "mức",
  "thu",
  "tổng",
  "số",
  "chỉ",
];

/** After "năm" these make it another word than a year: "năm học", "năm loại". */
export const notYears: readonly string[] = [
  "học",
  "qua",
  "châu",
  "loại",
  "nhóm",
  "liên",
  "liền",
  "vừa",
  "phần",
  "trăm",
  "mươi",
  "nghìn",
  "một",
];

/** Verbs after which "từ năm 2026" tells since when there are things, not when something is asked of them. */
export const originVerbs: readonly string[] = [
  "phát sinh",
  "ban hành",
  "hình thành",
  "thành lập",
  "tuyển dụng",
  "tiếp nhận",
  "lưu trữ",
  "tồn đọng",
  "tồn",
  "sinh",
  "sinh ra",
  "có hiệu lực",
  "hiệu lực",
];

/** What turns "từ năm 2020" backward. */
export const backwardEnds: readonly string[] = ["trở về", "trở lại", "về trước"];

/** Between a time and the outlook after it. */
export const outlookJoiners: readonly string[] = [",", "và"];
