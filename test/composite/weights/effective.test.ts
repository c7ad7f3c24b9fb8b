import { fc, test as given } from "@fast-check/vitest";
import {
  effectiveWeights,
  type IndexDefinition,
  type IndexNode,
  isDxplanError,
  scoreIndex,
} from "dxplan";
import { describe, expect, test } from "vitest";
import { frozen } from "../../model/frozen.ts";
import { thrownBy } from "../../model/outcome.ts";
import { byMaxima, component, equal, indexOf, weighted } from "../score/fixture.ts";
import { expectWeights, faultsOf } from "./expect-weights.ts";

/** An index over components with the points that each can earn, or `null` for those of a plain scale. */
const indexOver = (
  maxima: Readonly<Record<string, number | null>>,
  nodes: readonly IndexNode[],
): IndexDefinition =>
  indexOf(
    Object.entries(maxima).map(([id, maximum]) =>
      component(id, maximum === null ? {} : { scale: { kind: "points" }, maximum }),
    ),
    nodes,
  );

describe("effectiveWeights", () => {
  test.for([
    {
      title: "shares of the weights in one node",
      index: indexOver({ b: null, a: null }, [weighted("all", { a: 3, b: 1 })]),
      expected: { b: 0.25, a: 0.75 },
    },
    {
      title: "products of shares down a tree",
      // left ⅔ of a and c as 1 : 3; right ⅓ of b.
      index: indexOver({ a: null, b: null, c: null }, [
        weighted("all", { left: 2, right: 1 }),
        weighted("left", { a: 1, c: 3 }),
        equal("right", ["b"]),
      ]),
      expected: { a: 1 / 6, b: 1 / 3, c: 1 / 2 },
    },
    {
      title: "sums over all ways",
      index: indexOver({ base: null, b: null, c: null, d: null }, [
        equal("left", ["base", "b"]),
        equal("right", ["base", "c", "d"]),
        weighted("all", { left: 0.4, right: 0.4, base: 0.2 }),
      ]),
      // base: 0.2 by itself, ½ of 0.4, ⅓ of 0.4.
      expected: { base: 0.4 + 0.4 / 3, b: 0.2, c: 0.4 / 3, d: 0.4 / 3 },
    },
    {
      title: "shares of the maxima, whatever the depth",
      // A node of maxima weighs the sum of those of its members: 100 + 200 of 500.
      index: indexOver({ a: 100, b: 200, c: 200 }, [
        byMaxima("all", ["left", "c"]),
        byMaxima("left", ["a", "b"]),
      ]),
      expected: { a: 0.2, b: 0.4, c: 0.4 },
    },
    {
      title: "of those alone that can earn points",
      index: indexOver({ a: 0, b: 50, c: 50 }, [equal("all", ["a", "b", "c"])]),
      expected: { a: 0, b: 0.5, c: 0.5 },
    },
    {
      title: "none beneath a node without any to earn",
      // left drops out, b of weight 0 with it: right has all.
      index: indexOver({ a: 0, b: 50, c: 50 }, [
        weighted("left", { a: 1, b: 0 }),
        equal("right", ["c"]),
        equal("all", ["left", "right"]),
      ]),
      expected: { a: 0, b: 0, c: 1 },
    },
    {
      title: "none for a weight of 0",
      index: indexOver({ a: null, b: null }, [weighted("all", { a: 0, b: 2 })]),
      expected: { a: 0, b: 1 },
    },
  ])("are $title", ({ index, expected }) => {
    expectWeights(effectiveWeights(frozen(index), "all"), expected);
  });

  test("are of the components beneath the node alone", () => {
    const index = indexOver({ a: null, b: null, c: null }, [
      weighted("all", { left: 2, right: 1 }),
      weighted("left", { a: 1, c: 3 }),
      equal("right", ["b"]),
    ]);
    expectWeights(effectiveWeights(index, "left"), { a: 0.25, c: 0.75 });
  });

  const unscored = indexOver({ a: 0, b: 5 }, [equal("none", ["a"]), equal("all", ["a", "b"])]);
  const index = "index: an index, from defineIndex";
  const node = "node: the id of a node of the index";

  test.for([
    { title: "no index", args: [undefined, "all"], fault: `${index}, nothing` },
    {
      title: "an index without components",
      args: [{ nodes: [] }, "all"],
      fault: `${index}, { nodes: … }`,
    },
    {
      title: "an index without nodes",
      args: [{ components: [] }, "all"],
      fault: `${index}, { components: … }`,
    },
    { title: "an unknown node", args: [unscored, "sum"], fault: `${node}, "sum"` },
    { title: "a component", args: [unscored, "b"], fault: `${node}, "b"` },
    { title: "no node", args: [unscored], fault: `${node}, nothing` },
    {
      title: "a node that can never be scored",
      args: [unscored, "none"],
      fault: 'node: a node with a member that has a weight and can be scored, "none"',
    },
  ])("refuse $title", ({ args, fault }) => {
    expect(faultsOf(() => Reflect.apply(effectiveWeights, undefined, args))).toStrictEqual([
      "invalid-argument",
      fault,
    ]);
  });
});

