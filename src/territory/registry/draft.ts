import type { Tier } from "../../model/tier.ts";
import type { Text } from "../../model/types.ts";
import type { FormerName, TerritoryUnit, UnitKind } from "../unit.ts";
import type { Raw } from "./raw.ts";

/** A unit as far as it could be read; what could not has been reported. */
export interface Draft {
  readonly raw: Raw;
  readonly id: string | null;
  readonly name: Text | null;
  readonly tier: Tier | null;
  readonly kind: UnitKind | null;
  readonly parent: string | null;
  readonly aliases: readonly string[];
  readonly start: string | null;
  readonly end: string | null;
  readonly predecessors: readonly string[];
  readonly successors: readonly string[];
  readonly iso: string | null;
  readonly parts: TerritoryUnit["parts"];
  readonly former: readonly FormerName[];
}

/** A draft that others can refer to. */
export interface Named extends Draft {
  readonly id: string;
}

export const isNamed = (draft: Draft): draft is Named => draft.id !== null;

/** Drafts by id; of two of the same id the first. */
export function byIdOf(drafts: readonly Draft[]): ReadonlyMap<string, Named> {
  const first = new Map<string, Named>();
  for (const draft of drafts) {
    if (isNamed(draft) && !first.has(draft.id)) first.set(draft.id, draft);
  }
  return first;
}

/** From which side a succession is told. */
export type Side = "predecessors" | "successors";

export const otherSide: Readonly<Record<Side, Side>> = {
  predecessors: "successors",
  successors: "predecessors",
};
