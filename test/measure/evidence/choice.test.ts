import type { Observation, ObsStatus, UnusedReason } from "dxplan";
import { describe, expect, test } from "vitest";
import { cardOf, elsewhere, fatesOn, figure, level, resultOn } from "./fixture.ts";

interface Row {
  readonly title: string;
  readonly figures: readonly Observation[];
  readonly value: number | null;
  readonly fates: readonly (UnusedReason | "used")[];
}

const earlier = { period: { end: "2023-12-31" } };
const by = (obsStatus: ObsStatus) => ({ obsStatus });
const published = (publishedAt: string) => ({ publishedAt });

describe("the observation that counts", () => {
  test.for<Row>([
    {
      title: "of the latest period",
      figures: [figure(70), figure(60, earlier)],
      value: 70,
      fates: ["used", "earlier-period"],
    },
    {
      title: "of the latest period, though an earlier one is verified and published later",
      figures: [
        figure(60, { ...earlier, ...by("verified"), ...published("2025-05-01") }),
        figure(70, { ...by("self-reported"), ...published("2025-01-15") }),
      ],
      value: 70,
      fates: ["earlier-period", "used"],
    },
    {
      title: "of the better standing, though the other was published later",
      figures: [
        figure(60, { ...by("P"), ...published("2025-05-01") }),
        figure(70, published("2025-01-15")),
      ],
      value: 70,
      fates: ["weaker-status", "used"],
    },
    {
      title: "of the latest publication",
      figures: [figure(60, published("2025-01-15")), figure(70, published("2025-05-01"))],
      value: 70,
      fates: ["earlier-publication", "used"],
    },
    {
      title: "of the latest publication of the best standing of the latest period",
      figures: [
        figure(1, { ...earlier, ...by("verified") }),
        figure(2, { ...by("P"), ...published("2025-06-01") }),
        figure(3, published("2025-01-15")),
        figure(4, published("2025-02-15")),
      ],
      value: 4,
      fates: ["earlier-period", "weaker-status", "earlier-publication", "used"],
    },
    {
      title: "whose period ends on the day of assessment",
      figures: [figure(70, { period: { end: "2025-06-30" } }), figure(60)],
      value: 70,
      fates: ["used", "earlier-period"],
    },
    {
      title: "whose period does not end the day after",
      figures: [figure(70, { period: { end: "2025-07-01" } }), figure(60)],
      value: 60,
      fates: ["after-as-of", "used"],
    },
    {
      title: "published on the day of assessment",
      figures: [figure(70, published("2025-06-30")), figure(60, published("2025-06-29"))],
      value: 70,
      fates: ["used", "earlier-publication"],
    },
    {
      title: "not published the day after",
      figures: [figure(70, published("2025-07-01")), figure(60)],
      value: 60,
      fates: ["not-yet-published", "used"],
    },
  ])("is the one $title", ({ figures, value, fates }) => {
    for (const order of [figures, figures.toReversed()]) {
      const card = cardOf([level()], order);
      expect(resultOn(card).value).toBe(value);
      expect(fatesOn(card, figures)).toStrictEqual(fates);
    }
  });

  test.for([
    { better: "verified", worse: "A" },
    { better: "verified", worse: undefined },
    { better: "A", worse: "P" },
    { better: undefined, worse: "P" },
    { better: "P", worse: "E" },
    { better: "E", worse: "self-reported" },
    { better: "verified", worse: "self-reported" },
  ] as const)("is the one of status $better before $worse", ({ better, worse }) => {
    const strong = figure(70, better === undefined ? {} : by(better));
    const weak = figure(60, worse === undefined ? {} : by(worse));
    const card = cardOf([level()], [weak, strong]);
    expect(resultOn(card).observations).toStrictEqual([strong]);
    expect(fatesOn(card, [weak])).toStrictEqual(["weaker-status"]);
  });

  test("is final when no status is given, as when it is normal", () => {
    const figures = [figure(70), figure(60, by("A"))];
    expect(resultOn(cardOf([level()], figures)).reason).toBe("conflicting-observations");
  });

  test.for([
    { title: "equal", other: 70 },
    { title: "equal at 12 digits", other: 70.000000000000014 },
  ])("is one of two that are $title", ({ other }) => {
    const figures = [figure(70), figure(other, { source: elsewhere })];
    const card = cardOf([level()], figures);
    expect(resultOn(card).value).toBeCloseTo(70, 12);
    expect(fatesOn(card, figures).toSorted()).toStrictEqual(["same-figure", "used"]);
  });

  test.for([
    { title: "one of them normal, one of no status", more: by("A") },
    { title: "one with its numerator", more: { ...by("A"), numerator: 7, denominator: 10 } },
    { title: "one that includes another category", more: by("W") },
  ])(
    "is the same one whatever their order, when one source gives a value twice: $title",
    ({ more }) => {
      const [one, other] = [figure(70), figure(70, more)];
      expect(cardOf([level()], [one, other])).toStrictEqual(cardOf([level()], [other, one]));
    },
  );

  test("is the exact one of a number and an interval that holds it", () => {
    const about = figure(70, { source: elsewhere, qualifier: { kind: "about" } });
    const figures = [about, figure(70)];
    expect(fatesOn(cardOf([level()], figures), figures)).toStrictEqual(["same-figure", "used"]);
  });
});

describe("observations of equal standing that disagree", () => {
  const figures = [
    figure(70),
    figure(85, { source: elsewhere }),
    figure(70, { source: { publisher: "A third", title: "A report" } }),
  ];
  const card = cardOf([level()], [...figures, figure(90, earlier)]);
  const result = resultOn(card);

  test("leave the target unmeasured and undetermined", () => {
    const { kind, reason, status, met, value, score } = result;
    expect({ kind, reason, status, met, value, score }).toStrictEqual({
      kind: "unmeasured",
      reason: "conflicting-observations",
      status: "undetermined",
      met: null,
      value: null,
      score: null,
    });
  });

  test("are all shown with it", () => {
    expect(new Set(result.observations)).toStrictEqual(new Set(figures));
  });

  test("are all listed as conflicting, and an earlier figure as what it is", () => {
    expect(card.unused.map(({ reason }) => reason).toSorted()).toStrictEqual([
      "conflicting",
      "conflicting",
      "conflicting",
      "earlier-period",
    ]);
  });

  test("are shown in the same order whatever theirs is", () => {
    const [one, other] = [figure(70), figure(60, by("A"))];
    expect(cardOf([level()], [one, other])).toStrictEqual(cardOf([level()], [other, one]));
  });

  test("disagree when one says the number and one says below it", () => {
    const below = figure(80, { source: elsewhere, qualifier: { kind: "lessThan" } });
    expect(resultOn(cardOf([level()], [figure(80), below])).reason).toBe(
      "conflicting-observations",
    );
  });
});