describe("effectiveWeights, of what no defineIndex has read,", () => {
  const sound = indexOver({ a: null, b: null }, [equal("all", ["a", "b"])]);
  const [node] = sound.nodes;

  test.for([
    { title: "null for a component", index: { ...sound, components: [null] } },
    { title: "an empty component", index: { ...sound, components: [{}] } },
    { title: "text for a component", index: { ...sound, components: ["a", "b"] } },
    { title: "null for a node", index: { ...sound, nodes: [null] } },
    { title: "an empty node", index: { ...sound, nodes: [{}] } },
    { title: "null for members", index: { ...sound, nodes: [{ ...node, members: null }] } },
    { title: "null for a member", index: { ...sound, nodes: [{ ...node, members: [null] }] } },
    { title: "an unknown member", index: { ...sound, nodes: [{ ...node, members: ["z"] }] } },
    { title: "unknown weights", index: { ...sound, nodes: [{ ...node, weights: "best" }] } },
    { title: "a node within itself", index: { ...sound, nodes: [{ ...node, members: ["all"] }] } },
    {
      title: "a weight of NaN",
      index: {
        ...sound,
        nodes: [{ ...node, weights: "given", members: [{ id: "a", weight: Number.NaN }] }],
      },
    },
    {
      title: "weights that are all 0",
      index: { ...sound, nodes: [weighted("all", { a: 0, b: 0 })] },
    },
  ])("refuse $title, as scoreIndex does", ({ index }) => {
    const error = thrownBy(() => Reflect.apply(effectiveWeights, undefined, [index, "all"]));
    const other = thrownBy(() => Reflect.apply(scoreIndex, undefined, [index, []]));
    if (!(isDxplanError(error) && isDxplanError(other))) throw error;
    expect(error.code).toBe("invalid-index");
    expect(error.issues).toStrictEqual(other.issues);
    expect(error.message).toMatch(/^effectiveWeights\n/);
  });

  test.for([
    { title: "given weights", maximum: 1, nodes: [weighted("all", { a: 1.7e308, b: 1.7e308 })] },
    { title: "maxima", maximum: 1.7e308, nodes: [byMaxima("all", ["a", "b"])] },
  ])("refuse $title beyond the largest number: no share of it is 0", ({ maximum, nodes }) => {
    const scale = { kind: "points" } as const;
    const components = ["a", "b"].map((id) => ({ ...component(id, { scale }), maximum }));
    // 1.7e308 + 1.7e308 = 3.4e308, above 1.797…e308.
    expect(faultsOf(() => effectiveWeights({ ...sound, components, nodes }, "all"))).toStrictEqual([
      "invalid-argument",
      "index.all: weights that add up to a finite number, Infinity",
    ]);
  });

  test("take a component that stands in sixty thousand nodes", { timeout: 20_000 }, () => {
    // Half a second; a minute if what is known of a component were copied for each.
    const ids = Array.from({ length: 60_000 }, (_, at) => `n${at}`);
    const nodes = ids.map((id) => equal(id, ["a"]));
    const index = indexOver({ a: null }, [...nodes, equal("all", ids)]);
    expect(effectiveWeights(index, "all")).toStrictEqual([
      { id: "a", weight: expect.closeTo(1, 12) },
    ]);
  });
});

const letters = ["a", "b", "c", "d", "e"] as const;

const weightsOf = (members: readonly string[]) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: members.length, maxLength: members.length })
    .filter((weights) => weights.some((weight) => weight > 0))
    .map((weights) => Object.fromEntries(members.map((member, at) => [member, weights[at] ?? 0])));

/** Two nodes over five components, one over both and all, one over everything. */
const graph = fc
  .tuple(
    weightsOf(letters),
    weightsOf(letters),
    weightsOf([...letters, "n1", "n2"]),
    weightsOf([...letters, "n1", "n2", "n3"]),
  )
  .map((nodes) => nodes.map((members, at) => weighted(`n${at + 1}`, members)));

const plainComponents = Object.fromEntries(letters.map((id) => [id, null]));

const value = fc.integer({ min: 0, max: 100 }).map((score) => score / 100);

describe("effectiveWeights, of any graph,", () => {
  given.prop([graph])("sum to 1", (nodes) => {
    const weights = effectiveWeights(indexOver(plainComponents, nodes), "n4");
    expect(weights.reduce((total, { weight }) => total + weight, 0)).toBeCloseTo(1, 12);
  });

  given.prop([graph, fc.tuple(value, value, value, value, value)])(
    "give the score of arithmetic means at once",
    (nodes, scores) => {
      const index = indexOver(plainComponents, nodes);
      const values = Object.fromEntries(letters.map((id, at) => [id, scores[at] ?? NaN]));
      const score = scoreIndex(index, [{ unit: "u", values }]).units[0]?.nodes["n4"]?.score;
      const sum = effectiveWeights(index, "n4").reduce(
        (total, { id, weight }) => total + weight * (values[id] ?? NaN),
        0,
      );
      expect(sum).toBeCloseTo(score ?? NaN, 12);
    },
  );

  given.prop([
    graph.chain((nodes) =>
      fc.tuple(fc.constant(nodes), fc.shuffledSubarray(nodes, { minLength: 4 })),
    ),
  ])("are the same to the last bit in any order of nodes", ([nodes, others]) => {
    expect(effectiveWeights(indexOver(plainComponents, others), "n4")).toStrictEqual(
      effectiveWeights(indexOver(plainComponents, nodes), "n4"),
    );
  });
});
