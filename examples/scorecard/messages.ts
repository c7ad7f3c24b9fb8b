import type {
  Bound,
  ChangeUnit,
  ComparedReason,
  GapUnit,
  NodeReason,
  NotCountedReason,
  Qualifier,
  Standing,
  Status,
  Tier,
  UnmeasuredReason,
  UnusedReason,
  WarningCode,
} from "dxplan";

/** Everything that the scorecard says in one language. */
export interface Messages {
  readonly decimalMark: string;
  readonly groupMark: string;
  readonly dayFirst: boolean;
  readonly standings: Readonly<Record<Standing | "overall", string>>;
  readonly tiers: Readonly<Record<Tier, string>>;
  readonly bounds: Readonly<Record<Bound["kind"], string>>;
  readonly qualifiers: Readonly<Record<Qualifier["kind"], string>>;
  readonly statuses: Readonly<Record<Status, string>>;
  readonly reasons: Readonly<Record<UnmeasuredReason | ComparedReason, string>>;
  readonly nodeReasons: Readonly<Record<NodeReason, string>>;
  readonly notCounted: Readonly<Record<NotCountedReason, string>>;
  readonly unused: Readonly<Record<UnusedReason, string>>;
  readonly warnings: Readonly<Record<WarningCode, string>>;
  readonly gapUnits: Readonly<Record<GapUnit, readonly [one: string, many: string]>>;
  readonly asOf: string;
  readonly published: string;
  readonly synthetic: string;
  readonly method: string;
  readonly columns: {
    readonly score: string;
    readonly coverage: string;
    readonly interval: string;
    readonly measured: string;
  };
  readonly measuredOf: (measured: number, counting: number) => string;
  readonly noFigure: (counting: number) => string;
  readonly due: string;
  readonly noDue: string;
  readonly reported: string;
  readonly nothingReported: string;
  readonly attainment: string;
  readonly gap: string;
  readonly beyond: string;
  readonly met: string;
  readonly yes: string;
  readonly no: string;
  readonly undecided: string;
  readonly sources: string;
  readonly doubt: string;
  readonly act: string;
  readonly related: string;
  readonly afterwards: string;
  readonly topOf: (place: string, of: number) => string;
  readonly placeOf: (place: string, of: number) => string;
  readonly aYear: string;
  readonly onAverage: string;
  readonly rankTitle: string;
  readonly rankColumns: readonly [
    year: string,
    place: string,
    gap: string,
    attainment: string,
    met: string,
    published: string,
  ];
  readonly notPrinted: string;
  readonly unusedTitle: string;
  readonly unusedLater: string;
  readonly elsewhere: (count: number) => string;
  readonly changeUnits: Readonly<Record<ChangeUnit, string>>;
  readonly rise: string;
  readonly fall: string;
  readonly since: (base: string) => string;
  readonly targetOf: (year: string) => string;
  readonly unstatedBase: string;
  readonly moved: (places: number) => string;
  readonly by: (day: string) => string;
}

