import type { Target } from "../../model/types.ts";
import type { PrintFinding } from "./finding.ts";
import { blankOn } from "./numbers.ts";

/** What the plan itself declares about a target as printed: good to know. */
export const declared = (target: Target, code: PrintFinding["code"]): readonly PrintFinding[] =>
  (target.doubts ?? [])
    .filter((doubt) => doubt.code === code)
    .map(({ printed, read }) => ({
      ...blankOn(target),
      code,
      severity: "note",
      declared: true,
      printed: printed ?? null,
      read,
    }));
