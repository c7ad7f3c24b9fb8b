import type { NumberDoubt, NumberDoubtCode } from "../numbers/number-doubt.ts";
import type { DraftDoubt } from "./draft-doubt.ts";
import type { Measure, Rank } from "./part.ts";

type Readings = DraftDoubt["readings"];

/** What is doubted as a whole, and not in its value: as it is taken, and what else it can be. */
const kinds: Partial<Record<NumberDoubtCode, Readings>> = {
  "fraction-or-month": ["fraction", "month"],
  "fraction-or-day": ["fraction", "day"],
  "numbers-or-years": ["numbers", "years"],
};

/** Both readings; `null` if there is but one: "2.5 triệu" is English, and no other number. */
function readingsOf({ code, readings: [taken, other] }: NumberDoubt): Readings | null {
  const kind = kinds[code];
  if (kind !== undefined) return kind;
  if (taken === undefined || other === undefined || taken === other) return null;
  return [String(taken), String(other)];
}

/** What is doubtful about the number of a clause: of a range, about either end. */
export function numberDoubts(part: Measure | Rank, span: DraftDoubt["span"]): DraftDoubt[] {
  const { doubts } = part.kind === "rank" ? part : part.numeral;
  if (doubts.length === 0) return [];
  return doubts.flatMap((doubt) => {
    const readings = readingsOf(doubt);
    return readings === null ? [] : [{ code: "number" as const, span, readings }];
  });
}
