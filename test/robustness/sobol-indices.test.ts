import { describe, expect, test } from "vitest";
import { randomOf } from "../../src/robustness/random/random.ts";
import { saltelli } from "../../src/robustness/sobol/saltelli.ts";
import { analysisOf } from "../../src/robustness/sobol/shares.ts";

const input = (id: string) => ({ kind: "data", ids: [id] }) as const;

interface Case {
  readonly sizes: readonly number[];
  readonly samples?: number;
  readonly resamples?: number;
  readonly evaluate: (draws: readonly Float64Array[]) => number;
}

/** The analysis of a function of numbers from 0 to 1. */
async function analysed({ sizes, samples = 8192, resamples = 0, evaluate }: Case) {
  const evaluator = {
    sizes,
    outcomes: 1,
    evaluate: (draws: readonly Float64Array[]) => [evaluate(draws)],
    cells: 1,
  };
  const [analysis = null] = await saltelli(evaluator, { samples, resamples }, randomOf(2026), {});
  return analysisOf(
    analysis,
    sizes.map((_, at) => input(`x${at + 1}`)),
  );
}

const first = ({ inputs }: Awaited<ReturnType<typeof analysed>>) =>
  inputs.map((one) => one.first?.estimate ?? Number.NaN);
const total = ({ inputs }: Awaited<ReturnType<typeof analysed>>) =>
  inputs.map((one) => one.total?.estimate ?? Number.NaN);

const near = (found: readonly number[], expected: readonly number[], tolerance: number) => {
  expect(found).toHaveLength(expected.length);
  found.forEach((number, at) => {
    expect(Math.abs(number - (expected[at] ?? 0))).toBeLessThan(tolerance);
  });
};

const at = (draws: readonly Float64Array[], input: number, number = 0) =>
  draws[input]?.[number] ?? Number.NaN;

