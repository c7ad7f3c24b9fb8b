import type { IncomparableReason } from "dxplan";
import type { Spoken } from "../language.ts";

/** The titles and labels of the overview, beside those of the scorecard. */
export interface OverviewTitles {
  readonly title: string;
  readonly standings: string;
  readonly commitments: (count: number) => string;
  readonly inTime: string;
  readonly inTimeNote: (day: string) => string;
  readonly noPace: string;
  readonly ranks: string;
  readonly noRankTarget: string;
  readonly dti: string;
  readonly dtiColumns: readonly [
    year: string,
    among: string,
    movedAmong: string,
    province: string,
    value: string,
    place: string,
    moved: string,
  ];
  readonly merged: (of: number) => string;
  readonly mergedNames: Readonly<Record<string, string>>;
  readonly ended: string;
  readonly schemeChanged: string;
  readonly derived: string;
  readonly findings: string;
  readonly findingsNote: string;
  readonly noFinding: string;
  readonly comparison: (plan: string, against: string) => string;
  readonly more: string;
  readonly less: string;
  readonly same: string;
  readonly undecided: string;
  readonly sooner: string;
  readonly later: string;
  readonly versus: string;
  readonly unmatched: (statements: number, alone: number) => string;
  readonly assumed: string;
  readonly reasons: Readonly<Record<IncomparableReason, string>>;
}

const en: OverviewTitles = {
  title: "Five plans of four provinces",
  standings: "WHO STANDS WHERE, BY PILLAR",
  commitments: (count) => `${count} commitments`,
  inTime: "WHERE EACH PLAN STANDS",
  inTimeNote: (day) =>
    `By what had been published by that day. Where a target states no baseline, it is the figure of ${day}, if there is one. Listed are the targets that have a value and are not met.`,
  noPace: "no pace",
  ranks: "RANK TARGETS, EACH YEAR, WHENEVER PUBLISHED",
  noRankTarget: "no rank target in",
  dti: "THE FOUR PROVINCES BY DTI, EACH YEAR, WHENEVER PUBLISHED",
  dtiColumns: ["year", "of the 4", "moved", "province", "value", "place", "moved"],
  merged: (of) => `Published among the ${of} provinces from 2025-07-01`,
  mergedNames: { "gso34:46": "Huế city", "gso34:33": "Hưng Yên with Thái Bình" },
  ended: "Phú Yên is part of Đắk Lắk from that day, Trà Vinh of Vĩnh Long.",
  schemeChanged:
    "* The ministry’s scheme changed: the move holds another measure against the year before.",
  derived: "† Computed from the place of the next year and the printed rise.",
  findings: "WHAT LOOKS ODD IN EACH PLAN",
  findingsNote: "Each beside the other plans of its unit and the nation’s; notes are counted only.",
  noFinding: "nothing",
  comparison: (plan, against) => `${plan} BESIDE ${against}`,
  more: "asks more",
  less: "asks less",
  same: "asks the same",
  undecided: "cannot be said",
  sooner: "sooner",
  later: "later",
  versus: "against",
  unmatched: (statements, alone) =>
    `nothing beside them: ${alone}; without an indicator: ${statements}`,
  assumed: "counted from the target of the base year",
  reasons: {
    "different-horizon": "other deadlines",
    "different-field": "places among other numbers of units",
    "different-quantity": "of another kind",
    "different-base": "bases that differ or are not stated",
    "different-definition": "other definitions",
    corridor: "a corridor",
  },
};

const vi: OverviewTitles = {
  title: "Năm kế hoạch của bốn tỉnh",
  standings: "KẾT QUẢ THEO TRỤ CỘT",
  commitments: (count) => `${count} cam kết`,
  inTime: "TÌNH TRẠNG CỦA TỪNG KẾ HOẠCH",
  inTimeNote: (day) =>
    `Theo số liệu đã công bố đến ngày đó. Mục tiêu không ghi số liệu gốc: lấy số liệu ngày ${day} làm số liệu gốc, nếu có. Dưới đây là các mục tiêu có số liệu mà chưa đạt.`,
  noPace: "không tính được tiến độ",
  ranks: "MỤC TIÊU THỨ HẠNG TỪNG NĂM, CÔNG BỐ KHI NÀO CŨNG NÊU",
  noRankTarget: "không có mục tiêu thứ hạng:",
  dti: "BỐN TỈNH THEO CHỈ SỐ DTI TỪNG NĂM, CÔNG BỐ KHI NÀO CŨNG NÊU",
  dtiColumns: ["năm", "trong 4", "thay đổi", "tỉnh", "giá trị", "thứ hạng", "thay đổi"],
  merged: (of) => `Công bố trong ${of} tỉnh, thành phố từ ngày 1/7/2025`,
  mergedNames: { "gso34:46": "Thành phố Huế", "gso34:33": "Hưng Yên, gồm cả Thái Bình" },
  ended: "Từ ngày đó Phú Yên thuộc Đắk Lắk, Trà Vinh thuộc Vĩnh Long.",
  schemeChanged: "* Bộ chỉ số thay đổi: mức tăng, giảm so với năm trước không cùng thước đo.",
  derived: "† Tính từ thứ hạng năm sau và số bậc tăng được in.",
  findings: "ĐIỂM BẤT THƯỜNG TRONG TỪNG KẾ HOẠCH",
  findingsNote: "So với các kế hoạch khác của đơn vị và của quốc gia; ghi chú chỉ đếm.",
  noFinding: "không có",
  comparison: (plan, against) => `${plan} SO VỚI ${against}`,
  more: "cao hơn",
  less: "thấp hơn",
  same: "bằng nhau",
  undecided: "không so được",
  sooner: "sớm hơn",
  later: "muộn hơn",
  versus: "so với",
  unmatched: (statements, alone) =>
    `không có mục tiêu tương ứng: ${alone}; không có chỉ tiêu đo: ${statements}`,
  assumed: "tính từ mục tiêu của năm gốc",
  reasons: {
    "different-horizon": "khác thời hạn",
    "different-field": "thứ hạng trong số đơn vị khác nhau",
    "different-quantity": "khác loại",
    "different-base": "mốc khác nhau hoặc không ghi",
    "different-definition": "khác định nghĩa",
    corridor: "khoảng hai phía",
  },
};

/** The overview's titles in each language. */
export const overviewTitlesIn: Readonly<Record<Spoken, OverviewTitles>> = { en, vi };
