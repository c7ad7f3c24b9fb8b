import { indexSchema, isDxplanError, safeDefineIndex } from "dxplan";
import { describe, expect, test } from "vitest";
import { component, index, node, noded, scaled } from "../index-definition.ts";
import { faultsOf } from "../outcome.ts";

interface Case {
  readonly what: string;
  readonly input: unknown;
  /** Code and path of every fault, in alphabetical order. */
  readonly faults: readonly string[];
}

const given = (...weights: readonly unknown[]) =>
  node({
    weights: "given",
    members: weights.map((weight, at) => ({ id: ["fibre", "mobile"][at], weight })),
  });

const members: readonly Case[] = [
  {
    what: "a member that is not defined",
    input: noded(node({ members: ["fibre", "fiber"] })),
    faults: ["unknown-member nodes[0].members[1]"],
  },
  {
    what: "a weighted member that is not defined",
    input: noded(node({ weights: "given", members: [{ id: "fiber", weight: 1 }] })),
    faults: ["unknown-member nodes[0].members[0].id"],
  },
  {
    what: "a component with the id of another",
    input: index({ components: [component(), component()] }),
    faults: ["duplicate-id components[1].id"],
  },
  {
    what: "a node with the id of another",
    input: noded(node(), node()),
    faults: ["duplicate-id nodes[1].id"],
  },
  {
    // It names the component, not itself, or itself, not the component: nobody can tell.
    what: "a node with the id of a component",
    input: noded(node({ id: "fibre", members: ["mobile"] })),
    faults: ["duplicate-id nodes[0].id"],
  },
  {
    what: "a member twice",
    input: noded(node({ members: ["fibre", "mobile", "fibre"] })),
    faults: ["duplicate-id nodes[0].members[2]"],
  },
  {
    what: "a weighted member twice",
    input: noded(
      node({
        weights: "given",
        members: [
          { id: "fibre", weight: 1 },
          { id: "fibre", weight: 2 },
        ],
      }),
    ),
    faults: ["duplicate-id nodes[0].members[1].id"],
  },
  {
    what: "a node that contains itself",
    input: noded(node({ members: ["fibre", "overall"] })),
    faults: ["reference-cycle nodes[0].members"],
  },
  {
    what: "two nodes that contain each other, but not the one above them",
    input: noded(
      node({ members: ["one"] }),
      node({ id: "one", members: ["fibre", "two"] }),
      node({ id: "two", members: ["mobile", "one"] }),
    ),
    faults: ["reference-cycle nodes[1].members", "reference-cycle nodes[2].members"],
  },
  {
    what: "constructor as a member that is not defined",
    input: noded(node({ members: ["constructor"] })),
    faults: ["unknown-member nodes[0].members[0]"],
  },
  {
    what: "__proto__ as an id",
    input: index({
      components: [component({ id: "__proto__" })],
      nodes: [node({ members: ["__proto__"] })],
    }),
    faults: ["bad-format components[0].id", "bad-format nodes[0].members[0]"],
  },
];

const weights: readonly Case[] = [
  {
    what: "weights that are all 0",
    input: noded(given(0, 0)),
    faults: ["no-weight nodes[0].members"],
  },
  {
    what: "a weight below 0",
    input: noded(given(1, -1)),
    faults: ["out-of-range nodes[0].members[1].weight"],
  },
  {
    what: "a weight in text",
    input: noded(given(1, "2")),
    faults: ["wrong-type nodes[0].members[1].weight"],
  },
  {
    what: "a weight that is not a number",
    input: noded(given(1, Number.NaN)),
    faults: ["not-finite nodes[0].members[1].weight"],
  },
  {
    what: "points of a component without a maximum",
    input: index({
      components: [component({ maximum: 60 }), component({ id: "mobile" })],
      nodes: [node({ weights: "maxima", members: ["fibre", "mobile"] })],
    }),
    faults: ["missing-maximum nodes[0].members[1]"],
  },
  {
    // Only a node of maxima has a sum of points.
    what: "points of a node of equal weights",
    input: noded(node({ id: "part" }), node({ weights: "maxima", members: ["part"] })),
    faults: ["missing-maximum nodes[1].members[0]"],
  },
  {
    what: "a maximum below 0",
    input: index({ components: [component({ maximum: -1 })] }),
    faults: ["out-of-range components[0].maximum"],
  },
  {
    what: "a maximum that is next to nothing",
    input: index({ components: [component({ maximum: 1e-300 })] }),
    faults: ["out-of-range components[0].maximum"],
  },
  {
    what: "a weight that is next to nothing",
    input: noded(given(1e-300, 1)),
    faults: ["out-of-range nodes[0].members[0].weight"],
  },
  {
    what: "the exponent 0",
    input: noded(node({ mean: { kind: "power", exponent: 0 } })),
    faults: ["out-of-range nodes[0].mean.exponent"],
  },
];

