import { explain, type LevelTarget, languages, type TargetResult } from "dxplan";
import { describe, expect, test } from "vitest";
import { cardOf, figure, level, on, resultOn } from "../measure/evidence/fixture.ts";

const levelOf = (value: number, more: Partial<LevelTarget>): TargetResult =>
  resultOn(cardOf([level(more)], [figure(value)]));

const textOf = (result: TargetResult, kind: string): string | undefined =>
  explain(result).steps.find((step) => step.kind === kind)?.text;

describe("numbers that differ", () => {
  const nearly = levelOf(89.99996, { bound: { kind: "atLeast", value: 90 } });
  const tiny = levelOf(0.00001, { bound: { kind: "atLeast", value: 0.00002 } });

  test("are not written alike: a value just below its target", () => {
    const { reported, required, formula, gap } = explain(nearly);
    expect([reported, required, formula, gap]).toStrictEqual([
      "89.99996% (2024-12-31)",
      "at least 90%",
      "89.99996 ÷ 90 = 99.9%",
      "gap 0.00004 points",
    ]);
    expect(textOf(nearly, "gap")).toBe("Gap: 90 − 89.99996 = 0.00004 points.");
  });

  test("are not written as 0", () => {
    const { reported, required, formula, gap } = explain(tiny);
    expect([reported, required, formula, gap]).toStrictEqual([
      "0.00001% (2024-12-31)",
      "at least 0.00002%",
      "0.00001 ÷ 0.00002 = 50%",
      "gap 0.00001 points",
    ]);
  });

  test("are not written alike: a value just beyond its baseline", () => {
    const baseline = { value: 39.99999, date: "2020-12-31" };
    const result = levelOf(40, { baseline, due: "2025-12-31" });
    expect(textOf(result, "baseline")).toBe("Baseline: 39.99999% (2020-12-31).");
    // 0.00001 ÷ 40.00001 is a little: 0.1% and not 0%
    expect(textOf(result, "progress")).toBe("Progress: (40 − 39.99999) ÷ (80 − 39.99999) = 0.1%.");
  });

  test("at the 13th digit alone are one number", () => {
    expect(explain(levelOf(79.99999999999997, {})).reported).toBe("80% (2024-12-31)");
  });

  test("otherwise have four decimals", () => {
    expect(explain(levelOf(72.123456, {})).reported).toBe("72.1235% (2024-12-31)");
  });
});

describe("the largest numbers", () => {
  const due = "2025-12-31";
  const firms = (value: number, more: Partial<LevelTarget>): TargetResult =>
    resultOn(
      cardOf([level({ indicator: "firms", due, ...more })], [on("firms", "2024-12-31", value)]),
    );

  const large = { value: 0.5e308, date: "2020-12-31" };

  test.for<{ readonly title: string; readonly result: TargetResult }>([
    {
      title: "a value beyond 1e308",
      result: firms(1.2e308, { bound: { kind: "atLeast", value: 1.5e308 }, baseline: large }),
    },
    {
      title: "a corridor beyond 1e308, below it",
      result: firms(0.6e308, {
        bound: { kind: "within", low: 1e308, high: 1.5e308 },
        baseline: large,
      }),
    },
    {
      title: "a corridor beyond 1e308, above it",
      result: firms(1.7e308, { bound: { kind: "within", low: 1e308, high: 1.5e308 } }),
    },
    {
      title: "a ratio of 1e308",
      result: firms(1e8, { bound: { kind: "atLeast", value: 1e-300 } }),
    },
    {
      title: "a ratio far below 0",
      result: firms(-1e8, { bound: { kind: "atLeast", value: 1e-300 } }),
    },
  ])("are explained: $title", ({ result }) => {
    for (const language of languages) {
      const { sentence, steps } = explain(result, { language });
      const texts = [sentence, ...steps.map(({ text }) => text)];
      expect(texts.filter((text) => /\de\+|NaN|Infinity/.test(text))).toStrictEqual([]);
    }
  });
});
