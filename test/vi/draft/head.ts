import { indicators } from "dxplan/seeds";
import type { PlanHead } from "dxplan/vi";

/** The head of a plan of a province that has had no districts since it was founded. */
export const head: PlanHead = {
  id: "a-province",
  title: { vi: "Kế hoạch chuyển đổi số", en: "Digital transformation plan" },
  unit: {
    id: "gso34:33",
    name: { vi: "Hưng Yên", en: "Hưng Yên" },
    tier: "province",
    validity: { start: "2025-07-01" },
  },
  period: { start: "2026-01-01", end: "2035-12-31" },
  source: { publisher: "UBND tỉnh", title: "Kế hoạch" },
  indicators,
};
