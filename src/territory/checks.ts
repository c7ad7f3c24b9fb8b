import { isDay } from "../measure/time.ts";
import { badArgument, unknownFaults } from "../model/bad-argument.ts";
import { DxplanError, type Issue } from "../model/error.ts";
import { tiers } from "../model/tier.ts";
import type { Register } from "./register.ts";

/** What is no calendar day. */
export const dayFaults = (name: string, day: unknown): Issue[] =>
  typeof day === "string" && isDay(day)
    ? []
    : [badArgument([name], "a calendar day such as 2025-07-01", day)];

/** An id that no unit of the territory has. */
export const idFaults = (name: string, id: unknown, { byId }: Register): Issue[] =>
  typeof id === "string" && byId.has(id)
    ? []
    : [badArgument([name], "the id of a unit of the territory, such as gso34:33", id)];

/** What is no tier. */
export const tierFaults = (name: string, tier: unknown): Issue[] =>
  tiers.some((known) => known === tier)
    ? []
    : [badArgument([name], `one of ${tiers.join(", ")}`, tier)];

/** Options that are none, and names of options that do not exist. */
export const optionFaults = (options: unknown, known: readonly string[]): Issue[] =>
  typeof options === "object" && options !== null && !Array.isArray(options)
    ? unknownFaults([], options, known)
    : [badArgument(["options"], "an object of options", options)];

/** Throws every fault at once, if there is one. */
export function refuse(subject: string, faults: readonly Issue[]): void {
  if (faults.length > 0) throw new DxplanError("invalid-argument", subject, faults);
}
