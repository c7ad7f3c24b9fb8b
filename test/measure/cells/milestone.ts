import * as f from "../fixture.ts";
import type { Case } from "./case.ts";
import type { Cell } from "./cell.ts";

const common = {
  baseline: "none",
  direction: "increase",
  bound: "no bound",
} as const;

const step = {
  ...common,
  quantity: "milestone",
  target: f.milestone(),
  indicator: f.share(),
  options: {},
  form: "step",
  progress: "missing-baseline",
  gapUnit: "units",
} as const;

/** An act, which is done or not. */
export const milestones: readonly Case[] = [
  {
    ...step,
    observations: [f.act(true)],
    number: 1,
    shown: "done",
    attainment: "1",
    gap: 0,
    met: true,
  },
  {
    ...step,
    observations: [f.act(false)],
    number: 0,
    shown: "not done",
    attainment: "0",
    gap: 1,
    met: false,
  },
];

/** A commitment with no threshold: a plan can have it, nothing measures it. */
export const unmeasurable: Cell = { ...common, quantity: "statement" };
