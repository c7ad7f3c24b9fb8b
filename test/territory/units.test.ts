import {
  ancestorsOf,
  childrenOf,
  find,
  type Territory,
  territory,
  unitOf,
  unitOn,
  unitsOn,
  vietnam,
} from "dxplan";
import { describe, expect, test } from "vitest";
import { idsOf, refusalOf, registry } from "./fixture.ts";

describe("unitOf", () => {
  test("is the unit with an id, or null", () => {
    expect(unitOf(vietnam, "gso63:46")?.name.vi).toBe("Huế");
    expect(unitOf(vietnam, "gso63:99")).toBeNull();
    expect(unitOf(vietnam, "toString")).toBeNull();
  });
});

describe("unitOn", () => {
  // Resolution 175/2024/QH15: a city from 2025-01-01, within the same borders
  test.for([
    { day: "2024-12-31", name: "Thừa Thiên Huế", kind: "province" },
    { day: "2025-01-01", name: "Huế", kind: "city" },
    { day: "2025-06-30", name: "Huế", kind: "city" },
  ])("is Huế as it was on $day: $name, a $kind", ({ day, name, kind }) => {
    const unit = unitOn(vietnam, "gso63:46", day);
    expect([unit?.name.vi, unit?.kind]).toStrictEqual([name, kind]);
    expect(unit?.successors).toStrictEqual(["gso34:46"]);
    expect(find("Huế", { asOf: day }).unit).toStrictEqual(unit);
    expect(unitsOn(vietnam, day).find(({ id }) => id === "gso63:46")).toStrictEqual(unit);
    expect(childrenOf(vietnam, "iso3166:VN", day)).toContainEqual(unit);
  });

  test("is nothing on a day on which the unit does not exist", () => {
    expect(unitOn(vietnam, "gso63:46", "2025-07-01")).toBeNull();
    expect(unitOn(vietnam, "gso34:46", "2025-06-30")).toBeNull();
  });

  test("has the name and the kind of each time, of as many as there were", () => {
    const risen = territory([
      {
        id: "a:1",
        name: "Thị xã A",
        tier: "district",
        kind: "town",
        former: [
          { end: "1999-12-31", name: "Xã A" },
          { end: "2009-12-31", name: { vi: "Huyện A", en: "A district" }, kind: "rural-district" },
        ],
      },
      { id: "a:2", name: "B", tier: "commune", parent: "a:1" },
    ]);
    const on = (day: string) => {
      const unit = unitOn(risen, "a:1", day);
      return [unit?.name.vi, unit?.kind, unit?.former];
    };
    expect(on("1999-12-31")).toStrictEqual(["Xã A", null, undefined]);
    expect(on("2000-01-01")).toStrictEqual(["Huyện A", "rural-district", undefined]);
    expect(on("2010-01-01").slice(0, 2)).toStrictEqual(["Thị xã A", "town"]);
    expect(ancestorsOf(risen, "a:2", "2005-01-01").map(({ name }) => name.en)).toStrictEqual([
      "A district",
    ]);
    // A name that it had is one by which it is found, on any day; the kind before another name is that of the day.
    const foundOn = (query: string, asOf?: string) =>
      find(query, { territory: risen, ...(asOf === undefined ? {} : { asOf }) }).unit?.name.vi;
    expect(foundOn("TX A", "2005-01-01")).toBeUndefined();
    expect(foundOn("huyện A", "2010-01-01")).toBe("Thị xã A");
    expect(foundOn("A district")).toBe("Thị xã A");
    expect(foundOn("A", "1999-12-31")).toBe("Xã A");
    expect(find("huyện A", { territory: risen }).unit?.name.vi).toBe("Thị xã A");
    expect(find("huyện A", { territory: risen, asOf: "2005-01-01" }).unit?.name.vi).toBe("Huyện A");
  });
});

describe("unitsOn", () => {
  // Five cities to 2024-12-31, as ISO 3166-2 still has them; Huế is the sixth.
  test.for([
    { day: "2024-12-31", cities: 5 },
    { day: "2025-01-01", cities: 6 },
    { day: "2025-07-01", cities: 6 },
  ])("are $cities cities on $day", ({ day, cities }) => {
    const kinds = unitsOn(vietnam, day).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === "city")).toHaveLength(cities);
  });

  test.for([
    // The country and its provinces
    { day: "2025-06-30", count: 64 },
    { day: "2025-07-01", count: 35 },
    { day: "1990-01-01", count: 64 },
    { day: "2100-01-01", count: 35 },
  ])("are $count in vietnam on $day", ({ day, count }) => {
    expect(unitsOn(vietnam, day)).toHaveLength(count);
  });

  test("are those of a tier, beneath a unit at any depth", () => {
    const before = "2025-06-30";
    expect(unitsOn(registry, before, { tier: "district" })).toHaveLength(5);
    expect(unitsOn(registry, "2025-07-01", { tier: "district" })).toStrictEqual([]);
    expect(idsOf(unitsOn(registry, before, { within: "gso63:79" }))).toStrictEqual([
      "my:ben-nghe",
      "my:q1",
      "my:q3",
      "my:q3-p1",
      "my:q3-p2",
    ]);
    const wards = unitsOn(registry, before, { within: "gso63:79", tier: "commune" });
    expect(idsOf(wards)).toStrictEqual(["my:ben-nghe", "my:q3-p1", "my:q3-p2"]);
    expect(unitsOn(registry, "2025-07-01", { within: "gso63:79" })).toStrictEqual([]);
    expect(unitsOn(registry, before, { within: "my:q3-p1" })).toStrictEqual([]);
  });

  test("ends a district with its tier, even where its own end was never told", () => {
    const unchecked: Territory = {
      units: registry.units.map(({ validity, parent, ...unit }) => unit),
    };
    expect(unitsOn(unchecked, "2025-06-30", { tier: "district" })).toHaveLength(5);
    expect(unitsOn(unchecked, "2025-07-01", { tier: "district" })).toStrictEqual([]);
  });

  test("does not go round in circles where an unchecked territory does", () => {
    const [first, second] = registry.units;
    if (first === undefined || second === undefined) throw new Error("no units");
    const ring: Territory = {
      units: [
        { ...first, parent: second.id },
        { ...second, parent: first.id },
      ],
    };
    expect(unitsOn(ring, "2100-01-01", { within: first.id })).toHaveLength(2);
    expect(idsOf(ancestorsOf(ring, first.id, "2100-01-01"))).toStrictEqual([second.id]);
  });
});

