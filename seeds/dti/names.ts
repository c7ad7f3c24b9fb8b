import { vietnam } from "../../src/territory/vietnam/vietnam.ts";

/** What the tables of DTI call otherwise: the province that became the city of Huế in 2025. */
const otherwise: Readonly<Record<string, string>> = { "gso63:46": "Thừa Thiên Huế" };

const names: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ vietnam.units.map(({ id, name }) => [id, otherwise[id] ?? name.vi] as const),
);

/** A province or city as the tables of DTI name it, by its id. */
export const nameOf = (unit: string): string => names.get(unit) ?? unit;
