import { robustness, sobol } from "dxplan/robustness";
import { describe, expect, test } from "vitest";
import { run } from "../../src/robustness/run.ts";
import { tableOf } from "../composite/score/fixture.ts";
import { draw, rejectionOf, two } from "./fixture.ts";

const table = tableOf({ a: [0.6, 0], b: [0, 0.4] });
const options = { ...draw, weights: [{ kind: "any" }] } as const;

describe("a long run", () => {
  // 400,000 scores at once: 4 steps of 100,000.
  test("pauses and tells how far it is after every stretch of work", async () => {
    const events: unknown[] = [];
    await run(
      10,
      () => 100_000,
      (at) => events.push(at),
      {
        onProgress: (done, of) => events.push(`${done} of ${of}`),
        pause: async () => {
          events.push("pause");
        },
      },
    );

    expect(events).toStrictEqual([
      ...[0, 1, 2, 3, "4 of 10", "pause"],
      ...[4, 5, 6, 7, "8 of 10", "pause"],
      ...[8, 9, "10 of 10"],
    ]);
  });

  test("lets others have their turn without being told how", async () => {
    const events: string[] = [];
    setTimeout(() => events.push("another task"), 0);
    await run(
      2,
      () => 1e6,
      (at) => events.push(`step ${at}`),
      {},
    );

    expect(events).toStrictEqual(["step 0", "another task", "step 1"]);
  });

  test.for([
    { name: "robustness", study: robustness },
    { name: "sobol", study: sobol },
  ])("of $name does not begin if it was stopped before", async ({ study }) => {
    const reason = new Error("not needed any more");
    const told: number[] = [];
    const error = await rejectionOf(
      study(two(), table, {
        ...options,
        signal: AbortSignal.abort(reason),
        onProgress: (done) => told.push(done),
      }),
    );

    expect(error).toBe(reason);
    expect(told).toStrictEqual([]);
  });

  test.for([
    { name: "robustness", study: robustness },
    { name: "sobol", study: sobol },
  ])("of $name stops on the way, with the reason of the signal", async ({ study }) => {
    const controller = new AbortController();
    const reason = { why: "enough" };
    const told: number[] = [];
    // 2 units × 2 components are 4 scores a sample, and 12 with two sets and one input mixed.
    const error = await rejectionOf(
      study(two(), table, {
        ...options,
        samples: 250_000,
        signal: controller.signal,
        onProgress: (done) => {
          told.push(done);
          controller.abort(reason);
        },
      }),
    );

    expect(error).toBe(reason);
    expect(told).toStrictEqual([study === robustness ? 100_000 : 33_334]);
  });

  test("tells when all is done", async () => {
    const told: string[] = [];
    const onProgress = (done: number, of: number) => told.push(`${done} of ${of}`);
    await robustness(two(), table, { ...options, onProgress });
    await sobol(two(), table, { ...options, samples: 100, resamples: 20, onProgress });

    expect(told).toStrictEqual(["2000 of 2000", "120 of 120"]);
  });
});
