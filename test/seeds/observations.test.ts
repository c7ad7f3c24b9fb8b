import { type Figure, parseObservations, scorePlan } from "dxplan";
import { indicators, observations, plans, traVinh2025, traVinh2025Synthetic } from "dxplan/seeds";
import { describe, expect, test } from "vitest";

const figures = observations.filter((one): one is Figure => one.indicator !== undefined);
const all = [...observations, ...traVinh2025Synthetic];

const ofIndicator = (id: string, unit: string) =>
  figures
    .filter(({ indicator, unit: own, quantity }) => indicator === id && own === unit && !quantity)
    .map(({ period, value }) => [period.end, value]);

const ends = ["2020-12-31", "2021-12-31", "2022-12-31", "2023-12-31", "2024-12-31"];

/** The DTI of 2020 to 2024: values, then places; 0 where nothing was published. */
const published = [
  ["gso63:46", [0.4097, 0.5872, 0.6975, 0.766, 0.7951], [2, 2, 4, 3, 5]],
  ["gso63:33", [0, 0, 0.5753, 0.6855, 0.6303], [49, 35, 33, 31, 52]],
  ["gso63:54", [0, 0, 0.4679, 0.5582, 0.6013], [62, 50, 59, 59, 56]],
  ["gso63:84", [0, 0.4294, 0.6077, 0.7068, 0.6714], [34, 26, 25, 22, 43]],
  ["gso34:46", [0, 0, 0, 0, 0.7951], [0, 0, 0, 0, 2]],
  ["gso34:33", [0, 0, 0, 0, 0.5895], [0, 0, 0, 0, 32]],
] as const;

const dated = (values: readonly number[]) =>
  values.map((value, at) => [ends[at], value]).filter(([, value]) => value !== 0);

describe("the observations", () => {
  test("parse, and are the same afterwards", () => {
    expect(parseObservations(all)).toStrictEqual(all);
  });

  test.for(published)("hold the DTI of %s, 2020 to 2024", ([unit, values, places]) => {
    expect(ofIndicator("dti-value", unit)).toStrictEqual(dated(values));
    expect(ofIndicator("dti-rank", unit)).toStrictEqual(dated(places));
  });

  test("place each unit among 63 or among 34", () => {
    const places = figures.filter(
      ({ indicator, quantity }) => indicator === "dti-rank" && !quantity,
    );
    expect(places.filter(({ unit, of }) => of !== (unit.startsWith("gso34") ? 34 : 63))).toEqual(
      [],
    );
  });

  test("mark the first year of each scheme of DTI, 2021 and 2024, as a break", () => {
    const dti = figures.filter(
      ({ indicator, quantity }) => indicator.startsWith("dti-") && !quantity,
    );
    const breaks = dti.filter(({ obsStatus }) => obsStatus === "B");
    const first = dti.filter(({ period }) => /^202[14]/.test(period.end));
    expect(breaks).toStrictEqual(first);
  });

  test("derive the places of 2020 that only a rise tells: 35 + 14, 50 + 12, 26 + 8", () => {
    const derived = figures.filter(
      ({ indicator, period, doubts = [] }) =>
        indicator === "dti-rank" &&
        period.end === "2020-12-31" &&
        doubts.some(({ code }) => code === "derived"),
    );
    expect(derived.map(({ unit, value }) => [unit, value])).toStrictEqual([
      ["gso63:33", 49],
      ["gso63:54", 62],
      ["gso63:84", 34],
    ]);
  });

  test("are of indicators in the catalogue", () => {
    const ids = new Set(indicators.map(({ id }) => id));
    expect(all.filter(({ indicator }) => !ids.has(indicator ?? ""))).toStrictEqual([]);
  });

  test("give a place its field, and nothing else one", () => {
    const ranks = new Set(
      indicators.filter(({ unitOfMeasure }) => unitOfMeasure === "rank").map(({ id }) => id),
    );
    const misplaced = figures.filter(
      ({ indicator, of, quantity }) => (ranks.has(indicator) && !quantity) !== (of !== undefined),
    );
    expect(misplaced).toStrictEqual([]);
  });

  test("are not known before their period ends", () => {
    const early = observations.filter(
      ({ publishedAt, period }) => publishedAt !== undefined && publishedAt < period.end,
    );
    expect(early).toStrictEqual([]);
  });

  test("relate only to indicators and targets that a plan has", () => {
    const known = new Set(plans.flatMap((plan) => plan.indicators.map(({ id }) => id)));
    const targets = new Set(
      plans.flatMap(({ id, targets }) => targets.map((one) => `${id}/${one.id}`)),
    );
    const relations = figures.flatMap(({ related = [] }) => related);
    const lost = relations.filter((relation) =>
      "indicator" in relation
        ? !known.has(relation.indicator)
        : !targets.has(`${relation.target.plan}/${relation.target.target}`),
    );
    expect(lost).toStrictEqual([]);
    expect(relations.length).toBeGreaterThan(0);
  });

  test("relate to no indicator of their own", () => {
    const selfish = figures.filter(({ indicator, related = [] }) =>
      related.some((relation) => "indicator" in relation && relation.indicator === indicator),
    );
    expect(selfish).toStrictEqual([]);
  });
});