describe("Sobol indices", () => {
  const ofSize = (size: number) =>
    analysed({
      sizes: [1, 1],
      samples: 256,
      resamples: 20,
      evaluate: (draws) => size * (at(draws, 0) + 2 * at(draws, 1)),
    });

  // By a power of two nothing but the exponent changes.
  test.for([2 ** 400, 2 ** -400, 2 ** -700])("are the same of outcomes times %d", async (size) => {
    const [plain, scaled] = [await ofSize(1), await ofSize(size)];
    expect(scaled).toStrictEqual({
      ...plain,
      mean: (plain.mean ?? 0) * size,
      variance: (plain.variance ?? 0) * size * size,
    });
    // A variance of a third or so of 1² + 2².
    expect(plain.variance).toBeGreaterThan(0.3);
  });

  test("are none of a variance beyond the largest number", async () => {
    const [plain, huge] = [await ofSize(1), await ofSize(2 ** 1000)];
    expect(huge).toStrictEqual({
      mean: (plain.mean ?? 0) * 2 ** 1000,
      variance: null,
      reason: "overflow",
      inputs: [input("x1"), input("x2")].map((one) => ({ ...one, first: null, total: null })),
    });
  });

  // Ishigami and Homma (1990) with a = 7, b = 0.1 on (−π, π)³; the shares as in Saltelli and others, Global
  // Sensitivity Analysis (2008): V = a² ÷ 8 + bπ⁴ ÷ 5 + b²π⁸ ÷ 18 + ½ = 13.8446, the mean a ÷ 2 = 3.5. The standard
  // errors of 8,192 samples are below 0.02.
  test("of the Ishigami function are the known ones", async () => {
    const angle = (number: number) => Math.PI * (2 * number - 1);
    const analysis = await analysed({
      sizes: [1, 1, 1],
      evaluate: (draws) => {
        const [x1, x2, x3] = [angle(at(draws, 0)), angle(at(draws, 1)), angle(at(draws, 2))];
        return Math.sin(x1) + 7 * Math.sin(x2) ** 2 + 0.1 * x3 ** 4 * Math.sin(x1);
      },
    });

    expect(Math.abs((analysis.mean ?? 0) - 3.5)).toBeLessThan(0.15);
    expect(Math.abs((analysis.variance ?? 0) - 13.8446)).toBeLessThan(0.6);
    near(first(analysis), [0.3139, 0.4424, 0], 0.06);
    near(total(analysis), [0.5576, 0.4424, 0.2437], 0.04);
  });

  // The variance of a·x is a² ÷ 12: shares of 1, 4 and 9 in 14.
  test("of a sum are the shares of its variance, alone and in total", async () => {
    const shares = [1 / 14, 4 / 14, 9 / 14];
    const analysis = await analysed({
      sizes: [1, 1, 1],
      evaluate: (draws) => at(draws, 0) + 2 * at(draws, 1) + 3 * at(draws, 2),
    });

    near(first(analysis), shares, 0.05);
    near(total(analysis), shares, 0.05);
    expect(Math.abs(first(analysis).reduce((sum, share) => sum + share, 0) - 1)).toBeLessThan(0.05);
  });

  // A mean 10⁶ times the spread would drown the differences, were it not taken off.
  test("do not hang on where 0 is", async () => {
    const sum = (draws: readonly Float64Array[]) => at(draws, 0) + 2 * at(draws, 1);
    const low = await analysed({ sizes: [1, 1], evaluate: sum });
    const high = await analysed({ sizes: [1, 1], evaluate: (draws) => 2 ** 20 + sum(draws) });

    near(first(high), first(low), 1e-6);
    near(total(high), total(low), 1e-6);
  });

  // x₁ and x₂ of one input: 1 + 4 of 14 together.
  test("take an input of several numbers as one", async () => {
    const analysis = await analysed({
      sizes: [2, 1],
      evaluate: (draws) => at(draws, 0, 0) + 2 * at(draws, 0, 1) + 3 * at(draws, 1),
    });

    near(first(analysis), [5 / 14, 9 / 14], 0.05);
    near(total(analysis), [5 / 14, 9 / 14], 0.05);
  });

  // Of (x₁ − ½)·(x₂ − ½) neither has a part alone.
  test("tell what inputs do together", async () => {
    const analysis = await analysed({
      sizes: [1, 1],
      evaluate: (draws) => (at(draws, 0) - 0.5) * (at(draws, 1) - 0.5),
    });

    near(first(analysis), [0, 0], 0.05);
    near(total(analysis), [1, 1], 0.1);
  });

  test("have intervals around the estimates, if resamples are asked for", async () => {
    const linear = {
      sizes: [1, 1],
      samples: 500,
      evaluate: (draws: readonly Float64Array[]) => at(draws, 0) + 2 * at(draws, 1),
    };
    const analysis = await analysed({ ...linear, resamples: 400 });
    const bare = await analysed(linear);

    // The shares are 1 and 4 of 5.
    [0.2, 0.8].forEach((share, which) => {
      const index = analysis.inputs[which]?.first;
      expect(index?.low).toBeLessThan(index?.estimate ?? 0);
      expect(index?.high).toBeGreaterThan(index?.estimate ?? 0);
      expect(index?.low).toBeLessThan(share);
      expect(index?.high).toBeGreaterThan(share);
      expect((index?.high ?? 0) - (index?.low ?? 0)).toBeLessThan(0.5);
    });
    expect(bare.inputs[0]?.first).toStrictEqual({
      estimate: analysis.inputs[0]?.first?.estimate,
      low: null,
      high: null,
    });
  });

  const nothing = { kind: "data", ids: ["x1"], first: null, total: null };

  test.for([
    { name: "the same", value: () => 0.3, mean: expect.closeTo(0.3, 12) },
    {
      name: "the same but for noise",
      value: (x: number) => 0.3 + 1e-15 * x,
      mean: expect.closeTo(0.3, 12),
    },
  ])("are none where every outcome is $name", async ({ value, mean }) => {
    expect(
      await analysed({
        sizes: [1],
        samples: 50,
        resamples: 5,
        evaluate: (draws) => value(at(draws, 0)),
      }),
    ).toStrictEqual({ mean, variance: 0, reason: "no-variation", inputs: [nothing] });
  });

  test("are none where some sample has no outcome", async () => {
    expect(
      await analysed({
        sizes: [1],
        samples: 50,
        resamples: 5,
        evaluate: (draws) => (at(draws, 0) < 0.1 ? Number.NaN : at(draws, 0)),
      }),
    ).toStrictEqual({ mean: null, variance: null, reason: "not-scored", inputs: [nothing] });
  });
});
