import type { Indicator } from "../../src/index.ts";
import { place } from "./kinds.ts";

/** Rank by the provincial Digital Transformation Index (DTI). */
export const dtiRank = /* @__PURE__ */ place({
  id: "dti-rank",
  name: {
    vi: "Xếp hạng chỉ số chuyển đổi số (DTI) cấp tỉnh",
    en: "Rank by the provincial Digital Transformation Index (DTI)",
  },
  pillar: "general",
});

/** Place of the province in digital transformation, by an index that is not named. */
export const digitalTransformationRank = /* @__PURE__ */ place({
  id: "digital-transformation-rank",
  name: {
    vi: "Thứ hạng của tỉnh về chuyển đổi số, không nêu bộ chỉ số",
    en: "Place of the province in digital transformation, by an index that is not named",
  },
  pillar: "general",
});

/** What stands above the pillars. */
export const generalIndicators: readonly Indicator[] = [dtiRank, digitalTransformationRank];
