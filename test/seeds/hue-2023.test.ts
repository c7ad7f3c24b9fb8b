import { parsePlan } from "dxplan";
import { hue2023 } from "dxplan/seeds";
import { describe, expect, test } from "vitest";
import {
  doubted,
  indicatorOf,
  kindsOf,
  namesIn,
  outlinesOf,
  outsideGoals,
  printedIn,
  unknownOwners,
} from "./outline.ts";

const all = "province,district,commune";
const local = "district,commune";

/** The objectives of the model province, as the press printed them. */
const printed = [
  ["agencies-government-network-2023", "reach 100", "2023", all, 3, "level"],
  ["online-services-multi-device-2023", "moreThan 90", "2023", "", 4, "level"],
  ["dossiers-fully-online-2023", "atLeast 80", "2023", "", 4, "level"],
  ["digital-economy-share-2023", "reach 15", "2023", "", 5, "level"],
  ["certified-products-e-commerce-2023", "atLeast 20", "2023", "", 5, "level"],
  ["digital-technology-enterprises-2023", "reach 30", "2023", "", 5, "level"],
  ["sme-digital-transformation-2023", "reach 20", "2023", "", 5, "level"],
  ["villages-mobile-broadband-2023", "reach 100", "2023", "", 6, "level"],
  ["villages-fixed-broadband-2023", "reach 100", "2023", "", 6, "level"],
  ["internet-users-2023", "reach 90", "2023", "", 6, "level"],
  ["households-fibre-access-2023", "reach 85", "2023", "", 6, "level"],
  ["adults-smartphone-2023", "reach 90", "2023", "", 6, "level"],
  ["households-internet-access-2023", "reach 90", "2023", "", 6, "level"],
  ["transaction-accounts-2023", "reach 80", "2023", "", 6, "level"],
  ["officials-working-electronically-2023", "reach 100", "2023", local, 7, "level"],
  ["documents-created-signed-2023", "reach 100", "2023", local, 7, "level"],
  ["eligible-procedures-full-process-2023", "reach 100", "2023", local, 7, "level"],
  ["local-products-promoted-online-2023", "reach 100", "2023", local, 7, "level"],
] as const;

describe("Thừa Thiên Huế's plan as a model province, 2023", () => {
  test("parses, and is the same afterwards", () => {
    expect(parsePlan(hue2023)).toStrictEqual(hue2023);
  });

  test("runs from 2023-09-14 to 2023-12-31 in gso63:46", () => {
    expect(hue2023.period).toStrictEqual({ start: "2023-09-14", end: "2023-12-31" });
    expect(hue2023.unit.id).toBe("gso63:46");
  });

  test.for(printed)(
    "holds %s: %s by %s, tiers %s, paragraph %s, a %s",
    ([id, bound, due, tiers, paragraph, kind]) => {
      const expected = { id, bound, due, tiers, paragraph, kind };
      expect(outlinesOf(hue2023, id)).toStrictEqual([expected]);
    },
  );

  test("holds eighteen levels and nothing else", () => {
    expect(kindsOf(hue2023)).toStrictEqual({ level: 18 });
    expect(hue2023.targets).toHaveLength(printed.length);
  });

  test.for([
    ["online-services-multi-device-2023", "online-services-multi-device"],
    ["sme-digital-transformation-2023", "sme-digital-transformation"],
    ["digital-technology-enterprises-2023", "digital-technology-enterprises-formed"],
    ["villages-mobile-broadband-2023", "villages-mobile-broadband"],
    ["villages-fixed-broadband-2023", "villages-fixed-broadband"],
    ["households-fibre-access-2023", "households-fibre-access"],
    ["households-internet-access-2023", "households-internet-access"],
    ["adults-smartphone-2023", "adults-smartphone"],
    ["transaction-accounts-2023", "transaction-account-15"],
    ["documents-created-signed-2023", "documents-created-signed-electronically"],
    ["eligible-procedures-full-process-2023", "eligible-procedures-full-process"],
    ["local-products-promoted-online-2023", "local-products-promoted-online"],
  ] as const)("measures %s by %s, and no namesake", ([id, indicator]) => {
    expect(indicatorOf(hue2023, id)).toBe(indicator);
  });

  test("takes the year of every commitment from the name of the model", () => {
    const ids = hue2023.targets.map(({ id }) => id).toSorted();
    expect(doubted(hue2023, "implied-horizon")).toStrictEqual(ids);
    expect(hue2023.targets.every(({ dueBasis }) => dueBasis === "implied")).toBe(true);
  });

  test("reads one number for districts and communes, and says so", () => {
    const read = ["agencies-government-network-2023", ...printedIn(hue2023, 7)];
    expect(doubted(hue2023, "implied-tier")).toStrictEqual(read.toSorted());
  });

  test.for([
    [
      "contradiction",
      [
        "adults-smartphone-2023",
        "eligible-procedures-full-process-2023",
        "transaction-accounts-2023",
      ],
    ],
    ["truncated", ["local-products-promoted-online-2023", "transaction-accounts-2023"]],
    ["undefined-denominator", ["internet-users-2023"]],
  ] as const)("carries the doubt %s where the text gives cause", ([code, ids]) => {
    expect(doubted(hue2023, code)).toStrictEqual(expect.arrayContaining([...ids]));
  });

  test("puts no sector first", () => {
    expect(hue2023.prioritySectors).toStrictEqual([]);
  });

  test.for(["Mạng chuyên dùng của Chính phủ", "sàn thương mại điện tử", "đô thị thông minh"])(
    "names the platform %s",
    (name) => {
      expect(namesIn(hue2023.platforms)).toContain(name);
    },
  );

  test("gives tasks to organisations that it names, in its paragraphs", () => {
    expect(unknownOwners(hue2023)).toStrictEqual([]);
    expect(hue2023.tasks.map(({ source }) => source.paragraph)).toStrictEqual([
      10, 10, 11, 11, 11, 12, 12, 12, 13, 13,
    ]);
  });

  test("has two models: the province, and districts with communes", () => {
    expect(outsideGoals(hue2023)).toStrictEqual([]);
    expect(hue2023.goals.map(({ targets }) => targets.length)).toStrictEqual([14, 4]);
    expect(hue2023.goals.map(({ targets }) => targets.toSorted())).toStrictEqual([
      printedIn(hue2023, 3, 4, 5, 6),
      printedIn(hue2023, 7),
    ]);
  });
});
