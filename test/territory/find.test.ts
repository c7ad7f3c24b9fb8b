import { fc, test as given } from "@fast-check/vitest";
import { type FindOptions, find, isDxplanError, territory, vietnam } from "dxplan";
import { describe, expect, test } from "vitest";
import { thrownBy } from "../model/outcome.ts";
import { idsOf, refusalOf, registry } from "./fixture.ts";

const [before, after] = ["2025-06-30", "2025-07-01"];

/** The id of what is found, or the reason with the ids of the candidates. */
const told = (query: string, options: FindOptions = {}) => {
  const { unit, reason, candidates } = find(query, options);
  return unit?.id ?? [reason, ...idsOf(candidates)].join(" ");
};

/** What is near, with its distance. */
const near = (query: string, options: FindOptions = {}) =>
  find(query, options).close.map(({ unit, distance }) => `${unit.id} ${distance}`);

describe("find", () => {
  test.for([
    ["gso34:79", "gso34:79"],
    [" GSO34:79 ", "gso34:79"],
    ["79", "gso34:79"],
    ["VN-SG", "gso34:79"],
    ["vn-sg", "gso34:79"],
    ["Hồ Chí Minh", "gso34:79"],
    ["ho chi minh", "gso34:79"],
    ["HỒ CHÍ MINH", "gso34:79"],
    ["Thành phố Hồ Chí Minh", "gso34:79"],
    ["TP. Hồ Chí Minh", "gso34:79"],
    ["T.P Hồ Chí Minh", "gso34:79"],
    ["TP.HCM", "gso34:79"],
    ["tp hcm", "gso34:79"],
    ["TPHCM", "gso34:79"],
    ["ＴＰＨＣＭ", "gso34:79"],
    ["HCMC", "gso34:79"],
    ["Ho Chi Minh City", "gso34:79"],
    ["Ha Noi", "gso34:01"],
    ["Hanoi", "gso34:01"],
    ["Danang", "gso34:48"],
    ["Đắk Lắk", "gso34:66"],
    ["Đắc Lắc", "gso34:66"],
    ["Đăk Lăk", "gso34:66"],
    ["Dak Lak", "gso34:66"],
    ["Daklak", "gso34:66"],
    ["\u00D0ẮK LẮK", "gso34:66"],
    ["Khánh Hoà", "gso34:56"],
    ["Khánh Hòa", "gso34:56"],
    ["tỉnh Hưng Yên", "gso34:33"],
    ["Hung Yen province", "gso34:33"],
    ["TP Huế", "gso34:46"],
    ["Viet Nam", "iso3166:VN"],
  ] as const)("takes “%s” on 2025-07-01 for %s", ([query, id]) => {
    expect(told(query, { asOf: after })).toBe(id);
    expect(told(query.normalize("NFD"), { asOf: after })).toBe(id);
  });

  test.for([
    ["Hoà Bình", "gso63:17"],
    ["Hòa Bình", "gso63:17"],
    ["Thừa Thiên Huế", "gso63:46"],
    ["Thừa Thiên - Huế", "gso63:46"],
    ["Thừa Thiên–Huế", "gso63:46"],
    ["TT. Huế", "gso63:46"],
    ["tỉnh Thừa Thiên Huế", "gso63:46"],
    ["Bà Rịa – Vũng Tàu", "gso63:77"],
    ["Bà Rịa-Vũng Tàu", "gso63:77"],
    ["BR-VT", "gso63:77"],
    ["Bắc Cạn", "gso63:06"],
    ["Kontum", "gso63:62"],
    ["Đăk Nông", "gso63:67"],
    ["Tra Vinh", "gso63:84"],
  ] as const)("takes “%s”, which is no name since, for %s without a day", ([query, id]) => {
    expect(told(query)).toBe(id);
  });

  test("needs a day for a name that is borne before and after", () => {
    expect(told("Hưng Yên")).toBe("several gso34:33 gso63:33");
    expect(told("Hưng Yên", { asOf: before })).toBe("gso63:33");
    expect(told("Hưng Yên", { asOf: after })).toBe("gso34:33");
    expect(told("VN-37")).toBe("several gso34:80 gso63:72");
  });

  test("tells of what does not exist on the day", () => {
    expect(told("Bình Dương", { asOf: after })).toBe("not-then gso63:74");
    expect(told("gso34:33", { asOf: before })).toBe("not-then gso34:33");
    expect(told("34", { asOf: after })).toBe("not-then gso63:34");
  });

  test("gives what it looks at beside the unit as nothing", () => {
    expect(find("Trà Vinh")).toStrictEqual({
      unit: vietnam.units.find(({ id }) => id === "gso63:84"),
      candidates: [],
      close: [],
      reason: null,
    });
  });
});

