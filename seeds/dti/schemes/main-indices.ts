import type { IndexComponent, IndexNode } from "../../../src/index.ts";
import { dtiName, pillarNames, published, sumOf } from "./parts.ts";

/** The points of the nine main indices. */
export interface Points {
  readonly awareness: number;
  readonly institutions: number;
  readonly infrastructure: number;
  readonly humanResources: number;
  readonly cyberSecurity: number;
  readonly government: number;
  readonly economy: number;
  readonly society: number;
}

/** The main indices of a province with their points; smart city apart, which no scheme scores. */
export const mainIndicesOf = (points: Points): readonly IndexComponent[] => [
  published("awareness", points.awareness, "Nhận thức số", "Digital awareness"),
  published("institutions", points.institutions, "Thể chế số", "Digital institutions"),
  published("infrastructure", points.infrastructure, "Hạ tầng số", "Digital infrastructure"),
  published("human-resources", points.humanResources, "Nhân lực số", "Digital human resources"),
  published("cyber-security", points.cyberSecurity, "An toàn thông tin mạng", "Cyber security"),
  published(
    "government-activities",
    points.government,
    "Hoạt động chính quyền số",
    "Digital government activities",
  ),
  published(
    "economic-activities",
    points.economy,
    "Hoạt động kinh tế số",
    "Digital economic activities",
  ),
  published(
    "social-activities",
    points.society,
    "Hoạt động xã hội số",
    "Digital social activities",
  ),
];

/** The ids of the foundation and of the activities, in the order of the tables. */
const foundation = [
  "awareness",
  "institutions",
  "infrastructure",
  "human-resources",
  "cyber-security",
] as const;
const activities = {
  government: "government-activities",
  economy: "economic-activities",
  society: "social-activities",
} as const;

/** The whole, the foundation, and the pillars, in each of which the foundation counts. */
export const nodesOver = (unscored: readonly string[]): readonly IndexNode[] => [
  sumOf("dti", dtiName, [...foundation, ...unscored, ...Object.values(activities)]),
  sumOf("foundation", { vi: "Nền tảng chung", en: "Common foundation" }, [
    ...foundation,
    ...unscored,
  ]),
  sumOf("government", pillarNames.government, ["foundation", activities.government]),
  sumOf("economy", pillarNames.economy, ["foundation", activities.economy]),
  sumOf("society", pillarNames.society, ["foundation", activities.society]),
];