/** An article, what it reports, and the doubts that all of it shares. */
interface Article {
  readonly title: string;
  readonly shared: readonly string[];
  /** Indicator, what is reported, value, qualifier, period, status, field, paragraph; doubts at least. */
  readonly rows: readonly (readonly [
    indicator: string,
    quantity: string,
    value: number,
    qualifier: string,
    period: string,
    status: string,
    of: number,
    paragraph: number,
    doubts: string,
  ])[];
}

const conference = "2024-01-03";
const in2022 = "2022-01-01/2022-12-31";
const in2023 = "2023-01-01/2023-12-31";
const end2023 = "2023-12-31";
const undated = "implied-period";

/** Every figure of the three articles that report any, as printed; a range is its middle and its width. */
const articles: readonly Article[] = [
  {
    title: "Năm 2024, Thừa Thiên Huế phấn đấu kinh tế số đạt 15% GDP địa phương",
    shared: ["implied-publication-date"],
    rows: [
      ["open-datasets", "", 115, "", conference, "", 0, 8, undated],
      ["agencies-with-open-data", "", 32, "", conference, "", 0, 8, undated],
      ["hue-s-downloads", "", 1_000_000, "moreThan", conference, "", 0, 8, undated],
      ["gross-product", "growth", 7.03, "", in2023, "E", 0, 17, "unstated-base"],
      ["grdp-growth-rank", "", 28, "", in2023, "E", 63, 17, "repeated"],
      ["grdp-growth-rank-region", "", 9, "", in2023, "E", 14, 17, ""],
      ["gross-product", "growth", 5.25, "about 0.55", in2023, "E", 0, 17, "derived term-meant"],
      ["gross-product", "", 72_865, "", in2023, "E", 0, 18, undated],
      ["grdp-per-capita", "", 63.1, "", in2023, "E", 0, 18, undated],
      ["grdp-per-capita-usd", "", 2680, "", in2023, "E", 0, 18, undated],
      ["grdp-per-capita", "growth", 9, "about 0.5", in2023, "E", 0, 18, "undefined-numerator"],
      ["services-value-added", "growth", 8.64, "", in2023, "", 0, 19, undated],
      ["industry-value-added", "growth", 5.12, "", in2023, "", 0, 19, undated],
      ["tourist-arrivals", "", 3_250_000, "about 50000", in2023, "E", 0, 19, undated],
    ],
  },
  {
    title: "Hưng Yên: Chuyển đổi số phát triển trên 3 trụ cột",
    shared: [],
    rows: [
      ["dti-rank", "", 49, "", "2020-12-31", "", 63, 4, "derived"],
      ["dti-rank", "", 35, "", "2021-12-31", "B", 63, 4, "unstated-field"],
      ["dti-rank", "change", -14, "", "2021-12-31", "", 0, 4, ""],
      ["enterprises-linked-to-transformation", "", 3000, "moreThan", end2023, "", 0, 5, undated],
      ["sellers-on-e-commerce", "", 10_000, "moreThan", end2023, "", 0, 5, undated],
      ["products-on-e-commerce", "", 180_000, "moreThan", end2023, "", 0, 5, undated],
      ["e-commerce-transactions", "", 11_000_000, "nearly", in2023, "", 0, 5, undated],
      ["e-commerce-revenue", "", 1100, "moreThan", in2022, "", 0, 6, ""],
      ["bank-account-population", "", 86, "about", end2023, "", 0, 6, undated],
      ["enterprises-website", "", 60, "nearly", end2023, "", 0, 6, undated],
      ["enterprises-e-tax", "", 100, "", end2023, "", 0, 6, undated],
      ["enterprises-e-invoices", "", 100, "", end2023, "", 0, 6, "truncated"],
      ["infrastructure-uninterrupted", "", 100, "", end2023, "", 0, 7, "undefined-denominator"],
      ["agencies-document-software", "", 100, "", end2023, "", 0, 7, undated],
      ["procedures-provided-online", "", 78.99, "", end2023, "", 0, 7, "derived"],
    ],
  },
  {
    title: "Phú Yên: Cần đẩy mạnh chuyển đổi số để phát triển kinh tế địa phương",
    shared: ["implied-period", "undefined-denominator"],
    rows: [
      ["assigned-objectives-completed", "", 4, "", "2023-01-21", "", 0, 2, ""],
      ["assigned-tasks-completed", "", 1, "", "2023-01-21", "", 0, 2, ""],
    ],
  },
];

