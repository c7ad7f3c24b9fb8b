import type { Source } from "../../../src/index.ts";

/**
 * The points of a group of criteria: what it can earn, and what it did by whose count.
 *
 * @category Seeds
 */
export interface DtiPoints {
  /** The id of the group, a node of the commune set. */
  readonly node: string;
  /** The points that it can earn. */
  readonly maximum: number;
  /** The points that the commune gave itself ("tự đánh giá"). */
  readonly selfAssessed: number;
  /** The points that were left after verification ("thẩm định"). */
  readonly verified: number;
}

/** The points of one commune, by group. */
export const points: readonly DtiPoints[] = [
  { node: "infrastructure", maximum: 80, selfAssessed: 59.47, verified: 50 },
  { node: "human-resources", maximum: 100, selfAssessed: 51.85, verified: 35.38 },
  { node: "cyber-security", maximum: 100, selfAssessed: 100, verified: 94.52 },
  { node: "government", maximum: 520, selfAssessed: 442.43, verified: 320.94 },
  { node: "economy", maximum: 80, selfAssessed: 80, verified: 80 },
  { node: "society", maximum: 80, selfAssessed: 54.09, verified: 25.43 },
];

/** Where they stand; which commune it is does not matter here. */
export const pointsSource: Source = {
  publisher: "Một xã của tỉnh Tây Ninh",
  title: "Bảng điểm DTI cấp xã năm 2025, tổng theo nhóm",
};
