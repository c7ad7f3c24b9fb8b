import { territory, vietnam } from "dxplan";
import { describe, expect, test } from "vitest";
import { refusalOf } from "./fixture.ts";

const province = { id: "a:1", name: "A", tier: "province" };
const commune = { id: "a:2", name: "B", tier: "commune", parent: "a:1" };
const district = { id: "a:3", name: "C", tier: "district", parent: "a:1" };
const former = { ...commune, parent: null, end: "2025-06-30" };
const later = { id: "b:2", name: "B", tier: "commune", start: "2025-07-01" };

const aDay = "a calendar day such as 2025-06-30";
const anId = "a unit id with its code system, such as gso63:84";
const aName = "text that is not blank, of at most 200 characters; or { vi, en }";
const fields =
  "id, code, system, name, tier, kind, parent, aliases, start, end, predecessors, successors, iso, parts, former";

/** What was given, as JSON may bring it, and the lines of the message. */
type Bad = readonly [what: string, rows: unknown, lines: readonly string[], within?: unknown];

const table: readonly Bad[] = [
  // Shape
  [
    "a row that is none",
    [null, province, [1]],
    [
      "rows[0]: expected a row, found null (wrong-type)",
      "rows[2]: expected a row, found a list of 1 (wrong-type)",
    ],
  ],
  [
    "a row without id, name and tier",
    [{}],
    [
      "rows[0].id: expected an id, or code and system, found nothing (missing-field)",
      `rows[0].name: expected ${aName}, found nothing (missing-field)`,
      "rows[0].tier: expected one of country, province, district, commune, found nothing (missing-field)",
    ],
  ],
  [
    "an unknown field",
    [{ ...province, nmae: "A" }],
    [`rows[0].nmae: expected one of ${fields}, found "A" (unknown-field)`],
  ],
  [
    "an unknown column",
    { columns: { id: ["a:1"], name: ["A"], tier: ["province"], level: [1] } },
    [`columns.level: expected one of ${fields}, found a list of 1 (unknown-field)`],
  ],
  [
    "a column with a byte order mark",
    {
      columns: {
        "\uFEFFid": ["a:1"],
        "name ": ["A"],
        tier: ["province"],
        id: ["a:1"],
        name: ["A"],
      },
    },
    [
      'columns["\uFEFFid"]: expected id, with no byte order mark or space around it, found a list of 1 (unknown-field)',
      'columns["name "]: expected name, with no byte order mark or space around it, found a list of 1 (unknown-field)',
    ],
  ],
  [
    "a field with a byte order mark",
    [{ ...province, "\uFEFFkind": "city" }],
    [
      'rows[0]["\uFEFFkind"]: expected kind, with no byte order mark or space around it, found "city" (unknown-field)',
    ],
  ],
  [
    "columns that differ in length",
    { columns: { id: ["a:1", "a:2"], name: ["A"], tier: ["province", "commune"] } },
    ["columns.name: expected as many cells as in id, 2, found a list of 1 (unequal-columns)"],
  ],
  [
    "a column that is none",
    { columns: { id: ["a:1"], name: "A", tier: ["province"] } },
    [
      'columns.name: expected a list of cells, found "A" (wrong-type)',
      `columns.name[0]: expected ${aName}, found nothing (missing-field)`,
    ],
  ],
  [
    "a bare code for an id",
    [{ ...province, id: "33" }],
    [`rows[0].id: expected ${anId}, found "33" (bad-format)`],
  ],
  [
    "a number for a code",
    { columns: { system: ["gso34"], code: [1], name: ["A"], tier: ["province"] } },
    [
      "columns.code[0]: expected a code as text, such as 84 in quotes: a number has lost its leading zeros, found 1 (wrong-type)",
    ],
  ],
  [
    "a code without a code system",
    [{ name: "A", tier: "province", code: "01" }],
    [
      "rows[0].system: expected a code system of lower-case letters, digits and hyphens, such as gso63, found nothing (missing-field)",
    ],
  ],
  [
    "a code system that is none",
    [{ name: "A", tier: "province", code: "01", system: "GSO 63" }],
    [
      'rows[0].system: expected a code system of lower-case letters, digits and hyphens, such as gso63, found "GSO 63" (bad-format)',
    ],
  ],
  [
    "an id that is not of its code",
    [{ ...province, code: "2", system: "a" }],
    ['rows[0].id: expected the id of its code and system, a:2, found "a:1" (bad-format)'],
  ],
  [
    "a blank name",
    [{ ...province, name: "  " }],
    [`rows[0].name: expected ${aName}, found "  " (wrong-type)`],
  ],
  [
    "a name in one language of two",
    [{ ...province, name: { vi: "A" } }],
    [`rows[0].name: expected ${aName}, found { vi: "A" } (wrong-type)`],
  ],
  [
    "a tier that is none",
    [{ ...province, tier: "ward" }],
    [
      'rows[0].tier: expected one of country, province, district, commune, found "ward" (not-an-option)',
    ],
  ],
  [
    "a kind that is none",
    [{ ...province, kind: "tỉnh" }],
    [
      'rows[0].kind: expected one of country, province, city, urban-district, district-city, town, rural-district, ward, township, commune, special-zone, found "tỉnh" (not-an-option)',
    ],
  ],
  [
    "a day that is none",
    [{ ...province, start: "2025", end: "2025-02-30" }],
    [
      `rows[0].start: expected ${aDay}, found "2025" (bad-format)`,
      `rows[0].end: expected ${aDay}, found "2025-02-30" (bad-format)`,
    ],
  ],
  [
    "days in two places",
    [{ ...province, start: "2025-07-01", validity: { end: "2026-06-30", until: 1 } }],
    [
      'rows[0].start: expected one of validity, found "2025-07-01" (unknown-field)',
      "rows[0].validity.until: expected one of start, end, found 1 (unknown-field)",
    ],
  ],
  [
    "days that are none",
    [{ ...province, validity: "2025" }],
    ['rows[0].validity: expected { start, end }, found "2025" (wrong-type)'],
  ],
  [
    "an end before the start",
    [{ ...province, start: "2025-07-01", end: "2025-06-30" }],
    [
      'rows[0].start: expected a day on or before the end, 2025-06-30, found "2025-07-01" (start-after-end)',
    ],
  ],
  [
    "a list that is none",
    [{ ...province, aliases: 5, successors: {} }],
    [
      "rows[0].aliases: expected a list of texts, or text separated by |, found 5 (wrong-type)",
      "rows[0].successors: expected a list of texts, or text separated by |, found {} (wrong-type)",
    ],
  ],
  [
    "a list of what is no id",
    [
      { ...province, predecessors: "a:2|b" },
      { ...former, successors: "a:1" },
    ],
    [
      `rows[0].predecessors: expected a list, each ${anId}, found "a:2|b" (bad-format)`,
      'rows[1].successors: expected a successor that begins after a:2 ends (2025-06-30), a:1 has no start, found "a:1" (succession-mismatch)',
    ],
  ],
  [
    "an ISO code that is none",
    [{ ...province, iso: "84" }],
    ['rows[0].iso: expected a code of ISO 3166, such as VN-51, found "84" (bad-format)'],
  ],
  [
    "counts that are none",
    [{ ...province, parts: { ward: -1 } }],
    [
      "rows[0].parts: expected how many there are of each kind of unit, found { ward: -1 } (wrong-type)",
    ],
  ],
  [
    "former names that are none",
    [
      { ...province, former: "A" },
      { ...later, former: [{ end: "2025-02-30", name: "B" }] },
      { ...district, former: [{ end: "2020-12-31", name: "C", until: 1 }] },
    ],
    [
      'rows[0].former: expected a list, each { end, name, kind }, found "A" (wrong-type)',
      "rows[1].former: expected a list, each { end, name, kind }, found a list of 1 (wrong-type)",
      "rows[2].former: expected a list, each { end, name, kind }, found a list of 1 (wrong-type)",
    ],
  ],
  [
    "a former kind that is none, and one of another tier",
    [
      { ...province, former: [{ end: "2024-12-31", name: "B", kind: "tỉnh" }] },
      { ...later, former: [{ end: "2025-12-31", name: "C", kind: "town" }] },
    ],
    [
      "rows[0].former: expected a list, each { end, name, kind }, found a list of 1 (wrong-type)",
      "rows[1].former: expected kinds of the tier commune, found a list of 1 (impossible-tier)",
    ],
  ],
  [
    "former names whose days do not rise, or lie outside those of the unit",
    [
      {
        ...province,
        former: [
          { end: "2020-12-31", name: "A" },
          { end: "2020-12-31", name: "B" },
        ],
      },
      { ...former, former: [{ end: "2025-06-30", name: "A" }] },
      { ...later, former: [{ end: "2025-06-30", name: "A" }] },
    ],
    [
      "rows[0].former: expected last days that rise, before the last of the unit (on all days), found a list of 2 (not-rising)",
      "rows[1].former: expected last days that rise, before the last of the unit (to 2025-06-30), found a list of 1 (not-rising)",
      "rows[2].former: expected last days that rise, before the last of the unit (from 2025-07-01), found a list of 1 (not-rising)",
    ],
  ],
  // Ids
  [
    "an id that stands twice",
    [province, { ...province, name: "B" }],
    [
      'rows[1].id: expected an id of its own, rows[0] has a:1 (a code that was used anew needs another code system), found "a:1" (duplicate-id)',
    ],
  ],
  [
    "a code that stands twice, in other days",
    {
      columns: {
        system: ["a", "a"],
        code: ["1", "1"],
        name: ["A", "B"],
        tier: ["province", "province"],
        start: ["", "2025-07-01"],
        end: ["2025-06-30", ""],
      },
    },
    [
      'columns.code[1]: expected an id of its own, row 0 has a:1 (a code that was used anew needs another code system), found "1" (duplicate-id)',
    ],
  ],
  [
    "an id that the territory has",
    [{ ...province, id: "gso34:33" }],
    [
      'rows[0].id: expected an id of its own, within.units[13] has gso34:33 (a code that was used anew needs another code system), found "gso34:33" (duplicate-id)',
    ],
    vietnam,
  ],
  [
    "an ISO code that two have at a time",
    [
      { ...province, iso: "VN-01", end: "2025-07-01" },
      { ...later, iso: "VN-01" },
    ],
    [
      'rows[1].iso: expected a code that no other unit has at the same time, rows[0] has it, found "VN-01" (duplicate-id)',
    ],
  ],
  // Parents
  [
    "an orphan",
    [commune],
    ['rows[0].parent: expected the id of a unit of the territory, found "a:1" (unknown-unit)'],
  ],
  [
    "a unit of itself",
    [{ ...province, parent: "a:1" }],
    [
      'rows[0].parent: expected a unit that does not, step by step, belong to this one, found "a:1" (reference-cycle)',
    ],
  ],
  [
    "a ring",
    [{ ...province, parent: "a:2" }, commune],
    [
      'rows[0].parent: expected a unit that does not, step by step, belong to this one, found "a:2" (reference-cycle)',
      'rows[1].parent: expected a unit that does not, step by step, belong to this one, found "a:1" (reference-cycle)',
    ],
  ],
  [
    "a parent of the same tier",
    [province, { ...commune, tier: "province" }],
    [
      'rows[1].parent: expected a unit of a tier above province (country), a:1 is of the tier province, found "a:1" (impossible-tier)',
    ],
  ],
  [
    "a parent of a lower tier",
    [province, { ...commune, id: "a:4", parent: "a:3", tier: "province" }, district],
    [
      'rows[1].parent: expected a unit of a tier above province (country), a:3 is of the tier district, found "a:3" (impossible-tier)',
    ],
  ],
  [
    "a country that belongs to something",
    [province, { ...commune, tier: "country" }],
    [
      'rows[1].parent: expected nothing: a country belongs to no unit, found "a:1" (impossible-tier)',
    ],
  ],
  [
    "a kind of another tier",
    [province, { ...commune, kind: "town" }],
    [
      'rows[1].kind: expected a kind of the tier commune, town is one of the tier district, found "town" (impossible-tier)',
    ],
  ],
  // Days
  [
    "days outside the parent's",
    [
      { ...province, start: "2000-01-01", end: "2025-06-30" },
      { ...commune, start: "1999-12-31", end: "2025-07-01" },
    ],
    [
      'rows[1].start: expected a day on which its parent a:1 exists (2000-01-01 to 2025-06-30), found "1999-12-31" (outside-parent)',
      'rows[1].end: expected a day on which its parent a:1 exists (2000-01-01 to 2025-06-30), found "2025-07-01" (outside-parent)',
    ],
  ],
  [
    "days outside those that the parent has from its own",
    [
      { ...province, end: "2008-07-31" },
      district,
      { ...commune, parent: "a:3", end: "2008-08-01" },
    ],
    [
      'rows[2].end: expected a day on which its parent a:3 exists (to 2008-07-31), found "2008-08-01" (outside-parent)',
    ],
  ],
  [
    "a district after 2025-06-30",
    [province, { ...district, end: "2025-07-01" }],
    [
      'rows[1].end: expected a day on or before 2025-06-30, the last of the tier district, found "2025-07-01" (impossible-tier)',
    ],
  ],
  [
    "a district that begins after 2025-06-30",
    [province, { ...district, start: "2025-07-01" }],
    [
      'rows[1].start: expected a day on or before 2025-06-30, the last of the tier district, found "2025-07-01" (impossible-tier)',
    ],
  ],
  [
    "a district of a province that begins then",
    [{ ...district, parent: "gso34:86" }],
    [
      'rows[0].tier: expected a tier that stands while its parent does: district ended with 2025-06-30, found "district" (impossible-tier)',
    ],
    vietnam,
  ],
  // Succession
  [
    "a successor that is not there",
    [{ ...former, successors: ["b:2"] }],
    ['rows[0].successors: expected ids of units of the territory, found "b:2" (unknown-unit)'],
  ],
  [
    "a predecessor that is not there",
    [{ ...later, predecessors: ["a:2"] }],
    ['rows[0].predecessors: expected ids of units of the territory, found "a:2" (unknown-unit)'],
  ],
  [
    "a unit that succeeds itself",
    [{ ...former, successors: ["a:2"] }],
    ['rows[0].successors: expected other units than itself, found "a:2" (succession-mismatch)'],
  ],
  [
    "a successor told twice",
    [{ ...former, successors: ["b:2", "b:2"] }, later],
    ['rows[0].successors: expected each unit once, found "b:2" (duplicate-id)'],
  ],
  [
    "a successor that begins before its predecessor ends",
    [former, { ...later, start: "2025-06-30", predecessors: ["a:2"] }],
    [
      'rows[1].predecessors: expected a successor that begins after a:2 ends (2025-06-30), b:2 begins on 2025-06-30, found "a:2" (succession-mismatch)',
    ],
  ],
  [
    "the same, told on both sides",
    [
      { ...former, successors: ["b:2"] },
      { ...later, start: "2025-06-30", predecessors: ["a:2"] },
    ],
    [
      'rows[0].successors: expected a successor that begins after a:2 ends (2025-06-30), b:2 begins on 2025-06-30, found "b:2" (succession-mismatch)',
    ],
  ],
  [
    "a predecessor without an end",
    [
      { ...former, end: null },
      { ...later, predecessors: ["a:2"] },
    ],
    [
      'rows[1].predecessors: expected a predecessor that ends, a:2 has no end, found "a:2" (succession-mismatch)',
    ],
  ],
  [
    "a predecessor that tells of another successor",
    [
      { ...former, successors: "b:3" },
      { ...later, predecessors: "a:2" },
      { ...later, id: "b:3" },
    ],
    [
      'rows[1].predecessors: expected no predecessor whose own successors leave out b:2: those of a:2 are b:3, found "a:2" (succession-mismatch)',
    ],
  ],
  [
    "a successor that tells of another predecessor",
    [
      { ...former, successors: "b:2" },
      { ...later, predecessors: "a:4" },
      { ...former, id: "a:4" },
    ],
    [
      'rows[0].successors: expected no successor whose own predecessors leave out a:2: those of b:2 are a:4, found "b:2" (succession-mismatch)',
    ],
  ],
  [
    "a new successor of a province of the territory",
    [{ ...later, tier: "province", parent: "iso3166:VN", predecessors: "gso63:84" }],
    [
      'rows[0].predecessors: expected no predecessor whose own successors leave out b:2: those of gso63:84 are gso34:86, found "gso63:84" (succession-mismatch)',
    ],
    vietnam,
  ],
];

