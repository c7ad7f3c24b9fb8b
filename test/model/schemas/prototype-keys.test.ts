import { parsePlan, safeParseObservations, safeParsePlan } from "dxplan";
import { describe, expect, test } from "vitest";
import { faultsOf } from "../outcome.ts";
import { figure, goal, name, plan, planOf, target, task } from "../plan.ts";

/** The data as JSON, with a field `__proto__` of its own: only JSON.parse makes one. */
const withPrototypeKey = (data: unknown, value: unknown): unknown =>
  JSON.parse(JSON.stringify(data).replace("{", `{"__proto__":${JSON.stringify(value)},`));

describe("safeParsePlan", () => {
  test.for(["constructor", "toString", "hasOwnProperty", "valueOf", "prototype"])(
    "refuses the field %s",
    (key) => {
      expect(faultsOf(safeParsePlan(plan({ [key]: {} })))).toStrictEqual([`unknown-field ${key}`]);
    },
  );

  test("refuses the field __proto__", () => {
    expect(faultsOf(safeParsePlan(withPrototypeKey(plan(), { polluted: true })))).toStrictEqual([
      "unknown-field __proto__",
    ]);
    expect({}).not.toHaveProperty("polluted");
  });

  test("refuses the field __proto__ of a target", () => {
    const given = plan({ targets: [withPrototypeKey(target(), { weight: 2 })] });

    expect(faultsOf(safeParsePlan(given))).toStrictEqual(["unknown-field targets[0].__proto__"]);
  });

  test("takes no field from __proto__", () => {
    const faults = faultsOf(safeParsePlan(withPrototypeKey({ id: "plan" }, plan())));

    expect(faults).toContain("unknown-field __proto__");
    expect(faults).toContain("missing-field title");
  });

  test.for(["constructor", "valueof", "prototype"])("accepts the id %s, if it is defined", (id) => {
    expect(
      parsePlan(plan({ organisations: [{ id, name }], tasks: [task({ owner: id })] })),
    ).toEqual(expect.objectContaining({ id: "plan" }));
  });

  test("resolves constructor to nothing, if it is not defined", () => {
    const from = { kind: "target", target: "constructor" };
    const given = {
      ...planOf(
        target({
          indicator: "constructor",
          quantity: { kind: "change", in: "points", from },
          supersedes: { target: "constructor", from: "2025-01-01" },
        }),
      ),
      goals: [goal({ targets: ["constructor"] })],
      tasks: [task({ owner: "constructor" })],
    };

    expect(faultsOf(safeParsePlan(given))).toStrictEqual([
      "unknown-base targets[0].quantity.from.target",
      "unknown-indicator targets[0].indicator",
      "unknown-organisation tasks[0].owner",
      "unknown-target goals[0].targets[0]",
      "unknown-target targets[0].supersedes.target",
    ]);
  });

  test.for(["__proto__", "toString", "hasOwnProperty"])("refuses the id %s", (id) => {
    expect(
      faultsOf(safeParsePlan(planOf(target({ id }), target({ indicator: id })))),
    ).toStrictEqual([
      "bad-format targets[0].id",
      "bad-format targets[1].indicator",
      "unknown-indicator targets[1].indicator",
    ]);
  });

  test.for(["constructor", "__proto__", "toString"])("refuses the word %s", (word) => {
    const given = planOf(
      target({ bound: { kind: word, value: 1 } }),
      target({ id: "other", quantity: { kind: word }, tiers: [word] }),
    );

    expect(faultsOf(safeParsePlan(given))).toStrictEqual([
      "not-an-option targets[0].bound.kind",
      "not-an-option targets[1].quantity.kind",
      "not-an-option targets[1].tiers[0]",
    ]);
  });
});

describe("safeParseObservations", () => {
  test("refuses the field __proto__", () => {
    const given = [withPrototypeKey(figure(), { value: 1 })];

    expect(faultsOf(safeParseObservations(given))).toStrictEqual(["unknown-field [0].__proto__"]);
  });
});
