import { fc, test as given } from "@fast-check/vitest";
import type { Plan } from "dxplan";
import { type Finding, findingCodes, lintPlan } from "dxplan";
import { describe, expect } from "vitest";
import { plan } from "../compare/arbitraries.ts";
import { deepFreeze } from "../deep-freeze.ts";

const runs = { numRuns: 100 };

const namesakes = [
  {
    indicators: ["share", "burden", "place"],
    why: { vi: "Khác nhau", en: "They differ" },
    comparable: true,
  },
];

/** Another plan, of the same unit. */
const another = plan.map((plan): Plan => ({ ...plan, id: "another" }));

/** A plan, and the same with its targets in another order. */
const shuffled = plan.chain((plan) =>
  fc.tuple(
    fc.constant(plan),
    fc
      .shuffledSubarray([...plan.targets], {
        minLength: plan.targets.length,
        maxLength: plan.targets.length,
      })
      .map((targets): Plan => ({ ...plan, targets })),
  ),
);

const asTexts = (findings: readonly Finding[]) =>
  findings.map((finding) => JSON.stringify(finding)).toSorted();

describe("lintPlan, of any plan beside another,", () => {
  given.prop([plan, another], runs)(
    "is plain data: JSON brings it back, so no undefined, NaN, infinity or −0 is in it",
    (plan, other) => {
      const said = lintPlan(plan, { against: [other], namesakes });
      const back: unknown = JSON.parse(JSON.stringify(said));
      expect(back).toStrictEqual(said);
    },
  );

  given.prop([shuffled, another], runs)(
    "says the same whatever the order of the targets",
    ([plan, reordered], other) => {
      const options = { against: [other], namesakes };
      const [one, two] = [lintPlan(plan, options), lintPlan(reordered, options)];
      expect(asTexts(two.findings)).toStrictEqual(asTexts(one.findings));
    },
  );

  given.prop([shuffled, another], runs)(
    "has its findings in the order of the targets, then of the codes, each once",
    ([, plan], other) => {
      const { findings } = lintPlan(plan, { against: [other], namesakes });
      const ids = plan.targets.map(({ id }) => id);
      const places = findings.map(
        ({ target, code }) =>
          ids.indexOf(target) * findingCodes.length + findingCodes.indexOf(code),
      );
      expect(places).toStrictEqual(places.toSorted((left, right) => left - right));
      expect(new Set(asTexts(findings)).size).toBe(findings.length);
    },
  );

  given.prop([plan, another], runs)("is the same of frozen plans", (plan, other) => {
    const plain = lintPlan(plan, { against: [other] });
    expect(lintPlan(deepFreeze(plan), { against: [deepFreeze(other)] })).toStrictEqual(plain);
  });

  given.prop([plan], runs)("says nothing more of a plan beside itself", (plan) => {
    expect(lintPlan(plan, { against: [plan], namesakes })).toStrictEqual(lintPlan(plan));
  });

  given.prop([plan, another], runs)(
    "says of no pair both that sources disagree and that it asks less",
    (plan, other) => {
      const { findings } = lintPlan(plan, { against: [other] });
      const pairsOf = (code: string) =>
        findings
          .filter((finding) => finding.code === code)
          .map(({ target, other }) => `${target} ${other?.plan} ${other?.target}`);
      const less = new Set(pairsOf("asks-less"));
      expect(pairsOf("sources-disagree").filter((pair) => less.has(pair))).toStrictEqual([]);
    },
  );
});
