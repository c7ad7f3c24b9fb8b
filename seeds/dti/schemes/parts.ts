import type { IndexComponent, IndexNode } from "../../../src/index.ts";

type Name = NonNullable<IndexComponent["name"]>;

/** What is published from 0 to 1, with the points that it can earn. */
export const published = (id: string, maximum: number, vi: string, en: string): IndexComponent => ({
  id,
  name: { vi, en },
  direction: "increase",
  scale: { kind: "fraction" },
  maximum,
});

/** Points earned over points that can be earned. */
export const sumOf = (id: string, name: Name, members: readonly string[]): IndexNode => ({
  id,
  name,
  mean: { kind: "arithmetic" },
  weights: "maxima",
  members,
});

/** An index of an authority is of all its parts: without one there is no score, only an interval. */
export const whole = { missing: "reweight", minimumCoverage: 1 } as const;

/** What the schemes call the whole. */
export const dtiName: Name = { vi: "Chỉ số chuyển đổi số", en: "Digital Transformation Index" };

/** The pillars of a province. */
export const pillarNames = {
  government: { vi: "Chính quyền số", en: "Digital government" },
  economy: { vi: "Kinh tế số", en: "Digital economy" },
  society: { vi: "Xã hội số", en: "Digital society" },
} as const;

/** The pillars as what is published, for schemes that are known no deeper. */
export const pillars = (government: Name): readonly IndexComponent[] => [
  published("government", 400, government.vi, government.en),
  published("economy", 300, pillarNames.economy.vi, pillarNames.economy.en),
  published("society", 300, pillarNames.society.vi, pillarNames.society.en),
];
