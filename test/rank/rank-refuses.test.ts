import { rank } from "dxplan";
import { describe, expect, test } from "vitest";
import { codesIn, thrownBy } from "../model/outcome.ts";

const by = ({ value }: { readonly value: number }) => value;
const items = [
  { id: "a", value: 1 },
  { id: "b", value: 2 },
];

/** The code and the path of each fault; or what else was thrown, or nothing. */
const faultsOf = (...args: readonly unknown[]): unknown =>
  codesIn(thrownBy(() => Reflect.apply(rank, undefined, args)));

describe("rank refuses", () => {
  test.for([
    {
      title: "an item that stands twice",
      list: [...items, { id: "a", value: 3 }],
      faults: ["duplicate-id 2"],
    },
    {
      title: "an item that stands three times, twice over",
      list: [items[0], items[0], items[0]],
      faults: ["duplicate-id 1", "duplicate-id 2"],
    },
    { title: "an item without an id", list: [{ value: 1 }], faults: ["bad-argument 0"] },
    {
      title: "an item whose id is a number",
      list: [{ id: 7, value: 1 }],
      faults: ["bad-argument 0"],
    },
    { title: "NaN", list: [{ id: "a", value: Number.NaN }], faults: ["bad-argument 0"] },
    {
      title: "an infinity",
      list: [...items, { id: "c", value: -Infinity }],
      faults: ["bad-argument 2"],
    },
    { title: "a number as text", list: [{ id: "a", value: "1" }], faults: ["bad-argument 0"] },
    { title: "a value that is not there", list: [{ id: "a" }], faults: ["bad-argument 0"] },
    {
      title: "several of these, all at once",
      list: [{ id: "a", value: Number.NaN }, { value: 1 }, { id: "a", value: 1 }],
      faults: ["bad-argument 1", "duplicate-id 2", "bad-argument 0"],
    },
  ])("$title", ({ list, faults }) => {
    expect(faultsOf(list, { by })).toStrictEqual(["invalid-argument", ...faults]);
  });

  test.for([
    { title: "what is no list", args: [null, { by }], faults: ["items"] },
    { title: "an object for a list", args: [{ a: 1 }, { by }], faults: ["items"] },
    { title: "options without a value to rank by", args: [items, {}], faults: ["by"] },
    { title: "no options", args: [items], faults: ["by"] },
    { title: "null for options", args: [items, null], faults: ["by"] },
    { title: "a field name to rank by", args: [items, { by: "value" }], faults: ["by"] },
    { title: "an unknown tie rule", args: [items, { by, ties: "olympic" }], faults: ["ties"] },
    {
      title: "an inherited name as a tie rule",
      args: [items, { by, ties: "toString" }],
      faults: ["ties"],
    },
    { title: "decimals below 0", args: [items, { by, decimals: -1 }], faults: ["decimals"] },
    { title: "decimals above 12", args: [items, { by, decimals: 13 }], faults: ["decimals"] },
    { title: "half a decimal", args: [items, { by, decimals: 0.5 }], faults: ["decimals"] },
    { title: "decimals as text", args: [items, { by, decimals: "2" }], faults: ["decimals"] },
    {
      title: "an unknown direction",
      args: [items, { by, direction: "up" }],
      faults: ["direction"],
    },
    {
      title: "a field name to rank within",
      args: [items, { by, within: "region" }],
      faults: ["within"],
    },
    { title: "a misspelt option", args: [items, { by, tie: "dense" }], faults: ["options.tie"] },
    { title: "a field name as the id", args: [items, { by, id: "unit" }], faults: ["id"] },
    {
      title: "several of these, all at once",
      args: ["items", { by: 1, ties: 1, decimals: Number.NaN, direction: null }],
      faults: ["items", "by", "ties", "decimals", "direction"],
    },
  ])("$title", ({ args, faults }) => {
    const named = faults.map((fault) => `bad-argument ${fault}`);
    expect(faultsOf(...args)).toStrictEqual(["invalid-argument", ...named]);
  });

  test.for([
    { title: "a number", group: 7 },
    { title: "nothing", group: undefined },
    { title: "null", group: null },
    { title: "an object", group: {} },
  ])("$title for a group, by the place of the item", ({ group }) => {
    const within = ({ id }: { readonly id: string }) => (id === "b" ? group : "north");
    const error = thrownBy(() => Reflect.apply(rank, undefined, [items, { by, within }]));
    expect(error).toMatchObject({
      code: "invalid-argument",
      issues: [{ path: [1], expected: "a group: text, from the option within" }],
    });
  });

  test("an item that is nothing", () => {
    expect(faultsOf([null], { by: () => 1 })).toStrictEqual(["invalid-argument", "bad-argument 0"]);
  });
});