describe("childrenOf", () => {
  test("are those that belong to a unit directly, on a day", () => {
    expect(childrenOf(registry, "iso3166:VN", "2025-06-30")).toHaveLength(63);
    expect(childrenOf(registry, "iso3166:VN", "2025-07-01")).toHaveLength(34);
    expect(idsOf(childrenOf(registry, "gso63:79", "2025-06-30"))).toStrictEqual(["my:q1", "my:q3"]);
    expect(childrenOf(registry, "gso63:79", "2025-07-01")).toStrictEqual([]);
    expect(childrenOf(registry, "my:q3-p1", "2025-06-30")).toStrictEqual([]);
  });
});

describe("ancestorsOf", () => {
  test("are the units above, nearest first, on a day", () => {
    expect(idsOf(ancestorsOf(registry, "my:q3-p1", "2025-06-30"))).toStrictEqual([
      "my:q3",
      "gso63:79",
      "iso3166:VN",
    ]);
    expect(ancestorsOf(registry, "my:q3-p1", "2025-07-01")).toStrictEqual([]);
    expect(ancestorsOf(registry, "iso3166:VN", "2025-07-01")).toStrictEqual([]);
  });
});

describe("what is asked wrongly is refused, every fault at once", () => {
  const read = (text: string) => JSON.parse(text);

  test.for<[what: string, run: () => unknown, lines: readonly string[]]>([
    [
      "no territory",
      () => unitOf(read("{}"), "gso63:01"),
      ["territory: expected a territory, from territory, or vietnam, found {} (bad-argument)"],
    ],
    [
      "units that are none",
      () => unitOf(read('{ "units": [null] }'), "gso63:01"),
      [
        "territory: expected a territory, from territory, or vietnam, found { units: … } (bad-argument)",
      ],
    ],
    [
      "two units of one id",
      () => unitsOn({ units: [...vietnam.units, ...vietnam.units] }, "2025-07-01"),
      [
        'territory.units: expected units of ids of their own, as territory makes sure, found "gso34:01" (bad-argument)',
      ],
    ],
    [
      "null",
      () => unitsOn(read("null"), "2025-07-01"),
      ["territory: expected a territory, from territory, or vietnam, found null (bad-argument)"],
    ],
    [
      "a year, an unknown tier and an unknown unit",
      () => unitsOn(vietnam, "2025", read('{ "tier": "ward", "within": "gso63:99", "on": 1 }')),
      [
        'day: expected a calendar day such as 2025-07-01, found "2025" (bad-argument)',
        "on: expected one of tier, within, found 1 (bad-argument)",
        'tier: expected one of country, province, district, commune, found "ward" (bad-argument)',
        'within: expected the id of a unit of the territory, such as gso34:33, found "gso63:99" (bad-argument)',
      ],
    ],
    [
      "options that are none",
      () => unitsOn(vietnam, "2025-07-01", read("null")),
      ["options: expected an object of options, found null (bad-argument)"],
    ],
    [
      "children of nothing on no day",
      () => childrenOf(vietnam, "gso63:99", "2025-02-30"),
      [
        'id: expected the id of a unit of the territory, such as gso34:33, found "gso63:99" (bad-argument)',
        'day: expected a calendar day such as 2025-07-01, found "2025-02-30" (bad-argument)',
      ],
    ],
    [
      "a unit that is unknown, on a number",
      () => unitOn(vietnam, "gso63:99", read("20250701")),
      [
        'id: expected the id of a unit of the territory, such as gso34:33, found "gso63:99" (bad-argument)',
        "day: expected a calendar day such as 2025-07-01, found 20250701 (bad-argument)",
      ],
    ],
    [
      "ancestors on a number",
      () => ancestorsOf(vietnam, "gso63:01", read("20250701")),
      ["day: expected a calendar day such as 2025-07-01, found 20250701 (bad-argument)"],
    ],
  ])("%s", ([, run, lines]) => {
    const error = refusalOf(run);
    expect(error.code).toBe("invalid-argument");
    expect(error.message.split("\n  ").slice(1)).toStrictEqual(lines);
  });
});
