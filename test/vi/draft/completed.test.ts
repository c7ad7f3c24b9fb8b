import { fc, test as given } from "@fast-check/vitest";
import {
  boundKinds,
  changeUnits,
  dueBases,
  growthSpans,
  safeParsePlan,
  tiers,
  unitsOfMeasure,
} from "dxplan";
import { indicators } from "dxplan/seeds";
import {
  type DraftBound,
  type DraftQuantity,
  type DraftUnit,
  draftPlan,
  parseTargets,
  type TargetDraft,
} from "dxplan/vi";
import { describe, expect, test } from "vitest";
import { filledIn, valueAt } from "./fill.ts";
import { head } from "./head.ts";

/** What is wrong with a plan from drafts once its blanks are filled in by what they themselves say. */
function faultsOf(drafts: readonly TargetDraft[]): string {
  const { plan, blanks } = draftPlan(drafts, head);
  const result = safeParsePlan(filledIn(plan, blanks));
  return result.success ? "" : result.error.message;
}

describe("a drafted plan whose blanks are filled in", () => {
  test.for([
    "Phấn đấu đến năm 2030, chỉ số DTI tăng 5 bậc.",
    "Đến năm 2030, xếp thứ 70/63 về DTI.",
    "Đến năm 2030, xếp thứ 0/63 về DTI.",
    "Đến năm 2030, xếp thứ 1,5/63 về DTI.",
    "Đến năm 2030, vào nhóm 10 tỉnh dẫn đầu về chỉ số chuyển đổi số.",
    "Phấn đấu đến năm 2024, 90% trường học có vườn rau.",
    "Phấn đấu đến năm 2024, kinh tế số chiếm 20% GRDP.",
    "Đến năm 2030, 50% hồ sơ cấp huyện, 40% hồ sơ cấp xã được ký số.",
    "Đến năm 2030, kinh tế số chiếm tối đa 20% GRDP.",
    "Đến năm 2030, khoảng 1.000 hộ, trừ hộ nghèo, có vườn rau.",
    "Đến năm 2030, thời gian giải quyết hồ sơ giảm tối thiểu 30% so với năm 2025.",
    "Đến năm 2030, năng suất lao động tăng bình quân 8 - 9%/năm, số doanh nghiệp số gấp đôi năm 2025.",
    "Đến năm 2030, phổ cập chữ ký số; không quá 5% hồ sơ trễ hạn; 18 - 20% hộ có vườn rau.",
  ])("is a plan: %s", (text) => {
    const drafts = parseTargets(text, { indicators, year: 2026 });
    expect(drafts.filter(({ act }) => act === "commitment").length).toBeGreaterThan(0);
    expect(faultsOf(drafts)).toBe("");
  });

  const number = fc.oneof(
    fc.constantFrom(0, 1),
    fc.integer({ min: -20, max: 120 }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
  );
  const quantities: fc.Arbitrary<DraftQuantity> = fc.oneof(
    fc.constant({ kind: "level" } as const),
    fc.record({ kind: fc.constant("rank" as const), of: fc.option(number) }),
    fc.record({ kind: fc.constant("change" as const), in: fc.constantFrom(...changeUnits) }),
    fc.record({ kind: fc.constant("growth" as const), over: fc.constantFrom(...growthSpans) }),
  );
  const single = boundKinds.filter((kind) => kind !== "between" && kind !== "within");
  const bounds: fc.Arbitrary<DraftBound> = fc.oneof(
    fc.record({ kind: fc.constantFrom(...single), value: number }),
    fc.tuple(number, number).map(([one, other]) => ({
      kind: "between" as const,
      low: Math.min(one, other),
      high: Math.max(one, other),
    })),
  );
  const units: fc.Arbitrary<DraftUnit> = fc.record({
    measure: fc.constantFrom(...unitsOfMeasure, "times" as const),
    label: fc.option(fc.constantFrom("hộ", "%", "", "tỷ đồng")),
  });
  const words = fc.oneof(
    fc.constantFrom("hộ có cáp quang", "", " ", "…", "Đường số", "a".repeat(6000)),
    fc.string(),
  );
  const days = fc.constantFrom("2020-12-31", "2025-12-31", "2026-01-01", "2030-12-31");
  const basis = fc.constantFrom(...dueBases);
  const matches = fc.record({
    id: fc.oneof(fc.constantFrom(...indicators.map(({ id }) => id)), fc.constant("elsewhere")),
    confidence: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  const measured = fc.record({ quantity: quantities, bound: bounds, unit: fc.option(units) });
  const stated = fc.constant({ quantity: { kind: "statement" }, bound: null, unit: null } as const);
  const frame = fc.record({
    text: words,
    span: fc.constant({ start: 0, end: 10 }),
    act: fc.constant("commitment" as const),
    name: words,
    tiers: fc.array(fc.constantFrom(...tiers)),
    due: fc.option(days),
    dueBasis: fc.option(basis),
    baseline: fc.option(fc.constant({ year: 2025, date: "2025-12-31" })),
    denominator: fc.option(words),
    exclusions: fc.array(words, { maxLength: 2 }),
    indicator: fc.option(matches),
    spans: fc.constant({}),
    doubts: fc.constant([]),
  });
  const drafted: fc.Arbitrary<TargetDraft> = fc
    .tuple(fc.oneof(measured, stated), frame)
    .map(([asked, around]) => ({ ...around, ...asked }));

  given.prop([fc.array(drafted, { minLength: 1, maxLength: 6 })])(
    "is a plan, whatever was read",
    (drafts) => {
      expect(faultsOf(drafts)).toBe("");
    },
  );

  given.prop([fc.array(drafted, { minLength: 1, maxLength: 4 })])(
    "had a null at each of its blanks, and at nothing else of its targets",
    (drafts) => {
      const { plan, blanks } = draftPlan(drafts, head);
      expect(blanks.filter(({ path }) => valueAt(plan, path) !== null)).toStrictEqual([]);
      const nulls = JSON.stringify(plan["targets"]).match(/(?<=[:[,])null(?=[,\]}])/g) ?? [];
      expect(nulls).toHaveLength(blanks.length);
    },
  );
});
