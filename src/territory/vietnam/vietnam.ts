import { byText } from "../../measure/order.ts";
import type { Territory, TerritoryUnit } from "../unit.ts";
import { type After, after } from "./after.ts";
import { aliases } from "./aliases.ts";
import { type Before, before } from "./before.ts";
import { formerNames } from "./former-names.ts";

/** The id of the country, from ISO 3166-1. */
const country = "iso3166:VN";

const theCountry: TerritoryUnit = {
  id: country,
  name: { vi: "Việt Nam", en: "Viet Nam" },
  tier: "country",
  kind: "country",
  aliases: ["Vietnam"],
  predecessors: [],
  successors: [],
  iso: "VN",
  parts: null,
};

function unitBefore([code, vi, en, kind, iso, successor, ...counts]: Before): TerritoryUnit {
  const [urban, cities, towns, rural, wards, townships, communes] = counts;
  const id = `gso63:${code}`;
  const former = formerNames[id];
  return {
    id,
    name: { vi, en },
    tier: "province",
    parent: country,
    validity: { end: "2025-06-30" },
    kind,
    aliases: aliases[id] ?? [],
    predecessors: [],
    successors: [`gso34:${successor}`],
    iso,
    ...(former === undefined ? {} : { former }),
    parts: {
      "urban-district": urban,
      "district-city": cities,
      town: towns,
      "rural-district": rural,
      ward: wards,
      township: townships,
      commune: communes,
    },
  };
}

function unitAfter([code, vi, en, kind, iso, ward, commune, zones]: After): TerritoryUnit {
  const id = `gso34:${code}`;
  const from = before.filter(([, , , , , successor]) => successor === code);
  return {
    id,
    name: { vi, en },
    tier: "province",
    parent: country,
    validity: { start: "2025-07-01" },
    kind,
    aliases: aliases[id] ?? [],
    predecessors: from.map(([one]) => `gso63:${one}`),
    successors: [],
    iso,
    parts: { ward, commune, "special-zone": zones },
  };
}

const unitsOfVietnam = (): readonly TerritoryUnit[] =>
  [theCountry, ...before.map(unitBefore), ...after.map(unitAfter)].sort((left, right) =>
    byText(left.id, right.id),
  );

/**
 * Viet Nam, its 63 provinces and cities to 2025-06-30 and the 34 from 2025-07-01, with who became whom
 * (Resolution 202/2025/QH15: 23 were merged, 11 went on within the same borders).
 *
 * - Ids: `iso3166:VN` the country; `gso63:33` Hưng Yên before, `gso34:33` after. The numbers are those of the
 *   statistics office; seven mean another province since 2025-07-01: 15, 24, 44, 52, 80, 82 and 91.
 * - Names as they are written today, tone marks as in the resolution (Hòa Bình; the office's list has Hoà Bình).
 * - `gso63:46` is Thừa Thiên Huế, a province to 2024-12-31 (`former`), and the city of Huế from 2025-01-01 within the
 *   same borders (Resolution 175/2024/QH15): one unit. Whoever gives a day gets the name and the kind of that day.
 * - The 63 have no first day: they were 63 from 2008-08-01 on, when Hà Tây went to Hà Nội (Resolution 15/2008/QH12), and
 *   nothing is said of earlier days.
 * - `iso` of the 34 is the code in ISO 3166-2 of the province whose name it keeps: the standard has not been updated for
 *   them, as far as could be found. `VN-37` is therefore Tây Ninh before and after, with another area.
 * - `parts` counts districts and communes by kind. Before: the statistics office's list of 2025-01-04 (696 districts; 10,051 communes,
 *   wards and townships, of which 10,035 were left by March). After: its list of early 2026 (3,321: 2,621
 *   communes, 687 wards, 13 special zones; the government's file of 2025-05-09 counted 2,636, 672 and 13).
 *
 * Districts and communes one by one come from the caller, see {@link territory}.
 *
 * @example
 * ```ts
 * const hungYen = vietnam.units.find(({ id }) => id === "gso34:33");
 * [hungYen.name.vi, hungYen.predecessors];
 * // => ["Hưng Yên", ["gso63:33", "gso63:34"]]
 * ```
 * @category Territory
 */
export const vietnam: Territory = { units: /* @__PURE__ */ unitsOfVietnam() };
