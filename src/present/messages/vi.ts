import type { FindingParts } from "./findings.ts";
import type { Messages } from "./messages.ts";

/** A number, and the one that it is counted from, if there is one. */
const step = ({ stated, against }: FindingParts): string =>
  against === null ? stated : `${stated} từ ${against}`;

/** Vietnamese, as officials write it. */
export const vi: Messages = {
  notation: {
    decimalMark: ",",
    groupMark: ".",
    day: (year, month, date) => `${date}/${month}/${year}`,
  },
  words: {
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
      regressing: "thụt lùi so với số gốc",
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
    missing: {
      "not-collected": "chưa thu thập",
      "cannot-exist": "không thể có",
      suppressed: "không công bố",
      unknown: "không rõ lý do",
    },
    progressReasons: {
      "missing-baseline": "không có số gốc",
      "baseline-meets-target": "số gốc đã đạt mục tiêu",
      unmeasured: "chưa có số liệu",
      overflow: "vượt khả năng tính",
    },
    paceReasons: {
      "missing-baseline": "không có số gốc kèm ngày",
      "baseline-meets-target": "số gốc đã đạt mục tiêu",
      "no-deadline": "không ghi hạn",
      "no-time": "không có thời gian giữa mốc gốc và hạn",
      "not-begun": "chưa có số liệu sau mốc gốc",
      "nothing-expected": "chưa đến lúc phải có kết quả",
      unmeasured: "chưa có số liệu",
      overflow: "vượt khả năng tính",
    },
    requiredReasons: {
      unmeasured: "chưa có số liệu",
      met: "mục tiêu đã đạt",
      undetermined: "số liệu là một khoảng, chưa rõ đã đạt hay chưa",
      "at-edge": "giá trị bằng đúng ngưỡng",
      "no-rate": "không tính cho tốc độ tăng và việc phải làm",
      "no-deadline": "không ghi hạn",
      "no-time": "không còn thời gian",
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
    changeUnits: { points: " điểm %", percent: "%", times: " lần" },
    values: {
      points: (number) => `${number}%`,
      places: (number) => `thứ ${number}`,
      units: (number) => number,
      percent: (number) => `${number}%`,
      times: (number) => `${number} lần`,
      "points-per-year": (number) => `${number}%/năm`,
      targets: (number) => `${number} mục tiêu`,
    },
  },
  phrases: {
    topOf: (place, of) => `nhóm ${place} đứng đầu trong ${of}`,
    placeOf: (place, of) => `thứ ${place}/${of}`,
    moved: (places) => {
      if (places === 0) return "giữ nguyên";
      return places > 0 ? `tăng ${places} bậc` : `giảm ${-places} bậc`;
    },
    aYear: "%/năm",
    onAverage: "bình quân",
    eachYear: "hằng năm",
    rise: "tăng thêm",
    fall: "giảm",
    since: (base) => ` so với ${base}`,
    targetOf: (year) => `mục tiêu năm ${year}`,
    range: (low, high) => `${low} đến ${high}`,
    unstatedBase: ", không ghi so với mốc nào",
    act: "phải thực hiện",
    done: (isDone) => (isDone ? "đã thực hiện" : "chưa thực hiện"),
    ofTargets: (number) => `${number} trong số các mục tiêu`,
    targetsMet: (met) => `${met} mục tiêu đã đạt`,
    nothingReported: "chưa có số liệu",
    paragraph: (number) => (number === 0 ? "tiêu đề" : `đoạn ${number}`),
    publishedBy: (day) => `chậm nhất ${day}`,
    notPrinted: "không ghi ngày",
    met: (met) => {
      if (met === null) return "chưa xác định";
      return met ? "có" : "chưa";
    },
    toGo: (gap, falls) => `${falls ? "còn cao hơn mục tiêu" : "còn thiếu"} ${gap}`,
    beyond: (gap, falls) => `${falls ? "tốt hơn mục tiêu" : "vượt"} ${gap}`,
    noGap: "không thiếu",
    atEdge: "bằng ngưỡng, chưa vượt",
  },
  steps: {
    required: (required, due) => `Yêu cầu${due === null ? "" : ` đến ${due}`}: ${required}.`,
    base: (value, day, isAssumed) =>
      `Tính từ ${value}${day === null ? "" : ` (${day})`}${isAssumed ? ", là mục tiêu gốc vì chưa có kết quả" : ""}.`,
    baseline: (value, day) => `Số gốc: ${value}${day === null ? "" : ` (${day})`}.`,
    value: (reported) => `Kết quả công bố: ${reported}.`,
    attainment: (formula, ratio) => `Tỷ lệ đạt: ${formula} = ${ratio}.`,
    noAttainment: (reason) => `Không có tỷ lệ đạt: ${reason}.`,
    growth: (formula, rate) => `Tăng trưởng: ${formula} = ${rate}.`,
    gap: (difference, gap) => `Khoảng cách đến mục tiêu: ${difference} = ${gap}.`,
    progress: (formula, ratio) => `Mức tiến triển từ số gốc: ${formula} = ${ratio}.`,
    noProgress: (reason) => `Không tính được mức tiến triển: ${reason}.`,
    pace: (progress, expected, pace, isBack) => {
      const way = isBack
        ? `lùi ${progress} chặng đường so với số gốc`
        : `đã đạt ${progress} chặng đường`;
      return `Hệ số tiến độ ${pace}: ${way}, theo tiến độ phải đạt ${expected}.`;
    },
    noPace: (reason) => `Không tính được hệ số tiến độ: ${reason}.`,
    achievedPerYear: (amount) => `Mức tiến bình quân mỗi năm từ mốc gốc: ${amount}.`,
    requiredPerYear: (amount) => `Mức tiến cần có mỗi năm đến hạn: ${amount}.`,
    afterwards: (reported) => `Sau thời hạn: ${reported}.`,
    firstMet: (day) => `Đạt lần đầu ngày ${day}.`,
    sustained: (day) => `Đạt liên tục từ ${day}.`,
    status: (status) => `Tình trạng: ${status}.`,
  },
  findings: {
    severities: { error: "lỗi", warning: "cảnh báo", note: "ghi chú" },
    names: {
      "baseline-meets-target": "số gốc đã đạt mục tiêu",
      "easier-later": "thời hạn sau lại dễ hơn",
      "lower-tier-asks-more": "cấp dưới bị yêu cầu cao hơn cấp trên",
      "impossible-rate": "tốc độ không thể có",
      "outside-range": "con số không thể có",
      repeated: "nêu hai lần",
      "sources-disagree": "các nguồn mâu thuẫn",
      "undefined-denominator": "không rõ mẫu số",
      misprint: "sai sót khi in",
      "asks-less": "thấp hơn kế hoạch khác",
    },
    apart: (amount, isMore) => `${isMore ? "cao hơn" : "thấp hơn"} ${amount}`,
    sameNumber: "cùng con số, khác điều kiện so sánh",
    beside: ({ stated, against, other, apart }) =>
      `${stated}, so với ${against} của ${other}${apart === null ? "" : `: ${apart}`}`,
    tiers: ({ stated, against, other, apart }, tier, tierAgainst) =>
      `${stated} (${tier}), so với ${against} (${tierAgainst}) của ${other}${apart === null ? "" : `: ${apart}`}`,
    baseline: ({ stated, against }) => `${stated}, trong khi số gốc là ${against}`,
    limit: ({ stated, against }) => `${stated}, trong khi giới hạn là ${against}`,
    twice: ({ stated, other }) => `${stated}, như ${other}`,
    noTime: (parts) => `${step(parts)}, không có thời gian`,
    beyond: (parts, limit) => `${step(parts)}, vượt giới hạn ${limit}`,
    tooSteep: (parts, perYear, limit) =>
      parts.against === null
        ? `${parts.stated}, mức cao nhất mỗi năm coi là có thể là ${limit}`
        : `${step(parts)}: mỗi năm ${perYear}, mức cao nhất coi là có thể là ${limit}`,
    dueBeforeBase: ({ due, dueAgainst }) => `hạn ${due}, tính từ ${dueAgainst}`,
    noDenominator: "chỉ tiêu không ghi là tỷ lệ trên cái gì",
    namesake: (indicator, why) => `chỉ tiêu khác, ${indicator} (${why})`,
  },
  sentence: ({ name, required, due, reported, attainment, reason, gap, status }) => {
    const asked = required === null || due === null ? required : `đến ${due}: ${required}`;
    const ratio = attainment === null ? reason : `tỷ lệ đạt ${attainment}`;
    const parts = [asked, reported, ratio, gap, status].filter((part) => part !== null);
    return `${name}: ${parts.join("; ")}.`;
  },
};
