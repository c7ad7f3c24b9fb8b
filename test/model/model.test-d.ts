import type {
  Act,
  Base,
  Bound,
  ChangeTarget,
  DxplanError,
  Figure,
  Indicator,
  IndicatorTarget,
  LevelTarget,
  MilestoneTarget,
  Observation,
  ParseResult,
  Plan,
  Quantity,
  RankTarget,
  StatementTarget,
  Target,
  TargetCountTarget,
  UnitCountTarget,
} from "dxplan";
import { describe, expectTypeOf, test } from "vitest";

declare const bound: Bound;
declare const level: LevelTarget;
declare const milestone: MilestoneTarget;
declare const statement: StatementTarget;
declare const figure: Figure;
declare const act: Act;

declare function asTarget(target: Target): void;
declare function asBound(bound: Bound): void;
declare function asQuantity(quantity: Quantity): void;
declare function asBase(base: Base): void;
declare function asIndicator(indicator: Indicator): void;
declare function asObservation(observation: Observation): void;
declare function asPlan(plan: Plan): void;

describe("Target", () => {
  test("is a level with an indicator and a bound", () => {
    asTarget(level);
    asTarget({ ...level, tiers: ["province", "commune"], weight: 2, due: "2025-12-31" });
    asTarget({ ...level, quantity: { kind: "rank", of: 63 } });
    const { bound: _bound, ...unbounded } = level;
    // @ts-expect-error [ts2345] a level has a threshold
    asTarget(unbounded);
    const { indicator: _indicator, ...unindicated } = level;
    // @ts-expect-error [ts2345] a level has an indicator
    asTarget(unindicated);
  });

  test("is a statement with no bound, no indicator and no weight", () => {
    asTarget(statement);
    asTarget({ ...statement, due: "2025-12-31" });
    // @ts-expect-error [ts2379] a statement has no threshold
    asTarget({ ...statement, bound });
    // @ts-expect-error [ts2379] a statement has no indicator
    asTarget({ ...statement, indicator: "share" });
    // @ts-expect-error [ts2379] a statement is not scored
    asTarget({ ...statement, weight: 1 });
  });

  test("is a milestone with no bound and no indicator", () => {
    asTarget(milestone);
    asTarget({ ...milestone, weight: 1 });
    // @ts-expect-error [ts2379] an act is done or not
    asTarget({ ...milestone, bound });
    // @ts-expect-error [ts2379] an act has no indicator
    asTarget({ ...milestone, indicator: "share" });
  });

  test("takes the words of the vocabulary only", () => {
    // @ts-expect-error [ts2322] no tier
    asTarget({ ...level, tiers: ["ward"] });
    // @ts-expect-error [ts2322] no pillar
    asTarget({ ...statement, pillar: "state" });
    // @ts-expect-error [ts2322] no word for where a deadline comes from
    asTarget({ ...level, dueBasis: "guessed" });
    // @ts-expect-error [ts2353] no field of a target
    asTarget({ ...level, colour: "red" });
  });

  test("is told apart by the kind of its quantity", () => {
    expectTypeOf<Extract<Target, { quantity: { kind: "level" } }>>().toEqualTypeOf<LevelTarget>();
    expectTypeOf<Extract<Target, { quantity: { kind: "rank" } }>>().toEqualTypeOf<RankTarget>();
    expectTypeOf<Extract<Target, { quantity: { kind: "change" } }>>().toEqualTypeOf<ChangeTarget>();
    expectTypeOf<Extract<Target, { quantity: { kind: "count" } }>>().toEqualTypeOf<
      UnitCountTarget | TargetCountTarget
    >();
  });

  test("has an indicator or members if it has a bound", () => {
    const bounded = (target: Target) => {
      if (target.bound === undefined) return target;
      expectTypeOf(target).toEqualTypeOf<IndicatorTarget | TargetCountTarget>();
      expectTypeOf(target.bound).toEqualTypeOf<Bound>();
      return undefined;
    };

    expectTypeOf(bounded).returns.toEqualTypeOf<MilestoneTarget | StatementTarget | undefined>();
  });

  test("has a bound if it has an indicator", () => {
    const indicated = (target: Target) => {
      if (target.indicator === undefined) throw new Error("no indicator");
      return target;
    };

    expectTypeOf(indicated).returns.toEqualTypeOf<IndicatorTarget>();
  });
});

describe("Bound", () => {
  test("is a comparator with its number or numbers", () => {
    asBound({ kind: "reach", value: 80 });
    asBound({ kind: "about", value: 80, tolerance: 2 });
    asBound({ kind: "between", low: 15, high: 20 });
    // @ts-expect-error [ts2345] how far off still counts is not said
    asBound({ kind: "about", value: 80 });
    // @ts-expect-error [ts2353] a range has two numbers
    asBound({ kind: "between", value: 80 });
    // @ts-expect-error [ts2353] a range has two numbers, not three
    asBound({ kind: "between", low: 15, high: 20, value: 17 });
    // @ts-expect-error [ts2353] at least 80 is that, no less
    asBound({ kind: "atLeast", value: 80, tolerance: 2 });
    // @ts-expect-error [ts2322] a number, not text
    asBound({ kind: "reach", value: "80" });
    // @ts-expect-error [ts2322] no comparator
    asBound({ kind: "equals", value: 80 });
  });
});

