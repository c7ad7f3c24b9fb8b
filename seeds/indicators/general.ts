import type { Indicator } from "../../src/index.ts";

/** Rank by the provincial Digital Transformation Index (DTI). */
export const dtiRank: Indicator = {
  id: "dti-rank",
  name: {
    vi: "Xếp hạng chỉ số chuyển đổi số (DTI) cấp tỉnh",
    en: "Rank by the provincial Digital Transformation Index (DTI)",
  },
  pillar: "general",
  unitOfMeasure: "rank",
  direction: "decrease",
  accumulation: "stock",
  aggregation: { units: "none", time: "last" },
  naturalLimits: { low: 1 },
  definitionVersion: "1",
};

/** Value of the provincial Digital Transformation Index (DTI). */
export const dtiValue: Indicator = {
  id: "dti-value",
  name: {
    vi: "Giá trị chỉ số chuyển đổi số (DTI) cấp tỉnh",
    en: "Value of the provincial Digital Transformation Index (DTI)",
  },
  pillar: "general",
  unitOfMeasure: "index",
  direction: "increase",
  accumulation: "stock",
  aggregation: { units: "none", time: "last" },
  naturalLimits: { low: 0, high: 1 },
  definitionVersion: "1",
};
