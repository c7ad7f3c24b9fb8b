import { isDxplanError, safeDefineIndex, scoreIndex } from "dxplan";
import { describe, expect, test } from "vitest";
import { component, index, node, noded, scaled } from "../../model/index-definition.ts";
import { thrownBy } from "../../model/outcome.ts";

const rows = [
  { unit: "u1", values: { fibre: 50, mobile: 1 } },
  { unit: "u2", values: { fibre: 60, mobile: 2 } },
];

/** What JavaScript, or JSON that nobody checked, may bring instead of an index from defineIndex. */
const undefinedIndices = [
  { what: "a component of nothing", given: index({ components: [null] }) },
  { what: "a node of nothing", given: index({ nodes: [null] }) },
  { what: "a component without a scale", given: index({ components: [{ id: "fibre" }] }) },
  { what: "a kind of scale that there is not", given: scaled({ kind: "minmax" }) },
  {
    what: "a kind of mean that there is not",
    given: noded(node({ mean: { kind: "median" } })),
  },
  { what: "no missing rule", given: index({ missing: undefined, minimumCoverage: undefined }) },
  { what: "a node that contains itself", given: noded(node({ members: ["overall", "fibre"] })) },
  { what: "a member that is not defined", given: noded(node({ members: ["fibre", "fiber"] })) },
  {
    what: "an id twice",
    given: index({ components: [component(), component()] }),
  },
];

describe("scoreIndex, of what did not come from defineIndex,", () => {
  test.for(undefinedIndices)("refuses $what", ({ given }) => {
    expect(safeDefineIndex(given).success).toBe(false);
    expect(isDxplanError(thrownBy(() => Reflect.apply(scoreIndex, undefined, [given, rows])))).toBe(
      true,
    );
  });
});