const en: Messages = {
  decimalMark: ".",
  groupMark: ",",
  dayFirst: false,
  standings: {
    overall: "Overall",
    government: "Digital government",
    economy: "Digital economy",
    society: "Digital society",
    general: "General (outside overall)",
  },
  tiers: {
    country: "country",
    province: "province tier",
    district: "district tier",
    commune: "commune tier",
  },
  bounds: {
    atLeast: "at least",
    moreThan: "more than",
    atMost: "at most",
    lessThan: "less than",
    reach: "reach",
    about: "about",
    between: "between",
    maintain: "maintain",
    within: "within",
  },
  qualifiers: {
    atLeast: "at least",
    moreThan: "more than",
    atMost: "at most",
    lessThan: "less than",
    about: "about",
    nearly: "nearly",
  },
  statuses: {
    achieved: "achieved",
    late: "achieved late",
    missed: "missed",
    lost: "met before, not now",
    "on-track": "on track",
    progressing: "progressing, behind",
    lagging: "lagging",
    regressing: "regressing",
    open: "open",
    "no-data": "no data",
    undetermined: "undetermined",
    "not-measurable": "assessed by hand",
    lapsed: "lapsed with its unit or tier",
  },
  reasons: {
    "missing-value": "no figure",
    "missing-baseline": "no base to count from",
    "zero-base": "the base is 0",
    "negative-base": "the base is below 0",
    "sign-change": "value and target on different sides of 0",
    "different-field": "a place among another number of units",
    "different-quantity": "the figure is of another kind",
    "not-measurable": "no threshold",
    "conflicting-observations": "figures of equal standing disagree",
    "incomplete-period": "the period is incomplete",
    "zero-target": "the target is 0",
    "negative-target": "the target is below 0",
    "zero-value": "the value is 0",
    "trivial-target": "the target is the last place",
    "tolerated-worsening": "the target limits a worsening",
    overflow: "beyond computable numbers",
  },
  nodeReasons: {
    "no-targets": "nothing to score",
    "no-weight": "no weight",
    "nothing-measured": "no figure",
    "low-coverage": "withheld: low coverage",
  },
  notCounted: {
    "not-measurable": "not scored",
    "other-horizon": "another deadline counts",
    superseded: "replaced",
    "not-yet-in-force": "not yet in force",
  },
  unused: {
    "other-unit": "another unit",
    "no-target": "no target of the plan asks for it",
    related: "similar, not the same",
    "other-tiers": "other offices",
    "different-quantity": "of another kind",
    "different-field": "a place among another number of units",
    forecast: "a forecast",
    "missing-value": "no value",
    "incomplete-period": "part of a year",
    "after-as-of": "after the day of assessment",
    "not-yet-published": "published after the day of assessment",
    "after-deadline": "after the deadline, and undecided",
    "earlier-period": "a later period is known",
    "weaker-status": "a figure of better standing is known",
    "earlier-publication": "a later publication is known",
    "same-figure": "the same figure again",
    conflicting: "another figure disagrees",
  },
  warnings: {
    "qualified-value": "the figure is an interval",
    "beyond-natural-limit": "the value cannot be",
    "outside-plausible-range": "the value is unlikely",
    "assumed-base": "counted from a target, its result not being known yet",
    "value-before-deadline-year": "the figure is older than the year of the deadline",
    synthetic: "made-up figure",
  },
  gapUnits: {
    points: ["point", "points"],
    places: ["place", "places"],
    units: ["unit", "units"],
    percent: ["%", "%"],
    times: ["time", "times"],
    "points-per-year": ["point a year", "points a year"],
    targets: ["target", "targets"],
  },
  asOf: "As of",
  published: "from published figures",
  synthetic: "SYNTHETIC: made-up figures, no result of anyone",
  method: "Score: attainment clamped to 0–100%; pillars a third each; withheld below a coverage of",
  columns: { score: "score", coverage: "coverage", interval: "interval", measured: "measured" },
  measuredOf: (measured, counting) => `${measured} of ${counting}`,
  noFigure: (counting) => `no figure, 0 of ${counting}`,
  due: "due",
  noDue: "no deadline",
  reported: "reported",
  nothingReported: "no figure",
  attainment: "attainment",
  gap: "gap",
  beyond: "beyond by",
  met: "met",
  yes: "yes",
  no: "no",
  undecided: "undecided",
  sources: "Sources",
  doubt: "doubt",
  act: "to be done",
  related: "related, not scored",
  afterwards: "after the deadline",
  topOf: (place, of) => `top ${place} of ${of}`,
  placeOf: (place, of) => `place ${place} of ${of}`,
  aYear: "% a year",
  onAverage: "on average",
  rankTitle: "each year",
  rankColumns: ["year", "place", "gap", "attainment", "met", "published"],
  notPrinted: "date not printed",
  unusedTitle: "Reported, but deciding nothing",
  unusedLater: "other figures are listed with their targets above",
  elsewhere: (count) => `Figures of other units: ${count}`,
  changeUnits: { points: " points", percent: "%", times: " times" },
  rise: "a rise of",
  fall: "a fall of",
  since: (base) => ` on ${base}`,
  targetOf: (year) => `the target of ${year}`,
  unstatedBase: ", on what is not stated",
  moved: (places) => {
    if (places === 0) return "unchanged";
    return places > 0 ? `up ${places}` : `down ${-places}`;
  },
  by: (day) => `by ${day}`,
};

