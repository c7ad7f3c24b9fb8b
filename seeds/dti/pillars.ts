import type { Source } from "../../src/index.ts";
import { copy2020, portal2023 } from "../observations/dti/sources.ts";
import {
  business2023,
  daNang2023,
  greatUnity2022,
  haiDuong2021,
  quangNam2023,
  quangNgai2025,
  thanhHoa2025,
} from "./sources.ts";
import { first2020 } from "./tables/2020.ts";

/**
 * A number for each pillar.
 *
 * @category Seeds
 */
export interface OfPillars {
  /** Digital government. */
  readonly government: number;
  /** Digital economy. */
  readonly economy: number;
  /** Digital society. */
  readonly society: number;
}

/**
 * The pillars of a province, as far as published.
 *
 * @category Seeds
 */
export interface DtiPillars {
  /** The year. */
  readonly year: number;
  /** The id of the unit. */
  readonly unit: string;
  /** The places by pillar, among 63. */
  readonly ranks: OfPillars;
  /** The values, 0 to 1; `null` where only places are known. */
  readonly values: OfPillars | null;
  /** Where they were published. */
  readonly source: Source;
}

type Three = readonly [government: number, economy: number, society: number];
type Row = readonly [year: number, code: string, source: Source, ranks: Three, values?: Three];

/** The places by pillar of the first nine of 2020, in the order of that table. */
const ranks2020: readonly Three[] = [
  [1, 1, 1],
  [2, 13, 10],
  [8, 2, 2],
  [5, 14, 3],
  [9, 6, 7],
  [11, 11, 4],
  [4, 10, 21],
  [19, 4, 6],
  [15, 12, 8],
];

const later: readonly Row[] = [
  [2020, "30", haiDuong2021, [22, 9, 13]],
  [2021, "37", greatUnity2022, [5, 8, 5]],
  [2021, "38", greatUnity2022, [12, 22, 12]],
  [2022, "48", daNang2023, [1, 1, 1]],
  [2022, "79", business2023, [3, 3, 4]],
  [2022, "01", business2023, [40, 18, 30]],
  [2022, "84", portal2023, [29, 27, 26], [0.6683, 0.6647, 0.5991]],
  [2022, "49", quangNam2023, [30, 45, 41], [0.6674, 0.6062, 0.5585]],
  [2023, "48", quangNgai2025, [1, 1, 1]],
  [2023, "79", quangNgai2025, [2, 2, 2]],
  [2023, "38", thanhHoa2025, [9, 8, 8]],
  [2023, "51", quangNgai2025, [12, 13, 14]],
];

const ofPillars = ([government, economy, society]: Three): OfPillars => ({
  government,
  economy,
  society,
});

const pillarsOf = ([year, code, source, ranks, values]: Row): DtiPillars => ({
  year,
  unit: `gso63:${code}`,
  ranks: ofPillars(ranks),
  values: values === undefined ? null : ofPillars(values),
  source,
});

const first = (): readonly Row[] =>
  first2020.flatMap(([code, , , government = 0, economy = 0, society = 0], at): Row[] => {
    const ranks = ranks2020[at];
    return ranks === undefined
      ? []
      : [[2020, code, copy2020, ranks, [government, economy, society]]];
  });

const all = (): readonly DtiPillars[] => [...first(), ...later].map(pillarsOf);

/** The pillars that were published, by year. */
export const dtiPillars: readonly DtiPillars[] = /* @__PURE__ */ all();
