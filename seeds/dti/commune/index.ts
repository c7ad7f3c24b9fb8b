import type { IndexDefinition, IndexNode } from "../../../src/index.ts";
import { dtiName, sumOf, whole } from "../schemes/parts.ts";
import { type Criterion, componentOf } from "./criterion.ts";
import { economy, society } from "./economy-and-society.ts";
import { cyberSecurity, humanResources, infrastructure } from "./foundation.ts";
import { government } from "./government.ts";
import { communeSource } from "./source.ts";

const codes = (criteria: readonly Criterion[]): readonly string[] => criteria.map(([code]) => code);

/** The six groups, in their order, with what each is made of. */
const groups = [
  {
    id: "infrastructure",
    name: { vi: "Hạ tầng và Nền tảng số", en: "Digital infrastructure and platforms" },
    criteria: infrastructure,
  },
  {
    id: "human-resources",
    name: { vi: "Nhân lực số", en: "Digital human resources" },
    criteria: humanResources,
  },
  {
    id: "cyber-security",
    name: { vi: "An toàn thông tin, an ninh mạng", en: "Information and cyber security" },
    criteria: cyberSecurity,
  },
  {
    id: "government",
    name: { vi: "Hoạt động chính quyền số", en: "Digital government activities" },
    criteria: government,
  },
  {
    id: "economy",
    name: { vi: "Hoạt động kinh tế số", en: "Digital economic activities" },
    criteria: economy,
  },
  {
    id: "society",
    name: { vi: "Hoạt động xã hội số", en: "Digital social activities" },
    criteria: society,
  },
] as const;

const overGroups = (): IndexNode =>
  sumOf(
    "dti",
    dtiName,
    groups.map(({ id }) => id),
  );

const formed = (): IndexDefinition => ({
  id: "dti-commune-tay-ninh-2025",
  title: { vi: "DTI cấp xã tỉnh Tây Ninh năm 2025", en: "Commune DTI of Tây Ninh, 2025" },
  components: groups.flatMap(({ criteria }) => criteria.map(componentOf)),
  nodes: [
    overGroups(),
    ...groups.map(({ id, name, criteria }) => sumOf(id, name, codes(criteria))),
  ],
  ...whole,
  source: communeSource,
});

const pointsIn = (criteria: readonly Criterion[]): number =>
  criteria.reduce((sum, [, maximum]) => sum + maximum, 0);

const byGroup = (): IndexDefinition => ({
  id: "dti-commune-tay-ninh-2025-groups",
  title: {
    vi: "DTI cấp xã tỉnh Tây Ninh năm 2025, theo nhóm",
    en: "Commune DTI of Tây Ninh, 2025, by group",
  },
  components: groups.map(({ id, name, criteria }) =>
    componentOf([id, pointsIn(criteria), name.vi, name.en]),
  ),
  nodes: [overGroups()],
  ...whole,
  source: communeSource,
});

/**
 * The set by which the communes of Tây Ninh were scored for 2025: six groups, 62 criteria, 960 points. The id of
 * a criterion is its code. Names are shortened.
 */
export const commune2025: IndexDefinition = /* @__PURE__ */ formed();

/** The same set where only the sums of its six groups are known: the id of a group is that of its node. */
export const commune2025Groups: IndexDefinition = /* @__PURE__ */ byGroup();
