import { describe, expect, it } from "vitest";
import { append, packed } from "../../src/vi/append.ts";

describe("append", () => {
  it("adds the members of a list in their order, and returns the list that it adds to", () => {
    const list = [1, 2];
    expect(append(list, [3, 4])).toBe(list);
    expect(list).toEqual([1, 2, 3, 4]);
    expect(append(list, [])).toEqual([1, 2, 3, 4]);
  });

  it("adds lists that are too long for the arguments of one call", () => {
    const long = Array.from({ length: 500_000 }, (_, at) => at);
    expect(append<number>([], long).at(-1)).toBe(499_999);
  });
});

describe("packed", () => {
  it("is another list of the same members", () => {
    const list = ["a", "b"];
    expect(packed(list)).toEqual(list);
    expect(packed(list)).not.toBe(list);
  });
});