describe("find, by a bare code", () => {
  test.for([
    ["15", "gso63:15 (Yên Bái, to 2025-06-30)", "gso34:15 (Lào Cai, from 2025-07-01)"],
    ["24", "gso63:24 (Bắc Giang, to 2025-06-30)", "gso34:24 (Bắc Ninh, from 2025-07-01)"],
    ["44", "gso63:44 (Quảng Bình, to 2025-06-30)", "gso34:44 (Quảng Trị, from 2025-07-01)"],
    ["52", "gso63:52 (Bình Định, to 2025-06-30)", "gso34:52 (Gia Lai, from 2025-07-01)"],
    ["80", "gso63:80 (Long An, to 2025-06-30)", "gso34:80 (Tây Ninh, from 2025-07-01)"],
    ["82", "gso63:82 (Tiền Giang, to 2025-06-30)", "gso34:82 (Đồng Tháp, from 2025-07-01)"],
    ["91", "gso63:91 (Kiên Giang, to 2025-06-30)", "gso34:91 (An Giang, from 2025-07-01)"],
  ] as const)("%s without a day is refused, with %s and %s", ([code, former, later]) => {
    const error = refusalOf(() => find(code));
    expect(error.code).toBe("ambiguous-unit");
    expect(error.message).toBe(
      `find\n  query: expected a day in asOf, or one of ${later}, ${former}, found "${code}" (ambiguous-code)`,
    );
    expect(told(code, { asOf: before })).toBe(`gso63:${code}`);
    expect(told(code, { asOf: after })).toBe(`gso34:${code}`);
  });

  test("is the province of the same name, before and after, for any other", () => {
    const codes = vietnam.units.flatMap(({ id }) => (id.startsWith("gso34:") ? [id.slice(6)] : []));
    const refused = codes.filter((code) => isDxplanError(thrownBy(() => find(code))));
    expect(refused).toStrictEqual(["15", "24", "44", "52", "80", "82", "91"]);
    for (const code of codes.filter((one) => !refused.includes(one))) {
      expect(told(code)).toBe(`several gso34:${code} gso63:${code}`);
    }
    expect(told("84")).toBe("gso63:84");
  });

  test("that has lost its zeros is offered with them", () => {
    expect(near("1", { asOf: after })).toStrictEqual(["gso34:01 1"]);
    expect(near("6")).toStrictEqual(["gso63:06 1"]);
    expect(near("001")).toStrictEqual([]);
    expect(near("3")).toStrictEqual([]);
  });

  test("that was used anew is refused, whatever else has it in between", () => {
    const reused = territory([
      { id: "a:1", name: "A", tier: "province", end: "2019-12-31" },
      { id: "c:1", name: "C", tier: "commune", start: "2010-01-01", end: "2029-12-31" },
      { id: "b:1", name: "B", tier: "province", start: "2020-01-01" },
    ]);
    const error = refusalOf(() => find("1", { territory: reused }));
    expect(error.message).toContain(
      "one of a:1 (A, to 2019-12-31), b:1 (B, from 2020-01-01), c:1 (C, 2010-01-01 to 2029-12-31)",
    );
    expect(told("1", { territory: reused, tier: "commune" })).toBe("c:1");
    expect(told("1", { territory: reused, tier: "province", asOf: "2020-01-01" })).toBe("b:1");
  });

  test("is several of one that kept its name and code, and grew", () => {
    const grown = territory([
      { id: "a:1", name: "A", tier: "commune", end: "2019-12-31" },
      { id: "a:2", name: "B", tier: "commune", end: "2019-12-31" },
      { id: "b:1", name: "A", tier: "commune", start: "2020-01-01", predecessors: "a:1|a:2" },
    ]);
    expect(told("1", { territory: grown })).toBe("several a:1 b:1");
    expect(told("A", { territory: grown, asOf: "2019-12-31" })).toBe("a:1");
    expect(told("A", { territory: grown, asOf: "2020-01-01" })).toBe("b:1");
  });

  test("is several where two systems have it at the same time", () => {
    const both = territory([
      { id: "a:1", name: "A", tier: "province" },
      { id: "b:1", name: "B", tier: "province" },
    ]);
    expect(told("1", { territory: both })).toBe("several a:1 b:1");
  });
});

