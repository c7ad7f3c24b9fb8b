import type { Context } from "../context.ts";
import type { Finding } from "../finding.ts";
import type { Asked } from "../subject.ts";
import { beyondLimits } from "./beyond-limits.ts";
import { tooSteep } from "./too-steep.ts";

/** A level that cannot be, or that cannot be reached in the time there is. */
export const impossibleRate = (asked: Asked, context: Context): readonly Finding[] => [
  ...beyondLimits(asked, context),
  ...tooSteep(asked, context),
];
