import type { Tier } from "../../model/tier.ts";
import type { Tokens } from "../tokens/token.ts";
import { partsOf } from "./scan.ts";

/** The tiers that pieces name, if they name nothing else: "Cấp xã"; none if they do. */
export function onlyTiers(tokens: Tokens): readonly Tier[] {
  const [part] = partsOf(tokens, undefined);
  return part?.kind === "tiers" && part.to === tokens.length ? part.tiers : [];
}

/** The first tiers that pieces name; none if they name none. */
export function tiersAmong(tokens: Tokens): readonly Tier[] {
  const part = partsOf(tokens, undefined).find(({ kind }) => kind === "tiers");
  return part?.kind === "tiers" ? part.tiers : [];
}
