import { safeParsePlan } from "dxplan";
import { describe, expect, test } from "vitest";
import { faultsOf } from "../../outcome.ts";
import { type Fields, goal, plan, planOf, statement, target, task } from "../../plan.ts";

describe("safeParsePlan", () => {
  test.for<[what: string, given: Fields]>([
    ["a deadline on the first day", planOf(target({ due: "2022-01-01" }))],
    ["a deadline after the last day", planOf(target({ due: "2035-12-31" }))],
    ["a target with no deadline", planOf(target({ due: undefined }))],
    ["a goal due on the first day", plan({ goals: [goal({ due: "2022-01-01" })] })],
    ["a task due on the first day", plan({ tasks: [task({ due: "2022-01-01" })] })],
    ["a stated deadline", planOf(target({ dueBasis: "stated" }))],
    ["an implied deadline", planOf(target({ dueBasis: "implied" }))],
  ])("accepts %s", ([, given]) => {
    expect(faultsOf(safeParsePlan(given))).toStrictEqual([]);
  });

  test.for<[what: string, given: Fields, path: string]>([
    ["a target", planOf(target({ due: "2021-12-31" })), "targets[0]"],
    ["a statement", planOf(target(), statement({ due: "1999-01-01" })), "targets[1]"],
    ["a goal", plan({ goals: [goal({ due: "2021-12-31" })] }), "goals[0]"],
    ["a task", plan({ tasks: [task({ due: "2021-12-31" })] }), "tasks[0]"],
  ])("refuses %s due before the first day", ([, given, path]) => {
    expect(faultsOf(safeParsePlan(given))).toStrictEqual([`due-before-start ${path}.due`]);
  });

  test("refuses a word on where the deadline comes from with no deadline", () => {
    const given = planOf(target({ due: undefined, dueBasis: "stated" }));

    expect(faultsOf(safeParsePlan(given))).toStrictEqual(["basis-without-due targets[0].dueBasis"]);
  });
});