const outline = (figure: Figure) => [
  figure.indicator,
  figure.quantity?.kind ?? "",
  figure.value,
  Object.values(figure.qualifier ?? {}).join(" "),
  [figure.period.start ?? [], figure.period.end].flat().join("/"),
  figure.obsStatus ?? "",
  figure.of ?? 0,
  figure.source.paragraph,
];

const printedIn = (title: string) => figures.filter(({ source }) => source.title === title);

describe.for(articles)("what $title reports", ({ title, shared, rows }) => {
  test.for(rows)("%s: %s %d %s", (row) => {
    const [fields, doubts] = [row.slice(0, -1), row[8].split(" ")];
    const found = printedIn(title).filter((figure) => outline(figure).join() === fields.join());
    expect(found.map(outline)).toStrictEqual([fields]);
    const codes = found.flatMap((figure) => figure.doubts?.map(({ code }) => code) ?? []);
    const expected = [...shared, ...doubts].filter((code) => code !== "");
    expect(codes).toStrictEqual(expect.arrayContaining(expected));
  });

  test("is complete", () => {
    expect(printedIn(title)).toHaveLength(rows.length);
  });
});

describe("the articles", () => {
  test("give the growth of the whole country as the country's", () => {
    const ofCountry = figures.filter(({ unit }) => unit === "iso3166:VN");
    expect(ofCountry.map(({ value }) => value)).toStrictEqual([5.25]);
  });

  test("give the places gained as a lower number, from 2020 to 2021", () => {
    const [change, ...others] = figures.filter(({ quantity }) => quantity?.kind === "change");
    expect(others).toStrictEqual([]);
    expect(change?.quantity).toStrictEqual({ kind: "change", in: "points", from: "2020-12-31" });
    expect([change?.value, change?.period.end]).toStrictEqual([-14, "2021-12-31"]);
  });

  test("give the counts behind what is computed or counted", () => {
    const counts = articles
      .flatMap(({ title }) => printedIn(title))
      .filter(({ numerator }) => numerator !== undefined)
      .map(({ indicator, numerator, denominator }) => [indicator, numerator, denominator]);
    expect(counts).toStrictEqual([
      ["procedures-provided-online", 1440, 1823],
      ["assigned-objectives-completed", 4, 12],
      ["assigned-tasks-completed", 1, 1],
    ]);
  });
});

describe("two papers on Hưng Yên's labour productivity", () => {
  const growths = figures.filter(
    ({ indicator, quantity }) => indicator === "labour-productivity" && quantity?.kind === "growth",
  );

  test("are both kept, six days apart, and both say so", () => {
    expect(
      growths.map(({ unit, value, period, publishedAt, obsStatus = "", doubts = [] }) => [
        unit,
        value,
        period.end,
        publishedAt,
        obsStatus,
        doubts.some(({ code }) => code === "contradiction"),
      ]),
    ).toStrictEqual([
      ["gso63:33", 6.21, "2023-12-31", "2024-01-21", "E", true],
      ["gso63:33", 8.46, "2023-12-31", "2024-01-27", "", true],
    ]);
  });

  test("rest on two publications", () => {
    expect(new Set(growths.map(({ source }) => source.url)).size).toBe(2);
  });
});