describe("find, by a name with its marks", () => {
  const options = { territory: registry };

  test.for([
    ["Phù Yên", "my:phu-yen"],
    ["Phú Yên", "gso63:54"],
    ["Phu Yen", "several gso63:54 my:phu-yen"],
    ["huyện Phu Yen", "my:phu-yen"],
    ["tỉnh Phu Yen", "gso63:54"],
    ["Quan Sơn", "my:quan-son"],
    ["quan son", "my:quan-son"],
    ["huyện Quan Sơn", "my:quan-son"],
    ["Sơn", "unknown"],
  ] as const)("takes “%s” for %s", ([query, id]) => {
    expect(told(query, options)).toBe(id);
  });

  test("takes none whose marks contradict: it is offered, at distance 0", () => {
    expect(told("Phù Yên")).toBe("unknown");
    expect(near("Phù Yên")).toStrictEqual(["gso63:54 0"]);
    expect(near("Quảng Ngải", { asOf: after })).toContain("gso34:51 0");
  });

  test("takes a name that is known without marks only", () => {
    const plain = territory([{ id: "a:1", name: "Phu Yen", tier: "province" }]);
    expect(told("Phú Yên", { territory: plain })).toBe("a:1");
  });
});

describe("find, by a name with the word for its kind", () => {
  const options = { territory: registry, asOf: before };

  test.for([
    ["Hưng Yên", "several gso63:33 my:hung-yen"],
    ["Thành phố Hưng Yên", "my:hung-yen"],
    ["TP. Hưng Yên", "my:hung-yen"],
    ["tỉnh Hưng Yên", "gso63:33"],
    ["Quận 1", "my:q1"],
    ["Q.1", "my:q1"],
    ["q1", "my:q1"],
    ["District 1", "my:q1"],
    ["quận 01", "my:q1"],
    ["Bến Nghé", "my:ben-nghe"],
    ["P. Bến Nghé", "my:ben-nghe"],
    ["Ben Nghe ward", "my:ben-nghe"],
    ["xã Bến Nghé", "other-kind my:ben-nghe"],
    ["Phường 1", "my:q3-p1"],
    ["P2", "my:q3-p2"],
    // A number alone is the name of nothing.
    ["2", "unknown"],
  ] as const)("takes “%s” for %s", ([query, id]) => {
    expect(told(query, options)).toBe(id);
  });

  test.for([
    ["tỉnh Huế", "gso63:46", "other-kind gso34:46 gso63:46"],
    ["tỉnh Thừa Thiên Huế", "gso63:46", "gso63:46"],
    // The city of that name was one of the province's districts.
    ["thành phố Huế", "not-then gso34:46", "gso63:46"],
    ["TP. Huế", "gso63:46", "gso63:46"],
  ] as const)("takes “%s” on 2024-12-31 for %s, the day after for %s", ([query, first, then]) => {
    expect(told(query, { asOf: "2024-12-31" })).toBe(first);
    expect(told(query, { asOf: "2025-01-01" })).toBe(then);
  });

  test("needs a place for a name that communes of several provinces bear", () => {
    const communes = territory(
      ["gso34:19", "gso34:25", "gso34:66"].map((parent, at) => ({
        id: `my:${at}`,
        name: "Xã Tân Lập",
        tier: "commune" as const,
        parent,
      })),
      { within: vietnam },
    );
    const now = { territory: communes, asOf: after };
    expect(told("Tân Lập", now)).toBe("several my:0 my:1 my:2");
    expect(told("tan lap", { ...now, within: "gso34:25" })).toBe("my:1");
    expect(told("Tân Lập", { ...now, within: "gso34:33" })).toBe("not-within my:0 my:1 my:2");
    expect(told("phường Tân Lập", now)).toBe("other-kind my:0 my:1 my:2");
  });

  test("knows the kind of a unit by its name, where that is all that tells of it", () => {
    const both = territory([
      { id: "a:1", name: "Xã Tân Lập", tier: "commune" },
      { id: "a:2", name: "Phường Tân Lập", tier: "commune" },
      { id: "a:3", name: "Tân Lập", tier: "commune" },
      { id: "a:4", name: "Thị trấn Tân Lập", tier: "commune", end: "2025-06-30" },
    ]);
    const now = { territory: both, asOf: after };
    expect(told("Tân Lập", now)).toBe("several a:1 a:2 a:3");
    // The third may be either.
    expect(told("xã Tân Lập", now)).toBe("several a:1 a:3");
    expect(told("P. Tân Lập", now)).toBe("several a:2 a:3");
    expect(told("thị trấn Tân Lập", now)).toBe("a:3");
    expect(told("thị trấn Tân Lập", { ...now, asOf: before })).toBe("several a:3 a:4");
  });

  test("tells what is of another kind, tier or place than asked for", () => {
    expect(told("Thành phố Hưng Yên")).toBe("other-kind gso34:33 gso63:33");
    expect(told("Hưng Yên", { ...options, tier: "district" })).toBe("my:hung-yen");
    expect(told("Hưng Yên", { tier: "commune" })).toBe("other-kind gso34:33 gso63:33");
    expect(told("Phường 1", { ...options, within: "gso63:79" })).toBe("my:q3-p1");
    expect(told("Phường 1", { ...options, within: "my:q1" })).toBe("not-within my:q3-p1");
    expect(told("Quận 1", { territory: registry, asOf: after })).toBe("not-then my:q1");
    expect(told("Trà Vinh", { territory: registry, asOf: after })).toBe("my:tra-vinh");
  });
});

