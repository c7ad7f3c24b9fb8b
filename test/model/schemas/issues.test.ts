import { formatIssue } from "dxplan";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { issuesOf } from "../../../src/model/schemas/issues.ts";

const linesOf = (schema: z.ZodType, input: unknown) => {
  const { error } = schema.safeParse(input);
  return error === undefined ? [] : issuesOf(error, input).map(formatIssue);
};

const key = Symbol("key");

/** A union of objects that are told apart by `kind`, with no discriminator. */
const shapes = z.union([
  z.strictObject({ kind: z.literal("circle"), radius: z.number() }),
  z.strictObject({ kind: z.literal("square"), side: z.number(), turned: z.boolean() }),
]);

describe("issuesOf", () => {
  test.for<[what: string, schema: z.ZodType, input: unknown, lines: readonly string[]]>([
    ["too little", z.number().min(5), 4, ["input: expected at least 5, found 4 (out-of-range)"]],
    ["not more", z.number().gt(5), 5, ["input: expected more than 5, found 5 (out-of-range)"]],
    ["too much", z.number().max(5), 6, ["input: expected at most 5, found 6 (out-of-range)"]],
    ["not less", z.number().lt(5), 5, ["input: expected less than 5, found 5 (out-of-range)"]],
    [
      "too long a text",
      z.string().max(2),
      "abc",
      ['input: expected at most 2 characters, found "abc" (out-of-range)'],
    ],
    [
      "no text",
      z.strictObject({ name: z.string() }),
      { name: 5 },
      ["name: expected text, found 5 (wrong-type)"],
    ],
    [
      "nothing",
      z.strictObject({ name: z.string() }),
      {},
      ["name: expected text, found nothing (missing-field)"],
    ],
    [
      "a type that has no word of its own",
      z.bigint(),
      5,
      ["input: expected bigint, found 5 (wrong-type)"],
    ],
    [
      "a type in the words of the schema",
      z.string({ error: "a name" }),
      5,
      ["input: expected a name, found 5 (wrong-type)"],
    ],
    [
      "no multiple",
      z.number().multipleOf(5, { error: "a multiple of 5" }),
      6,
      ["input: expected a multiple of 5, found 6 (wrong-type)"],
    ],
    [
      "a rule with no code",
      z.number().refine(() => false, { error: "a prime" }),
      6,
      ["input: expected a prime, found 6 (wrong-type)"],
    ],
    [
      "a key that is a symbol",
      z.record(z.symbol(), z.number()),
      { [key]: "5" },
      ['["Symbol(key)"]: expected a finite number, found nothing (missing-field)'],
    ],
    [
      "two unknown fields",
      z.strictObject({}),
      { a: 1, b: 2 },
      [
        "a: expected no field of this name, found 1 (unknown-field)",
        "b: expected no field of this name, found 2 (unknown-field)",
      ],
    ],
    [
      "the member of a union that is meant",
      shapes,
      { kind: "square", radius: 1 },
      [
        "side: expected a finite number, found nothing (missing-field)",
        "turned: expected true or false, found nothing (missing-field)",
        "radius: expected no field of this name, found 1 (unknown-field)",
      ],
    ],
    [
      "the kinds of all members, if none is meant",
      shapes,
      { kind: "line", radius: 1 },
      ['kind: expected "circle" or "square", found "line" (not-an-option)'],
    ],
  ])("says %s", ([, schema, input, lines]) => {
    expect(linesOf(schema, input)).toStrictEqual(lines);
  });
});
