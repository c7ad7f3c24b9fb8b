import type { Doubt, Source } from "../../src/index.ts";
import { press2020 } from "../observations/dti/sources.ts";
import { daNang2023, economy2025, press2024, quangNam2023, vinhLong2022 } from "./sources.ts";

/**
 * A figure of the whole country, as published.
 *
 * @category Seeds
 */
export interface DtiFigure {
  /** The year. */
  readonly year: number;
  /** The id of the node that it is of. */
  readonly node: "dti" | "government" | "economy" | "society";
  /** The value, 0 to 1. */
  readonly value: number;
  /** The growth since the year before that is printed with it, in percent; `null` if none is. */
  readonly growth: number | null;
  /** Where it was published. */
  readonly source: Source;
  /** What is doubtful. */
  readonly doubts?: readonly Doubt[];
}

const otherMean: Doubt = {
  code: "contradiction",
  read: {
    vi: "Báo Đà Nẵng in 0,5786; trung bình của 63 giá trị đã công bố là 0,5787",
    en: "Báo Đà Nẵng prints 0.5786; the mean of the 63 published values is 0.5787",
  },
};

const shifted = (vi: string, en: string): readonly Doubt[] => [
  {
    code: "misprint",
    read: { vi: `Mức tăng lệch một cột: ${vi}`, en: `Off by one column: ${en}` },
  },
];

/** The mean of the provinces: of the 63, in 2024 too. */
export const dtiMeans: readonly DtiFigure[] = [
  { year: 2020, node: "dti", value: 0.3026, growth: null, source: press2020 },
  { year: 2021, node: "dti", value: 0.4014, growth: 32.7, source: vinhLong2022 },
  { year: 2022, node: "dti", value: 0.5786, growth: 44.1, source: daNang2023 },
  {
    year: 2022,
    node: "dti",
    value: 0.5791,
    growth: null,
    source: quangNam2023,
    doubts: [otherMean],
  },
  { year: 2023, node: "dti", value: 0.6783, growth: 17.2, source: economy2025 },
  { year: 2024, node: "dti", value: 0.6961, growth: 2.6, source: press2024 },
  {
    year: 2024,
    node: "government",
    value: 0.7582,
    growth: 4.7,
    source: press2024,
    doubts: /* @__PURE__ */ shifted(
      "so với kinh tế số năm 2023",
      "against the digital economy of 2023",
    ),
  },
  {
    year: 2024,
    node: "economy",
    value: 0.7723,
    growth: 13.3,
    source: press2024,
    doubts: /* @__PURE__ */ shifted(
      "so với xã hội số năm 2023",
      "against the digital society of 2023",
    ),
  },
  {
    year: 2024,
    node: "society",
    value: 0.7692,
    growth: 13.4,
    source: press2024,
    doubts: /* @__PURE__ */ shifted("so với DTI năm 2023", "against the whole index of 2023"),
  },
];

/** The nation's own index. */
export const dtiNational: readonly DtiFigure[] = [
  { year: 2023, node: "dti", value: 0.7326, growth: null, source: press2024 },
  { year: 2024, node: "dti", value: 0.7955, growth: 8.6, source: press2024 },
];
