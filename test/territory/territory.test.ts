import { fc, test as given } from "@fast-check/vitest";
import { type TerritoryRow, territory, unitIdSchema, unitOf, vietnam } from "dxplan";
import { describe, expect, test } from "vitest";
import { frozen } from "../model/frozen.ts";
import { refusalOf, registry, rows } from "./fixture.ts";

const province = { id: "a:1", name: "A", tier: "province" } as const;
const commune = { id: "a:2", name: "B", tier: "commune", parent: "a:1" } as const;

describe("territory", () => {
  test("makes units of rows, and fills in nothing but what follows", () => {
    const { units } = territory([
      { ...province, end: "2025-06-30" },
      {
        ...commune,
        name: { vi: "Xã B", en: "B commune" },
        kind: "commune",
        aliases: ["Bê", "B."],
        start: "2020-01-01",
        iso: "VN-01",
        parts: { commune: 0 },
      },
    ]);
    expect(units).toStrictEqual([
      {
        id: "a:1",
        name: { vi: "A", en: "A" },
        tier: "province",
        validity: { end: "2025-06-30" },
        kind: null,
        aliases: [],
        predecessors: [],
        successors: [],
        iso: null,
        parts: null,
      },
      {
        id: "a:2",
        name: { vi: "Xã B", en: "B commune" },
        tier: "commune",
        parent: "a:1",
        validity: { start: "2020-01-01", end: "2025-06-30" },
        kind: "commune",
        aliases: ["Bê", "B."],
        predecessors: [],
        successors: [],
        iso: "VN-01",
        parts: { commune: 0 },
      },
    ]);
  });

  test("reads columns as it reads rows: empty cells are nothing, lists are separated by |", () => {
    const columns = {
      system: ["a", "a", "b"],
      code: ["1", "2", "1"],
      name: ["A", "B", "C"],
      tier: ["province", "commune", "commune"],
      kind: ["", "ward", null],
      parent: [null, "a:1", ""],
      aliases: ["", "Bê | B.", ["Xê"]],
      start: ["", "", "2025-07-01"],
      end: ["", "2025-06-30", undefined],
      predecessors: ["", "", "a:2"],
    };
    const given: TerritoryRow[] = [
      province,
      { ...commune, kind: "ward", aliases: ["Bê", "B."], end: "2025-06-30", successors: ["b:1"] },
      { id: "b:1", name: "C", tier: "commune", aliases: ["Xê"], start: "2025-07-01" },
    ];
    expect(territory({ columns })).toStrictEqual(territory(given));
    expect(unitOf(territory({ columns }), "a:2")?.successors).toStrictEqual(["b:1"]);
  });

  test("ends a district with its province, and with its tier where it has none", () => {
    const district = { id: "a:3", name: "C", tier: "district" } as const;
    const end = (upper: object) =>
      unitOf(
        territory([
          { ...province, ...upper },
          { ...district, parent: "a:1" },
        ]),
        "a:3",
      )?.validity;
    expect(end({})).toStrictEqual({ end: "2025-06-30" });
    expect(end({ end: "2026-12-31" })).toStrictEqual({ end: "2025-06-30" });
    expect(end({ end: "2008-07-31" })).toStrictEqual({ end: "2008-07-31" });
  });

  test("keeps what it was added to, and fills in who became whom there", () => {
    const before = { id: "my:1", name: "Xã A", tier: "commune", parent: "my:3" } as const;
    const district = { id: "my:3", name: "Huyện C", tier: "district", parent: "gso63:84" } as const;
    const base = territory([before, district], { within: vietnam });
    const after = {
      id: "my:2",
      name: "Xã A",
      tier: "commune",
      parent: "gso34:86",
      predecessors: "my:1",
    } as const;
    const both = territory([after], { within: base });
    expect(both.units).toHaveLength(98 + 3);
    expect(unitOf(both, "my:1")?.successors).toStrictEqual(["my:2"]);
    expect(unitOf(base, "my:1")?.successors).toStrictEqual([]);
    expect(both).toStrictEqual(territory([after, district, before], { within: vietnam }));
  });

  test("reads every field once: what changes or fails afterwards is not seen", () => {
    const once = <T>(value: T) => {
      let reads = 0;
      return () => {
        reads += 1;
        if (reads > 1) throw new Error("read twice");
        return value;
      };
    };
    const fields = { ...commune, parent: null, aliases: ["Bê"], name: { vi: "B", en: "B" } };
    const row = Object.defineProperties(
      {},
      Object.fromEntries(
        Object.entries(fields).map(([name, value]) => [
          name,
          { enumerable: true, get: once(value) },
        ]),
      ),
    );
    expect(Reflect.apply(territory, undefined, [[row]])).toStrictEqual(territory([fields]));
  });

  test("reads rows of a class, whose fields stand in its prototype", () => {
    class Row {
      get id() {
        return "a:1";
      }
      get name() {
        return "A";
      }
      get tier() {
        return "province" as const;
      }
    }
    expect(territory([new Row()])).toStrictEqual(territory([province]));
  });

  test("changes nothing that is given", () => {
    expect(
      territory(frozen(structuredClone(rows)), { within: frozen(structuredClone(vietnam)) }),
    ).toStrictEqual(registry);
  });

  given.prop([fc.shuffledSubarray([...rows], { minLength: rows.length })])(
    "does not depend on the order of rows",
    (shuffled) => {
      expect(territory(shuffled, { within: vietnam })).toStrictEqual(registry);
    },
  );

  test("survives JSON, and is a territory again", () => {
    const read = JSON.parse(JSON.stringify(registry));
    expect(read).toStrictEqual(registry);
    expect(territory(read.units)).toStrictEqual(registry);
    expect(territory([], { within: read })).toStrictEqual(registry);
  });

  given.prop([
    fc.oneof(
      fc.string(),
      fc.stringMatching(/^[a-z0-9-]{0,5}:[A-Za-z0-9./-]{0,5}$/),
      fc.integer({ min: 110, max: 130 }).map((length) => `a:${"1".repeat(length)}`),
    ),
  ])("takes the ids that the schema of a unit takes", (id) => {
    const takes = () => territory([{ ...province, id }]).units.length === 1;
    if (unitIdSchema.safeParse(id).success) expect(takes()).toBe(true);
    else expect(refusalOf(takes).code).toBe("invalid-territory");
  });

  test("takes chains as long as they come: every unit of one is refused, none overflows", () => {
    const chain = Array.from({ length: 20_000 }, (_, at) => ({
      ...commune,
      id: `a:${at}`,
      parent: at === 0 ? null : `a:${at - 1}`,
    }));
    expect(refusalOf(() => territory(chain)).issues).toHaveLength(19_999);
    const ring = chain.map((row, at) => ({ ...row, parent: `a:${(at + 1) % chain.length}` }));
    const { issues } = refusalOf(() => territory(ring));
    expect(new Set(issues.map(({ code }) => code))).toStrictEqual(new Set(["reference-cycle"]));
    expect(issues).toHaveLength(20_000);
  });

  test("looks through a long list of successors once", () => {
    const parts = Array.from({ length: 20_000 }, (_, at) => ({
      ...commune,
      id: `b:${at}`,
      parent: null,
      start: "2025-07-01",
      predecessors: ["a:2"],
    }));
    const whole = {
      ...commune,
      parent: null,
      end: "2025-06-30",
      successors: parts.map(({ id }) => id),
    };
    const { units } = territory([whole, ...parts]);
    expect(units[0]?.successors).toHaveLength(20_000);
  });
});
