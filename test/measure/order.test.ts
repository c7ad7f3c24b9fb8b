import { describe, expect, test } from "vitest";
import { byText, canonical, sortedBy } from "../../src/measure/order.ts";

describe("an order of texts", () => {
  test.for([
    { left: "a", right: "b", order: -1 },
    { left: "b", right: "a", order: 1 },
    { left: "a", right: "a", order: 0 },
    { left: "Z", right: "a", order: -1 },
    { left: "z", right: "ă", order: -1 },
  ])("of $left and $right is $order, by code units", ({ left, right, order }) => {
    expect(byText(left, right)).toBe(order);
  });

  test("sorts a copy, and leaves equals as they stand", () => {
    const items = [
      { at: 1, name: "b" },
      { at: 2, name: "a" },
      { at: 3, name: "b" },
      { at: 4, name: "a" },
    ];
    expect(sortedBy(items, ({ name }) => name).map(({ at }) => at)).toStrictEqual([2, 4, 1, 3]);
    expect(items.map(({ at }) => at)).toStrictEqual([1, 2, 3, 4]);
  });
});

describe("a record as text", () => {
  test("is the same whatever the order of its fields, at every depth", () => {
    const one = { value: 70, source: { title: "T", publisher: "P" } };
    const other = { source: { publisher: "P", title: "T" }, value: 70 };
    expect(canonical(one)).toBe('{"source":{"publisher":"P","title":"T"},"value":70}');
    expect(canonical(other)).toBe(canonical(one));
  });

  test("keeps lists in their order, and null", () => {
    expect(canonical([2, 1, { b: null, a: [3] }])).toBe('[2,1,{"a":[3],"b":null}]');
  });
});
