import { indicators, namesakes, observations, plans } from "dxplan/seeds";
import { describe, expect, test } from "vitest";
import { stringsIn, textsIn } from "./within.ts";

const ids = indicators.map(({ id }) => id);
const known: ReadonlySet<string | undefined> = new Set(ids);
const withNumerator = indicators.filter(({ numerator }) => numerator !== undefined);
const withoutNumerator = indicators.filter(({ numerator }) => numerator === undefined);
const languages = ["vi", "en"] as const;

/** What stands twice in a list. */
const twice = (list: readonly string[]) => list.filter((one, at) => list.indexOf(one) !== at);

describe("the catalogue", () => {
  test("defines each indicator once", () => {
    expect(twice(ids)).toStrictEqual([]);
  });

  test("holds no indicator that nothing uses", () => {
    const used = new Set([
      ...plans.flatMap((plan) => plan.indicators.map(({ id }) => id)),
      ...observations.map(({ indicator }) => indicator),
    ]);
    expect(ids.filter((id) => !used.has(id))).toStrictEqual([]);
  });

  test("defines whatever is observed", () => {
    const observed = observations.flatMap(({ indicator }) => indicator ?? []);
    expect(observed.filter((id) => !known.has(id))).toStrictEqual([]);
  });

  test.for(languages)("has no two indicators with one numerator and denominator in %s", (own) => {
    const pairs = withNumerator.map(
      ({ numerator, denominator }) => `${numerator?.[own]} / ${denominator?.[own]}`,
    );
    expect(twice(pairs)).toStrictEqual([]);
  });

  test.for(languages)("has no two indicators of one name in %s", (own) => {
    expect(twice(indicators.map(({ name }) => name[own]))).toStrictEqual([]);
  });

  test("gives every share its numerator and its denominator, and nothing else half of it", () => {
    const half = indicators.filter(
      ({ numerator, denominator }) => (numerator === undefined) !== (denominator === undefined),
    );
    expect(half).toStrictEqual([]);
    const shares = withoutNumerator.filter(({ unitOfMeasure }) => unitOfMeasure === "percent");
    expect(shares).toStrictEqual([]);
  });

  test("says what a count or an amount counts", () => {
    const counted = indicators.filter(({ unitOfMeasure }) =>
      ["count", "amount"].includes(unitOfMeasure),
    );
    expect(counted.filter(({ unitLabel }) => unitLabel === undefined)).toStrictEqual([]);
  });
});

describe.for(plans)("the plan $id", (plan) => {
  test("takes its indicators from the catalogue", () => {
    for (const indicator of plan.indicators) expect(indicators).toContain(indicator);
  });

  test("defines every indicator that it names, and names every one that it defines", () => {
    const named = plan.targets.flatMap(({ indicator }) => indicator ?? []);
    const defined = plan.indicators.map(({ id }) => id);
    expect([...new Set(named)].toSorted()).toStrictEqual(defined.toSorted());
  });

  test("shares an id with another plan only as one and the same definition", () => {
    const others = plans.filter((other) => other !== plan).flatMap((other) => other.indicators);
    for (const own of plan.indicators) {
      for (const other of others.filter(({ id }) => id === own.id)) expect(other).toBe(own);
    }
  });
});

describe("the namesakes", () => {
  test("are indicators of the catalogue, at least two to a group, each once", () => {
    for (const group of namesakes) {
      expect(group.indicators.filter((id) => !known.has(id))).toStrictEqual([]);
      expect(group.indicators.length).toBeGreaterThanOrEqual(2);
      expect(twice(group.indicators)).toStrictEqual([]);
    }
  });

  test.for([
    ["adults-smartphone", "people-using-smartphone", "working-age-smartphone"],
    ["bank-account-population", "e-payment-account-population", "e-payment-account-15"],
    ["work-files-online", "procedure-dossiers-one-stop", "dossiers-fully-online"],
    ["satisfaction-online-services", "satisfaction-procedures-index"],
  ])("keep %s apart from %s", (apart) => {
    const groups = namesakes.filter(({ indicators: group }) =>
      apart.every((id) => group.includes(id)),
    );
    expect(groups).toHaveLength(1);
  });

  test("are comparable where a step back from one to the other is worth a look, and nowhere else", () => {
    const near = namesakes.filter(({ comparable }) => comparable === true);
    expect(near.map(({ indicators: group }) => group)).toStrictEqual([
      // Nearly the same people.
      ["adults-smartphone", "working-age-smartphone"],
      // The same procedures, under the grading of before and of after 2022.
      ["eligible-procedures-level-4", "eligible-procedures-full-process"],
      // The same act, of all bodies and of the State's.
      ["documents-signed-electronically", "state-documents-signed"],
      ["inspections-digital", "inspections-supervision-digital"],
      // The same households.
      ["households-fibre-coverage", "households-fibre-access"],
      // Places among the same provinces.
      ["dti-rank", "digital-transformation-rank"],
    ]);
  });

  test("that are comparable are of one unit of measure and one direction", () => {
    const near = namesakes.filter(({ comparable }) => comparable === true);
    const kinds = near.map(({ indicators: group }) => {
      const members = indicators.filter(({ id }) => group.includes(id));
      return new Set(
        members.map(({ unitOfMeasure, direction }) => `${unitOfMeasure} ${direction}`),
      );
    });
    expect(kinds.filter(({ size }) => size !== 1)).toStrictEqual([]);
  });

  test.for([
    ["adults-smartphone", "Dân số trưởng thành"],
    ["people-using-smartphone", "Người dân"],
    ["working-age-smartphone", "Người dân trong độ tuổi lao động"],
    ["bank-account-population", "Dân số"],
    ["e-payment-account-population", "Dân số"],
    ["e-payment-account-15", "Dân số từ 15 tuổi trở lên"],
    ["transaction-account-15", "Dân số từ 15 tuổi trở lên"],
    ["procedure-dossiers-one-stop", "Hồ sơ thủ tục hành chính"],
    ["dossiers-fully-online", "Hồ sơ thủ tục hành chính"],
  ])("have their own denominators: that of %s is %s", ([id, denominator]) => {
    const found = indicators.filter((indicator) => indicator.id === id);
    expect(found.map((indicator) => indicator.denominator?.vi)).toStrictEqual([denominator]);
  });
});

/** All that the seeds say. */
const seeds = { indicators, namesakes, observations, plans };

/** What the seeds say in two languages, but for the names of units: those are names. */
const translated = [
  ...textsIn({ indicators, namesakes, observations }),
  ...plans.flatMap((plan) => textsIn({ ...plan, unit: undefined })),
];

describe("the texts", () => {
  test("differ between Vietnamese and English", () => {
    expect(translated.filter(({ vi, en }) => vi === en)).toStrictEqual([]);
    expect(translated.length).toBeGreaterThan(indicators.length);
  });

  test("are composed letters (NFC), trimmed, with plain single spaces", () => {
    const strings = stringsIn(seeds);
    expect(strings.filter((text) => text !== text.normalize("NFC"))).toStrictEqual([]);
    expect(strings.filter((text) => text !== text.trim())).toStrictEqual([]);
    expect(strings.filter((text) => /[\u00a0\u00ad\u200b-\u200d\u202f\ufeff]/.test(text))).toEqual(
      [],
    );
    expect(strings.filter((text) => /\s\s|[^\S ]/.test(text))).toStrictEqual([]);
  });
});