const given = (rows: unknown, within?: unknown) =>
  Reflect.apply(territory, undefined, [rows, within === undefined ? {} : { within }]);

const linesOf = (message: string): string[] => message.split("\n  ").slice(1);

describe("territory refuses", () => {
  test.for(table)("%s", ([, rows, lines, within]) => {
    const error = refusalOf(() => given(rows, within));
    expect(error.code).toBe("invalid-territory");
    expect(linesOf(error.message)).toStrictEqual(lines);
  });

  test("every fault at once: those of shape, of parents, of days and of succession", () => {
    const rows = [
      { ...province, name: "" },
      { ...commune, parent: "a:9" },
      { ...district, end: "2026-01-01" },
      { ...later, predecessors: "a:8" },
    ];
    const { issues } = refusalOf(() => given(rows));
    expect(issues.map(({ code }) => code)).toStrictEqual([
      "missing-field",
      "unknown-unit",
      "impossible-tier",
      "unknown-unit",
    ]);
  });

  test.for<[what: string, rows: unknown, options: unknown, lines: readonly string[]]>([
    [
      "no rows",
      null,
      {},
      ["rows: expected a list of rows, or { columns }, found null (bad-argument)"],
    ],
    [
      "columns that are a list",
      { columns: [] },
      {},
      ["rows: expected a list of rows, or { columns }, found { columns: … } (bad-argument)"],
    ],
    [
      "columns and more",
      { columns: {}, rows: 1 },
      {},
      ["rows: expected one of columns, found 1 (bad-argument)"],
    ],
    [
      "an unknown option",
      [],
      { inside: vietnam },
      ["inside: expected one of within, found { units: … } (bad-argument)"],
    ],
    ["no options", [], null, ["options: expected an object of options, found null (bad-argument)"]],
    [
      "a list of options",
      [],
      [],
      ["options: expected an object of options, found a list of 0 (bad-argument)"],
    ],
    [
      "a territory that is none",
      [],
      { within: [] },
      [
        "within: expected a territory, from territory, or vietnam, found a list of 0 (bad-argument)",
      ],
    ],
  ])("a call with %s", ([, rows, options, lines]) => {
    const error = refusalOf(() => Reflect.apply(territory, undefined, [rows, options]));
    expect(error.code).toBe("invalid-argument");
    expect(linesOf(error.message)).toStrictEqual(lines);
  });

  test("a territory that was not checked", () => {
    const units = [{ ...province, id: "1" }];
    expect(linesOf(refusalOf(() => given([], { units })).message)).toStrictEqual([
      `within.units[0].id: expected ${anId}, found "1" (bad-format)`,
    ]);
  });

  test("more options than a call can have arguments", () => {
    const others = Object.fromEntries(Array.from({ length: 200_000 }, (_, at) => [`x${at}`, at]));
    const ofColumns = refusalOf(() => given({ columns: {}, ...others }));
    const ofOptions = refusalOf(() => Reflect.apply(territory, undefined, [[], others]));
    for (const { code, issues } of [ofColumns, ofOptions]) {
      expect([code, issues.length]).toStrictEqual(["invalid-argument", 200_000]);
    }
  });

  test("an empty line of a file, by its place", () => {
    const columns = { id: ["a:1", ""], name: ["A", ""], tier: ["province", ""] };
    const { issues } = refusalOf(() => given({ columns }));
    expect(issues.map(({ path, code }) => [path.join("."), code])).toStrictEqual([
      ["columns.id.1", "missing-field"],
      ["columns.name.1", "missing-field"],
      ["columns.tier.1", "missing-field"],
    ]);
  });

  test("what cannot even be looked at", () => {
    const rows = [
      {
        get id() {
          throw new Error("no");
        },
      },
    ];
    expect(refusalOf(() => given(rows)).issues).toMatchObject([{ code: "unreadable" }]);
  });
});
