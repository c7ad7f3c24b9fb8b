import { fc, test as given } from "@fast-check/vitest";
import {
  compareRankings,
  comparisonReasons,
  isDxplanError,
  type Ranking,
  rank,
  type TieRule,
  tieRules,
} from "dxplan";
import { describe, expect, test } from "vitest";
import { frozen } from "../model/frozen.ts";
import { thrownBy } from "../model/outcome.ts";
import { by, type Item, itemsOf, rankingOf, within } from "./ranking.ts";

/** A ranking of a, b, c … by their places; equal places are tied, and `null` is no place. */
const byPlaces = (places: readonly (number | null)[], ties: TieRule = "competition") =>
  rank(itemsOf(...places), { by, direction: "decrease", ties });

/** Correlations and shifts; NaN for none. */
const numbersOf = (first: Ranking<unknown>, second: Ranking<unknown>) => {
  const { spearman, kendall, meanShift, largestShift } = compareRankings(first, second);
  return [spearman, kendall, meanShift, largestShift].map((number) => number ?? Number.NaN);
};

describe("compareRankings", () => {
  test("agrees with the ten pupils of Kendall, Rank Correlation Methods (1948), chapter 1", () => {
    const mathematics = byPlaces([7, 4, 3, 10, 6, 2, 9, 8, 1, 5]);
    const music = byPlaces([5, 7, 3, 10, 1, 9, 6, 2, 8, 4]);
    const [rho, tau, mean, largest] = numbersOf(mathematics, music);
    // d = 2 −3 0 0 5 −7 3 6 −7 1: Σd² = 182, ρ = 1 − 6·182 ÷ 990 = −102 ÷ 990; Σ|d| = 34.
    expect(rho).toBeCloseTo(-102 / 990, 14);
    // Music in the order of mathematics: 8 9 3 7 4 1 5 2 6 10. Higher ones follow each: 2 1 5 1 3 4 2 2 1 0,
    // 21 of 45 pairs; 21 − 24 = −3.
    expect(tau).toBeCloseTo(-3 / 45, 14);
    expect([mean, largest]).toStrictEqual([3.4, 7]);
  });

  test("agrees with Kendall's example of ties, The treatment of ties in ranking problems (1945)", () => {
    const first = byPlaces([1, 2.5, 2.5, 4.5, 4.5, 6.5, 6.5, 8, 9.5, 9.5]);
    const second = byPlaces([1, 2, 4.5, 4.5, 4.5, 4.5, 8, 8, 8, 10]);
    const [rho, tau, mean, largest] = numbersOf(first, second);
    // Doubled, from the middle: −9 −6 −6 −2 −2 2 2 5 8 8 and −9 −7 −2 −2 −2 −2 5 5 5 9:
    // squares 322 and 302, products 81 + 42 + 12 + 4 + 4 − 4 + 10 + 25 + 40 + 72 = 286.
    expect(rho).toBeCloseTo(286 / Math.sqrt(322 * 302), 14);
    // Of 45 pairs 4 are tied in the first, 6 + 3 in the second, 1 of them in both: 33 left, none turned round.
    expect(tau).toBeCloseTo(33 / Math.sqrt(41 * 36), 14);
    // 0 0.5 2 0 0 2 1.5 0 1.5 0.5
    expect(mean).toBeCloseTo(0.8, 14);
    expect(largest).toBe(2);
  });

  test.for([
    { title: "the same", first: "a b c", second: "a b c", rho: 1, tau: 1, mean: 0, largest: 0 },
    {
      title: "the same with ties",
      first: "a bc de",
      second: "a bc de",
      rho: 1,
      tau: 1,
      mean: 0,
      largest: 0,
    },
    {
      title: "the reverse",
      first: "a b c",
      second: "c b a",
      rho: -1,
      tau: -1,
      mean: 4 / 3,
      largest: 2,
    },
    {
      title: "the reverse with ties",
      first: "a bc",
      second: "bc a",
      rho: -1,
      tau: -1,
      // 1 2.5 2.5 and 3 1.5 1.5
      mean: 4 / 3,
      largest: 2,
    },
    // ρ = 1 − 6·2 ÷ (3·8); two of three pairs in the same order
    {
      title: "with neighbours changed",
      first: "a b c",
      second: "b a c",
      rho: 0.5,
      tau: 1 / 3,
      mean: 2 / 3,
      largest: 1,
    },
    // Doubled, from the middle: −3 −1 1 3 and −3 1 1 1: products 12, squares 20 and 12. Of 6 pairs 3 are tied
    // in the second, 3 in the same order.
    {
      title: "with three tied",
      first: "a b c d",
      second: "a bcd",
      rho: 12 / Math.sqrt(240),
      tau: 3 / Math.sqrt(18),
      // 1 2 3 4 and 1 3 3 3
      mean: 0.5,
      largest: 1,
    },
  ])("of $title", ({ first, second, rho, tau, mean, largest }) => {
    const found = numbersOf(rankingOf(first), rankingOf(second));
    for (const [at, expected] of [rho, tau, mean, largest].entries()) {
      expect(found[at]).toBeCloseTo(expected, 14);
    }
  });

  test("places anew those that are ranked in both, and lists the others", () => {
    // a and c are left of either: 1 2 and 1 2, whatever stood between.
    const first = byPlaces([1, 2, 5, 3, null]);
    const second = byPlaces([4, null, 9, null, 1]);
    expect(compareRankings(first, second)).toStrictEqual({
      common: 2,
      spearman: 1,
      kendall: 1,
      reason: null,
      meanShift: 0,
      largestShift: 0,
      overlap: null,
      overlapReason: "not-asked",
      onlyInFirst: ["b", "d"],
      onlyInSecond: ["e"],
    });
  });

  test("sorts what is ranked in one alone by id", () => {
    const { onlyInFirst, onlyInSecond } = compareRankings(
      rankingOf("d b a c"),
      rankingOf("c z y x"),
    );
    expect({ onlyInFirst, onlyInSecond }).toStrictEqual({
      onlyInFirst: ["a", "b", "d"],
      onlyInSecond: ["x", "y", "z"],
    });
  });

  test.for([
    { title: "nothing in common", first: "a b", second: "c d", common: 0 },
    { title: "one in common", first: "a b", second: "b c", common: 1 },
  ])("says nothing of $title", ({ first, second, common }) => {
    const found = compareRankings(rankingOf(first), rankingOf(second), { top: 1 });
    expect(found).toMatchObject({
      common,
      spearman: null,
      kendall: null,
      reason: "too-few",
      meanShift: null,
      largestShift: null,
      overlap: null,
      overlapReason: "too-few",
    });
  });

  test.for([
    { first: "abc", second: "a b c", mean: 2 / 3, largest: 1 },
    { first: "a b c", second: "abc", mean: 2 / 3, largest: 1 },
    { first: "abc", second: "abc", mean: 0, largest: 0 },
  ])("has shifts alone where all are tied: $first, $second", ({ first, second, mean, largest }) => {
    const found = compareRankings(rankingOf(first), rankingOf(second));
    expect(found).toMatchObject({ spearman: null, kendall: null, reason: "all-tied" });
    expect(found.meanShift).toBeCloseTo(mean, 14);
    expect(found.largestShift).toBe(largest);
  });

  test.for([
    { order: ["a b c d e", "b a d c e"], top: 1, first: 1, second: 1, both: 0, share: 0 },
    { order: ["a b c d e", "b a d c e"], top: 2, first: 2, second: 2, both: 2, share: 1 },
    { order: ["a b c d e", "b a d c e"], top: 3, first: 3, second: 3, both: 2, share: 2 / 3 },
    { order: ["a b c d e", "b a d c e"], top: 5, first: 5, second: 5, both: 5, share: 1 },
    // b and c share place 2: both are in
    { order: ["a bc d", "a b d c"], top: 2, first: 3, second: 2, both: 2, share: 2 / 3 },
    { order: ["a b d c", "a bc d"], top: 2, first: 2, second: 3, both: 2, share: 2 / 3 },
    { order: ["a bc d", "a bc d"], top: 2, first: 3, second: 3, both: 3, share: 1 },
    { order: ["abcd", "a b c d"], top: 1, first: 4, second: 1, both: 1, share: 1 / 4 },
    // x is ranked in the first alone: a and b are its top 2
    { order: ["x a b c", "a b c"], top: 2, first: 2, second: 2, both: 2, share: 1 },
  ])("of the top $top of $order is $share", ({ order: [one = "", other = ""], ...overlap }) => {
    const { top } = overlap;
    const found = compareRankings(rankingOf(one), rankingOf(other), { top });
    expect([found.overlap, found.overlapReason]).toStrictEqual([overlap, null]);
  });

  test("has no top of more places than items in common", () => {
    const found = compareRankings(rankingOf("a b c"), rankingOf("a b d"), { top: 3 });
    expect([found.overlap, found.overlapReason]).toStrictEqual([null, "fewer-than-top"]);
  });

  test("has its reasons in a closed set", () => {
    expect(comparisonReasons).toStrictEqual(["too-few", "all-tied", "not-asked", "fewer-than-top"]);
  });

  test("compares rankings of one group each, by whatever name", () => {
    const of = (region: string) =>
      rank(
        [1, 2, 3].map((value): Item => ({ id: `${value}`, value, region })),
        { by, within },
      );
    expect(compareRankings(of("north"), of("south")).spearman).toBe(1);
  });
});