describe("find, by what is only near", () => {
  test.for([
    // One letter left out, put in, changed, two exchanged
    { query: "Trà Vin", close: ["gso63:84 1"] },
    { query: "Bình Durong", close: ["gso63:74 1"] },
    { query: "Kien Geang", close: ["gso63:91 1", "gso63:82 2"] },
    { query: "Ca Mua", close: ["gso34:96 1", "gso63:96 1"] },
    // What holds the name whole, or is held by it, by at least half of its letters
    { query: "Thừa Thừa Thiên Huế", close: ["gso63:46 4"] },
    { query: "Thủ đô Hà Nội", close: ["gso34:01 5", "gso63:01 5"] },
    { query: "Vũng Tàu", close: ["gso63:77 5"] },
    { query: "cũ Vũng Tàu cũ", close: [] },
    // A third of two letters is none, of five one
    { query: "Hx", close: [] },
    { query: "Đà Lạt", close: [] },
    { query: "no such province", close: [] },
  ])("offers $close for “$query”, and takes none", ({ query, close }) => {
    expect(find(query)).toMatchObject({ unit: null, reason: "unknown", candidates: [] });
    expect(near(query)).toStrictEqual(close);
  });

  test("offers every name that goes on from what is written", () => {
    expect(near("Quảng", { asOf: after })).toStrictEqual([
      "gso34:44 3",
      "gso34:22 4",
      "gso34:51 4",
      "gso34:08 5",
    ]);
  });

  test("offers the same of two names that are as near, in whatever order units come", () => {
    const rows = [
      { id: "a:1", name: "Tân Lạp", aliases: "Tân Lập B", tier: "commune" },
      { id: "a:2", name: "Xã Tân Lập B", tier: "commune" },
    ] as const;
    const { units } = territory(rows);
    const close = (list: readonly (typeof units)[number][]) =>
      find("Tân Lậb", { territory: { units: list } }).close.map(({ name }) => name);
    expect(close(units)).toStrictEqual(["Tân Lạp", "Xã Tân Lập B"]);
    expect(close(units.toReversed())).toStrictEqual(close(units));
  });

  test("offers only what lies where, and exists when, it is looked for", () => {
    expect(near("Ca Mua", { asOf: after })).toStrictEqual(["gso34:96 1"]);
    expect(near("Ca Mua", { tier: "commune" })).toStrictEqual([]);
    expect(near("Bến Nghe Phường", { territory: registry, within: "my:q3" })).toStrictEqual([]);
  });

  test("offers ten at most, nearest first, then by id", () => {
    const rows = Array.from({ length: 30 }, (_, at) => ({
      id: `a:${String(at).padStart(2, "0")}`,
      name: at === 29 ? "Xã Tân Lập" : `Xã Tân Lập ${String.fromCharCode(97 + (at % 26))}`,
      tier: "commune" as const,
    }));
    // "tanlapq" is one letter from "tanlap", and from "tanlap" with any other letter behind.
    const close = near("xã Tân Lập 9", { territory: territory(rows) });
    expect(close).toStrictEqual(Array.from({ length: 10 }, (_, at) => `a:0${at} 1`));
  });
});

