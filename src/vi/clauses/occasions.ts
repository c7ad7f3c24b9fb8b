import type { Numeral } from "../numbers/numeral.ts";

/** Words after "lần" and a bar make occasions of it: "02 lần/tháng". */
const bar = "/";

/** How often something comes back is a count, and no twice as much: "02 lần/năm", "3 lần/tháng". */
export function asOccasions(numeral: Numeral): Numeral {
  const { unit, perYear } = numeral;
  if (unit?.measure !== "times" || !(perYear || unit.text.includes(bar))) return numeral;
  const counted = { ...numeral, unit: { measure: "count", text: unit.text } } as const;
  return counted.kind === "times" ? { ...counted, kind: "number" } : counted;
}
