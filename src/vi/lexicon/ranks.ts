import { toPlaceWords } from "./verbs.ts";

/** Words before the number of a group: "nhóm 20 tỉnh". */
export const groupWords: readonly string[] = [
  "nhóm",
  "trong nhóm",
  "thuộc nhóm",
  "nằm trong nhóm",
  "đứng trong nhóm",
  "vào nhóm",
  "trở lại nhóm",
  "lọt vào nhóm",
];

/** Words before the number of a group that leads, whatever follows. */
export const topWords: readonly string[] = [
  "top",
  "tốp",
  "trong top",
  "thuộc top",
  "vào top",
  "nằm trong top",
  "lọt top",
  "lọt vào top",
  "trong tốp",
  "vào tốp",
  "thuộc tốp",
];

/** Words before the number of a group only if it is said to lead: "thuộc 10 tỉnh dẫn đầu". */
export const looseGroupWords: readonly string[] = [
  "nằm trong",
  "đứng trong",
  "thuộc",
  "trong số",
  "nằm trong số",
  "là một trong",
  "một trong",
  "trong",
  "vào",
  "lọt vào",
  "lọt trong",
];

/** What is kept with a place: "duy trì vị trí trong nhóm 5". */
export const keptPlaces: readonly string[] = ["vị trí", "thứ hạng", "thứ hạng trong", "vị thế"];

/** Places in words. */
export const namedPlaces: readonly (readonly [number, readonly string[]])[] = [
  [1, ["nhất", "đầu bảng"]],
  [2, ["nhì"]],
];

/** What stands in a ranking. */
export const rankedUnits: readonly string[] = [
  "tỉnh",
  "tỉnh/thành",
  "tỉnh/thành phố",
  "tỉnh, thành phố",
  "tỉnh, thành",
  "tỉnh thành",
  "thành phố",
  "địa phương",
  "huyện",
  "xã",
  "phường",
  "xã, phường",
  "quận",
  "quận, huyện",
  "huyện, thị xã, thành phố",
  "bộ",
  "bộ, ngành",
  "cơ quan",
  "đơn vị",
  "sở, ngành",
  "nước",
  "quốc gia",
  "nền kinh tế",
  "vị trí",
];

/** Words after a group that say it leads. */
export const leadingWords: readonly string[] = [
  "đứng đầu",
  "dẫn đầu",
  "đầu",
  "hàng đầu",
  "tốt nhất",
  "cao nhất",
  "đi đầu",
  "có điểm cao nhất",
  "có chỉ số cao",
  "có thứ hạng cao",
  "xếp hạng cao",
  "khá",
  "phát triển",
];

/** Words after them that say in which field: "dẫn đầu cả nước về chỉ số …". */
export const fieldWords: readonly string[] = [
  "cả nước",
  "của cả nước",
  "trong cả nước",
  "toàn quốc",
  "trên toàn quốc",
  "trong toàn quốc",
  "của vùng",
  "trong vùng",
  "toàn vùng",
  "của tỉnh",
  "trong tỉnh",
  "toàn tỉnh",
];

/** Words after a group that say it stands at the bottom. */
export const bottomWords: readonly string[] = [
  "cuối",
  "cuối cùng",
  "cuối bảng",
  "đứng cuối",
  "đứng cuối cùng",
  "đứng cuối bảng",
  "xếp cuối",
  "đứng chót",
  "chót",
  "chót bảng",
  "đội sổ",
  "thấp nhất",
  "kém nhất",
  "yếu nhất",
  "xếp thấp nhất",
  "có điểm thấp nhất",
  "có chỉ số thấp nhất",
  "có thứ hạng thấp nhất",
  "đứng sau cùng",
  "tụt hậu",
];

/** Words with which a count begins. */
export const countLabels: readonly string[] = ["số", "tổng", "có"];

/** Words that may follow a place right away; a word of a thing would be counted: "thứ 15, 20 trường". */
export const afterPlaces: readonly string[] = [
  "và",
  "cả",
  "toàn",
  "trên",
  "trong",
  "của",
  "về",
  "so",
  "tăng",
  "giảm",
  "năm",
];

/** Words one of which stands in nearly every place or group. */
export const rankNouns: readonly string[] = ["thứ", "hạng", "vị", "ngôi", "nhóm", "top", "tốp"];

/** Words between a place and what compares it, or what stands there: "vươn lên thứ 10", "xếp không dưới hạng 30". */
export const moveWords: readonly string[] = [
  "lên",
  "vươn",
  "vươn lên",
  "vượt lên",
  "tiến lên",
  "leo lên",
  "nhảy lên",
  "bứt phá lên",
  "tăng lên",
  "nâng lên",
  "thăng",
  "thăng hạng",
  "tăng hạng",
  "nâng hạng",
  "tụt hạng",
  "xuống",
  "tụt",
  "tụt xuống",
  "rớt",
  "rớt xuống",
  "rơi xuống",
  "giảm xuống",
  "lọt",
  "đứng",
  "xếp",
  "nằm",
  "đạt",
  "ở",
  "chỗ",
  "trở lại",
  "được",
];

/** Words after which so many of so many are a place: "xếp 45/102". */
export const standWords: readonly string[] = ["xếp", "đứng"];

/** Words after which "thứ" and a number are a place: "vươn lên thứ 10". */
export const weakLeads: readonly string[] = /* @__PURE__ */ (() => [
  ...toPlaceWords,
  "hơn",
  "dưới",
  "trên",
  "quá",
])();

/** Verbs with which a clause begins that says what is to be done about a place; a report says who has done it. */
export const urgingVerbs: readonly string[] = ["nâng", "nâng cao", "đưa", "cải thiện", "phấn đấu"];

/** Words after which they are one unless it may be a day of the week: "từ thứ 25", "phấn đấu thứ 12". */
export const looseLeads: readonly string[] = ["từ", "đấu"];

/** Words before a place. */
export const placeWords: readonly string[] = [
  "xếp thứ",
  "xếp hạng",
  "xếp hạng thứ",
  "xếp vị trí thứ",
  "xếp vị trí",
  "đứng thứ",
  "đứng vị trí thứ",
  "đứng vị trí",
  "vị trí thứ",
  "vị trí",
  "thứ hạng",
  "thứ hạng thứ",
  "thứ bậc",
  "hạng thứ",
  "lên hạng",
  "xuống hạng",
  "đến hạng",
  "về hạng",
  "đạt hạng",
  "đứng hạng",
  "đồng hạng",
  "giữ hạng",
  "giữ nguyên hạng",
  "giữ vững hạng",
  "ngôi",
  "giữ ngôi",
];
