import type { Doubt, Figure, ObsStatus, Relation } from "../../../src/index.ts";
import { paragraph4 } from "../../plans/hung-yen-2025/sources.ts";
import { monthOfPublication } from "../doubts.ts";
import { press2022 } from "../tra-vinh/sources.ts";
import {
  copy2020,
  daNangPortal,
  investmentReview2022,
  perfumeRiver2022,
  phuYenPaper,
  portal2023,
  press2020,
  table2022,
  table2023,
  table2024,
  table2024Merged,
  workersNews2022,
} from "./sources.ts";

/** What a year's record may add. */
type Extra = Pick<Figure, "publishedAt" | "doubts" | "obsStatus">;

interface Row extends Extra {
  readonly unit: string;
  readonly year: number;
  readonly source: Figure["source"];
}

const period = (year: number) => ({ end: `${year}-12-31` });

/** The schemes of 2020, of 2021 to 2023 and of 2024 differ: a series breaks in the first year of each. */
const breakOf = (year: number): { obsStatus?: ObsStatus } =>
  year === 2021 || year === 2024 ? { obsStatus: "B" } : {};

const valueOnly: Relation = {
  indicator: "dti-rank",
  why: {
    vi: "Giá trị chỉ số, không phải thứ hạng",
    en: "The value of the index, not the place",
  },
};

/** A value of the index. */
const value = ({ year, ...row }: Row, number: number): Figure => ({
  ...breakOf(year),
  ...row,
  indicator: "dti-value",
  period: period(year),
  value: number,
  related: [valueOnly],
});

/** What a place is similar to, where the plan's commitment names no index or no place. */
const similar: Readonly<Record<string, Relation>> = {
  "gso63:33": {
    indicator: "digital-transformation-rank",
    why: {
      vi: "Mục tiêu không nêu bộ chỉ số; DTI là bảng xếp hạng thường được dùng",
      en: "The target names no index; DTI is the ranking that is usually used",
    },
  },
  "gso63:54": {
    target: { plan: "phu-yen-2025", target: "upper-middle-2030" },
    why: {
      vi: "Cam kết là nhóm trung bình khá, không kèm thứ hạng",
      en: "The commitment is the upper middle group, with no place",
    },
  },
  "gso34:33": {
    indicator: "digital-transformation-rank",
    why: {
      vi: "Hạng trong 34 tỉnh, của tỉnh sau khi nhập với Thái Bình; mục tiêu không nêu bộ chỉ số",
      en: "A place among 34, of the province merged with Thái Bình; the target names no index",
    },
  },
};

/** A place in the ranking. */
const place = ({ year, ...row }: Row, number: number, of = 63): Figure => {
  const relation = similar[row.unit];
  return {
    ...breakOf(year),
    ...row,
    indicator: "dti-rank",
    period: period(year),
    value: number,
    of,
    ...(relation === undefined ? {} : { related: [relation] }),
  };
};

const announced: Extra = {
  publishedAt: "2025-02-06",
  doubts: [
    {
      code: "implied-publication-date",
      read: {
        vi: "Bảng không ghi ngày; theo báo chí, bộ công bố tại phiên họp ngày 6/2/2025",
        en: "The table has no date; by the press, the ministry announced it at the session of 2025-02-06",
      },
    },
  ],
};

const before = (places: number): Doubt => ({
  code: "derived",
  read: {
    vi: `Tính từ hạng năm 2021 và số bậc tăng được in: ${places} bậc`,
    en: `Computed from the place of 2021 and the printed rise of ${places} places`,
  },
});

/** A year of the ministry's tables: unit, value, place. */
type Printed = readonly [unit: string, value: number, place: number];

const table = (
  year: number,
  source: Row["source"],
  extra: Extra,
  of: number,
  rows: readonly Printed[],
): readonly Figure[] =>
  rows.flatMap(([unit, number, rank]) => {
    const row = { unit, year, source, ...extra };
    return [value(row, number), place(row, rank, of)];
  });

/**
 * DTI values and places of the plans' provinces, 2020 to 2024: `gso63:46` Thừa Thiên Huế, `gso63:33` Hưng Yên,
 * `gso63:54` Phú Yên, `gso63:84` Trà Vinh; of 2024 also the two that go on among the 34.
 */
export const dtiObservations: readonly Figure[] = /* @__PURE__ */ [
  value({ unit: "gso63:46", year: 2020, source: copy2020 }, 0.4097),
  place({ unit: "gso63:46", year: 2020, source: press2020 }, 2),
  place({ unit: "gso63:33", year: 2020, source: paragraph4, doubts: [before(14)] }, 49),
  place({ unit: "gso63:54", year: 2020, source: phuYenPaper, doubts: [before(12)] }, 62),
  place(
    { unit: "gso63:84", year: 2020, source: press2022, obsStatus: "U", doubts: [before(8)] },
    34,
  ),
  value({ unit: "gso63:46", year: 2021, source: daNangPortal }, 0.5872),
  place({ unit: "gso63:46", year: 2021, source: perfumeRiver2022, publishedAt: "2022-08-09" }, 2),
  place(
    {
      unit: "gso63:33",
      year: 2021,
      source: paragraph4,
      doubts: [
        {
          code: "unstated-field",
          printed: "xếp vị trí thứ 35",
          read: {
            vi: "Đọc là trong 63 tỉnh, thành phố",
            en: "Read as among 63 provinces and cities",
          },
        },
      ],
    },
    35,
  ),
  place({ unit: "gso63:54", year: 2021, source: workersNews2022, publishedAt: "2022-12-15" }, 50),
  value(
    {
      unit: "gso63:84",
      year: 2021,
      source: portal2023,
      publishedAt: "2023-07-31",
      doubts: [
        monthOfPublication,
        {
          code: "derived",
          read: {
            vi: "Tính từ 0,6077 trừ mức tăng in là 0,1783",
            en: "Computed from 0.6077 less the printed rise of 0.1783",
          },
        },
      ],
    },
    0.4294,
  ),
  place(
    { unit: "gso63:84", year: 2021, source: investmentReview2022, publishedAt: "2022-10-10" },
    26,
  ),
  table(2022, table2022, { publishedAt: "2023-07-12" }, 63, [
    ["gso63:46", 0.6975, 4],
    ["gso63:33", 0.5753, 33],
    ["gso63:54", 0.4679, 59],
    ["gso63:84", 0.6077, 25],
  ]),
  table(2023, table2023, announced, 63, [
    ["gso63:46", 0.766, 3],
    ["gso63:33", 0.6855, 31],
    ["gso63:54", 0.5582, 59],
    ["gso63:84", 0.7068, 22],
  ]),
  table(2024, table2024, { publishedAt: "2025-10-21" }, 63, [
    ["gso63:46", 0.7951, 5],
    ["gso63:33", 0.6303, 52],
    ["gso63:54", 0.6013, 56],
    ["gso63:84", 0.6714, 43],
  ]),
  table(2024, table2024Merged, { publishedAt: "2025-10-21" }, 34, [
    ["gso34:46", 0.7951, 2],
    ["gso34:33", 0.5895, 32],
  ]),
].flat();
