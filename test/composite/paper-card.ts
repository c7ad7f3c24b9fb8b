import {
  type Card,
  type LevelTarget,
  type Observation,
  type Plan,
  type ScoreOptions,
  scorePlan,
} from "dxplan";
import { indicator, level, on, planOf, statement, top20 } from "../measure/evidence/fixture.ts";

const least = (value: number) => ({ kind: "atLeast", value }) as const;
const due = "2025-12-31";

/** At least 50, from 20. */
export const portal: LevelTarget = level({
  id: "portal",
  indicator: "portal",
  bound: least(50),
  due,
  baseline: { value: 20, date: "2021-12-31" },
});

/**
 * A plan small enough for paper: government with an indicator on three tiers and one on its own, economy
 * with three, society with none, and a rank above them.
 */
export const paperPlan: Plan = planOf(
  [
    level({ id: "files-province", indicator: "files", bound: least(90), due }),
    level({ id: "files-district", indicator: "files", tiers: ["district"], bound: least(80), due }),
    level({ id: "files-commune", indicator: "files", tiers: ["commune"], bound: least(60), due }),
    portal,
    level({
      id: "grdp",
      indicator: "grdp",
      bound: least(20),
      due,
      baseline: { value: 4, date: "2021-12-31" },
    }),
    level({ id: "cost", indicator: "cost", bound: { kind: "atMost", value: 30 }, due }),
    level({ id: "firms", indicator: "firms", bound: least(100), due }),
    top20({ id: "top-20", due }),
    statement({ id: "said" }),
  ],
  {
    indicators: [
      indicator("files"),
      indicator("portal"),
      indicator("grdp", { pillar: "economy" }),
      indicator("cost", { pillar: "economy", unitOfMeasure: "amount", direction: "decrease" }),
      indicator("firms", { pillar: "economy", unitOfMeasure: "count" }),
      indicator("place", { pillar: "general", unitOfMeasure: "rank", direction: "decrease" }),
    ],
  },
);

const end = "2024-12-31";

/** No figure for the firms. */
export const paperFigures: readonly Observation[] = [
  on("files", end, 81),
  on("files", end, 60, { tiers: ["district"] }),
  on("files", end, 30, { tiers: ["commune"] }),
  on("portal", end, 60),
  on("grdp", end, 12),
  on("cost", end, 40),
  on("place", end, 25, { of: 63 }),
];

/** The paper card at the end of 2024. */
export const paperCard = (options: Partial<ScoreOptions> = {}): Card =>
  scorePlan(paperPlan, paperFigures, { asOf: "2024-12-31", ...options });

/** What each target of the paper card is worth. */
export const onPaper = {
  "files-province": 81 / 90,
  "files-district": 60 / 80,
  "files-commune": 30 / 60,
  // 60 / 50, clamped
  portal: 1,
  grdp: 12 / 20,
  cost: 30 / 40,
  firms: null,
  // (63 − 25) / (63 − 20)
  "top-20": 38 / 43,
  said: null,
} as const;

/** (⅓ · 0.9 + ⅓ · 0.75 + ⅓ · 0.5 + 1 · 1) / 2 */
export const government = ((0.9 + 0.75 + 0.5) / 3 + 1) / 2;

/** (0.6 + 0.75) / 2 */
export const economy = 0.675;