/** Figures on which no plan of the unit has a target, and to which none is similar. */
const ofNoTarget = [
  ["gso34:33", "dossiers-submitted-online"],
  ["gso34:46", "dti-rank"],
  ["gso63:33", "infrastructure-uninterrupted"],
  ["gso63:46", "agencies-with-open-data"],
  ["gso63:46", "dti-rank"],
  ["gso63:46", "grdp-growth-rank"],
  ["gso63:46", "grdp-growth-rank-region"],
  ["gso63:46", "grdp-per-capita"],
  ["gso63:46", "grdp-per-capita-usd"],
  ["gso63:46", "gross-product"],
  ["gso63:46", "industry-value-added"],
  ["gso63:46", "open-datasets"],
  ["gso63:46", "services-value-added"],
  ["gso63:46", "tourist-arrivals"],
  ["gso63:54", "assigned-objectives-completed"],
  ["gso63:54", "assigned-tasks-completed"],
  ["gso63:54", "dossiers-paid-online"],
  ["gso63:54", "service-index"],
  ["gso63:54", "service-index-digitisation"],
  ["gso63:54", "service-index-online"],
  ["gso63:54", "service-index-payment"],
  ["gso63:54", "service-index-rank"],
  ["gso63:84", "internet-users"],
  ["iso3166:VN", "gross-product"],
];

/** Figures of what a target of 2023 asked, reported for 2025. */
const afterDeadline = [
  ["gso63:46", "villages-fixed-broadband"],
  ["gso63:46", "villages-mobile-broadband"],
];

/** The level of one year, where the target is on the growth, and the growth is reported. */
const levelOfGrowth = [["gso63:33", "labour-productivity"]];

/** Every day on which something became known, or ended. */
const days = observations.flatMap(({ period, publishedAt }) => [period.end, publishedAt ?? []]);

const used = new Set(
  [...new Set(days.flat())].flatMap((asOf) =>
    plans
      .flatMap((plan) => scorePlan(plan, observations, { asOf }).targets)
      .flatMap((target) => target.observations),
  ),
);

describe("no observation is left out in silence", () => {
  test("each counts on some day, or is related, or answers no target", () => {
    const left = observations
      .filter((one) => !used.has(one))
      .filter((one) => one.indicator === undefined || one.related === undefined)
      .map(({ unit, indicator = "" }) => `${unit} ${indicator}`);
    const listed = [...ofNoTarget, ...afterDeadline, ...levelOfGrowth];
    const expected = listed.map((pair) => pair.join(" ")).toSorted();
    expect([...new Set(left)].toSorted()).toStrictEqual(expected);
  });

  test("what answers no target is on an indicator that no plan of the unit has", () => {
    const asked = new Set(
      plans.flatMap(({ unit, indicators: own }) => own.map(({ id }) => `${unit.id} ${id}`)),
    );
    expect(ofNoTarget.filter((pair) => asked.has(pair.join(" ")))).toStrictEqual([]);
    const others = [...afterDeadline, ...levelOfGrowth];
    expect(others.filter((pair) => !asked.has(pair.join(" ")))).toStrictEqual([]);
  });

  test("a card lists each observation as used or unused", () => {
    const card = scorePlan(traVinh2025, observations, { asOf: "2026-01-01" });
    const counted = card.targets.flatMap((target) => target.observations);
    const listed = card.unused.map(({ observation }) => observation);
    expect(new Set([...counted, ...listed]).size).toBe(observations.length);
  });
});

describe("the made-up observations", () => {
  test("are all marked, and measure every target that can be", () => {
    expect(traVinh2025Synthetic.every(({ synthetic }) => synthetic === true)).toBe(true);
    const card = scorePlan(traVinh2025, traVinh2025Synthetic, { asOf: "2025-06-30" });
    expect(card.synthetic).toBe("all");
    expect(card.overall.coverage).toBe(1);
    const unmeasured = card.targets.filter(({ kind }) => kind !== "measured");
    expect(unmeasured.every(({ status }) => status === "not-measurable")).toBe(true);
  });

  test("are not among the published ones", () => {
    expect(observations.some(({ synthetic }) => synthetic === true)).toBe(false);
  });
});
