import type { Tokens } from "../tokens/token.ts";
import { withoutConditions } from "./conditions.ts";
import { withExtremes } from "./extremes.ts";
import { withLimitsAfter } from "./limits-after.ts";
import { withNegations } from "./negation.ts";
import { withOwnExceptions } from "./own-exceptions.ts";
import type { Part } from "./part.ts";
import { withoutPeers } from "./peers.ts";
import { withPlanAndDone } from "./plan-and-done.ts";
import { withRatios } from "./ratios.ts";
import { withTwoSides } from "./two-sided.ts";

/** The rules in their order: each looks at the parts that the one before has left. */
const rules = [
  withoutPeers,
  withOwnExceptions,
  withRatios,
  withLimitsAfter,
  withNegations,
  withTwoSides,
  withExtremes,
  withPlanAndDone,
  withoutConditions,
] as const;

/** The parts of a sentence with what their neighbours make of them. */
export const settledParts = (tokens: Tokens, parts: readonly Part[]): readonly Part[] =>
  rules.reduce<readonly Part[]>((settled, rule) => rule(tokens, settled), parts);
