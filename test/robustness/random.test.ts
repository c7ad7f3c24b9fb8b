import { fc, test as given } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { naturalLog } from "../../src/robustness/random/natural-log.ts";
import { normalQuantile } from "../../src/robustness/random/normal-quantile.ts";
import { drawn, randomOf } from "../../src/robustness/random/random.ts";
import { spacings } from "../../src/robustness/random/spacings.ts";

/** Numbers as the generator gives them: multiples of 2⁻⁵³ from 0 to below 1. */
const uniform = fc.integer({ min: 0, max: 2 ** 53 - 1 }).map((whole) => whole / 2 ** 53);

describe("random numbers", () => {
  // numpy.random.RandomState(seed).random_sample(4), NumPy 2.4.6
  test.for([
    {
      seed: 0,
      numbers: [0.5488135039273248, 0.7151893663724195, 0.6027633760716439, 0.5448831829968969],
    },
    {
      seed: 42,
      numbers: [0.3745401188473625, 0.9507143064099162, 0.7319939418114051, 0.5986584841970366],
    },
    {
      seed: 4294967295,
      numbers: [0.0976320289940138, 0.9123828453026218, 0.78903530185164, 0.7800035981134678],
    },
  ])("of seed $seed are those of NumPy", ({ seed, numbers }) => {
    expect([...drawn(randomOf(seed), 4)]).toStrictEqual(numbers);
  });

  // The 10,000th draw of mt19937 with its default seed is 4123659995 (C++ standard, [rand.predef]); two draws
  // make a number, so that it is in the lower 26 bits of the 5,000th: 4123659995 >>> 6 = 64432187.
  test("are made of draws of the Mersenne Twister", () => {
    const numbers = drawn(randomOf(5489), 5000);

    expect(((numbers[4999] ?? 0) * 2 ** 53) % 2 ** 26).toBe(64432187);
  });
});

describe("the natural logarithm", () => {
  given.prop([fc.double({ min: 2 ** -60, max: 0.99, noNaN: true })])("is that of Math", (value) => {
    expect(naturalLog(value) / Math.log(value)).toBeCloseTo(1, 14);
  });
});

describe("the normal quantile", () => {
  // Wichura (1988) gives the first three to 16 digits for a check; 1.959963984540054 stands in every table.
  test.for([
    { probability: 0.25, value: -0.6744897501960817 },
    { probability: 0.001, value: -3.090232306167814 },
    { probability: 1e-15, value: -7.941345326170997 },
    { probability: 0.5, value: 0 },
    { probability: 0.975, value: 1.959963984540054 },
  ])("of $probability is $value", ({ probability, value }) => {
    expect(normalQuantile(probability)).toBeCloseTo(value, 13);
  });

  test("of 0 is finite, as far out as that of 2 ** -54", () => {
    expect(normalQuantile(0)).toBe(normalQuantile(2 ** -54));
    expect(normalQuantile(0)).toBeCloseTo(-8.2923611, 6);
  });

  // 1 − p is exact for multiples of 2⁻⁵³.
  given.prop([uniform.filter((number) => number > 0)])("is the same on either side", (number) => {
    expect(normalQuantile(1 - number)).toBe(-normalQuantile(number) + 0);
  });

  given.prop([uniform, uniform])("rises", (one, other) => {
    const [low, high] = [Math.min(one, other), Math.max(one, other)];

    expect(normalQuantile(low)).toBeLessThanOrEqual(normalQuantile(high) + 1e-14);
  });
});

describe("spacings", () => {
  test("are what lies between the numbers, 0 and 1", () => {
    expect(spacings(Float64Array.of(0.75, 0.25))).toStrictEqual([0.25, 0.5, 0.25]);
    expect(spacings(new Float64Array(0))).toStrictEqual([1]);
  });

  given.prop([fc.array(uniform, { maxLength: 20 })])("sum to 1, to the last bit", (numbers) => {
    const shares = spacings(Float64Array.from(numbers));

    expect(shares.reduce((sum, share) => sum + share, 0)).toBe(1);
    expect(Math.min(...shares)).toBeGreaterThanOrEqual(0);
  });

  // A share of three exceeds x with the probability (1 − x)²: 1 ÷ 4 at a half. Of 4,000 the standard error is
  // √(0.25 · 0.75 ÷ 4000) = 0.0068.
  test("of uniform numbers favour no share", () => {
    const random = randomOf(7);
    const all = Array.from({ length: 4000 }, () => spacings(drawn(random, 2)));
    const above = [0, 1, 2].map(
      (at) => all.filter((shares) => (shares[at] ?? 0) > 0.5).length / 4000,
    );

    for (const share of above) expect(Math.abs(share - 0.25)).toBeLessThan(4 * 0.0068);
  });
});
