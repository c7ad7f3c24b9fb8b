import { type TerritoryUnit, territory, type UnitKind, unitKinds, unitOf, vietnam } from "dxplan";
import { describe, expect, test } from "vitest";

const of63 = vietnam.units.filter(({ id }) => id.startsWith("gso63:"));
const of34 = vietnam.units.filter(({ id }) => id.startsWith("gso34:"));

const codeOf = ({ id }: TerritoryUnit) => id.slice("gso63:".length);

/** How many there are of each kind, over all units. */
const totals = (units: readonly TerritoryUnit[]): Partial<Record<UnitKind, number>> =>
  Object.fromEntries(
    unitKinds
      .map(
        (kind) => [kind, units.reduce((sum, { parts }) => sum + (parts?.[kind] ?? 0), 0)] as const,
      )
      .filter(([, count]) => count > 0),
  );

const kindsOf = (units: readonly TerritoryUnit[]) =>
  [...new Set(units.map(({ kind }) => kind))].map((kind) => [
    kind,
    units.filter((unit) => unit.kind === kind).length,
  ]);

describe("vietnam", () => {
  test("is the country, 63 provinces and cities to 2025-06-30 and 34 from 2025-07-01", () => {
    expect(vietnam.units).toHaveLength(1 + 63 + 34);
    expect(unitOf(vietnam, "iso3166:VN")).toStrictEqual({
      id: "iso3166:VN",
      name: { vi: "Việt Nam", en: "Viet Nam" },
      tier: "country",
      kind: "country",
      aliases: ["Vietnam"],
      predecessors: [],
      successors: [],
      iso: "VN",
      parts: null,
    });
    for (const { tier, parent, validity } of of63) {
      expect([tier, parent, validity]).toStrictEqual([
        "province",
        "iso3166:VN",
        { end: "2025-06-30" },
      ]);
    }
    for (const { tier, parent, validity } of of34) {
      expect([tier, parent, validity]).toStrictEqual([
        "province",
        "iso3166:VN",
        { start: "2025-07-01" },
      ]);
    }
  });

  // Resolution 202/2025/QH15: 28 provinces and 6 cities. Before: Huế is the sixth city.
  test("has six cities before and after", () => {
    expect(kindsOf(of63).toSorted()).toStrictEqual([
      ["city", 6],
      ["province", 57],
    ]);
    expect(kindsOf(of34).toSorted()).toStrictEqual([
      ["city", 6],
      ["province", 28],
    ]);
    const cities = (units: readonly TerritoryUnit[]) =>
      units.filter(({ kind }) => kind === "city").map(codeOf);
    expect(cities(of63)).toStrictEqual(["01", "31", "46", "48", "79", "92"]);
    expect(cities(of34)).toStrictEqual(cities(of63));
  });

  // 11 · 1 + 17 · 2 + 6 · 3 = 63
  test("has 23 that were merged and 11 that went on, and the two sides of it agree", () => {
    expect(of34.filter(({ predecessors }) => predecessors.length > 1)).toHaveLength(23);
    expect(of34.filter(({ predecessors }) => predecessors.length === 1)).toHaveLength(11);
    expect(of34.flatMap(({ predecessors }) => predecessors).toSorted()).toStrictEqual(
      of63.map(({ id }) => id),
    );
    for (const { id, successors } of of63) {
      const [successor, ...others] = successors;
      expect(others).toStrictEqual([]);
      expect(unitOf(vietnam, successor ?? "")?.predecessors).toContain(id);
    }
  });

  test.for([
    // Resolution 202/2025/QH15, article 1
    { id: "gso34:79", from: ["gso63:74", "gso63:77", "gso63:79"] },
    { id: "gso34:66", from: ["gso63:54", "gso63:66"] },
    { id: "gso34:86", from: ["gso63:83", "gso63:84", "gso63:86"] },
    { id: "gso34:33", from: ["gso63:33", "gso63:34"] },
    { id: "gso34:46", from: ["gso63:46"] },
  ])("made $id of $from", ({ id, from }) => {
    expect(unitOf(vietnam, id)?.predecessors).toStrictEqual(from);
  });

  test.for([
    { code: "15", before: "Yên Bái", after: "Lào Cai" },
    { code: "24", before: "Bắc Giang", after: "Bắc Ninh" },
    { code: "44", before: "Quảng Bình", after: "Quảng Trị" },
    { code: "52", before: "Bình Định", after: "Gia Lai" },
    { code: "80", before: "Long An", after: "Tây Ninh" },
    { code: "82", before: "Tiền Giang", after: "Đồng Tháp" },
    { code: "91", before: "Kiên Giang", after: "An Giang" },
  ])("has $code for $before before and $after after", ({ code, before, after }) => {
    expect(unitOf(vietnam, `gso63:${code}`)?.name.vi).toBe(before);
    expect(unitOf(vietnam, `gso34:${code}`)?.name.vi).toBe(after);
  });

  test("has no other code that means another province", () => {
    const moved = of34.filter(
      (unit) => unitOf(vietnam, `gso63:${codeOf(unit)}`)?.name.vi !== unit.name.vi,
    );
    expect(moved.map(codeOf)).toStrictEqual(["15", "24", "44", "52", "80", "82", "91"]);
  });

  // 49 + 89 + 49 + 509 = 696 districts; 1,715 + 618 + 7,718 = 10,051 communes
  test("counts 696 districts and 10,051 communes, wards and townships before", () => {
    expect(totals(of63)).toStrictEqual({
      "urban-district": 49,
      "district-city": 89,
      town: 49,
      "rural-district": 509,
      ward: 1715,
      township: 618,
      commune: 7718,
    });
  });

  // 687 + 2,621 + 13 = 3,321
  test("counts 3,321 communes, wards and special zones after, and no district", () => {
    expect(totals(of34)).toStrictEqual({ ward: 687, commune: 2621, "special-zone": 13 });
  });

  test("gives the 34 the ISO code of the province whose name they keep", () => {
    const isoOf = new Map(of63.map(({ name, iso }) => [name.vi, iso]));
    for (const { name, iso } of of34) expect(iso).toBe(isoOf.get(name.vi));
    expect(new Set(of63.map(({ iso }) => iso)).size).toBe(63);
    // ISO 3166-2:VN has letters for the five cities that it knows.
    const lettered = of63.flatMap(({ iso }) => (/[A-Z]$/.test(iso ?? "") ? [iso] : []));
    expect(lettered).toStrictEqual(["VN-HN", "VN-HP", "VN-DN", "VN-SG", "VN-CT"]);
  });

  test("is what territory makes of its units, in any order, and survives JSON", () => {
    expect(territory(vietnam.units)).toStrictEqual(vietnam);
    expect(territory(vietnam.units.toReversed())).toStrictEqual(vietnam);
    expect(territory([], { within: vietnam })).toStrictEqual(vietnam);
    expect(JSON.parse(JSON.stringify(vietnam))).toStrictEqual(vietnam);
  });
});