describe("find, by rubbish", () => {
  test.for([
    "",
    "   ",
    "–",
    "tỉnh",
    "TP.",
    "\u0301".repeat(900),
    "a".repeat(10_000_000),
    "\u0301".repeat(10_000_000),
    "toString",
    "__proto__",
    "\uD800",
    "gso63:",
    "|",
  ])("knows nothing of it, and does not hang", (query) => {
    expect(find(query)).toStrictEqual({ unit: null, candidates: [], close: [], reason: "unknown" });
  });

  given.prop([fc.string({ unit: "binary", maxLength: 40 })])("answers, or refuses", (query) => {
    const error = thrownBy(() => find(query, { territory: registry }));
    expect(error === undefined || isDxplanError(error)).toBe(true);
  });

  test.for<[query: unknown, options: unknown, lines: readonly string[]]>([
    [33, {}, ["query: expected a text, found 33 (bad-argument)"]],
    [
      null,
      null,
      [
        "query: expected a text, found null (bad-argument)",
        "options: expected an object of options, found null (bad-argument)",
      ],
    ],
    [
      "Huế",
      { asOf: "2025", tier: "ward", within: "gso34:99", on: 1 },
      [
        "on: expected one of asOf, tier, within, territory, found 1 (bad-argument)",
        'asOf: expected a calendar day such as 2025-07-01, found "2025" (bad-argument)',
        'tier: expected one of country, province, district, commune, found "ward" (bad-argument)',
        'within: expected the id of a unit of the territory, such as gso34:33, found "gso34:99" (bad-argument)',
      ],
    ],
    [
      "Huế",
      { territory: [] },
      [
        "territory: expected a territory, from territory, or vietnam, found a list of 0 (bad-argument)",
      ],
    ],
  ])("refuses %j with %j", ([query, options, lines]) => {
    const error = refusalOf(() => Reflect.apply(find, undefined, [query, options]));
    expect(error.code).toBe("invalid-argument");
    expect(error.message.split("\n  ").slice(1)).toStrictEqual(lines);
  });
});

describe("find, for every unit", () => {
  const dayOf = ({ validity }: (typeof registry.units)[number]) =>
    validity?.start ?? validity?.end ?? after;

  test("finds it by its id, its code, and each of its names, on a day on which it exists", () => {
    for (const unit of registry.units) {
      const { id, name, aliases, iso, tier } = unit;
      const options = { territory: registry, asOf: dayOf(unit), tier };
      const code = id.slice(id.indexOf(":") + 1);
      for (const query of [id, code, name.vi, ...aliases, ...(iso === null ? [] : [iso])]) {
        expect([query, told(query, options)]).toStrictEqual([query, id]);
      }
    }
  });

  given.prop([fc.shuffledSubarray([...registry.units], { minLength: registry.units.length })])(
    "does not depend on the order of units",
    (units) => {
      const shuffled = { units };
      for (const query of ["Phu Yen", "Hưng Yên", "Phường 3", "Quang Nga", "79"]) {
        const own = { territory: registry, asOf: before };
        expect(find(query, { ...own, territory: shuffled })).toStrictEqual(find(query, own));
      }
    },
  );
});