const shapes: readonly Case[] = [
  {
    what: "a kind of scale that there is not",
    input: scaled({ kind: "minmax" }),
    faults: ["not-an-option components[0].scale.kind"],
  },
  {
    what: "a kind of mean that there is not",
    input: noded(node({ mean: { kind: "median" } })),
    faults: ["not-an-option nodes[0].mean.kind"],
  },
  {
    what: "a kind of weights that there is not",
    input: noded(node({ weights: "entropy" })),
    faults: ["not-an-option nodes[0].weights"],
  },
  {
    what: "a missing rule that there is not",
    input: index({ missing: "ignore" }),
    faults: ["not-an-option missing"],
  },
  {
    what: "no missing rule, and no minimum coverage",
    input: index({ missing: undefined, minimumCoverage: undefined }),
    faults: ["missing-field minimumCoverage", "missing-field missing"],
  },
  {
    what: "a minimum coverage above 1",
    input: index({ minimumCoverage: 50 }),
    faults: ["out-of-range minimumCoverage"],
  },
  { what: "a field of no name", input: index({ color: 1 }), faults: ["unknown-field color"] },
  {
    what: "a field that another kind of scale has",
    input: scaled({ kind: "min-max", clamp: true }),
    faults: ["unknown-field components[0].scale.clamp"],
  },
  {
    what: "an exponent of a mean that has none",
    input: noded(node({ mean: { kind: "geometric", exponent: 2 } })),
    faults: ["unknown-field nodes[0].mean.exponent"],
  },
  {
    what: "a goalpost in text",
    input: scaled({ kind: "goalposts", low: "0", high: 100, clamp: true }),
    faults: ["wrong-type components[0].scale.low"],
  },
  {
    what: "no members",
    input: noded(node({ members: [] })),
    faults: ["out-of-range nodes[0].members"],
  },
  {
    what: "no components and no nodes",
    input: index({ components: [], nodes: [] }),
    faults: ["out-of-range components", "out-of-range nodes"],
  },
  {
    what: "a component without a direction",
    input: index({ components: [component({ direction: undefined })] }),
    faults: ["missing-field components[0].direction"],
  },
];

describe("safeDefineIndex", () => {
  test.for([...members, ...weights, ...shapes])("refuses $what", ({ input, faults }) => {
    expect(faultsOf(safeDefineIndex(input))).toStrictEqual(faults);
  });

  test("holds in the schema itself: what does not fit is refused there too", () => {
    const misfit = noded(node({ members: ["fibre", "fiber"] }));

    expect(indexSchema.safeParse(index()).success).toBe(true);
    expect(indexSchema.safeParse(misfit).error?.issues).toMatchObject([
      {
        path: ["nodes", 0, "members", 1],
        params: { code: "unknown-member" },
      },
    ]);
  });

  test("lists every fault at once, of shape and of what does not fit", () => {
    const input = index({
      missing: "ignore",
      components: [
        component({ scale: { kind: "steps", from: [2, 1], scores: [1, 0] } }),
        component({ maximum: "60" }),
      ],
      nodes: [
        given(0, 0),
        node({ mean: { kind: "power", exponent: 0 }, members: ["overall", "nothing"] }),
      ],
    });

    expect(faultsOf(safeDefineIndex(input))).toStrictEqual([
      "contradicts-direction components[0].scale.scores",
      "duplicate-id components[1].id",
      "duplicate-id nodes[1].id",
      "no-weight nodes[0].members",
      "not-an-option missing",
      "not-rising components[0].scale.from",
      "out-of-range components[0].scale.scores",
      "out-of-range nodes[1].mean.exponent",
      // Either node of the name may be meant.
      "reference-cycle nodes[0].members",
      "reference-cycle nodes[1].members",
      "unknown-member nodes[0].members[1].id",
      "unknown-member nodes[1].members[1]",
      "wrong-type components[1].maximum",
    ]);
  });

  test.for([undefined, null, 1, "index", [], [[]], {}, new Map(), () => index()])(
    "refuses %s, and does not fail",
    (rubbish) => {
      const result = safeDefineIndex(rubbish);

      expect(result.success).toBe(false);
      expect(faultsOf(result)).not.toHaveLength(0);
      expect(!result.success && isDxplanError(result.error) && result.error.code).toBe(
        "invalid-index",
      );
    },
  );

  test.for(["components", "nodes", "missing", "minimumCoverage", "id"])(
    "refuses rubbish as %s",
    (field) => {
      for (const rubbish of [null, 1.5e300, "", {}, [null], [[]], [1], true]) {
        expect(safeDefineIndex(index({ [field]: rubbish })).success).toBe(false);
      }
    },
  );
});