describe("Quantity", () => {
  test("has what its kind needs and nothing else", () => {
    asQuantity({ kind: "level" });
    asQuantity({ kind: "change", in: "points", from: { kind: "target", target: "share-2025" } });
    // @ts-expect-error [ts2345] among how many units
    asQuantity({ kind: "rank" });
    // @ts-expect-error [ts2345] a change from what
    asQuantity({ kind: "change", in: "points" });
    // @ts-expect-error [ts2820] no unit of a change
    asQuantity({ kind: "change", in: "percentage", from: { kind: "unstated" } });
    // @ts-expect-error [ts2345] a share of units of a tier that meet which target
    asQuantity({ kind: "count", tier: "commune" });
    // @ts-expect-error [ts2353] a statement is of nothing
    asQuantity({ kind: "statement", of: 63 });
    // @ts-expect-error [ts2345] a base that is given has a number
    asBase({ kind: "value" });
  });
});

describe("Indicator", () => {
  test("takes the words of the vocabulary only", () => {
    const use = (indicator: Indicator) => {
      asIndicator({ ...indicator, pillar: "general" });
      // @ts-expect-error [ts2322] no pillar
      asIndicator({ ...indicator, pillar: "state" });
      // @ts-expect-error [ts2322] a direction is required
      asIndicator({ ...indicator, direction: undefined });
    };

    expectTypeOf(use).parameter(0).toEqualTypeOf<Indicator>();
  });
});

describe("Observation", () => {
  test("is a figure, or a report on a milestone, and not both", () => {
    asObservation(figure);
    asObservation(act);
    // @ts-expect-error [ts2345] a figure is no report on a milestone
    asObservation({ ...figure, milestone: { plan: "plan", target: "opened" }, done: true });
    // @ts-expect-error [ts2345] a report on a milestone is no figure
    asObservation({ ...act, indicator: "share", value: 75 });
    // @ts-expect-error [ts2322] a missing value has a reason
    asObservation({ ...figure, value: null });
    // @ts-expect-error [ts2322] what is not synthetic does not say so
    asObservation({ ...figure, synthetic: false });
  });

  test("is told apart by its milestone", () => {
    const figureOf = (observation: Observation) =>
      observation.milestone === undefined ? observation : undefined;

    expectTypeOf(figureOf).returns.toEqualTypeOf<Figure | undefined>();
  });
});

describe("Plan", () => {
  test("is read-only at every depth", () => {
    const write = (plan: Plan, indicator: Indicator) => {
      // @ts-expect-error [ts2540] read-only
      plan.id = "other";
      // @ts-expect-error [ts2540] read-only
      plan.period.end = "2035-12-31";
      // @ts-expect-error [ts2540] read-only
      plan.unit.name.vi = "Vĩnh Long";
      // @ts-expect-error [ts2339] a list that cannot grow
      plan.indicators.push(indicator);
      // @ts-expect-error [ts2542] a list that cannot change
      plan.targets[0] = level;
      for (const target of plan.targets) {
        // @ts-expect-error [ts2540] read-only
        target.source.title = "other";
        // @ts-expect-error [ts2540] read-only
        target.due = "2035-12-31";
        // @ts-expect-error [ts2339] a list that cannot grow
        target.tiers?.push("commune");
        // @ts-expect-error [ts2540] read-only
        if (target.bound?.kind === "reach") target.bound.value = 0;
      }
    };

    expectTypeOf(write).returns.toBeVoid();
  });

  test("takes targets that are read-only too", () => {
    const use = (plan: Plan, targets: readonly Target[]) => asPlan({ ...plan, targets });

    expectTypeOf(use).returns.toBeVoid();
  });

  test("has the indicators that its targets use", () => {
    const use = ({ indicators: _indicators, ...plan }: Plan) => {
      // @ts-expect-error [ts2345] a plan is self-contained
      asPlan(plan);
    };

    expectTypeOf(use).returns.toBeVoid();
  });
});

describe("ParseResult", () => {
  test("holds the data if it succeeded, else the error", () => {
    const dataOf = (result: ParseResult<Plan>) => {
      // @ts-expect-error [ts2339] which of the two it is must be asked first
      result.data;
      if (result.success) return result.data;
      expectTypeOf(result).not.toHaveProperty("data");
      return result.error;
    };

    expectTypeOf(dataOf).returns.toEqualTypeOf<Plan | DxplanError>();
  });
});