const vi: Messages = {
  decimalMark: ",",
  groupMark: ".",
  dayFirst: true,
  standings: {
    overall: "Chung",
    government: "Chính quyền số",
    economy: "Kinh tế số",
    society: "Xã hội số",
    general: "Tổng quát (tính riêng)",
  },
  tiers: {
    country: "quốc gia",
    province: "cấp tỉnh",
    district: "cấp huyện",
    commune: "cấp xã",
  },
  bounds: {
    atLeast: "tối thiểu",
    moreThan: "trên",
    atMost: "không quá",
    lessThan: "dưới",
    reach: "đạt",
    about: "khoảng",
    between: "từ",
    maintain: "duy trì",
    within: "trong khoảng",
  },
  qualifiers: {
    atLeast: "ít nhất",
    moreThan: "trên",
    atMost: "không quá",
    lessThan: "dưới",
    about: "khoảng",
    nearly: "gần",
  },
  statuses: {
    achieved: "đạt",
    late: "đạt muộn",
    missed: "chưa đạt khi hết hạn",
    lost: "đã từng đạt, nay không đạt",
    "on-track": "đúng tiến độ",
    progressing: "có tiến triển, còn chậm",
    lagging: "chậm tiến độ",
    regressing: "giảm so với gốc",
    open: "còn thời hạn",
    "no-data": "chưa có số liệu",
    undetermined: "chưa xác định",
    "not-measurable": "đánh giá định tính",
    lapsed: "hết hiệu lực cùng đơn vị hoặc cấp",
  },
  reasons: {
    "missing-value": "chưa có số liệu",
    "missing-baseline": "không có số gốc",
    "zero-base": "số gốc bằng 0",
    "negative-base": "số gốc dưới 0",
    "sign-change": "giá trị và mục tiêu trái dấu",
    "different-field": "thứ hạng trong số đơn vị khác",
    "different-quantity": "số liệu thuộc loại khác",
    "not-measurable": "không có ngưỡng",
    "conflicting-observations": "các số liệu mâu thuẫn",
    "incomplete-period": "kỳ số liệu chưa đủ",
    "zero-target": "mục tiêu bằng 0",
    "negative-target": "mục tiêu dưới 0",
    "zero-value": "giá trị bằng 0",
    "trivial-target": "mục tiêu là vị trí cuối",
    "tolerated-worsening": "mục tiêu giới hạn mức xấu đi",
    overflow: "vượt khả năng tính",
  },
  nodeReasons: {
    "no-targets": "không có mục tiêu để tính",
    "no-weight": "không có trọng số",
    "nothing-measured": "chưa có số liệu",
    "low-coverage": "không tính: độ phủ thấp",
  },
  notCounted: {
    "not-measurable": "không tính điểm",
    "other-horizon": "thời hạn khác được tính",
    superseded: "đã được thay thế",
    "not-yet-in-force": "chưa có hiệu lực",
  },
  unused: {
    "other-unit": "đơn vị khác",
    "no-target": "kế hoạch không có mục tiêu này",
    related: "gần giống, không phải chỉ tiêu này",
    "other-tiers": "cấp hành chính khác",
    "different-quantity": "loại số liệu khác",
    "different-field": "thứ hạng trong số đơn vị khác",
    forecast: "dự báo",
    "missing-value": "không có giá trị",
    "incomplete-period": "chỉ một phần năm",
    "after-as-of": "sau ngày đánh giá",
    "not-yet-published": "công bố sau ngày đánh giá",
    "after-deadline": "sau hạn, chưa xác định được",
    "earlier-period": "đã có kỳ sau",
    "weaker-status": "đã có số liệu tin cậy hơn",
    "earlier-publication": "đã có công bố sau",
    "same-figure": "trùng số liệu",
    conflicting: "số liệu khác mâu thuẫn",
  },
  warnings: {
    "qualified-value": "số liệu là một khoảng",
    "beyond-natural-limit": "giá trị không thể có",
    "outside-plausible-range": "giá trị khó có",
    "assumed-base": "tính từ mục tiêu gốc vì chưa có kết quả",
    "value-before-deadline-year": "số liệu cũ hơn năm đến hạn",
    synthetic: "số liệu giả định",
  },
  gapUnits: {
    points: ["điểm %", "điểm %"],
    places: ["bậc", "bậc"],
    units: ["đơn vị", "đơn vị"],
    percent: ["%", "%"],
    times: ["lần", "lần"],
    "points-per-year": ["điểm %/năm", "điểm %/năm"],
    targets: ["mục tiêu", "mục tiêu"],
  },
  asOf: "Tính đến ngày",
  published: "theo số liệu đã công bố",
  synthetic: "GIẢ ĐỊNH: số liệu minh họa, không phải kết quả của đơn vị nào",
  method:
    "Điểm: tỷ lệ đạt trong khoảng 0–100%; mỗi trụ cột một phần ba; không công bố khi độ phủ dưới",
  columns: { score: "điểm", coverage: "độ phủ", interval: "khoảng", measured: "đã đo" },
  measuredOf: (measured, counting) => `${measured}/${counting}`,
  noFigure: (counting) => `chưa có số liệu, 0/${counting}`,
  due: "hạn",
  noDue: "không ghi hạn",
  reported: "công bố",
  nothingReported: "chưa có số liệu",
  attainment: "tỷ lệ đạt",
  gap: "còn thiếu",
  beyond: "vượt",
  met: "đạt",
  yes: "có",
  no: "chưa",
  undecided: "chưa xác định",
  sources: "Nguồn",
  doubt: "lưu ý",
  act: "phải thực hiện",
  related: "liên quan, không tính điểm",
  afterwards: "sau thời hạn",
  topOf: (place, of) => `nhóm ${place} đứng đầu trong ${of}`,
  placeOf: (place, of) => `thứ ${place}/${of}`,
  aYear: "%/năm",
  onAverage: "bình quân",
  rankTitle: "từng năm",
  rankColumns: ["năm", "thứ hạng", "còn thiếu", "tỷ lệ đạt", "đạt", "công bố"],
  notPrinted: "không ghi ngày",
  unusedTitle: "Đã công bố nhưng không quyết định kết quả nào",
  unusedLater: "các số liệu khác nêu cùng mục tiêu ở trên",
  elsewhere: (count) => `Số liệu của đơn vị khác: ${count}`,
  changeUnits: { points: " điểm %", percent: "%", times: " lần" },
  rise: "tăng thêm",
  fall: "giảm",
  since: (base) => ` so với ${base}`,
  targetOf: (year) => `mục tiêu năm ${year}`,
  unstatedBase: ", không ghi so với mốc nào",
  moved: (places) => {
    if (places === 0) return "giữ nguyên";
    return places > 0 ? `tăng ${places} bậc` : `giảm ${-places} bậc`;
  },
  by: (day) => `chậm nhất ${day}`,
};

/** The scorecard's words in each language. */
export const languages = { en, vi } as const;

/** A language of the scorecard. */
export type Language = keyof typeof languages;
