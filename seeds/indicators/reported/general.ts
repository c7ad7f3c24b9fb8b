import type { Indicator } from "../../../src/index.ts";
import { stockCount } from "../kinds.ts";

/** What stands above the pillars, reported but asked by no plan. */
export const reportedGeneral: readonly Indicator[] = [
  {
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
  },
  /* @__PURE__ */ stockCount({
    id: "assigned-objectives-completed",
    name: {
      vi: "Mục tiêu chuyển đổi số được giao đã hoàn thành",
      en: "Assigned digital-transformation objectives completed",
    },
    pillar: "general",
    unitLabel: { vi: "mục tiêu", en: "objectives" },
  }),
  /* @__PURE__ */ stockCount({
    id: "assigned-tasks-completed",
    name: {
      vi: "Nhiệm vụ chuyển đổi số được giao đã hoàn thành",
      en: "Assigned digital-transformation tasks completed",
    },
    pillar: "general",
    unitLabel: { vi: "nhiệm vụ", en: "tasks" },
  }),
];
