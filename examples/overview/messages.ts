import type { IncomparableReason } from "dxplan";
import type { Language } from "../scorecard/messages.ts";

/** What the overview says in one language, beside the scorecard's words. */
export interface OverviewMessages {
  readonly title: string;
  readonly standings: string;
  readonly commitments: (count: number) => string;
  readonly ranks: string;
  readonly noRankTarget: string;
  readonly dti: string;
  readonly dtiColumns: readonly [
    year: string,
    rank: string,
    province: string,
    value: string,
    place: string,
    moved: string,
    among: string,
  ];
  readonly gained: (places: number) => string;
  readonly merged: (of: number) => string;
  readonly comparison: (plan: string, against: string) => string;
  readonly more: string;
  readonly less: string;
  readonly same: string;
  readonly undecided: string;
  readonly sooner: string;
  readonly later: string;
  readonly versus: string;
  readonly unmatched: (count: number) => string;
  readonly assumed: string;
  readonly reasons: Readonly<Record<IncomparableReason, string>>;
}

const en: OverviewMessages = {
  title: "Five plans of four provinces",
  standings: "WHO STANDS WHERE, BY PILLAR",
  commitments: (count) => `${count} commitments`,
  ranks: "RANK TARGETS, YEAR BY YEAR",
  noRankTarget: "no rank target in",
  dti: "THE FOUR PROVINCES BY DTI, YEAR BY YEAR",
  dtiColumns: ["year", "rank", "province", "value", "published place", "moved", "among the four"],
  gained: (places) => {
    if (places === 0) return "unchanged";
    return places > 0 ? `up ${places}` : `down ${-places}`;
  },
  merged: (of) => `Published among the ${of} provinces from 2025-07-01`,
  comparison: (plan, against) => `${plan} BESIDE ${against}`,
  more: "asks more",
  less: "asks less",
  same: "asks the same",
  undecided: "cannot be said",
  sooner: "sooner",
  later: "later",
  versus: "against",
  unmatched: (count) => `nothing beside them: ${count}`,
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

const vi: OverviewMessages = {
  title: "Năm kế hoạch của bốn tỉnh",
  standings: "KẾT QUẢ THEO TRỤ CỘT",
  commitments: (count) => `${count} cam kết`,
  ranks: "MỤC TIÊU THỨ HẠNG TỪNG NĂM",
  noRankTarget: "không có mục tiêu thứ hạng:",
  dti: "BỐN TỈNH THEO CHỈ SỐ DTI TỪNG NĂM",
  dtiColumns: ["năm", "hạng", "tỉnh", "giá trị", "hạng công bố", "thay đổi", "trong bốn tỉnh"],
  gained: (places) => {
    if (places === 0) return "giữ nguyên";
    return places > 0 ? `tăng ${places} bậc` : `giảm ${-places} bậc`;
  },
  merged: (of) => `Công bố trong ${of} tỉnh, thành phố từ ngày 1/7/2025`,
  comparison: (plan, against) => `${plan} SO VỚI ${against}`,
  more: "cao hơn",
  less: "thấp hơn",
  same: "bằng nhau",
  undecided: "không so được",
  sooner: "sớm hơn",
  later: "muộn hơn",
  versus: "so với",
  unmatched: (count) => `không có mục tiêu tương ứng: ${count}`,
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

/** The overview's words in each language. */
export const overviewLanguages: Readonly<Record<Language, OverviewMessages>> = { en, vi };
