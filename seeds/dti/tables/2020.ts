import type { Doubt } from "../../../src/index.ts";
import { copy2020, phuYenPaper } from "../../observations/dti/sources.ts";
import { press2022 } from "../../observations/tra-vinh/sources.ts";
import { paragraph4 } from "../../plans/hung-yen-2025/sources.ts";
import {
  haiDuong2021,
  openGov2021,
  thaiNguyen2021,
  thanhHoa2021,
  vinhLong2022,
} from "../sources.ts";
import { pillarIds } from "./columns.ts";
import { type Beside, type DtiTable, type Printed, rowOf } from "./table.ts";

/** The first nine, with the three pillars. */
export const first2020: readonly Printed[] = [
  ["48", 1, 0.4874, 0.5346, 0.4155, 0.4964],
  ["46", 2, 0.4097, 0.522, 0.304, 0.3655],
  ["27", 3, 0.4096, 0.4449, 0.3668, 0.4052],
  ["22", 4, 0.3897, 0.4513, 0.3019, 0.3955],
  ["79", 5, 0.3848, 0.4446, 0.3136, 0.3764],
  ["82", 6, 0.3761, 0.4168, 0.3065, 0.3915],
  ["92", 7, 0.3696, 0.4544, 0.3087, 0.3174],
  ["37", 8, 0.3645, 0.3915, 0.3161, 0.377],
  ["91", 9, 0.3631, 0.403, 0.3051, 0.3678],
];

const fromRise = (printed: string, vi: string, en: string): readonly Doubt[] => [
  { code: "derived", printed, read: { vi, en } },
];

/** Others, each from its own publication. */
const others: readonly (readonly [Printed, Beside])[] = [
  [["24", 10, null], { source: openGov2021 }],
  [["19", 12, null], { source: thaiNguyen2021 }],
  [["30", 14, 0.3504], { source: haiDuong2021 }],
  [["38", 15, null], { source: thanhHoa2021 }],
  [["31", 21, null], { source: thanhHoa2021 }],
  [
    ["84", 34, null],
    {
      source: press2022,
      doubts: /* @__PURE__ */ fromRise(
        "tăng 8 bậc",
        "Tính từ hạng 26 năm 2021",
        "Computed from place 26 of 2021",
      ),
    },
  ],
  [["40", 36, null], { source: thanhHoa2021 }],
  [["01", 43, null], { source: thanhHoa2021 }],
  [
    ["33", 49, null],
    {
      source: paragraph4,
      doubts: /* @__PURE__ */ fromRise(
        "tăng 14 bậc",
        "Tính từ hạng 35 năm 2021",
        "Computed from place 35 of 2021",
      ),
    },
  ],
  [["86", 52, null], { source: vinhLong2022 }],
  [
    ["54", 62, null],
    {
      source: phuYenPaper,
      doubts: /* @__PURE__ */ fromRise(
        "tăng 12 bậc",
        "Tính từ hạng 50 năm 2021",
        "Computed from place 50 of 2021",
      ),
    },
  ],
];

const formed = (): DtiTable => ({
  year: 2020,
  of: 63,
  scheme: "dti-2020",
  source: copy2020,
  rows: [
    ...first2020.map((row) => rowOf(63, pillarIds, row)),
    ...others.map(([row, beside]) => rowOf(63, [], row, beside)),
  ],
});

/** DTI 2020, as far as known: the first nine in full, eleven more places. */
export const table2020: DtiTable = /* @__PURE__ */ formed();
