import {
  daNangPortal,
  investmentReview2022,
  workersNews2022,
} from "../../observations/dti/sources.ts";
import { paragraph4 } from "../../plans/hung-yen-2025/sources.ts";
import { greatUnity2022, quangNam2023, vinhLong2022 } from "../sources.ts";
import { type Beside, type DtiTable, type Printed, rowOf } from "./table.ts";

const known: readonly (readonly [Printed, Beside])[] = [
  [["48", 1, 0.6419], {}],
  [["46", 2, 0.5872], {}],
  [["79", 3, null], {}],
  [["27", 4, null], {}],
  [["20", 5, null], {}],
  [["37", 6, 0.5064], { source: greatUnity2022 }],
  [["22", 7, null], {}],
  [["19", 8, null], {}],
  [["70", 9, null], {}],
  [["24", 10, null], {}],
  [["38", 12, 0.488], { source: greatUnity2022 }],
  [
    ["49", 25, null],
    {
      source: quangNam2023,
      doubts: [
        {
          code: "derived",
          printed: "bị tụt 6 bậc so với năm 2021",
          read: { vi: "Tính từ hạng 31 năm 2022", en: "Computed from place 31 of 2022" },
        },
      ],
    },
  ],
  [
    ["84", 26, 0.4294],
    {
      source: investmentReview2022,
      doubts: [
        {
          code: "derived",
          read: {
            vi: "Giá trị tính từ 0,6077 năm 2022 trừ mức tăng in là 0,1783",
            en: "The value is computed from 0.6077 of 2022 less the printed rise of 0.1783",
          },
        },
      ],
    },
  ],
  [["86", 32, null], { source: vinhLong2022 }],
  [["33", 35, null], { source: paragraph4 }],
  [["54", 50, null], { source: workersNews2022 }],
];

const formed = (): DtiTable => ({
  year: 2021,
  of: 63,
  scheme: "dti-2021",
  source: daNangPortal,
  rows: known.map(([row, beside]) => rowOf(63, [], row, beside)),
});

/** DTI 2021, as far as known: 16 places. */
export const table2021: DtiTable = /* @__PURE__ */ formed();