describe("compareRankings refuses", () => {
  const good = rankingOf("a b");
  const [a, b] = good.ranked;
  const groups = rank(
    [
      { id: "a", value: 1, region: "north" },
      { id: "b", value: 2, region: "south" },
    ],
    { by: ({ value }) => value, within: ({ region }) => region },
  );
  const ranking = "a ranking, from rank";
  const top = "options.top: a whole number from 1";

  test.for([
    { title: "nothing", args: [], faults: [`first: ${ranking}`, `second: ${ranking}`] },
    { title: "items", args: [good, [1, 2]], faults: [`second: ${ranking}`] },
    {
      title: "a value that is none",
      args: [{ ranked: [a, { ...b, value: Number.NaN }], unranked: [] }, good],
      faults: [`first: ${ranking}`],
    },
    {
      title: "several groups",
      args: [good, groups],
      faults: ["second: a ranking of one group: compare each by itself"],
    },
    {
      title: "an id that stands twice",
      args: [{ ranked: [a, a], unranked: [] }, good],
      faults: ["first: a ranking in which no id stands twice"],
    },
    { title: "a top of 0", args: [good, good, { top: 0 }], faults: [top] },
    { title: "half a place", args: [good, good, { top: 1.5 }], faults: [top] },
    { title: "a top as text", args: [good, good, { top: "3" }], faults: [top] },
    { title: "no options", args: [good, good, null], faults: ["options: options, or nothing"] },
    { title: "a number", args: [good, good, 3], faults: ["options: options, or nothing"] },
    { title: "other names", args: [good, good, { k: 3 }], faults: ["options.k: one of top"] },
  ])("$title", ({ args, faults }) => {
    const error = thrownBy(() => Reflect.apply(compareRankings, undefined, args));
    expect(isDxplanError(error) && error.code).toBe("invalid-argument");
    expect(
      isDxplanError(error) &&
        error.issues.map(({ path, expected }) => `${path.join(".")}: ${expected}`),
    ).toStrictEqual(faults);
    expect(error).toHaveProperty("message", expect.stringMatching(/^compareRankings\n/));
  });
});

