import type { Indicator } from "../../src/index.ts";
import { place, stockCount } from "./kinds.ts";

/** Rank by the provincial Digital Transformation Index (DTI). */
export const dtiRank = /* @__PURE__ */ place({
  id: "dti-rank",
  name: {
    vi: "Xếp hạng chỉ số chuyển đổi số (DTI) cấp tỉnh",
    en: "Rank by the provincial Digital Transformation Index (DTI)",
  },
  pillar: "general",
});

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

/** Place of the province in digital transformation, by an index that is not named. */
export const digitalTransformationRank = /* @__PURE__ */ place({
  id: "digital-transformation-rank",
  name: {
    vi: "Thứ hạng của tỉnh về chuyển đổi số, không nêu bộ chỉ số",
    en: "Place of the province in digital transformation, by an index that is not named",
  },
  pillar: "general",
});

/** Assigned digital-transformation objectives completed. */
export const assignedObjectivesCompleted = /* @__PURE__ */ stockCount({
  id: "assigned-objectives-completed",
  name: {
    vi: "Mục tiêu chuyển đổi số được giao đã hoàn thành",
    en: "Assigned digital-transformation objectives completed",
  },
  pillar: "general",
  unitLabel: { vi: "mục tiêu", en: "objectives" },
});

/** Assigned digital-transformation tasks completed. */
export const assignedTasksCompleted = /* @__PURE__ */ stockCount({
  id: "assigned-tasks-completed",
  name: {
    vi: "Nhiệm vụ chuyển đổi số được giao đã hoàn thành",
    en: "Assigned digital-transformation tasks completed",
  },
  pillar: "general",
  unitLabel: { vi: "nhiệm vụ", en: "tasks" },
});

/** What stands above the pillars. */
export const generalIndicators: readonly Indicator[] = [
  dtiRank,
  dtiValue,
  digitalTransformationRank,
  assignedObjectivesCompleted,
  assignedTasksCompleted,
];
