import {
  explain,
  explainFinding,
  formatDay,
  formatNumber,
  formatRatio,
  lintPlan,
  publishedText,
  reportedText,
  requiredText,
  sourceText,
} from "dxplan";
import { hue2024 } from "dxplan/seeds";
import { describe, expect, test } from "vitest";
import {
  cardOf,
  figure,
  indicator,
  level,
  resultOn,
  statement,
} from "../measure/evidence/fixture.ts";
import { refusedBy } from "../measure/refused.ts";

const result = resultOn(cardOf([level()], [figure(72)]));
const [finding] = lintPlan(hue2024).findings;
const share = indicator("share");
const en = { language: "en" };

/** Every function with arguments that it takes. */
const calls = {
  formatNumber: [formatNumber, [1]],
  formatRatio: [formatRatio, [1]],
  formatDay: [formatDay, ["2024-12-31"]],
  requiredText: [requiredText, [level(), share]],
  reportedText: [reportedText, [figure(72), share]],
  sourceText: [sourceText, [figure(72)]],
  publishedText: [publishedText, [figure(72)]],
  explain: [explain, [result]],
  explainFinding: [explainFinding, [finding]],
} as const;

type Name = keyof typeof calls;
const names = Object.keys(calls).filter((name): name is Name => name in calls);

/** The faults that a call is refused for, after the name of the function. */
function faultsOf(name: Name, given: readonly unknown[]): readonly string[] {
  const [call] = calls[name];
  const { code, message, issues } = refusedBy(() => Reflect.apply(call, undefined, given));
  expect(code).toBe("invalid-argument");
  return [message.split("\n")[0] ?? "", ...issues.map(({ path }) => path.join("."))];
}

describe.for(names)("%s refuses", (name) => {
  const [, given] = calls[name];

  test("options that are none", () => {
    expect(faultsOf(name, [...given, null])).toStrictEqual([name, "options"]);
    expect(faultsOf(name, [...given, "vi"])).toStrictEqual([name, "options"]);
  });

  test.for(["x", "toString", "__proto__", null, 1])("the language %s", (language) => {
    expect(faultsOf(name, [...given, { language }])).toStrictEqual([name, "language"]);
  });

  test("an option that does not exist, beside other faults", () => {
    const wrong = given.map(() => undefined);
    const faults = faultsOf(name, [...wrong, { language: "zz", lang: "vi" }]);
    // The name, one fault for each argument, the unknown option and the language.
    expect(faults).toHaveLength(1 + given.length + 2);
    expect(faults.slice(-2)).toStrictEqual(["lang", "language"]);
  });
});

test.for(["formatNumber", "formatDay", "requiredText", "sourceText"] as const)(
  "%s has no language of its own",
  (name) => {
    const [, given] = calls[name];
    expect(faultsOf(name, [...given])).toStrictEqual([name, "language"]);
  },
);

describe("an argument is refused", () => {
  test.for<readonly [name: Name, ...given: unknown[]]>([
    ["formatNumber", "1"],
    ["formatNumber", Number.NaN],
    ["formatRatio", Number.POSITIVE_INFINITY],
    ["formatDay", "2024"],
    ["formatDay", "2023-02-29"],
    ["formatDay", null],
    ["requiredText", null, share],
    ["requiredText", { id: "target", quantity: {} }, share],
    ["requiredText", { id: "target", quantity: { kind: "toString" } }, share],
    ["requiredText", { ...level(), bound: undefined }, share],
    ["requiredText", level({ bound: { kind: "atLeast", value: Number.NaN } }), share],
    ["requiredText", { ...level(), quantity: { kind: "rank" } }, share],
    ["requiredText", { ...level(), quantity: { kind: "growth", over: "each" } }, share],
    ["requiredText", { ...level(), quantity: { kind: "change", in: "points" } }, share],
    ["requiredText", { ...statement(), bound: level().bound }, share],
    ["requiredText", level(), undefined],
    ["requiredText", level(), {}],
    ["reportedText", null, share],
    ["reportedText", figure(72, { period: { end: "2024" } }), share],
    ["reportedText", { ...figure(72), value: { missing: "toString" } }, share],
    ["reportedText", { ...figure(72), qualifier: { kind: "toString" } }, share],
    ["reportedText", { ...figure(72), quantity: { kind: "change", in: "toString" } }, share],
    ["publishedText", {}],
    ["publishedText", { ...figure(72), publishedAt: "yesterday" }],
    ["sourceText", { ...figure(72), source: null }],
    ["explain", null],
    ["explain", { target: { quantity: {} }, tiers: [] }],
    ["explain", { ...result, status: "toString" }],
    ["explain", { ...result, observations: [{}] }],
    ["explain", { ...result, value: Number.NaN }],
    ["explain", { ...result, warnings: ["toString"] }],
    ["explain", { ...result, afterwards: { met: true } }],
    ["explainFinding", null],
    ["explainFinding", { code: "toString" }],
    ["explainFinding", { ...finding, code: "__proto__" }],
    ["explainFinding", { ...finding, due: "2024" }],
    ["explainFinding", { ...finding, stated: "1" }],
    ["explainFinding", { ...finding, code: "lower-tier-asks-more", tier: "toString" }],
    ["explainFinding", { ...finding, code: "impossible-rate", cause: "toString" }],
    ["explainFinding", { ...finding, code: "asks-less" }],
  ])("by %s: %o", ([name, ...given]) => {
    expect(faultsOf(name, [...given, en])).toHaveLength(2);
  });

  test.for([-1, 13, 0.5, "2", null])("as decimals: %o", (decimals) => {
    const options = { ...en, decimals };
    expect(faultsOf("formatNumber", [1, options])).toStrictEqual(["formatNumber", "decimals"]);
    expect(faultsOf("formatRatio", [1, options])).toStrictEqual(["formatRatio", "decimals"]);
  });

  test("as a base that has not been found, and as a plan", () => {
    const base = { value: "80", date: null };
    expect(faultsOf("requiredText", [level(), share, { ...en, base }])).toContain("base");
    expect(faultsOf("explainFinding", [finding, { plan: 1 }])).toContain("plan");
  });
});
