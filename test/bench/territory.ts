/** Times what is done row by row over a whole territory, and how it grows: `tsx test/bench/territory.ts`. */
import {
  type Figure,
  type Indicator,
  type Plan,
  rollUp,
  scoreTerritory,
  type Territory,
  territory,
  vietnam,
} from "dxplan";
import { numbers } from "./table.ts";

const source = { publisher: "Made up", title: "Made up" };
const named = (en: string) => ({ vi: en, en });
const [asOf, end, due] = ["2026-01-31", "2025-12-31", "2030-12-31"];
const pillars = ["government", "economy", "society"] as const;
const targets = 40;

const ids = Array.from({ length: targets }, (_, at) => `i${at}`);

const indicators = ids.map(
  (id, at): Indicator => ({
    id,
    name: named(id),
    pillar: pillars[at % pillars.length] ?? "government",
    unitOfMeasure: "percent",
    direction: "increase",
    accumulation: "stock",
    aggregation: { units: "ratio-of-sums", time: "last" },
    definitionVersion: "1",
  }),
);

const plan: Plan = {
  id: "plan",
  title: named("A plan"),
  unit: { id: "gso34:86", name: named("A province"), tier: "province" },
  period: { start: "2025-01-01", end: due },
  legalBasis: [],
  indicators,
  targets: ids.map((indicator, at) => ({
    id: `t${at}`,
    indicator,
    tiers: ["commune"],
    quantity: { kind: "level" },
    bound: { kind: "reach", value: 20 + at },
    due,
    baseline: { date: "2024-12-31" },
    source,
  })),
  goals: [],
  tasks: [],
  prioritySectors: [],
  organisations: [],
  platforms: [],
  source,
};

const landOf = (communes: number): Territory =>
  territory(
    Array.from({ length: communes }, (_, at) => ({
      id: `b:c${at}`,
      name: `Commune ${at}`,
      tier: "commune" as const,
      parent: plan.unit.id,
    })),
    { within: vietnam },
  );

/** Figures of which three in a hundred are missing. */
function figuresOf(communes: number): readonly Figure[] {
  const next = numbers(7);
  const one = (at: number, indicator: string): readonly Figure[] => {
    const denominator = Math.ceil(next() * 1000);
    const numerator = Math.floor(next() * denominator);
    const value = (100 * numerator) / denominator;
    const figure = { unit: `b:c${at}`, indicator, period: { end }, value, numerator, denominator };
    return next() < 0.03 ? [] : [{ ...figure, source, synthetic: true }];
  };
  return Array.from({ length: communes }, (_, at) => ids.flatMap((id) => one(at, id))).flat();
}

/** The least time of the processor of some runs, in milliseconds: what else is running does not count. */
function shortest(task: () => unknown): number {
  const times = Array.from({ length: 4 }, () => {
    const before = process.cpuUsage();
    task();
    return process.cpuUsage(before).user / 1000;
  });
  return Math.min(...times);
}

for (const communes of [830, 1660, 3321]) {
  const [land, figures] = [landOf(communes), figuresOf(communes)];
  const scored = shortest(() => scoreTerritory(land, [plan], figures, { asOf }));
  const rolled = shortest(() => rollUp(land, indicators, figures, { asOf, to: plan.unit.id }));
  console.log(
    `${communes} communes × ${targets}: scoreTerritory ${scored.toFixed(0)} ms,`,
    `rollUp ${rolled.toFixed(0)} ms; of one figure`,
    `${((1000 * scored) / figures.length).toFixed(1)} and ${((1000 * rolled) / figures.length).toFixed(1)} µs`,
  );
}
