import type { IndexDefinition, Source } from "../../src/index.ts";
import { commune2025, commune2025Groups } from "./commune/index.ts";
import { type DtiPoints, points, pointsSource } from "./commune/points.ts";
import { type DtiFigure, dtiMeans, dtiNational } from "./figures.ts";
import { type DtiPillars, dtiPillars } from "./pillars.ts";
import { predecessors } from "./predecessors.ts";
import { dti2020 } from "./schemes/2020.ts";
import { dti2021 } from "./schemes/2021.ts";
import { dti2024 } from "./schemes/2024.ts";
import { national2024 } from "./schemes/national-2024.ts";
import { table2020 } from "./tables/2020.ts";
import { table2021 } from "./tables/2021.ts";
import { table2022Of63 } from "./tables/2022.ts";
import { table2023Of63 } from "./tables/2023.ts";
import { table2024Of63 } from "./tables/2024.ts";
import { table2024Of34 } from "./tables/2024-merged.ts";
import type { DtiTable } from "./tables/table.ts";

export type { DtiPoints } from "./commune/points.ts";
export type { DtiFigure } from "./figures.ts";
export type { DtiPillars, OfPillars } from "./pillars.ts";
export type { DtiRow, DtiTable } from "./tables/table.ts";

/**
 * The Digital Transformation Index, by which every province is judged: how it is formed, and what was published.
 *
 * @category Seeds
 */
export interface Dti {
  /** How it was formed; each can be scored as it is. */
  readonly schemes: {
    /** 2020: three pillars of 400, 300 and 300 points (decision 1726/QĐ-BTTTT). */
    readonly dti2020: IndexDefinition;
    /** 2021 to 2023: main indices of 1000 points, a foundation that counts in each pillar (922/QĐ-BTTTT). */
    readonly dti2021: IndexDefinition;
    /** 2024: as it was effectively scored, 940 points, solved from the published table (405/QĐ-BKHCN). */
    readonly dti2024: IndexDefinition;
    /** The nation's, 2024: three pillars, whose values were not published. */
    readonly national2024: IndexDefinition;
    /** A set for communes, Tây Ninh 2025: 62 criteria, 960 points; the id of a criterion is its code. */
    readonly commune2025: IndexDefinition;
    /** The same set where only the points of its six groups are known: 80, 100, 100, 520, 80 and 80. */
    readonly commune2025Groups: IndexDefinition;
  };
  /** What was published of provinces and cities, by year. */
  readonly tables: {
    /** 2020: the first nine with their pillars, ten more places. */
    readonly dti2020: DtiTable;
    /** 2021: 16 places, of five the value. */
    readonly dti2021: DtiTable;
    /** 2022: all 63, four of eight main indices; all eight of the first five. */
    readonly dti2022: DtiTable;
    /** 2023: all 63, four of eight main indices. */
    readonly dti2023: DtiTable;
    /** 2024: the 63 before the merger, four of eight main indices. */
    readonly dti2024: DtiTable;
    /** 2024: the 34 after the merger, all eight main indices. */
    readonly dti2024Merged: DtiTable;
  };
  /** The pillars of single provinces, as far as published. */
  readonly pillars: readonly DtiPillars[];
  /** The means over all provinces, as published; of 2024 over the 63. */
  readonly means: readonly DtiFigure[];
  /** The nation's own index. */
  readonly national: readonly DtiFigure[];
  /** The units before 2025-07-01 that each of the 34 was made of. */
  readonly predecessors: Readonly<Record<string, readonly string[]>>;
  /** The points of one commune of Tây Ninh by group: self-assessed and verified. */
  readonly communePoints: {
    /** By group, in the order of the set. */
    readonly groups: readonly DtiPoints[];
    /** Where they stand. */
    readonly source: Source;
  };
}

/**
 * The Digital Transformation Index of the provinces, 2020 to 2024: its schemes as index definitions, and its
 * published tables, which they reproduce within the rounding of what is printed.
 *
 * @example
 * ```ts
 * const { schemes, tables } = dti;
 * const [first] = scoreIndex(schemes.dti2024, tables.dti2024Merged.rows).units;
 * [first.unit, roundHalfUp(first.nodes.dti.score, 4)];
 * // => ["gso34:01", 0.8241]
 * ```
 * @category Seeds
 */
export const dti: Dti = {
  schemes: { dti2020, dti2021, dti2024, national2024, commune2025, commune2025Groups },
  tables: {
    dti2020: table2020,
    dti2021: table2021,
    dti2022: table2022Of63,
    dti2023: table2023Of63,
    dti2024: table2024Of63,
    dti2024Merged: table2024Of34,
  },
  pillars: dtiPillars,
  means: dtiMeans,
  national: dtiNational,
  predecessors,
  communePoints: { groups: points, source: pointsSource },
};