/** Places of up to 12 items in two rankings, with ties. */
const twoSided = fc.array(
  fc.tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 8 })),
  {
    minLength: 2,
    maxLength: 12,
  },
);

const sidesOf = (pairs: readonly (readonly [number, number])[]) =>
  [pairs.map(([one]) => one), pairs.map(([, other]) => other)] as const;

/** τ-b pair by pair, as it is defined; `null` if all are tied. */
function pairwise(pairs: readonly (readonly [number, number])[]): number | null {
  const signs = pairs.flatMap(([x, y], at) =>
    pairs.slice(at + 1).map(([u, v]) => [Math.sign(x - u), Math.sign(y - v)] as const),
  );
  const sum = (of: (x: number, y: number) => number) =>
    signs.reduce((total, [x, y]) => total + of(x, y), 0);
  const [first, second] = [sum((x) => x * x), sum((_, y) => y * y)];
  return first * second === 0 ? null : sum((x, y) => x * y) / Math.sqrt(first * second);
}

describe("compareRankings, of any two rankings,", () => {
  given.prop([twoSided], { numRuns: 300 })("counts pairs as τ-b is defined", (pairs) => {
    const [first, second] = sidesOf(pairs);
    const { kendall, spearman, reason } = compareRankings(byPlaces(first), byPlaces(second));
    const tau = pairwise(pairs);
    expect([kendall === null, spearman === null]).toStrictEqual([tau === null, tau === null]);
    expect(kendall ?? 0).toBeCloseTo(tau ?? 0, 12);
    expect(reason).toBe(tau === null ? "all-tied" : null);
  });

  given.prop([twoSided, fc.integer({ min: 1, max: 12 })], { numRuns: 200 })(
    "is the same from the other side",
    (pairs, top) => {
      const [first, second] = sidesOf(pairs).map((places) => frozen(byPlaces(places)));
      if (first === undefined || second === undefined) throw new Error("two sides");
      const there = compareRankings(first, second, { top });
      const back = compareRankings(second, first, { top });
      expect({ ...back, overlap: null }).toStrictEqual({ ...there, overlap: null });
      expect([back.overlap?.share, back.overlap?.first]).toStrictEqual([
        there.overlap?.share,
        there.overlap?.second,
      ]);
    },
  );

  given.prop([twoSided, fc.constantFrom(...tieRules), fc.constantFrom(...tieRules)])(
    "does not depend on the rule of ties",
    (pairs, one, other) => {
      const [first, second] = sidesOf(pairs);
      expect(
        compareRankings(byPlaces(first, one), byPlaces(second, other), { top: 2 }),
      ).toStrictEqual(compareRankings(byPlaces(first), byPlaces(second), { top: 2 }));
    },
  );

  given.prop([
    twoSided.chain((pairs) =>
      fc.tuple(
        fc.constant(pairs),
        fc.shuffledSubarray(
          pairs.map((_, at) => at),
          { minLength: pairs.length },
        ),
      ),
    ),
  ])("does not depend on the order of the list", ([pairs, order]) => {
    const [first, second] = sidesOf(pairs).map((places) => byPlaces(places));
    if (first === undefined || second === undefined) throw new Error("two sides");
    const shuffled = { ...first, ranked: order.flatMap((at) => first.ranked[at] ?? []) };
    expect(compareRankings(shuffled, second, { top: 2 })).toStrictEqual(
      compareRankings(first, second, { top: 2 }),
    );
  });

  given.prop([twoSided])("is exactly 1 with itself, and exactly −1 with its reverse", (pairs) => {
    const [places] = sidesOf([...pairs, [9, 9]]);
    const reverse = byPlaces(places.map((place) => -place));
    const [same, other] = [byPlaces(places), reverse].map((one) =>
      compareRankings(byPlaces(places), one),
    );
    expect([same?.spearman, same?.kendall, same?.meanShift]).toStrictEqual([1, 1, 0]);
    expect([other?.spearman, other?.kendall]).toStrictEqual([-1, -1]);
  });

  given.prop([twoSided])("keeps its numbers in their bounds", (pairs) => {
    const [first, second] = sidesOf(pairs);
    const { spearman, meanShift, largestShift, overlap } = compareRankings(
      byPlaces(first),
      byPlaces(second),
      { top: 2 },
    );
    expect(Math.abs(spearman ?? 0)).toBeLessThanOrEqual(1);
    expect(meanShift).toBeLessThanOrEqual(largestShift ?? Number.NaN);
    expect(largestShift).toBeLessThan(pairs.length);
    expect(overlap?.both).toBeLessThanOrEqual(Math.min(overlap?.first ?? 0, overlap?.second ?? 0));
    expect(overlap?.first).toBeGreaterThanOrEqual(2);
  });
});
