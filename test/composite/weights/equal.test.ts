import { defineIndex, equalWeights, type IndexDefinition } from "dxplan";
import { describe, expect, test } from "vitest";
import { expectWeights, faultsOf } from "./expect-weights.ts";

describe("equalWeights", () => {
  test("share 1 among the ids, in their order", () => {
    expectWeights(equalWeights(["c", "a", "b"]), { c: 1 / 3, a: 1 / 3, b: 1 / 3 });
    expect(equalWeights(["a"])).toStrictEqual([{ id: "a", weight: 1 }]);
  });

  test("are the members of a node", () => {
    const index: IndexDefinition = {
      id: "index",
      components: ["a", "b"].map((id) => ({
        id,
        direction: "increase",
        scale: { kind: "min-max" },
      })),
      nodes: [
        {
          id: "all",
          mean: { kind: "arithmetic" },
          weights: "given",
          members: equalWeights(["a", "b"]),
        },
      ],
      missing: "reweight",
      minimumCoverage: 0,
    };
    expect(defineIndex(index)).toStrictEqual(index);
  });

  test("take a hundred thousand ids, none of which is searched for among the others", () => {
    const ids = Array.from({ length: 100_000 }, (_, at) => `c${at}`);
    expect(equalWeights(ids).at(-1)).toStrictEqual({ id: "c99999", weight: 1e-5 });
  });

  test.for([
    { ids: [], fault: "ids: a list of ids, one at least, a list of 0" },
    { ids: "portal", fault: 'ids: a list of ids, one at least, "portal"' },
    { ids: ["a", "b", "a"], fault: 'ids.2: the id of a component, each once, "a"' },
    { ids: ["a", ""], fault: 'ids.1: the id of a component, each once, ""' },
    { ids: ["a", 7], fault: "ids.1: the id of a component, each once, 7" },
  ])("refuse $ids", ({ ids, fault }) => {
    expect(faultsOf(() => Reflect.apply(equalWeights, undefined, [ids]))).toStrictEqual([
      "invalid-argument",
      fault,
    ]);
  });
});
