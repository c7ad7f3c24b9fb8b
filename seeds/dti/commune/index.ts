import type { IndexDefinition } from "../../../src/index.ts";
import { dtiName, sumOf, whole } from "../schemes/parts.ts";
import { type Criterion, componentOf } from "./criterion.ts";
import { economy, society } from "./economy-and-society.ts";
import { cyberSecurity, humanResources, infrastructure } from "./foundation.ts";
import { government } from "./government.ts";
import { communeSource } from "./source.ts";

const codes = (criteria: readonly Criterion[]): readonly string[] => criteria.map(([code]) => code);

/** The six groups, in their order. */
const groups = [
  "infrastructure",
  "human-resources",
  "cyber-security",
  "government",
  "economy",
  "society",
] as const;

const formed = (): IndexDefinition => ({
  id: "dti-commune-tay-ninh-2025",
  title: { vi: "DTI cấp xã tỉnh Tây Ninh năm 2025", en: "Commune DTI of Tây Ninh, 2025" },
  components: [infrastructure, humanResources, cyberSecurity, government, economy, society]
    .flat()
    .map(componentOf),
  nodes: [
    sumOf("dti", dtiName, groups),
    sumOf(
      "infrastructure",
      { vi: "Hạ tầng và Nền tảng số", en: "Digital infrastructure and platforms" },
      codes(infrastructure),
    ),
    sumOf(
      "human-resources",
      { vi: "Nhân lực số", en: "Digital human resources" },
      codes(humanResources),
    ),
    sumOf(
      "cyber-security",
      { vi: "An toàn thông tin, an ninh mạng", en: "Information and cyber security" },
      codes(cyberSecurity),
    ),
    sumOf(
      "government",
      { vi: "Hoạt động chính quyền số", en: "Digital government activities" },
      codes(government),
    ),
    sumOf(
      "economy",
      { vi: "Hoạt động kinh tế số", en: "Digital economic activities" },
      codes(economy),
    ),
    sumOf(
      "society",
      { vi: "Hoạt động xã hội số", en: "Digital social activities" },
      codes(society),
    ),
  ],
  ...whole,
  source: communeSource,
});

/**
 * The set by which the communes of Tây Ninh were scored for 2025: six groups, 62 criteria, 960 points. The id of
 * a criterion is its code. Names are shortened.
 */
export const commune2025: IndexDefinition = /* @__PURE__ */ formed();
