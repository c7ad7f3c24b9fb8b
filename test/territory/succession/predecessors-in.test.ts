import { predecessorsIn, type Territory } from "dxplan";
import { describe, expect, test } from "vitest";
import { pathsIn, thrownBy } from "../../model/outcome.ts";
import { lines } from "./fixture.ts";

describe("predecessorsIn", () => {
  const predecessors = predecessorsIn(lines);

  test.for([
    ["t:abc", "t:abc t:a t:b t:c t:ab"],
    ["t:ab", "t:ab t:a t:b"],
    ["t:a", "t:a"],
    ["t:e1", "t:e1 t:e"],
    ["elsewhere", "elsewhere"],
  ] as const)("of %s are %s", ([id, ids]) => {
    expect(predecessors(id)).toStrictEqual(ids.split(" "));
  });

  test("refuses what is no territory", () => {
    const nothing: unknown = null;
    const call = () => Reflect.apply(predecessorsIn, undefined, [nothing]);
    expect(pathsIn(thrownBy(call))).toStrictEqual(["invalid-argument", "territory"]);
  });

  test("knows a territory that was read from JSON", () => {
    const copy: Territory = JSON.parse(JSON.stringify(lines));
    expect(predecessorsIn(copy)("t:ab")).toStrictEqual(["t:ab", "t:a", "t:b"]);
  });
});
